#include "coach/plan_view.h"
#include "coach/trends_view.h"
#include "coach/week_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath::coach {
namespace {

using std::chrono::days;

const Date kFriday = *parseIsoDate("2026-11-20");
const IsoWeek kWeek = IsoWeek::of(kFriday);

const Content& content() {
    static const Content kContent = readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return kContent;
}

Preferences inPhase(int phase) {
    Preferences preferences;
    preferences.phase = phase;
    preferences.soreSide = SoreSide::Left;
    return preferences;
}

WallTime at(Date day, int hour) {
    return {std::chrono::sys_time<Duration>{day.time_since_epoch()} + std::chrono::hours{hour},
            std::chrono::minutes{0}};
}

/// A finished session with one set done.
void addSession(journal::History& history, const RoutineId& routine, WallTime when) {
    const auto id = static_cast<journal::RecordId>(history.sessions.size()) + 1;
    history.sessions.push_back({.id = id,
                                .started = when,
                                .ended = when,
                                .outcome = journal::SessionOutcome::Finished,
                                .length = {},
                                .plan = {routine, "Title", 2, programme::Version::Full, {}, {}}});
    history.sets.push_back({id, 0, ExerciseId{"cat-cow"}, std::nullopt, 1, 8, 8, {}, session::Outcome::Done});
}

void addRating(journal::History& history, Date day, int leg) {
    journal::Rating rating;
    rating.at = at(day, 8);
    rating.leg = PainScore::from(leg);
    history.ratings.push_back(rating);
}

TEST(PlanView, TicksARoutineOnTheDayItWasDone) {
    const PlanView open = planView(content(), {}, inPhase(2), kWeek, kFriday);
    ASSERT_NE(open.card(0, 0), nullptr);
    EXPECT_FALSE(open.card(0, 0)->done);
    journal::History history;
    addSession(history, open.card(0, 0)->routine, at(kWeek.monday(), 8));
    const PlanView ticked = planView(content(), history, inPhase(2), kWeek, kFriday);
    EXPECT_TRUE(ticked.card(0, 0)->done);
    EXPECT_FALSE(ticked.card(1, 0)->done);
}

TEST(PlanView, IgnoresSessionsOfOtherWeeks) {
    const PlanView open = planView(content(), {}, inPhase(2), kWeek, kFriday);
    journal::History history;
    addSession(history, open.card(0, 0)->routine, at(kWeek.monday() - days{7}, 8));
    EXPECT_EQ(planView(content(), history, inPhase(2), kWeek, kFriday), open);
}

TEST(PlanView, KnowsWhatGoesOnInEveryCard) {
    for (const int phase : {1, 2}) {
        const PlanView view = planView(content(), {}, inPhase(phase), kWeek, kFriday);
        for (std::size_t day = 0; day < kWeekDays; ++day)
            for (std::size_t slot = 0; slot < kSlots; ++slot)
                if (const PlanCard* const card = view.card(day, slot)) {
                    ASSERT_TRUE(view.routines.contains(card->routine));
                    EXPECT_FALSE(view.routines.at(card->routine).exercises.empty());
                    EXPECT_EQ(view.routines.at(card->routine).minutes, card->minutes);
                }
    }
}

TEST(WeekSheet, HasBoxesOnPlannedDaysOnly) {
    SheetChoices choices;
    choices.week = kWeek;
    const WeekSheet sheet = weekSheet(content(), inPhase(2), choices);
    const auto strength = std::find_if(sheet.groups.begin(), sheet.groups.end(),
                                       [](const SheetGroup& group) { return group.title.starts_with("Strength B"); });
    ASSERT_NE(strength, sheet.groups.end());
    EXPECT_EQ(strength->title, "Strength B, Monday and Friday, midday");
    for (const SheetRow& row : strength->rows)
        EXPECT_EQ(row.boxes, (std::array<int, 7>{1, 0, 0, 0, 1, 0, 0}));
}

TEST(WeekSheet, AlwaysHasTheSignsAndTheNumberOfTheRegion) {
    SheetChoices choices;
    choices.week = kWeek;
    choices.painBoxes = PainBoxes::LeftOut;
    choices.region = "GB";
    const WeekSheet sheet = weekSheet(content(), inPhase(1), choices);
    EXPECT_TRUE(sheet.painRows.empty());
    EXPECT_GE(sheet.stop.signs.size(), 3U);
    EXPECT_GE(sheet.emergency.signs.size(), 3U);
    EXPECT_TRUE(sheet.emergency.title.ends_with(": 999"));
}

TEST(WeekSheet, HasNoNumberWhereTheWarningSignsCouldNotBeRead) {
    Content broken = content();
    broken.warningSigns = {};
    EXPECT_EQ(weekSheet(broken, inPhase(1), {}).emergency.title, "");
    EXPECT_TRUE(weekSheet({}, inPhase(1), {}).groups.empty());
}

TEST(WeekSheet, IsNotHandedOutWithoutItsWarningSigns) {
    SheetChoices choices;
    choices.week = kWeek;
    EXPECT_EQ(weekSheetToHandOut(content(), inPhase(1), choices), weekSheet(content(), inPhase(1), choices));
    Content broken = content();
    broken.warningSigns = {};
    const auto refused = weekSheetToHandOut(broken, inPhase(1), choices);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what, "The week was not printed");
}

