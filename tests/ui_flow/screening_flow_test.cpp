#include "coach/lock_mark.h"
#include "ui/app/screening_flow.h"
#include "ui_flow/world.h"

#include <QCheckBox>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using namespace test;
using coach::Occasion;
using coach::ScreeningStep;
using State = coach::Lock::State;

class ScreeningFlowTest : public testing::Test {
protected:
    void answerAll(const char* place) {
        for (auto* each : m_world.window.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->objectName().startsWith(QStringLiteral("sign-")) &&
                each->objectName().endsWith(QLatin1String{place}))
                each->click();
        QApplication::processEvents();
    }
    void answerAllWithNo() { answerAll("-1"); }
    void press(const char* name) { m_world.press(QLatin1String{name}); }
    void type(const char* name, const char* words) {
        auto* const field = m_world.window.findChild<QLineEdit*>(QLatin1String{name});
        field->setText(QLatin1String{words});
        emit field->textEdited(field->text());
    }
    void recordExamined() {
        type("examined-who", "my doctor");
        type("examined-when", "this morning");
        m_world.window.findChild<QCheckBox*>(QStringLiteral("examined-fine"))->setChecked(true);
        press("examined-save");
    }
    /// A session of former times.
    void doSession(const char* routine) {
        auto journal = journal::Journal::open(m_world.data()).value();
        const programme::SessionPlan plan = coach().planOf(RoutineId{routine}, programme::Version::Full).value();
        const auto& first = plan.exercises.front();
        const auto side = first.sides.empty() ? std::nullopt : std::optional{first.sides.front()};
        journal::SessionEntry entry;
        entry.session = journal.beginSession(plan, m_world.clock.wall()).value();
        entry.sets = {{entry.session, 0, first.id, side, 1, 1, 1, 5min, session::Outcome::Done}};
        entry.ending = journal::SessionEntry::Ending{m_world.clock.wall(), journal::SessionOutcome::Finished, 5min};
        ASSERT_TRUE(journal.record(entry));
        coach().reload();
    }
    void lockBy(const char* sign) { m_world.coach().answerSigns({.at = m_world.clock.wall(), .yes = {sign}}); }
    [[nodiscard]] std::string page() const { return m_world.page().toStdString(); }
    [[nodiscard]] coach::Coach& coach() { return m_world.coach(); }
    [[nodiscard]] ScreeningFlow& screening() { return m_world.composition->screening(); }
    [[nodiscard]] bool running() const { return m_world.composition->flow().running(); }

    World m_world;
};

TEST_F(ScreeningFlowTest, LeadsThroughEverythingBeforeTheVeryFirstSession) {
    m_world.composition->start(RoutineId{"p1-core"}, programme::Version::Full);
    EXPECT_EQ(page(), "safety");
    answerAllWithNo();
    press("safety-go-on");
    EXPECT_EQ(page(), "signs");
    press("sign-often-down-the-leg");
    press("signs-go-on");
    EXPECT_EQ(page(), "side");
    press("side-choice-left");
    press("trigger-twisting");
    press("side-go-on");
    EXPECT_EQ(page(), "things");
    press("thing-mat");
    press("floor-easy");
    press("things-go-on");
    EXPECT_EQ(page(), "ratings");
    press("rating-sitting-0");
    press("ratings-go-on");
    EXPECT_EQ(page(), "first-checkin");
    m_world.key(Qt::Key_4); // leg
    press("go-on");
    EXPECT_FALSE(m_world.window.isFull()) << "Today shows where the programme begins";
    EXPECT_FALSE(running());

    const coach::ScreeningAnswers& answers = coach().preferences().screening;
    EXPECT_EQ(answers.step, ScreeningStep::Done);
    EXPECT_EQ(answers.signs, std::set<std::string>{"down-the-leg"});
    EXPECT_EQ(answers.triggers, std::set<std::string>{"twisting"});
    EXPECT_EQ(answers.things, std::set<std::string>{"mat"});
    EXPECT_EQ(answers.floor, "easy");
    EXPECT_TRUE(answers.sitting);
    EXPECT_FALSE(answers.standing);
    EXPECT_EQ(coach().preferences().soreSide, SoreSide::Left);
    ASSERT_EQ(coach().history().screenings.size(), 1u);
    EXPECT_TRUE(coach().history().screenings[0].yes.empty());
    ASSERT_EQ(coach().history().ratings.size(), 1u);
    EXPECT_EQ(coach().history().ratings[0].leg, PainScore::from(4));
    EXPECT_FALSE(screening().holdsBack());
}

