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

/// The week as its files have it.
PlanView planAsWritten(int phase, const journal::History& history = {}) {
    const PlanSource plans = plansAsWritten(content(), inPhase(phase).choices());
    return planView({.content = content(), .history = history, .plans = plans, .phase = phase, .today = kFriday},
                    kWeek);
}

WeekSheet sheetAsWritten(const Content& made, int phase, const SheetChoices& choices) {
    const Preferences preferences = inPhase(phase);
    const PlanSource plans = plansAsWritten(made, preferences.choices());
    return weekSheet({made, preferences, plans, {}}, choices);
}

/// Settles everything with one more repetition than its file has, and says so.
PlanSource withOneMore() {
    return [](const RoutineId& id, programme::Version version) {
        auto settled = plansAsWritten(content(), inPhase(2).choices())(id, version);
        for (programme::PlannedExercise& exercise : settled->plan.exercises) {
            programme::Given given = programme::givenOf(exercise);
            ++given.amount;
            exercise = programme::with(exercise, given);
        }
        settled->changes = {"One more of " + settled->plan.title + ".", "One more of everything."};
        return settled;
    };
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
    const PlanView open = planAsWritten(2);
    ASSERT_NE(open.card(0, 0), nullptr);
    EXPECT_FALSE(open.card(0, 0)->done);
    journal::History history;
    addSession(history, open.card(0, 0)->routine, at(kWeek.monday(), 8));
    const PlanView ticked = planAsWritten(2, history);
    EXPECT_TRUE(ticked.card(0, 0)->done);
    EXPECT_FALSE(ticked.card(1, 0)->done);
}

TEST(PlanView, IgnoresSessionsOfOtherWeeks) {
    const PlanView open = planAsWritten(2);
    journal::History history;
    addSession(history, open.card(0, 0)->routine, at(kWeek.monday() - days{7}, 8));
    EXPECT_EQ(planAsWritten(2, history), open);
}

TEST(PlanView, KnowsWhatGoesOnInEveryCard) {
    for (const int phase : {1, 2}) {
        const PlanView view = planAsWritten(phase);
        for (std::size_t day = 0; day < kWeekDays; ++day)
            for (std::size_t slot = 0; slot < kSlots; ++slot)
                if (const PlanCard* const card = view.card(day, slot)) {
                    ASSERT_TRUE(view.routines.contains(card->routine));
                    EXPECT_FALSE(view.routines.at(card->routine).exercises.empty());
                    EXPECT_EQ(view.routines.at(card->routine).minutes, card->minutes);
                }
    }
}

TEST(PlanView, HasTheAmountsAsTheyAreSettled) {
    const PlanSource plans = withOneMore();
    const PlanView settled =
        planView({.content = content(), .history = {}, .plans = plans, .phase = 2, .today = kFriday}, kWeek);
    const PlanView written = planAsWritten(2);
    const RoutineId& routine = settled.card(0, 0)->routine;
    EXPECT_NE(settled.routines.at(routine).exercises.front().amount,
              written.routines.at(routine).exercises.front().amount);
    EXPECT_NE(settled.walkAmount, written.walkAmount);
}

TEST(PlanView, SaysEachChangeOnceAndFirstWhatHoldsForEverySession) {
    const PlanSource plans = withOneMore();
    const auto changes = planView({.content = content(),
                                   .history = {},
                                   .plans = plans,
                                   .phase = 2,
                                   .today = kFriday,
                                   .eased = {"Everything is lighter."}},
                                  kWeek)
                             .changes;
    ASSERT_GT(changes.size(), 3u);
    EXPECT_EQ(changes[0], "Everything is lighter.");
    EXPECT_EQ(std::count(changes.begin(), changes.end(), "One more of everything."), 1);
    EXPECT_EQ(std::count(changes.begin(), changes.end(), "One more of Strength B."), 1);
    EXPECT_TRUE(planAsWritten(2).changes.empty());
}