TEST(WeekSheet, SaysWhichSideComesFirst) {
    SheetChoices choices;
    choices.week = kWeek;
    const WeekSheet sheet = weekSheet(content(), inPhase(2), choices);
    EXPECT_NE(sheet.subtitle.find("sore side: left · start each pair on the right"), std::string::npos);
}

TEST(TrendsView, SaysHowManyRatingsThereAreUntilALineCanBeDrawn) {
    journal::History history;
    EXPECT_EQ(trendsView(content(), history, TrendsRange::SixWeeks, kFriday).note->title, "No ratings so far");
    addRating(history, kFriday, 4);
    EXPECT_EQ(trendsView(content(), history, TrendsRange::SixWeeks, kFriday).note->title, "One rating so far");
    for (int day = 1; day <= 2; ++day)
        addRating(history, kFriday - days{day}, 4);
    EXPECT_EQ(trendsView(content(), history, TrendsRange::SixWeeks, kFriday).note->title, "Three ratings so far");
    addRating(history, kFriday - days{3}, 4);
    EXPECT_FALSE(trendsView(content(), history, TrendsRange::SixWeeks, kFriday).note.has_value());
}

TEST(TrendsView, BeginsWithTheDiaryAndNeverShowsLessThanTwoWeeks) {
    journal::History history;
    addRating(history, kFriday - days{1}, 4);
    const TrendsView young = trendsView(content(), history, TrendsRange::SixWeeks, kFriday);
    EXPECT_EQ(young.first, kFriday - days{1});
    EXPECT_EQ(young.last, young.first + days{13});
    addRating(history, kFriday - days{60}, 4);
    const TrendsView old = trendsView(content(), history, TrendsRange::SixWeeks, kFriday);
    EXPECT_EQ(old.first, kFriday - days{41});
    EXPECT_EQ(old.last, kFriday);
    EXPECT_EQ(trendsView(content(), history, TrendsRange::All, kFriday).first, kFriday - days{60});
}

TEST(TrendsView, TellsTheChangeAsNumbers) {
    journal::History history;
    for (int day = 0; day < 20; ++day)
        addRating(history, kFriday - days{day}, day < 10 ? 3 : 7);
    EXPECT_EQ(trendsView(content(), history, TrendsRange::SixWeeks, kFriday).inShort.front().lead, "Leg 7 → 3.");
}

TEST(TrendsView, TellsADayInWords) {
    journal::History history;
    for (int day = 0; day < 4; ++day)
        addRating(history, kFriday - days{day}, 3 + day);
    const TrendsView view = trendsView(content(), history, TrendsRange::SixWeeks, kFriday);
    EXPECT_EQ(dayText(view, kFriday), "Leg 3. Middle value of 7 days: leg 4.5.");
    EXPECT_EQ(dayText(view, kFriday - days{1}), "Leg 4.");
    EXPECT_EQ(dayText(view, kFriday + days{1}), "No rating.");
}

} // namespace
} // namespace glidepath::coach
