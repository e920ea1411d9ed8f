#include "coach/session_run.h"
#include "support/fake_clock.h"
#include "support/memory_writer.h"
#include "support/plans.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace glidepath::coach {

using namespace test;
using session::CommandKind;
using session::EventKind;
using session::State;

namespace {

/// A session on a fake clock. `pass` looks at it thirty times a second, as a screen does.
struct Fixture {
    FakeClock clock;
    MemoryWriter writer;
    programme::SessionPlan plan;
    SessionRun run;

    explicit Fixture(std::vector<programme::PlannedExercise> exercises)
        : plan{planOf(std::move(exercises))}, run{session::unroll(plan), std::nullopt, clock, writer} {}

    void pass(Duration time) {
        for (Duration passed{}; passed < time; passed += 33ms) {
            clock.advance(std::min(33ms, std::chrono::duration_cast<std::chrono::milliseconds>(time - passed)));
            (void)run.advance();
        }
    }
};

std::vector<journal::SetRecord> sets(const MemoryWriter& writer) {
    std::vector<journal::SetRecord> all;
    for (const auto& entry : writer.entries)
        all.insert(all.end(), entry.sets.begin(), entry.sets.end());
    return all;
}

bool wrote(const MemoryWriter& writer, EventKind kind) {
    for (const auto& entry : writer.entries)
        for (const auto& event : entry.events)
            if (event.kind == kind)
                return true;
    return false;
}

} // namespace

TEST(SessionRun, WritesItsBeginningAtOnce) {
    Fixture f{{bridge(1, 1)}};
    ASSERT_EQ(f.writer.beginnings.size(), 1u);
    EXPECT_EQ(f.writer.beginnings[0].plan, f.plan);
    ASSERT_EQ(f.writer.entries.size(), 1u);
    EXPECT_EQ(f.writer.entries[0].events[0].kind, EventKind::SessionStarted);
}

TEST(SessionRun, WritesEachRepetitionAsItHappensAndTheSetAtItsEnd) {
    Fixture f{{bridge(1, 2)}};
    f.pass(28s);
    ASSERT_EQ(sets(f.writer).size(), 1u);
    EXPECT_EQ(sets(f.writer)[0].outcome, session::Outcome::Partial);
    EXPECT_EQ(sets(f.writer)[0].repetitions, 1);
    f.pass(7s);
    EXPECT_EQ(sets(f.writer).back().outcome, session::Outcome::Done);
    EXPECT_EQ(sets(f.writer).back().repetitions, 2);
    EXPECT_EQ(sets(f.writer).back().worked, 14s);
}

TEST(SessionRun, WritesItsEndWithTheTimeOfDay) {
    Fixture f{{bridge(1, 1)}};
    f.pass(27s);
    ASSERT_TRUE(f.writer.entries.back().ending);
    EXPECT_EQ(f.writer.entries.back().ending->outcome, journal::SessionOutcome::Finished);
    EXPECT_EQ(f.writer.entries.back().ending->length, 27s);
}

TEST(SessionRun, KeepsWhatWasDoneWhenThePersonEndsEarly) {
    Fixture f{{bridge(1, 3)}};
    f.pass(30s);
    (void)f.run.handle(CommandKind::End);
    EXPECT_EQ(f.writer.entries.back().ending->outcome, journal::SessionOutcome::EndedEarly);
    EXPECT_EQ(sets(f.writer).back().repetitions, 1);
    EXPECT_EQ(sets(f.writer).back().outcome, session::Outcome::Partial);
}

TEST(SessionRun, PausesWhereItWasWhenTheComputerSlept) {
    Fixture f{{kneeToChest()}};
    f.pass(25s);
    f.clock.sleep(10min);
    f.clock.advance(50ms);
    (void)f.run.advance();
    EXPECT_EQ(f.run.frame().state, State::Paused);
    EXPECT_EQ(f.run.frame().elapsed, 5s);
    EXPECT_TRUE(wrote(f.writer, EventKind::Interrupted));
}

TEST(SessionRun, PausesWhereItWasWhenTheProgramStoodStill) {
    Fixture f{{kneeToChest()}};
    f.pass(25s);
    f.clock.advance(40s);
    (void)f.run.advance();
    EXPECT_EQ(f.run.frame().state, State::Paused);
    EXPECT_EQ(f.run.frame().elapsed, 5s);
}