TEST_F(ScreeningFlowTest, EntersThePhaseThatTheAnswersGive) {
    screening().ask(Occasion::FirstTime);
    answerAllWithNo();
    press("safety-go-on");
    for (const char* each : {"signs-go-on", "side-go-on", "things-go-on", "ratings-go-on", "skip-rating"})
        press(each);
    ASSERT_EQ(coach().history().decisions.size(), 1u);
    EXPECT_EQ(coach().history().decisions[0].kind, journal::DecisionKind::Entered);
}

TEST_F(ScreeningFlowTest, CarriesOnWhereItWasLeft) {
    screening().goOn();
    answerAllWithNo();
    press("safety-go-on");
    press("signs-go-on");
    press("side-choice-both");
    press("side-close");
    EXPECT_FALSE(m_world.window.isFull());
    EXPECT_TRUE(screening().holdsBack());
    screening().goOn();
    EXPECT_EQ(page(), "side");
    EXPECT_TRUE(m_world.button(QStringLiteral("side-choice-both"))->isChecked());
    EXPECT_EQ(coach().history().screenings.size(), 1u);
}

TEST_F(ScreeningFlowTest, GoesBackAPage) {
    screening().goOn();
    answerAllWithNo();
    press("safety-go-on");
    press("signs-go-on");
    press("side-back");
    EXPECT_EQ(page(), "signs");
}

TEST_F(ScreeningFlowTest, BeginsNothingWhenTheFirstSignsAreClosed) {
    m_world.composition->start(RoutineId{"p1-core"}, programme::Version::Full);
    m_world.key(Qt::Key_Escape);
    EXPECT_FALSE(m_world.window.isFull());
    EXPECT_FALSE(running());
    EXPECT_TRUE(screening().holdsBack());
}

TEST_F(ScreeningFlowTest, AsksFormerUsersForTheSignsAloneAndGoesOnToTheSession) {
    doSession("p1-walk");
    m_world.composition->start(RoutineId{"p1-walk"}, programme::Version::Full);
    EXPECT_EQ(page(), "safety");
    answerAllWithNo();
    press("safety-go-on");
    EXPECT_TRUE(running());
}

TEST_F(ScreeningFlowTest, AsksForTheStartAgainAfterATimeAwayAndProposesAGentlerPhase) {
    m_world.seasoned();
    coach().decide({.at = m_world.clock.wall(), .kind = journal::DecisionKind::MovedByHand, .toPhase = 2});
    doSession("p2-strength-a");
    m_world.clock.advance(std::chrono::days{15});
    m_world.composition->start(RoutineId{"p2-strength-a"}, programme::Version::Full);
    EXPECT_EQ(page(), "safety");
    answerAllWithNo();
    press("safety-go-on");
    EXPECT_EQ(page(), "ratings");
    press("rating-sitting-0");
    press("ratings-go-on");
    EXPECT_EQ(page(), "first-checkin");
    m_world.key(Qt::Key_8); // leg
    press("go-on");
    EXPECT_FALSE(running()) << "Today shows what has changed";
    EXPECT_EQ(coach().assessment().phase, 2);
    EXPECT_EQ(coach().assessment().offeredPhase, 1);
    press("phase-go");
    EXPECT_EQ(coach().assessment().phase, 1);
    EXPECT_FALSE(coach().startDue());
}

