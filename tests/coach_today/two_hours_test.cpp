#include "coach/two_hours.h"
#include "coach_today/made_up.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace test;
using coach::nextTwoHoursMoment;
using coach::Postponed;
using coach::TwoHoursView;
using coach::twoHoursView;
using journal::History;

constexpr programme::FollowUp kNumbers{90min, 210min, 105min, 120min, 30min, 7};

const programme::PlannedExercise kBridge{
    ExerciseId{"bridge"}, "Bridge", {}, false, {}, 1, {}, programme::PlannedRepetitions{8, {}}};
const programme::PlannedExercise kWalk{
    ExerciseId{"walk"}, "Walk", {}, false, {}, 1, {}, programme::PlannedActivity{5min}};

void addSessionUntil(History& history, WallTime ended, const programme::PlannedExercise& exercise = kBridge) {
    addSession(history, "core", {ended.utc - 15min, ended.offset});
    history.sessions.back().ended = ended;
    history.sessions.back().plan.exercises = {exercise};
}

History sessionUntil(WallTime ended, const programme::PlannedExercise& exercise = kBridge) {
    History history;
    addSessionUntil(history, ended, exercise);
    return history;
}

std::optional<TwoHoursView> asked(const History& history, Duration timeOfDay,
                                  const std::optional<Postponed>& postponed = {}) {
    return twoHoursView(kNumbers, history, at(kToday, timeOfDay), postponed);
}

std::optional<WallTime> next(const History& history, Duration timeOfDay,
                             const std::optional<Postponed>& postponed = {}) {
    return nextTwoHoursMoment(kNumbers, history, at(kToday, timeOfDay), postponed);
}

TEST(TwoHours, AreAskedAboutFromWhenTheyAreDueUntilNoAnswerCounts) {
    const History history = sessionUntil(at(kToday, 8h));
    EXPECT_FALSE(asked(history, 8h + 105min - 1ms));
    EXPECT_TRUE(asked(history, 8h + 105min));
    EXPECT_TRUE(asked(history, 8h + 210min - 1ms));
    EXPECT_FALSE(asked(history, 8h + 210min));
}

TEST(TwoHours, NameThePartOfTheDayInWhichTheSessionWasBegun) {
    EXPECT_EQ(asked(sessionUntil(at(kToday, 8h)), 10h)->title, "Two hours after this morning's session");
    EXPECT_EQ(asked(sessionUntil(at(kToday, 12h)), 14h)->title, "Two hours after the midday session");
    EXPECT_EQ(asked(sessionUntil(at(kToday, 18h)), 20h)->title, "Two hours after this evening's session");
}

TEST(TwoHours, RemindOfTheLegBeforeTheSession) {
    History history = sessionUntil(at(kToday, 8h));
    addRating(history, at(kToday, 7h + 40min), 3, 5);
    history.ratings.back().moment = journal::Moment::Before;
    history.ratings.back().session = 1;
    EXPECT_EQ(asked(history, 10h)->question, "Leg was 3 before. Now it is");
}

TEST(TwoHours, CompareWithBeforeWhereTheLegWasNotRated) {
    History history = sessionUntil(at(kToday, 8h));
    EXPECT_EQ(asked(history, 10h)->question, "Compared with before the session it is");
    addRating(history, at(kToday, 7h + 40min), std::nullopt, 5);
    history.ratings.back().moment = journal::Moment::Before;
    history.ratings.back().session = 1;
    EXPECT_EQ(asked(history, 10h)->question, "Compared with before the session it is");
}

TEST(TwoHours, AreNotAskedAboutAWalkNorASessionInWhichNothingWasDone) {
    EXPECT_FALSE(asked(sessionUntil(at(kToday, 8h), kWalk), 10h));
    History history = sessionUntil(at(kToday, 8h));
    history.sets.back().outcome = session::Outcome::Skipped;
    EXPECT_FALSE(asked(history, 10h));
}

TEST(TwoHours, AreAskedAboutOnce) {
    History history = sessionUntil(at(kToday, 8h));
    history.laters = {{1, at(kToday, 10h), Later::Same}};
    EXPECT_FALSE(asked(history, 10h));
}

