#include "coach/part_of_day.h"
#include "coach/today_view.h"
#include "coach_today/made_up.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace test;
using coach::DayState;
using coach::TodayView;
using journal::DecisionKind;
using journal::History;
using programme::Slot;

/// What the page is made from; each test changes what it is about.
struct Made {
    coach::Content data{content()};
    History history{};
    assessment::Assessment assessment{.phase = 2, .offeredPhase = 2};
    std::string screeningDue{};
    coach::TodayMemory memory{};
    std::optional<journal::UnfinishedSession> unfinished{};

    [[nodiscard]] TodayView at(Duration timeOfDay) const {
        const auto plans = coach::plansAsWritten(data, {});
        return coach::todayView({.content = data,
                                 .history = history,
                                 .assessment = assessment,
                                 .plans = plans,
                                 .now = test::at(kToday, timeOfDay),
                                 .unfinished = unfinished ? &*unfinished : nullptr,
                                 .screeningDue = screeningDue,
                                 .memory = memory});
    }
};

assessment::Assessment inPhase(int phase) {
    return {.phase = phase, .offeredPhase = phase};
}

TodayView viewAt(Duration timeOfDay, const History& history = {}, int phase = 2) {
    return Made{.history = history, .assessment = inPhase(phase)}.at(timeOfDay);
}

void decide(History& history, DecisionKind kind, Date day = kToday) {
    history.decisions.push_back({.at = at(day, 8h), .kind = kind});
}

History awayFor(int days) {
    History history;
    addSession(history, "daily", at(kToday - std::chrono::days{days}, 8h));
    return history;
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
    EXPECT_FALSE(viewAt(9h, awayFor(2)).backAgain);
    ASSERT_TRUE(viewAt(1min, awayFor(3)).backAgain);
    EXPECT_EQ(viewAt(1min, awayFor(3)).backAgain->days, 3);
}

TEST(TodayView, KnowsNoAbsenceBeforeTheFirstSessionNorAfterOneToday) {
    EXPECT_FALSE(viewAt(9h).backAgain);
    History history = awayFor(9);
    addSession(history, "walks", at(kToday, 8h));
    EXPECT_FALSE(viewAt(9h, history).backAgain);
}

TEST(TodayView, TakesASessionInTheFutureForNoAbsence) {
    EXPECT_FALSE(viewAt(9h, awayFor(-9)).backAgain);
}

TEST(TodayView, OffersAnEasierStartAfterDaysAway) {
    const auto lighter = viewAt(9h, awayFor(4)).backAgain->lighter;
    ASSERT_EQ(lighter.size(), 2U);
    EXPECT_EQ(lighter[0].decision.kind, DecisionKind::StartLighter);
    EXPECT_EQ(lighter[1].decision.kind, DecisionKind::SteppedBack);
    EXPECT_EQ(lighter[1].decision.fromPhase, 2);
    EXPECT_EQ(lighter[1].decision.toPhase, 1);
    EXPECT_EQ(viewAt(9h, awayFor(4), 1).backAgain->lighter.size(), 1U);
}

TEST(TodayView, AsksHowToStartOnce) {
    for (const DecisionKind kind : {DecisionKind::StartLighter, DecisionKind::SteppedBack}) {
        History history = awayFor(4);
        decide(history, kind);
        EXPECT_FALSE(viewAt(9h, history).backAgain);
    }
    EXPECT_FALSE((Made{.history = awayFor(4), .memory = {.startsAsPlanned = kToday}}).at(9h).backAgain);
}

TEST(TodayView, AsksAgainAfterTheNextAbsence) {
    History history = awayFor(4);
    decide(history, DecisionKind::StartLighter, kToday - std::chrono::days{1});
    EXPECT_TRUE(viewAt(9h, history).backAgain);
}

TEST(TodayView, OffersTheShortVersionsOnADayThatStartsLighter) {
    History history = awayFor(4);
    decide(history, DecisionKind::StartLighter);
    EXPECT_EQ(viewAt(9h, history).parts[0].offer.version, programme::Version::Short);
    EXPECT_EQ(viewAt(9h, awayFor(4)).parts[0].offer.version, programme::Version::Full);
}

