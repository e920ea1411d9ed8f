#include "ui_flow/world.h"

#include <gtest/gtest.h>

namespace glidepath::ui {

using namespace test;
using session::State;

TEST(Flow, HasTheFocusOnStartWhenTheWindowOpens) {
    World world;
    world.seasoned();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("start"));
}

TEST(Flow, OpensAPageByKeyOnWhatIsChosenThere) {
    World world;
    world.seasoned(); // the sore side is the left one
    coach::Preferences preferences = world.coach().preferences();
    preferences.soreSide = SoreSide::Varies;
    world.coach().change(preferences);
    world.window.showPage(PageId::Settings);
    QApplication::processEvents();
    auto* const chosen = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    ASSERT_NE(chosen, nullptr);
    EXPECT_TRUE(chosen->isChecked()) << chosen->objectName().toStdString();
}

TEST(Flow, LeadsFromTheFirstQuestionToTheLastByKeysAlone) {
    World world;
    world.seasoned();
    world.key(Qt::Key_Space); // Start has the focus
    world.key(Qt::Key_3);
    world.key(Qt::Key_Down);
    world.key(Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    ASSERT_TRUE(world.composition->flow().running());
    EXPECT_EQ(world.page(), QStringLiteral("session-page"));
    world.pass(10min);
    EXPECT_FALSE(world.composition->flow().running());
    EXPECT_EQ(world.page(), QStringLiteral("finished-page"));
    world.key(Qt::Key_Space);
    world.key(Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_FALSE(world.window.isFull());

    const journal::History& history = world.coach().history();
    ASSERT_EQ(history.sessions.size(), 1u);
    EXPECT_EQ(history.sessions[0].outcome, journal::SessionOutcome::Finished);
    ASSERT_EQ(history.ratings.size(), 2u);
    EXPECT_EQ(history.ratings[0].leg, PainScore::from(3));
    EXPECT_EQ(history.ratings[0].back, PainScore::from(2));
    EXPECT_EQ(history.ratings[0].session, history.sessions[0].id);
    EXPECT_EQ(history.ratings[1].moment, journal::Moment::After);
    EXPECT_EQ(history.ratings[1].leg, PainScore::from(2));
    EXPECT_EQ(history.ratings[1].back, std::nullopt);
    EXPECT_EQ(history.ratings[1].session, history.sessions[0].id);
}

TEST(Flow, LeavesAGapWhenARatingIsSkipped) {
    World world;
    world.beginSession();
    EXPECT_TRUE(world.composition->flow().running());
    EXPECT_TRUE(world.coach().history().ratings.empty());
}

TEST(Flow, GoesBackToTodayWhenTheCheckInIsClosed) {
    World world;
    world.seasoned();
    world.press(QStringLiteral("start"));
    world.press(QStringLiteral("close-checkin"));
    EXPECT_FALSE(world.composition->flow().running());
    EXPECT_FALSE(world.window.isFull());
}

TEST(Flow, PausesAndCarriesOnWithOneKey) {
    World world;
    world.beginSession();
    world.pass(22s);
    world.key(Qt::Key_Space);
    EXPECT_EQ(world.composition->flow().driver()->view().moment, coach::SessionMoment::Paused);
    world.key(Qt::Key_Space);
    EXPECT_EQ(world.composition->flow().driver()->view().moment, coach::SessionMoment::CountIn);
}

TEST(Flow, AsksBeforeItEndsASessionAndKeepsWhatWasDone) {
    World world;
    world.beginSession();
    world.pass(40s);
    world.prompter.expect(QStringLiteral("end-session"), 1); // carry on
    world.key(Qt::Key_Escape);
    EXPECT_TRUE(world.composition->flow().running());
    world.prompter.expect(QStringLiteral("end-session"), 0);
    world.key(Qt::Key_Escape);
    EXPECT_FALSE(world.composition->flow().running());
    world.press(QStringLiteral("later"));
    ASSERT_EQ(world.coach().history().sessions.size(), 1u);
    EXPECT_EQ(world.coach().history().sessions[0].outcome, journal::SessionOutcome::EndedEarly);
    ASSERT_FALSE(world.coach().history().sets.empty());
    EXPECT_GT(world.coach().history().sets[0].repetitions, 0);
}

TEST(Flow, LeavesAPausedSessionPausedWhenTheEndIsThoughtBetterOf) {
    World world;
    world.beginSession();
    world.pass(40s);
    world.key(Qt::Key_Space);
    world.prompter.expect(QStringLiteral("end-session"), 1);
    world.key(Qt::Key_Escape);
    EXPECT_EQ(world.composition->flow().driver()->view().moment, coach::SessionMoment::Paused);
}

TEST(Flow, TakesTheWholeScreenForTheSessionAndGivesItBack) {
    World world;
    world.beginSession();
    EXPECT_TRUE(world.window.isFullScreen());
    world.pass(10min);
    world.press(QStringLiteral("later"));
    EXPECT_FALSE(world.window.isFullScreen());
}

TEST(Flow, PressesTheFocusedButtonWithEnterToo) {
    World world;
    world.seasoned();
    world.key(Qt::Key_Return); // Start
    EXPECT_NE(world.button(QStringLiteral("skip-rating")), nullptr);
}

TEST(Flow, AsksBeforeTheWindowClosesInMidSession) {
    World world;
    world.beginSession();
    world.pass(40s);
    world.prompter.expect(QStringLiteral("close-in-session"), 1);
    EXPECT_FALSE(world.window.close());
    world.prompter.expect(QStringLiteral("close-in-session"), 0);
    EXPECT_TRUE(world.window.close());
    const auto history = journal::Journal::open(world.data()).value().history().value();
    ASSERT_EQ(history.sessions.size(), 1u);
    EXPECT_EQ(history.sessions[0].outcome, journal::SessionOutcome::EndedEarly);
}

TEST(Flow, OffersASessionThatWasCutOffAndCarriesItOn) {
    const TemporaryFolder folder;
    std::string exercise;
    {
        World world{folder.path()};
        world.beginSession();
        world.pass(70s);
        exercise = world.composition->flow().driver()->view().exercise;
    } // gone without an end
    World world{folder.path()};
    ASSERT_NE(world.button(QStringLiteral("carry-on")), nullptr);
    world.press(QStringLiteral("carry-on"));
    ASSERT_TRUE(world.composition->flow().running());
    EXPECT_EQ(world.composition->flow().driver()->view().moment, coach::SessionMoment::Paused);
    EXPECT_EQ(world.composition->flow().driver()->view().exercise, exercise);
}

TEST(Flow, KeepsWhatWasDoneOfASessionThatWasCutOff) {
    const TemporaryFolder folder;
    {
        World world{folder.path()};
        world.beginSession();
        world.pass(70s);
    }
    World world{folder.path()};
    world.press(QStringLiteral("keep"));
    EXPECT_EQ(world.button(QStringLiteral("keep")), nullptr);
    ASSERT_EQ(world.coach().history().sessions.size(), 1u);
    EXPECT_EQ(world.coach().history().sessions[0].outcome, journal::SessionOutcome::EndedEarly);
}

TEST(Flow, PausesForTheWarningSignsAndComesBack) {
    World world;
    world.beginSession();
    world.pass(25s);
    world.key(Qt::Key_F1);
    EXPECT_EQ(world.composition->flow().driver()->view().moment, coach::SessionMoment::Paused);
    world.press(QStringLiteral("warning-signs-back"));
    EXPECT_EQ(world.page(), QStringLiteral("session-page"));
}

TEST(Flow, ComesBackToTheCheckInFromTheWarningSigns) {
    World world;
    world.seasoned();
    world.press(QStringLiteral("start"));
    QWidget* const checkin = world.window.fullPage();
    world.key(Qt::Key_F1);
    EXPECT_NE(world.window.fullPage(), checkin);
    world.key(Qt::Key_Escape);
    EXPECT_EQ(world.window.fullPage(), checkin);
}

TEST(Flow, HidesMessagesThatCouldTakeTheKeysDuringASession) {
    World world;
    world.seasoned();
    world.window.setBanner(QStringLiteral("test"), QStringLiteral("A message"), BannerTone::Warning,
                           QStringLiteral("Show"));
    ASSERT_NE(world.button(QStringLiteral("banner-test-button")), nullptr);
    world.press(QStringLiteral("start"));
    EXPECT_EQ(world.button(QStringLiteral("banner-test-button")), nullptr);
    world.press(QStringLiteral("close-checkin"));
    EXPECT_NE(world.button(QStringLiteral("banner-test-button")), nullptr);
}

TEST(Flow, DoesNotAskForPainAroundAWalk) {
    World world;
    world.seasoned();
    world.composition->start(RoutineId{"p1-walk"}, programme::Version::Full);
    EXPECT_TRUE(world.composition->flow().running());
}

} // namespace glidepath::ui
