#include "coach/checkin_view.h"
#include "coach/comparison.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using journal::Moment;
using journal::Rating;

constexpr Date kDay = std::chrono::local_days{std::chrono::year{2026} / 11 / 20};

WallTime at(std::chrono::hours hour, Date day = kDay) {
    return {std::chrono::sys_time<Duration>{day.time_since_epoch() + hour}, std::chrono::minutes{0}};
}

Rating rating(WallTime when, int leg, Moment moment = Moment::Other, std::optional<journal::RecordId> session = {}) {
    Rating made;
    made.at = when;
    made.leg = PainScore::from(leg);
    made.moment = moment;
    made.session = session;
    return made;
}

CheckinView before(std::vector<Rating> ratings, WallTime now) {
    journal::History history;
    history.ratings = std::move(ratings);
    return checkinView({Moment::Before, 7}, history, {}, nullptr, now);
}

using std::chrono::hours;

TEST(CheckinView, OffersTheMorningsRatingInTheAfternoon) {
    const auto view = before({rating(at(hours{8}), 3)}, at(hours{15}));
    ASSERT_TRUE(view.repeat);
    EXPECT_EQ(view.repeat->text, "Same as this morning");
    EXPECT_EQ(view.repeat->rating.leg, PainScore::from(3));
}

TEST(CheckinView, SpeaksOfEarlierTodayWhenItWasNotTheMorning) {
    const auto view = before({rating(at(hours{8}), 3), rating(at(hours{13}), 4)}, at(hours{18}));
    ASSERT_TRUE(view.repeat);
    EXPECT_EQ(view.repeat->text, "Same as earlier today");
    EXPECT_EQ(view.repeat->rating.leg, PainScore::from(4));
}

TEST(CheckinView, OffersNothingFromAnotherDayAndNoEmptyRating) {
    EXPECT_FALSE(before({rating(at(hours{20}, kDay - std::chrono::days{1}), 3)}, at(hours{9})).repeat);
    Rating empty;
    empty.at = at(hours{8});
    EXPECT_FALSE(before({empty}, at(hours{9})).repeat);
}

TEST(CheckinView, ComparesWithTheRatingBeforeTheSameSession) {
    journal::History history;
    history.ratings = {rating(at(hours{8}), 6, Moment::Before, 6), rating(at(hours{12}), 3, Moment::Before, 7)};
    const auto view = checkinView({Moment::After, 7}, history, {}, nullptr, at(hours{13}));
    EXPECT_EQ(view.legBefore, PainScore::from(3));
    EXPECT_FALSE(view.backBefore);
    EXPECT_FALSE(view.repeat);
}

TEST(CheckinView, KnowsNothingToCompareWithWhenTheFirstRatingWasSkipped) {
    journal::History history;
    history.ratings = {rating(at(hours{8}), 6, Moment::Before, 6)};
    EXPECT_FALSE(checkinView({Moment::After, 7}, history, {}, nullptr, at(hours{13})).legBefore);
}

TEST(CheckinView, CanOnlyBeSkippedAroundASession) {
    EXPECT_FALSE(before({}, at(hours{9})).skip.empty());
    EXPECT_TRUE(checkinView({Moment::Other}, {}, {}, nullptr, at(hours{9})).skip.empty());
}

constexpr programme::FollowUp kNumbers{.from = std::chrono::minutes{90},
                                       .until = std::chrono::minutes{210},
                                       .due = std::chrono::minutes{105},
                                       .reminder = std::chrono::minutes{120},
                                       .postponed = std::chrono::minutes{30},
                                       .severeFrom = 7};

programme::PlannedExercise bridge() {
    return {ExerciseId{"bridge"}, "Bridge", {}, false, {}, 1, {}, programme::PlannedRepetitions{8, {}}};
}

programme::PlannedExercise walk() {
    return {ExerciseId{"walk"}, "Walk", {}, false, {}, 1, {}, programme::PlannedActivity{std::chrono::minutes{5}}};
}

/// After session 7, which ended at ten.
CheckinView after(const programme::PlannedExercise& exercise, Reminder choice = Reminder::On) {
    journal::History history;
    const programme::SessionPlan plan{RoutineId{"core"}, "core", 1, programme::Version::Full, {exercise}, {}};
    history.sessions = {{7, at(hours{9}), at(hours{10}), journal::SessionOutcome::Finished, hours{1}, plan}};
    Preferences preferences;
    preferences.reminder = choice;
    return checkinView({Moment::After, 7}, history, preferences, &kNumbers, at(hours{10}));
}

TEST(CheckinView, AsksWhatIsNewSinceYesterdayOnlyBeforeASessionAndApart) {
    EXPECT_TRUE(before({}, at(hours{9})).asksNewOrStronger);
    EXPECT_TRUE(checkinView({Moment::Other}, {}, {}, nullptr, at(hours{9})).asksNewOrStronger);
    EXPECT_FALSE(after(bridge()).asksNewOrStronger);
}

TEST(CheckinView, AsksForAHardDayInTheFirstCheckInOfTheDayOnly) {
    EXPECT_TRUE(before({rating(at(hours{20}, kDay - std::chrono::days{1}), 3)}, at(hours{9})).asksHardDay);
    EXPECT_FALSE(before({rating(at(hours{8}), 3)}, at(hours{9})).asksHardDay);
}

TEST(CheckinView, AsksWhatEasesOnlySeverePainThatNeverStops) {
    const auto view = after(bridge());
    EXPECT_FALSE(asksWhatEases(view, PainScore::from(6), Pattern::NeverStops));
    EXPECT_TRUE(asksWhatEases(view, PainScore::from(7), Pattern::NeverStops));
    EXPECT_TRUE(asksWhatEases(view, PainScore::from(8), Pattern::NeverStops));
    EXPECT_FALSE(asksWhatEases(view, PainScore::from(9), Pattern::ComesAndGoes));
    EXPECT_FALSE(asksWhatEases(view, std::nullopt, Pattern::NeverStops));
    EXPECT_FALSE(asksWhatEases(view, PainScore::from(9), std::nullopt));
}

TEST(CheckinView, AsksWhatEasesOnlyWhereANumberSaysWhatIsSevere) {
    EXPECT_FALSE(asksWhatEases(before({}, at(hours{9})), PainScore::from(10), Pattern::NeverStops));
}

TEST(CheckinView, OffersAReminderTwoHoursAfterTheEndAsItWasChosenLast) {
    EXPECT_EQ(after(bridge()).reminder, (CheckinView::ReminderAt{at(hours{12}), Reminder::On}));
    EXPECT_EQ(after(bridge(), Reminder::Off).reminder, (CheckinView::ReminderAt{at(hours{12}), Reminder::Off}));
}

TEST(CheckinView, OffersNoReminderForWalksNorBeforeASession) {
    EXPECT_FALSE(after(walk()).reminder);
    EXPECT_FALSE(before({}, at(hours{9})).reminder);
}

TEST(CheckinView, ComparesInTheSameWordsForLowerHigherAndTheSame) {
    const auto three = *PainScore::from(3);
    EXPECT_EQ(comparison(three, *PainScore::from(2)), "before 3, now 2: 1 lower");
    EXPECT_EQ(comparison(three, *PainScore::from(5)), "before 3, now 5: 2 higher");
    EXPECT_EQ(comparison(three, three), "before 3, now 3: the same");
}

} // namespace
} // namespace glidepath::coach