TEST(SessionRun, DoesNotTakeALongPauseForAStandstill) {
    Fixture f{{kneeToChest()}};
    f.pass(25s);
    (void)f.run.handle(CommandKind::Pause);
    f.clock.advance(3h);
    (void)f.run.handle(CommandKind::Resume);
    EXPECT_FALSE(wrote(f.writer, EventKind::Interrupted));
    EXPECT_EQ(f.run.frame().state, State::CountIn);
}

TEST(SessionRun, DoesNotTakeWaitingForThePersonForAStandstill) {
    Fixture f{{paced(bridge(1, 2), programme::Pace::KeyEachRepetition)}};
    f.pass(21s);
    f.clock.advance(5min);
    (void)f.run.handle(CommandKind::Confirm);
    EXPECT_FALSE(wrote(f.writer, EventKind::Interrupted));
}

TEST(SessionRun, IsNotMovedByAChangeOfTheWallClock) {
    Fixture f{{kneeToChest()}};
    f.pass(25s);
    f.clock.setWall({f.clock.wall().utc + 48h, 0min});
    f.pass(1s);
    EXPECT_EQ(f.run.frame().state, State::Running);
    EXPECT_EQ(f.run.frame().elapsed, 6s);
}

TEST(SessionRun, CarriesOnPausedWhereTheLastWrittenThingHappened) {
    Fixture f{{bridge(2, 3)}};
    f.pass(22s);
    (void)f.run.handle(CommandKind::Less);
    f.pass(10s);
    const session::Frame before = f.run.frame();
    MemoryWriter after;
    SessionRun again{unfinishedFrom(f.writer, f.plan), f.clock, after};
    EXPECT_EQ(again.frame().state, State::Paused);
    EXPECT_EQ(again.frame().step, before.step);
    EXPECT_EQ(again.frame().repetitions, before.repetitions);
    EXPECT_TRUE(wrote(after, EventKind::Interrupted));
    (void)again.handle(CommandKind::Resume);
    EXPECT_EQ(again.frame().state, State::CountIn);
}

TEST(SessionRun, GivesASignOfLifeDuringALongWalk) {
    Fixture f{{shortWalk()}};
    f.pass(20s + 100s);
    MemoryWriter after;
    SessionRun again{unfinishedFrom(f.writer, f.plan), f.clock, after};
    EXPECT_GE(again.frame().elapsed, 85s);
    EXPECT_LE(again.frame().elapsed, 100s);
}

TEST(SessionRun, KeepsWhatWasDoneOfAWalkThatNobodyEnded) {
    Fixture f{{shortWalk()}};
    f.pass(20s + 100s);
    auto unfinished = unfinishedFrom(f.writer, f.plan);
    unfinished.record.started = f.clock.wall();
    const journal::SessionEntry entry = endingOf(unfinished);
    ASSERT_EQ(entry.sets.size(), 1u);
    EXPECT_EQ(entry.sets[0].outcome, session::Outcome::Partial);
    EXPECT_GE(entry.sets[0].worked, 85s);
    ASSERT_TRUE(entry.ending);
    EXPECT_EQ(entry.ending->outcome, journal::SessionOutcome::EndedEarly);
    EXPECT_EQ(entry.ending->at.utc, unfinished.record.started.utc + entry.ending->length);
}

RC_GTEST_PROP(SessionRunProperty, LosesAtMostTheRunningStepWhenTheProgramDies, ()) {
    Fixture f{{bridge(2, 2), kneeToChest(), heelTaps(1)}};
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
        f.pass(Duration{*rc::gen::inRange(0, 30'000)});
        (void)f.run.handle(*rc::gen::element(CommandKind::Pause, CommandKind::Resume, CommandKind::Resume,
                                             CommandKind::Back, CommandKind::Skip, CommandKind::Less));
    }
    RC_PRE(f.run.frame().state != State::Finished);
    MemoryWriter after;
    const SessionRun again{unfinishedFrom(f.writer, f.plan), f.clock, after};
    RC_ASSERT(again.frame().step == f.run.frame().step);
    RC_ASSERT(again.frame().elapsed <= f.run.frame().elapsed);
    for (std::size_t set = 0; set < again.engine().progress().size(); ++set)
        RC_ASSERT(again.engine().progress()[set].finished == f.run.engine().progress()[set].finished &&
                  again.engine().progress()[set].left == f.run.engine().progress()[set].left);
}

} // namespace glidepath::coach
