#include "support/fake_clock.h"
#include "support/memory_writer.h"
#include "ui/session/session_driver.h"
#include "ui_session/scene.h"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;
using coach::SessionMoment;
using programme::Pace;
using session::CommandKind;

class FakeAwake : public Awake {
public:
    void keep() override { kept = true; }
    void release() override { kept = false; }
    bool kept{false};
};

/// A session with a clock that stands until a test moves it.
class DrivenSession : public testing::Test {
protected:
    void begin(Motion motion = Motion::Smooth, Pace pace = Pace::Timed) {
        run.emplace(test::clamshellScript(pace), 1, clock, writer);
        driver.emplace(*run, SessionDriver::Scene{catalogue, figures, SoreSide::Varies, motion}, awake);
        QObject::connect(&*driver, &SessionDriver::viewChanged, &page, [this](const coach::SessionView& shown) {
            view = shown;
            ++views;
        });
        QObject::connect(&*driver, &SessionDriver::happened, &page,
                         [this](const std::vector<session::Event>& more) { events += more.size(); });
        QObject::connect(&*driver, &SessionDriver::finished, &page,
                         [this](journal::SessionOutcome how) { outcome = how; });
        driver->watch(page);
        driver->start();
    }
    /// Moves the clock as a running program would: never more than a second at once.
    void advance(Duration time) {
        for (; time > 0ms; time -= std::min<Duration>(time, 1s)) {
            clock.advance(std::min<Duration>(time, 1s));
            driver->look();
        }
    }
    void show() {
        page.show();
        QCoreApplication::processEvents();
    }

    test::FakeClock clock;
    test::MemoryWriter writer;
    FakeAwake awake;
    catalogue::Catalogue catalogue;
    figure::Figures figures;
    QWidget page;
    std::optional<coach::SessionRun> run;
    std::optional<SessionDriver> driver;
    coach::SessionView view;
    int views{0};
    std::size_t events{0};
    std::optional<journal::SessionOutcome> outcome;
};

TEST_F(DrivenSession, LooksThirtyTimesASecondWhileSomethingMovesAndIsSeen) {
    begin();
    show();
    EXPECT_EQ(driver->untilNextLook(), Duration{33});
}

TEST_F(DrivenSession, LooksTenTimesASecondWhileTheFigureStands) {
    Findings findings;
    figures = figure::readFigures(std::filesystem::path{GLIDEPATH_DATA_DIR} / "figures", findings);
    begin();
    show();
    driver->look();
    EXPECT_EQ(view.moment, SessionMoment::GetReady);
    EXPECT_EQ(driver->untilNextLook(), Duration{125});
    advance(20s);
    ASSERT_EQ(view.moment, SessionMoment::Lift);
    EXPECT_EQ(driver->untilNextLook(), Duration{33});
}

TEST_F(DrivenSession, LooksExactlyWhenSomethingIsDue) {
    begin();
    show();
    advance(19990ms);
    EXPECT_EQ(driver->untilNextLook(), Duration{10});
}

TEST_F(DrivenSession, LooksOnceASecondWhenMotionIsReduced) {
    begin(Motion::Reduced);
    show();
    EXPECT_EQ(driver->untilNextLook(), Duration{1000});
    advance(300ms);
    EXPECT_EQ(driver->untilNextLook(), Duration{700});
}

TEST_F(DrivenSession, KeepsTheClockGoingButDrawsNothingWhileNotSeen) {
    begin();
    EXPECT_EQ(driver->untilNextLook(), Duration{1000});
    const int before = views;
    advance(5s);
    EXPECT_EQ(views, before);
    EXPECT_EQ(run->engine().state(), session::State::Running);
}

TEST_F(DrivenSession, ShowsAChangeOfStepEvenToAPageThatIsNotSeenYet) {
    begin();
    advance(20s);
    EXPECT_EQ(view.moment, SessionMoment::Lift);
}

TEST_F(DrivenSession, MovesOnlyTheClockOfAPauseAndThatOnceASecond) {
    begin();
    show();
    driver->handle(CommandKind::Pause);
    clock.advance(400ms);
    driver->look();
    EXPECT_EQ(view.moment, SessionMoment::Paused);
    EXPECT_EQ(driver->untilNextLook(), Duration{600});
    page.hide();
    EXPECT_EQ(driver->untilNextLook(), std::nullopt);
}

TEST_F(DrivenSession, SetsNoTimerWhileThePersonSetsThePace) {
    begin(Motion::Smooth, Pace::KeyEachRepetition);
    show();
    advance(20s);
    EXPECT_EQ(view.moment, SessionMoment::SelfPaced);
    EXPECT_EQ(driver->untilNextLook(), std::nullopt);
    clock.advance(9s);
    driver->handle(CommandKind::Confirm);
    EXPECT_EQ(view.counter.number, "2");
}

TEST_F(DrivenSession, KeepsTheScreenAwakeOnlyWhileItRuns) {
    begin();
    EXPECT_TRUE(awake.kept);
    driver->handle(CommandKind::Pause);
    EXPECT_FALSE(awake.kept);
    driver->handle(CommandKind::Resume);
    EXPECT_TRUE(awake.kept);
    driver.reset();
    EXPECT_FALSE(awake.kept);
}

TEST_F(DrivenSession, SaysThatItEndedEarlyWhenSomebodyEndsIt) {
    begin();
    driver->handle(CommandKind::End);
    EXPECT_EQ(outcome, journal::SessionOutcome::EndedEarly);
    EXPECT_EQ(driver->untilNextLook(), std::nullopt);
    EXPECT_FALSE(awake.kept);
}

TEST_F(DrivenSession, SaysThatItIsFinishedAtTheEndOfTheScript) {
    begin();
    advance(600s);
    EXPECT_EQ(outcome, journal::SessionOutcome::Finished);
    EXPECT_EQ(view.moment, SessionMoment::Finished);
}

TEST_F(DrivenSession, IgnoresWishesAfterTheEnd) {
    begin();
    driver->handle(CommandKind::End);
    const std::size_t before = events;
    driver->handle(CommandKind::Back);
    EXPECT_EQ(events, before);
}

TEST_F(DrivenSession, MeasuresHowLateAStepWasShown) {
    begin();
    advance(19s);
    clock.advance(1004ms);
    driver->look();
    EXPECT_EQ(driver->lateness().total(), 1U);
    EXPECT_EQ(driver->lateness().worst, Duration{4});
    EXPECT_EQ(driver->lateness().counts[2], 1U);
}

TEST_F(DrivenSession, CountsNoLatenessForWhatThePersonDoes) {
    begin();
    driver->handle(CommandKind::Skip);
    EXPECT_EQ(driver->lateness().total(), 0U);
}

TEST_F(DrivenSession, PausesWhenTheComputerSlept) {
    begin();
    advance(5s);
    clock.sleep(10min);
    driver->look();
    EXPECT_EQ(view.moment, SessionMoment::Paused);
    EXPECT_FALSE(awake.kept);
}

} // namespace
} // namespace glidepath::ui