TEST(TodayView, ShowsTheUnfinishedSessionInPlaceOfTheAbsence) {
    Made made{.history = awayFor(5)};
    made.unfinished = journal::UnfinishedSession{{7, at(kToday - std::chrono::days{1}, 22h), std::nullopt,
                                                  journal::SessionOutcome::Running, 0ms, planNamed("glides")},
                                                 {},
                                                 Instant{},
                                                 {}};
    const TodayView view = made.at(9h);
    ASSERT_TRUE(view.unfinished);
    EXPECT_EQ(view.unfinished->title, "glides");
    EXPECT_EQ(view.unfinished->daysAgo, 1);
    EXPECT_FALSE(view.backAgain);
}

TEST(TodayView, PutsTheWarningSignsBeforeAnythingAboutTheAbsence) {
    const TodayView view = Made{.history = awayFor(20), .screeningDue = "It is time again."}.at(9h);
    EXPECT_EQ(view.screeningDue, "It is time again.");
    EXPECT_FALSE(view.backAgain);
}

TEST(TodayView, OffersNothingMoreWhereThePersonWishedSo) {
    Made made;
    made.assessment.nothingToday = true;
    const TodayView view = made.at(9h);
    EXPECT_EQ(view.state, DayState::NotToday);
    EXPECT_TRUE(view.parts.empty());
    EXPECT_FALSE(view.notToday);
}

TEST(TodayView, LetsEverythingBeLeftForTodayWhileSomethingIsToDo) {
    ASSERT_TRUE(viewAt(9h).notToday);
    EXPECT_EQ(viewAt(9h).notToday->decision.kind, DecisionKind::NotToday);
    History history;
    addSession(history, "daily", at(kToday, 8h));
    addSession(history, "glides", at(kToday, 12h));
    addSession(history, "glides", at(kToday, 17h));
    EXPECT_FALSE(viewAt(18h, history).notToday);
}

TEST(TodayView, OffersTheRoutinesOfTheGentlerPhaseWhileAStepBackWaits) {
    Made made;
    made.assessment.offeredPhase = 1;
    const TodayView view = made.at(9h);
    EXPECT_EQ(view.parts[0].offer.routine, RoutineId{"core"});
    EXPECT_EQ(view.phase.steps[view.phase.current].number, 2);
}

TEST(TodayView, OffersReliefOnABadDayAndTicksItInTheOpenPart) {
    Made made;
    made.assessment.reliefOffered = true;
    EXPECT_EQ(made.at(9h).parts[0].offer.routine, RoutineId{"relief"});
    EXPECT_EQ(made.at(9h).parts[0].offer.asPlanned->routine, RoutineId{"daily"});
    addSession(made.history, "relief", at(kToday, 8h));
    EXPECT_TRUE(made.at(9h).parts[0].done);
}

TEST(TodayView, StillTicksWhatWasPlannedWhenTheDayTurnsBad) {
    Made made;
    made.assessment.reliefOffered = true;
    addSession(made.history, "daily", at(kToday, 8h));
    EXPECT_TRUE(made.at(9h).parts[0].done);
}

TEST(TodayView, SaysWhySessionsAreLighter) {
    programme::Rule rule{.id = programme::RuleId{"half"}};
    rule.reason = "The next one has half the amount.";
    Made made;
    made.assessment.ease = {{&rule, {}}};
    EXPECT_EQ(made.at(9h).lighter, std::vector<std::string>{"The next one has half the amount."});
}

TEST(TodayView, AsksHowASessionSettledWhereANumberSaysWhen) {
    Made made;
    addSession(made.history, "core", at(kToday, 8h - 15min));
    made.history.sessions[0].ended = at(kToday, 8h);
    made.history.sessions[0].plan.exercises = {
        {ExerciseId{"bridge"}, "Bridge", {}, false, {}, 1, {}, programme::PlannedRepetitions{8, {}}}};
    EXPECT_FALSE(made.at(10h).twoHours);
    made.data.programme.followUp = programme::FollowUp{90min, 210min, 105min, 120min, 30min, 7};
    EXPECT_TRUE(made.at(10h).twoHours);
    made.memory.postponed = coach::Postponed{1, at(kToday, 11h)};
    EXPECT_FALSE(made.at(10h).twoHours);
}

TEST(TodayView, RestsOnADayWithoutAPlan) {
    Made made{.assessment = inPhase(1)};
    std::erase_if(made.data.programme.routines,
                  [](const programme::Routine& routine) { return routine.kind == programme::RoutineKind::Mobility; });
    const TodayView view = made.at(9h);
    EXPECT_EQ(view.state, DayState::Rest);
    EXPECT_EQ(view.walks.size(), 1u);
}

TEST(TodayView, OffersNothingWithoutWarningSigns) {
    Made made;
    made.data.warningSigns = {};
    const TodayView view = made.at(9h);
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
