#include "coach/today_view.h"
#include "coach_today/made_up.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace test;
using coach::DayState;
using coach::Preferences;
using coach::TodayView;
using journal::History;
using programme::Slot;

Preferences inPhase(int phase) {
    Preferences preferences;
    preferences.phase = phase;
    return preferences;
}

TodayView viewAt(Duration timeOfDay, const History& history = {}, int phase = 2) {
    return coach::todayView(content(), history, inPhase(phase), at(kToday, timeOfDay), std::nullopt);
}

TEST(PartOfDay, ChangesAtHalfPastElevenAndAtFour) {
    EXPECT_EQ(coach::partOfDay(at(kToday, 0min)), Slot::Morning);
    EXPECT_EQ(coach::partOfDay(at(kToday, 11h + 30min - 1ms)), Slot::Morning);
    EXPECT_EQ(coach::partOfDay(at(kToday, 11h + 30min)), Slot::Midday);
    EXPECT_EQ(coach::partOfDay(at(kToday, 16h - 1ms)), Slot::Midday);
    EXPECT_EQ(coach::partOfDay(at(kToday, 16h)), Slot::Evening);
    EXPECT_EQ(coach::partOfDay(at(kToday, 24h - 1ms)), Slot::Evening);
}

TEST(TodayView, ShowsTheDayWhereThePersonLives) {
    EXPECT_EQ(viewAt(5min).day, kToday);
}

TEST(TodayView, OpensThePresentPartOfTheDay) {
    EXPECT_EQ(viewAt(8h).open, 0u);
    EXPECT_EQ(viewAt(12h).open, 1u);
    EXPECT_EQ(viewAt(17h).open, 2u);
}

TEST(TodayView, OpensTheNextPartWhenThePresentOneIsDone) {
    History history;
    addSession(history, "daily", at(kToday, 8h));
    const TodayView view = viewAt(9h, history);
    EXPECT_EQ(view.open, 1u);
    EXPECT_EQ(view.state, DayState::Open);
}

TEST(TodayView, GoesBackToAnEarlierPartWhenNothingLaterIsLeft) {
    History history;
    addSession(history, "glides", at(kToday, 12h));
    addSession(history, "glides", at(kToday, 17h));
    const TodayView view = viewAt(18h, history);
    EXPECT_EQ(view.open, 0u);
    EXPECT_FALSE(view.parts[0].done);
}

TEST(TodayView, IsAllDoneWhenEveryPartIsTicked) {
    History history;
    addSession(history, "daily", at(kToday, 8h));
    addSession(history, "glides", at(kToday, 12h));
    EXPECT_EQ(viewAt(18h, history).state, DayState::Open);
    addSession(history, "glides", at(kToday, 17h));
    EXPECT_EQ(viewAt(18h, history).state, DayState::AllDone);
}

TEST(TodayView, TicksWithTimeAndMinutesRoundedUp) {
    History history;
    addSession(history, "daily", at(kToday, 8h + 10min));
    const auto done = viewAt(9h, history).parts[0].done;
    ASSERT_TRUE(done);
    EXPECT_EQ(done->at, at(kToday, 8h + 10min));
    EXPECT_EQ(done->minutes, 9);
}

TEST(TodayView, TicksThePartInWhichTheSessionWasBegun) {
    History history;
    addSession(history, "core", at(kToday, 19h));
    const TodayView view = viewAt(20h, history, 1);
    EXPECT_FALSE(view.parts[0].done);
    EXPECT_TRUE(view.parts[1].done);
}

TEST(TodayView, TicksTheFirstPlaceWhenTheSessionWasBegunAtAnotherTime) {
    History history;
    addSession(history, "core", at(kToday, 13h));
    const TodayView view = viewAt(14h, history, 1);
    EXPECT_TRUE(view.parts[0].done);
    EXPECT_FALSE(view.parts[1].done);
}

TEST(TodayView, LeavesASecondSessionOfAPartAsAnExtraOne) {
    History history;
    addSession(history, "daily", at(kToday, 8h));
    addSession(history, "daily", at(kToday, 9h));
    EXPECT_EQ(viewAt(10h, history).parts[0].done->at, at(kToday, 8h));
}

TEST(TodayView, CountsReliefInPlaceOfTheMobilityOfItsPhase) {
    History history;
    addSession(history, "relief", at(kToday, 8h));
    EXPECT_TRUE(viewAt(9h, history, 1).parts[0].done);
    EXPECT_FALSE(viewAt(9h, history, 2).parts[0].done);
}

TEST(TodayView, CountsASessionThatWasEndedEarlyWhenSomethingWasDone) {
    History history;
    addSession(history, "daily", at(kToday, 8h), journal::SessionOutcome::EndedEarly, session::Outcome::Partial);
    EXPECT_TRUE(viewAt(9h, history).parts[0].done);
}

TEST(TodayView, DoesNotCountASessionInWhichEverythingWasLeftOut) {
    History history;
    addSession(history, "daily", at(kToday, 8h), journal::SessionOutcome::Finished, session::Outcome::Skipped);
    EXPECT_FALSE(viewAt(9h, history).parts[0].done);
}

TEST(TodayView, DoesNotCountASessionThatIsStillRunning) {
    History history;
    addSession(history, "daily", at(kToday, 8h), journal::SessionOutcome::Running);
    EXPECT_FALSE(viewAt(9h, history).parts[0].done);
}