TEST(PlanView, HasNoWeekWhileExerciseIsLocked) {
    LockedView locked;
    locked.act = "Ring now.";
    const PlanSource plans = plansAsWritten(content(), {});
    const PlanView view = planView({.content = content(),
                                    .history = {},
                                    .plans = plans,
                                    .phase = 2,
                                    .today = kFriday,
                                    .eased = {},
                                    .locked = locked},
                                   kWeek);
    ASSERT_TRUE(view.locked);
    EXPECT_EQ(view.locked->act, "Ring now.");
    EXPECT_TRUE(std::all_of(view.days.begin(), view.days.end(), [](const PlanDay& day) { return day.rest(); }));
    EXPECT_EQ(view.days.front().day, kWeek.monday());
}

TEST(WeekSheet, HasBoxesOnPlannedDaysOnly) {
    SheetChoices choices;
    choices.week = kWeek;
    const WeekSheet sheet = sheetAsWritten(content(), 2, choices);
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
    const WeekSheet sheet = sheetAsWritten(content(), 1, choices);
    EXPECT_TRUE(sheet.painRows.empty());
    EXPECT_GE(sheet.stop.signs.size(), 3U);
    EXPECT_GE(sheet.emergency.signs.size(), 3U);
    EXPECT_TRUE(sheet.emergency.title.ends_with(": 999"));
}

TEST(WeekSheet, HasNoNumberWhereTheWarningSignsCouldNotBeRead) {
    Content broken = content();
    broken.warningSigns = {};
    EXPECT_EQ(sheetAsWritten(broken, 1, {}).emergency.title, "");
    EXPECT_TRUE(sheetAsWritten({}, 1, {}).groups.empty());
}

TEST(WeekSheet, HasTheAmountsAsTheyAreSettled) {
    SheetChoices choices;
    choices.week = kWeek;
    const Preferences preferences = inPhase(2);
    const PlanSource plans = withOneMore();
    const WeekSheet settled = weekSheet({content(), preferences, plans, {}}, choices);
    const WeekSheet written = sheetAsWritten(content(), 2, choices);
    ASSERT_EQ(settled.groups.size(), written.groups.size());
    for (std::size_t group = 0; group < settled.groups.size(); ++group)
        for (std::size_t row = 0; row < settled.groups[group].rows.size(); ++row)
            EXPECT_NE(settled.groups[group].rows[row].amount, written.groups[group].rows[row].amount);
}

TEST(WeekSheet, TellsWalksAsTheyAreNowAndHowOften) {
    SheetChoices choices;
    choices.week = kWeek;
    EXPECT_EQ(sheetAsWritten(content(), 1, choices).groups.back().rows.front().amount, "5 min, 6 a day");
}

TEST(WeekSheet, HasTwoLinesOnWhatIsDifferentAndNoMore) {
    SheetChoices choices;
    choices.week = kWeek;
    const Preferences preferences = inPhase(2);
    const PlanSource plans = withOneMore();
    const WeekSheet sheet = weekSheet({content(), preferences, plans, {"Everything is lighter."}}, choices);
    ASSERT_EQ(sheet.changes.size(), 2u);
    EXPECT_EQ(sheet.changes.front(), "Everything is lighter.");
    EXPECT_TRUE(sheetAsWritten(content(), 2, choices).changes.empty());
}

TEST(WeekSheet, LeavesOutARoutineOfWhichNothingIsOffered) {
    SheetChoices choices;
    choices.week = kWeek;
    const Preferences preferences = inPhase(2);
    const PlanSource nothing = [](const RoutineId&, programme::Version) { return std::nullopt; };
    EXPECT_TRUE(weekSheet({content(), preferences, nothing, {}}, choices).groups.empty());
}

TEST(WeekSheet, SaysWhichSideComesFirst) {
    SheetChoices choices;
    choices.week = kWeek;
    const WeekSheet sheet = sheetAsWritten(content(), 2, choices);
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