TEST(TwoHours, AskAboutTheLatestSession) {
    History history = sessionUntil(at(kToday, 8h));
    addSessionUntil(history, at(kToday, 9h));
    EXPECT_EQ(asked(history, 10h + 30min)->session, 1);
    EXPECT_EQ(asked(history, 11h)->session, 2);
}

TEST(TwoHours, WaitWhenTheyArePutOff) {
    const History history = sessionUntil(at(kToday, 8h));
    const Postponed postponed{1, at(kToday, 10h + 30min)};
    EXPECT_FALSE(asked(history, 10h + 30min - 1ms, postponed));
    EXPECT_TRUE(asked(history, 10h + 30min, postponed));
    EXPECT_TRUE(asked(history, 10h, Postponed{2, at(kToday, 11h)}));
}

TEST(TwoHours, AreDroppedAtMidnight) {
    const History history = sessionUntil(at(kToday, 22h + 14min));
    EXPECT_TRUE(asked(history, 24h - 1ms));
    EXPECT_FALSE(asked(history, 24h));
}

TEST(TwoHours, AreNotAskedAboutASessionOfTheFuture) {
    EXPECT_FALSE(asked(sessionUntil(at(kToday, 12h)), 9h));
}

TEST(TwoHoursReminder, FallsDueTwoHoursAfterTheEnd) {
    const History history = sessionUntil(at(kToday, 8h));
    EXPECT_EQ(coach::reminderOf(kNumbers, history.sessions[0]), at(kToday, 10h));
    EXPECT_FALSE(coach::reminderDue(kNumbers, history, at(kToday, 10h - 1ms)));
    EXPECT_EQ(coach::reminderDue(kNumbers, history, at(kToday, 10h)), 1);
    EXPECT_FALSE(coach::reminderDue(kNumbers, history, at(kToday, 11h + 30min)));
}

TEST(TwoHoursReminder, IsNotOfferedForWalksNorForTheNight) {
    EXPECT_FALSE(coach::reminderOf(kNumbers, sessionUntil(at(kToday, 8h), kWalk).sessions[0]));
    EXPECT_FALSE(coach::reminderOf(kNumbers, sessionUntil(at(kToday, 22h)).sessions[0]));
}

TEST(TwoHoursMoments, AreWhenAQuestionOpensRemindsAndCloses) {
    const History history = sessionUntil(at(kToday, 8h));
    EXPECT_EQ(next(history, 8h), at(kToday, 9h + 45min));
    EXPECT_EQ(next(history, 9h + 45min), at(kToday, 10h));
    EXPECT_EQ(next(history, 10h), at(kToday, 11h + 30min));
    EXPECT_EQ(next(history, 11h + 30min), std::nullopt);
}

TEST(TwoHoursMoments, KnowWhenToAskAgain) {
    const History history = sessionUntil(at(kToday, 8h));
    EXPECT_EQ(next(history, 10h, Postponed{1, at(kToday, 10h + 30min)}), at(kToday, 10h + 30min));
}

TEST(TwoHoursMoments, EndWithTheDayAndWithTheAnswer) {
    EXPECT_EQ(next(sessionUntil(at(kToday, 22h + 30min)), 23h), at(kToday, 24h));
    History history = sessionUntil(at(kToday, 8h));
    history.laters = {{1, at(kToday, 10h), Later::Same}};
    EXPECT_EQ(next(history, 10h), std::nullopt);
}

TEST(TwoHoursReply, SaysWhatFollows) {
    programme::Rule rule{.id = programme::RuleId{"rule"}};
    rule.reason = "The next session is half as long.";
    assessment::Assessment eased;
    eased.ease = {{&rule, {}}};
    EXPECT_EQ(coach::twoHoursReply(Later::Same, {}), "Thank you. The plan stays as it is.");
    EXPECT_EQ(coach::twoHoursReply(Later::ClearlyWorse, eased), "Thank you. The next session is half as long.");
    EXPECT_EQ(coach::twoHoursReply(Later::ClearlyWorse, {}), "Thank you. The answer is kept with the session.");
}

} // namespace
} // namespace glidepath