TEST(TodayView, DoesNotCountYesterdaysSession) {
    History history;
    addSession(history, "daily", at(kToday, -1min));
    EXPECT_FALSE(viewAt(9h, history).parts[0].done);
}

TEST(TodayView, SaysHowLongTheAbsenceWasFromTheThirdDayOn) {
    History history;
    addSession(history, "daily", at(kToday - std::chrono::days{2}, 8h));
    EXPECT_FALSE(viewAt(9h, history).daysAway);
    history = {};
    addSession(history, "daily", at(kToday - std::chrono::days{3}, 23h));
    EXPECT_EQ(viewAt(1min, history).daysAway, 3);
}

TEST(TodayView, KnowsNoAbsenceBeforeTheFirstSessionNorAfterOneToday) {
    EXPECT_FALSE(viewAt(9h).daysAway);
    History history;
    addSession(history, "daily", at(kToday - std::chrono::days{9}, 8h));
    addSession(history, "walks", at(kToday, 8h));
    EXPECT_FALSE(viewAt(9h, history).daysAway);
}

TEST(TodayView, TakesASessionInTheFutureForNoAbsence) {
    History history;
    addSession(history, "daily", at(kToday + std::chrono::days{9}, 8h));
    EXPECT_FALSE(viewAt(9h, history).daysAway);
}

TEST(TodayView, ShowsTheUnfinishedSessionInPlaceOfTheAbsence) {
    History history;
    addSession(history, "daily", at(kToday - std::chrono::days{5}, 8h));
    journal::UnfinishedSession unfinished{{7, at(kToday - std::chrono::days{1}, 22h), std::nullopt,
                                           journal::SessionOutcome::Running, 0ms, planNamed("glides")},
                                          {},
                                          Instant{},
                                          {}};
    const TodayView view = coach::todayView(content(), history, inPhase(2), at(kToday, 9h), unfinished);
    ASSERT_TRUE(view.unfinished);
    EXPECT_EQ(view.unfinished->title, "glides");
    EXPECT_EQ(view.unfinished->daysAgo, 1);
    EXPECT_FALSE(view.daysAway);
}

TEST(TodayView, RestsOnADayWithoutAPlan) {
    coach::Content data = content();
    std::erase_if(data.programme.routines,
                  [](const programme::Routine& routine) { return routine.kind == programme::RoutineKind::Mobility; });
    const TodayView view = coach::todayView(data, {}, inPhase(1), at(kToday, 9h), std::nullopt);
    EXPECT_EQ(view.state, DayState::Rest);
    EXPECT_EQ(view.walks.size(), 1u);
}

TEST(TodayView, OffersNothingWithoutWarningSigns) {
    coach::Content data = content();
    data.warningSigns = {};
    const TodayView view = coach::todayView(data, {}, inPhase(1), at(kToday, 9h), std::nullopt);
    EXPECT_EQ(view.state, DayState::Unavailable);
    EXPECT_TRUE(view.parts.empty());
}

TEST(TodayView, CountsTheWalksOfTheDay) {
    History history;
    addSession(history, "walks", at(kToday - std::chrono::days{1}, 9h));
    addSession(history, "walks", at(kToday, 9h));
    addSession(history, "walks", at(kToday, 11h));
    const auto walks = viewAt(12h, history, 1).walks;
    ASSERT_EQ(walks.size(), 1u);
    EXPECT_EQ(walks[0].done, 2);
    EXPECT_EQ(walks[0].planned, 6);
}

TEST(TodayView, NamesThePhasesBeforeAndAfter) {
    const auto first = viewAt(9h, {}, 1).phase;
    EXPECT_FALSE(first.previous);
    EXPECT_EQ(first.next, 1u);
    const auto second = viewAt(9h, {}, 2).phase;
    EXPECT_EQ(second.previous, 0u);
    EXPECT_FALSE(second.next);
    EXPECT_EQ(second.steps[second.current].name, "Strengthen");
}

TEST(ActivePhase, IsTheNearestBelowThatHasRoutinesElseTheLowest) {
    const auto programme = content().programme;
    EXPECT_EQ(coach::activePhase(programme, 2), 2);
    EXPECT_EQ(coach::activePhase(programme, 3), 2);
    EXPECT_EQ(coach::activePhase(programme, 0), 1);
    EXPECT_FALSE(coach::activePhase({}, 1));
}

TEST(TodayView, ChartsTheFirstRatingOfEachOfFourteenDays) {
    History history;
    addRating(history, at(kToday - std::chrono::days{14}, 9h), 9, 9);
    addRating(history, at(kToday - std::chrono::days{13}, 9h), 7, std::nullopt);
    addRating(history, at(kToday, 8h), std::nullopt, 2);
    addRating(history, at(kToday, 10h), 3, 5);
    const auto days = viewAt(11h, history).fortnight;
    EXPECT_EQ(days.front().leg, PainScore::from(7));
    EXPECT_FALSE(days.front().back);
    EXPECT_FALSE(days[5].leg);
    EXPECT_EQ(days.back().day, kToday);
    EXPECT_EQ(days.back().leg, PainScore::from(3));
    EXPECT_EQ(days.back().back, PainScore::from(2));
}

} // namespace
} // namespace glidepath
