#include "coach/coach.h"
#include "coach/hard_day.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace glidepath::coach {

using namespace test;
using namespace std::chrono_literals;
using journal::DecisionKind;
using programme::Version;

namespace {

class CoachRulesTest : public testing::Test {
protected:
    CoachRulesTest() {
        answerSigns();
        decide(DecisionKind::Entered, 2);
    }

    void answerSigns(std::vector<std::string> yes = {}) {
        journal::Screening screening;
        screening.at = m_clock.wall();
        screening.yes = std::move(yes);
        m_coach.answerSigns(screening);
    }
    [[nodiscard]] journal::Rating rating() const {
        journal::Rating rating;
        rating.at = m_clock.wall();
        return rating;
    }
    void decide(DecisionKind kind, int phase, const std::string& rule = {}) {
        m_coach.decide({.at = m_clock.wall(), .kind = kind, .toPhase = phase, .rule = rule});
    }
    /// One bad morning after the other.
    void rate(Pattern pattern, int days) {
        for (int day = 0; day < days; ++day) {
            m_clock.advance(std::chrono::days{1});
            journal::Rating told = rating();
            told.leg = PainScore::from(5);
            told.pattern = pattern;
            m_coach.addRating(told);
        }
    }
    void tellLeg(int leg) {
        journal::Rating told = rating();
        told.leg = PainScore::from(leg);
        m_coach.addRating(told);
    }
    void doSession() {
        auto journal = journal::Journal::open(m_folder.path()).value();
        const auto plan = *m_coach.planOf(RoutineId{"p1-relief"}, Version::Full);
        const auto& first = plan.exercises.front();
        const auto side = first.sides.empty() ? std::nullopt : std::optional{first.sides.front()};
        journal::SessionEntry entry;
        entry.session = journal.beginSession(plan, m_clock.wall()).value();
        entry.sets = {{entry.session, 0, first.id, side, 1, 1, 1, 60s, session::Outcome::Done}};
        entry.ending = journal::SessionEntry::Ending{m_clock.wall(), journal::SessionOutcome::Finished, 5min};
        ASSERT_TRUE(journal.record(entry));
        m_coach.reload();
    }
    [[nodiscard]] bool isOffered(const char* routine) const {
        return m_coach.planOf(RoutineId{routine}, Version::Full).has_value();
    }

    TemporaryFolder m_folder;
    FakeClock m_clock;
    Coach m_coach{Coach::open(readContent(GLIDEPATH_DATA_DIR, std::nullopt),
                              journal::Journal::open(m_folder.path()).value(), m_clock, m_folder.path())
                      .value()};
};

} // namespace

TEST_F(CoachRulesTest, OffersTheRoutinesOfThePhaseAndTheReliefSet) {
    EXPECT_TRUE(isOffered("p2-strength-a"));
    EXPECT_TRUE(isOffered("p1-relief"));
    EXPECT_FALSE(isOffered("p1-core"));
    EXPECT_FALSE(isOffered("p3-strength-a"));
}

TEST_F(CoachRulesTest, OffersTheGentlerRoutineWhileAStepBackWaitsForItsAnswer) {
    rate(Pattern::NeverStops, 2);
    ASSERT_TRUE(m_coach.assessment().stepBack);
    EXPECT_EQ(m_coach.assessment().phase, 2);
    EXPECT_EQ(m_coach.preferences().phase, 1);
    EXPECT_TRUE(isOffered("p1-core"));
    EXPECT_FALSE(isOffered("p2-strength-a"));
}

TEST_F(CoachRulesTest, StaysWhereThePersonWantsToStay) {
    rate(Pattern::NeverStops, 2);
    decide(DecisionKind::Stayed, 1, m_coach.assessment().stepBack->rule->id.text());
    EXPECT_FALSE(m_coach.assessment().stepBack);
    EXPECT_EQ(m_coach.preferences().phase, 2);
    EXPECT_TRUE(isOffered("p2-strength-a"));
}

TEST_F(CoachRulesTest, KeepsThePhaseWhenTheProgramStartsAgain) {
    rate(Pattern::NeverStops, 2);
    decide(DecisionKind::SteppedBack, 1, m_coach.assessment().stepBack->rule->id.text());
    const Coach again = Coach::open(readContent(GLIDEPATH_DATA_DIR, std::nullopt),
                                    journal::Journal::open(m_folder.path()).value(), m_clock, m_folder.path())
                            .value();
    EXPECT_EQ(again.assessment().phase, 1);
    EXPECT_EQ(again.preferences().phase, 1);
}