TEST_F(ScreeningFlowTest, LocksAfterAYesAndBeginsNothing) {
    const programme::SessionPlan before = *coach().planOf(RoutineId{"p1-core"}, programme::Version::Full);
    m_world.composition->start(RoutineId{"p1-core"}, programme::Version::Full);
    press("sign-numb-between-legs-0");
    press("safety-go-on");
    EXPECT_EQ(page(), "help-page");
    EXPECT_EQ(coach().lock().state, State::Answered);
    press("help-close");
    EXPECT_FALSE(m_world.window.isFull());
    EXPECT_NE(m_world.button(QStringLiteral("locked-help")), nullptr);
    m_world.composition->start(RoutineId{"p1-core"}, programme::Version::Full);
    EXPECT_FALSE(running());
    m_world.composition->flow().start(before, SessionFlow::Rating::NotAsked);
    EXPECT_FALSE(running()) << "even with a plan that was made before";
    EXPECT_EQ(page(), "help-page");
}

TEST_F(ScreeningFlowTest, KeepsAYesHoweverThePageIsLeft) {
    screening().ask(Occasion::SignsWished);
    press("sign-fever-0");
    m_world.key(Qt::Key_Escape);
    EXPECT_EQ(page(), "help-page");
    EXPECT_TRUE(coach().lock().closed());
}

TEST_F(ScreeningFlowTest, KeepsAYesWhenTheWindowCloses) {
    m_world.seasoned();
    screening().ask(Occasion::SignsWished);
    press("sign-fever-0");
    m_world.window.close();
    EXPECT_TRUE(coach().lock().closed());
    EXPECT_TRUE(std::filesystem::exists(coach::LockMark::file(m_world.data())));
}

TEST_F(ScreeningFlowTest, OpensByAnExaminationThatIsWrittenDown) {
    m_world.seasoned();
    lockBy("numb-between-legs");
    screening().showHelp();
    press("help-examined");
    EXPECT_EQ(page(), "examined-page");
    recordExamined();
    EXPECT_FALSE(m_world.window.isFull());
    EXPECT_FALSE(coach().lock().closed());
    ASSERT_EQ(coach().history().clearances.size(), 1u);
    EXPECT_EQ(coach().history().clearances[0].when, "this morning");
    EXPECT_NE(m_world.button(QStringLiteral("start")), nullptr);
}

TEST_F(ScreeningFlowTest, OpensByACorrectionForWhichEveryLineIsAnsweredAgain) {
    m_world.seasoned();
    lockBy("numb-between-legs");
    screening().showHelp();
    press("help-wrongly");
    EXPECT_EQ(page(), "safety");
    EXPECT_FALSE(m_world.button(QStringLiteral("safety-go-on"))->isEnabled()) << "no line has an answer";
    answerAllWithNo();
    press("safety-go-on");
    EXPECT_FALSE(m_world.window.isFull());
    EXPECT_FALSE(coach().lock().closed());
}

TEST_F(ScreeningFlowTest, StaysLockedWhenTheSignsAreOnlyAnsweredOnceMore) {
    m_world.seasoned();
    lockBy("numb-between-legs");
    m_world.window.showPage(PageId::WarningSigns);
    press("warning-signs-answer");
    answerAllWithNo();
    press("safety-go-on");
    EXPECT_EQ(page(), "help-page");
    EXPECT_TRUE(coach().lock().closed());
}

TEST_F(ScreeningFlowTest, IsAskedFromTheWarningSignsAndComesBackToThem) {
    m_world.seasoned();
    m_world.window.showPage(PageId::WarningSigns);
    press("warning-signs-answer");
    answerAllWithNo();
    press("safety-go-on");
    EXPECT_FALSE(m_world.window.isFull());
    EXPECT_EQ(m_world.window.currentPage(), PageId::WarningSigns);
    EXPECT_EQ(coach().history().screenings.size(), 2u);
}