TEST_F(CoachRulesTest, GoesBackToThePhaseBeforeWhenAChangeIsUndone) {
    decide(DecisionKind::MovedByHand, 3);
    EXPECT_EQ(m_coach.assessment().phase, 3);
    m_coach.decide({.at = m_clock.wall(), .kind = DecisionKind::Undone});
    EXPECT_EQ(m_coach.assessment().phase, 2);
}

TEST_F(CoachRulesTest, AsksForTheSignsAgainAfterFourWeeks) {
    m_clock.advance(std::chrono::days{27});
    EXPECT_FALSE(m_coach.screeningDue());
    m_clock.advance(std::chrono::days{1});
    EXPECT_TRUE(m_coach.screeningDue());
    answerSigns();
    EXPECT_FALSE(m_coach.screeningDue());
}

TEST_F(CoachRulesTest, AsksForTheSignsWhenSomethingIsNewOrStronger) {
    m_clock.advance(std::chrono::hours{2});
    journal::Rating told = rating();
    told.newOrStronger = YesOrNo::Yes;
    m_coach.addRating(told);
    EXPECT_TRUE(m_coach.screeningDue());
}

TEST_F(CoachRulesTest, OffersNothingWhileASignIsAnsweredWithYes) {
    answerSigns({"fever"});
    for (const programme::Routine& routine : m_coach.content().programme.routines)
        EXPECT_FALSE(isOffered(routine.id.text().c_str())) << routine.id.text();
}

TEST_F(CoachRulesTest, LeavesOutWhatThePersonHasNoThingsFor) {
    Preferences preferences = m_coach.preferences();
    preferences.screening.things = std::set<std::string>{};
    m_coach.change(preferences);
    EXPECT_FALSE(isOffered("p2-strength-a")) << "every exercise of it needs a mat";
}

TEST_F(CoachRulesTest, BeginsInThePhaseThatTheEntryRulesGiveAndSaysWhy) {
    journal::Rating told = rating();
    told.leg = PainScore::from(8);
    told.pattern = Pattern::NeverStops;
    m_coach.addRating(told);
    m_coach.enter();
    EXPECT_EQ(m_coach.assessment().phase, 1);
    EXPECT_FALSE(m_coach.history().decisions.back().reason.empty());
}

TEST_F(CoachRulesTest, AsksForTheStartAgainAfterTwoWeeksAway) {
    EXPECT_FALSE(m_coach.startDue());
    doSession();
    m_clock.advance(std::chrono::days{13});
    EXPECT_FALSE(m_coach.startDue());
    m_clock.advance(std::chrono::days{1});
    EXPECT_TRUE(m_coach.startDue());
    EXPECT_EQ(m_coach.screeningDue().value_or("").find("14 days have passed"), 0U);
    answerSigns();
    EXPECT_FALSE(m_coach.startDue());
}

TEST_F(CoachRulesTest, OffersLessOnceAHardDayIsTold) {
    const auto plan = m_coach.planOf(RoutineId{"p2-daily"}, Version::Full).value();
    EXPECT_FALSE(hardDayView(m_coach, plan));
    tellLeg(7);
    const auto view = hardDayView(m_coach, plan);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->reason, "Pain is at 7 of 10 today. The relief set is offered in place of the plan.");
    ASSERT_EQ(view->ways.size(), 4U);
    EXPECT_EQ(view->ways[0].session->routine, RoutineId{"p1-relief"});
    EXPECT_EQ(view->ways[1].session->version, Version::Short);
    EXPECT_EQ(view->ways[2].session->routine, plan.routine);
    EXPECT_EQ(view->ways[2].words.find("As planned, "), 0U);
    EXPECT_FALSE(view->ways[3].session);
}

TEST_F(CoachRulesTest, OffersNothingGentlerThanTheReliefSetItself) {
    const auto relief = m_coach.planOf(RoutineId{"p1-relief"}, Version::Full).value();
    tellLeg(9);
    EXPECT_FALSE(hardDayView(m_coach, relief));
}

} // namespace glidepath::coach