TEST_F(ScreeningFlowTest, PausesASessionForTheAnswersAndGivesItBack) {
    m_world.beginSession();
    m_world.pass(25s);
    m_world.key(Qt::Key_F1);
    press("warning-signs-answer");
    EXPECT_EQ(page(), "safety");
    answerAllWithNo();
    press("safety-go-on");
    EXPECT_EQ(page(), "session-page");
    EXPECT_EQ(m_world.composition->flow().driver()->view().moment, coach::SessionMoment::Paused);
}

TEST_F(ScreeningFlowTest, EndsASessionAfterAYesAndKeepsWhatWasDone) {
    m_world.beginSession();
    m_world.pass(40s);
    m_world.key(Qt::Key_F1);
    press("warning-signs-answer");
    press("sign-numb-between-legs-0");
    press("safety-go-on");
    QApplication::processEvents();
    EXPECT_FALSE(running());
    EXPECT_EQ(page(), "help-page");
    EXPECT_FALSE(m_world.window.isFullScreen());
    coach().reload();
    ASSERT_EQ(coach().history().sessions.size(), 1u);
    EXPECT_EQ(coach().history().sessions[0].outcome, journal::SessionOutcome::EndedEarly);
}

TEST_F(ScreeningFlowTest, LooksUpTheSignsOverItsOwnPagesWithoutLosingAnswers) {
    m_world.seasoned();
    screening().ask(Occasion::Questions);
    press("sign-often-down-the-leg");
    m_world.key(Qt::Key_F1);
    EXPECT_EQ(m_world.button(QStringLiteral("warning-signs-answer")), nullptr);
    press("warning-signs-back");
    EXPECT_EQ(page(), "signs");
    EXPECT_TRUE(m_world.button(QStringLiteral("sign-often-down-the-leg"))->isChecked());
}

TEST_F(ScreeningFlowTest, AsksForSideAndTriggersWhenSomethingHasChanged) {
    m_world.seasoned();
    screening().ask(Occasion::Changed);
    answerAllWithNo();
    press("safety-go-on");
    EXPECT_EQ(page(), "side");
    press("side-choice-right");
    press("side-go-on");
    EXPECT_FALSE(m_world.window.isFull());
    EXPECT_EQ(coach().preferences().soreSide, SoreSide::Right);
    EXPECT_EQ(coach().preferences().screening.step, ScreeningStep::Done);
}

TEST_F(ScreeningFlowTest, LeadsFromBothLegsToTheSigns) {
    m_world.seasoned();
    screening().ask(Occasion::Questions);
    press("signs-go-on");
    press("side-choice-both");
    press("side-signs");
    EXPECT_EQ(page(), "safety");
}

TEST_F(ScreeningFlowTest, OpensTheQuestionsFromSettingsWithWhatWasAnswered) {
    m_world.seasoned();
    m_world.window.showPage(PageId::Settings);
    press("open-questions");
    press("sign-often-down-the-leg");
    press("signs-go-on");
    press("side-go-on");
    EXPECT_TRUE(m_world.button(QStringLiteral("thing-mat"))->isChecked()) << "everything, until it is told";
    press("thing-mat");
    press("things-go-on");
    EXPECT_EQ(m_world.window.currentPage(), PageId::Settings);
    EXPECT_FALSE(m_world.window.isFull());
    EXPECT_EQ(coach().preferences().screening.signs, std::set<std::string>{"down-the-leg"});
    EXPECT_FALSE(coach().preferences().screening.things->contains("mat"));
    EXPECT_EQ(coach().preferences().screening.step, ScreeningStep::Done);
}

TEST_F(ScreeningFlowTest, AsksForTheSignsWhenSomethingIsNewOrStronger) {
    m_world.beginSession(); // seasoned
    m_world.pass(10min);
    press("later");
    m_world.composition->flow().rateNow();
    m_world.key(Qt::Key_3);
    auto* const newer = m_world.button(QStringLiteral("new-or-stronger-1"));
    ASSERT_NE(newer, nullptr);
    newer->click();
    press("go-on");
    EXPECT_EQ(page(), "safety");
}

} // namespace
} // namespace glidepath::ui
