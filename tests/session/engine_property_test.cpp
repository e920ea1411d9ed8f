#include "session/engine.h"
#include "session/trace.h"
#include "support/plans.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace glidepath::session {

using namespace test;

namespace {

constexpr Instant kBegin{};

programme::PlannedExercise anyExercise() {
    using programme::Pace;
    auto exercise =
        *rc::gen::element(bridge(1, 2), bridge(2, 3), kneeToChest(), heelTaps(2), shortWalk(),
                          paced(bridge(2, 2), Pace::KeyEachRepetition), paced(heelTaps(3), Pace::KeyAtEnd),
                          withFewer(clamshell(1, 3), Side::Left, 2), withFewer(kneeToChest(), Side::Right, 5));
    if (!std::holds_alternative<programme::PlannedActivity>(exercise.work))
        exercise.sets = *rc::gen::inRange(1, 4);
    exercise.rest = std::chrono::seconds{*rc::gen::inRange(0, 30)};
    return exercise;
}

Script anyScript() {
    std::vector<programme::PlannedExercise> exercises;
    for (int count = *rc::gen::inRange(1, 4); count > 0; --count)
        exercises.push_back(anyExercise());
    return unroll(planOf(exercises));
}

CommandKind anyCommand() {
    using enum CommandKind;
    return *rc::gen::element(Pause, Interrupt, Resume, Resume, Back, Skip, Less, Confirm, Confirm, Confirm, End);
}

/// Commands at growing instants within about the length of a session.
std::vector<Command> anyCommands(CommandKind except = CommandKind::Interrupt) {
    std::vector<Command> commands;
    Instant at = kBegin;
    for (int count = *rc::gen::inRange(0, 25); count > 0; --count) {
        at += Duration{*rc::gen::inRange(0, 40'000)};
        const CommandKind kind = anyCommand();
        if (kind != except)
            commands.push_back({kind, at});
    }
    return commands;
}

/// Sends the commands and looks at the session every `tick` in between; `{}` looks at deadlines only.
std::vector<Event> runWithTicks(SessionEngine engine, const std::vector<Command>& commands, Duration tick,
                                Instant end) {
    std::vector<Event> all;
    const auto add = [&](const std::vector<Event>& events) { all.insert(all.end(), events.begin(), events.end()); };
    Instant now = kBegin;
    const auto lookUntil = [&](Instant until) {
        while (tick.count() > 0 && now + tick < until)
            add(engine.advanceTo(now += tick));
        while (tick.count() == 0 && engine.nextDeadline() && *engine.nextDeadline() < until)
            add(engine.advanceTo(*engine.nextDeadline()));
        now = until;
    };
    for (const Command& command : commands) {
        lookUntil(command.at);
        add(engine.handle(command.kind, command.at));
    }
    lookUntil(end);
    add(engine.advanceTo(end));
    return all;
}

Instant endOf(const std::vector<Command>& commands) {
    return (commands.empty() ? kBegin : commands.back().at) + 3min;
}

} // namespace

RC_GTEST_PROP(SessionEngineProperty, EventsDoNotDependOnHowOftenItIsAsked, ()) {
    const SessionEngine engine{anyScript(), kBegin};
    const auto commands = anyCommands();
    const Instant end = endOf(commands);
    const auto atDeadlines = runWithTicks(engine, commands, Duration{}, end);
    RC_ASSERT(runWithTicks(engine, commands, 100ms, end) == atDeadlines);
    RC_ASSERT(runWithTicks(engine, commands, 7s, end) == atDeadlines);
    RC_ASSERT(runWithTicks(engine, commands, 1h, end) == atDeadlines);
}

TEST(SessionEngine, GivesTheSameEventsAtEveryMillisecond) {
    const SessionEngine engine{unroll(planOf({bridge(2, 2), kneeToChest(), heelTaps(2)})), kBegin};
    const std::vector<Command> commands{{CommandKind::Pause, kBegin + 24123ms},
                                        {CommandKind::Resume, kBegin + 30001ms}};
    const Instant end = kBegin + 5min;
    EXPECT_EQ(runWithTicks(engine, commands, 1ms, end), runWithTicks(engine, commands, Duration{}, end));
}

RC_GTEST_PROP(SessionEngineProperty, CommandsReplayASessionExactly, ()) {
    const SessionEngine fresh{anyScript(), kBegin};
    const auto commands = anyCommands();
    SessionEngine first = fresh;
    SessionEngine second = fresh;
    for (const Command& command : commands) {
        (void)first.advanceTo(command.at - 3s);
        (void)first.handle(command.kind, command.at);
        (void)second.handle(command.kind, command.at);
    }
    RC_ASSERT(first == second);
}

RC_GTEST_PROP(SessionEngineProperty, EventsComeInTheOrderOfTime, ()) {
    const auto commands = anyCommands();
    const auto events = runWithTicks(SessionEngine{anyScript(), kBegin}, commands, Duration{}, endOf(commands));
    RC_ASSERT(std::is_sorted(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; }));
}

RC_GTEST_PROP(SessionEngineProperty, EverySessionComesToItsEnd, ()) {
    SessionEngine engine{anyScript(), kBegin};
    Instant now = kBegin;
    for (const Command& command : anyCommands()) {
        (void)engine.handle(command.kind, command.at);
        now = command.at;
    }
    // A person who presses the key whenever it is asked for, and nothing else, reaches the end of any session.
    for (int presses = 0; engine.state() != State::Finished && presses < 1000; ++presses) {
        (void)engine.handle(CommandKind::Resume, now);
        (void)engine.handle(CommandKind::Confirm, now);
        now = std::max(now + 1s, engine.nextDeadline().value_or(now));
        (void)engine.advanceTo(now);
    }
    RC_ASSERT(engine.state() == State::Finished);
}

RC_GTEST_PROP(SessionEngineProperty, CountsNoRepetitionThatDidNotTakePlace, ()) {
    const SessionEngine fresh{anyScript(), kBegin};
    RC_PRE(std::none_of(fresh.script().steps.begin(), fresh.script().steps.end(),
                        [](const Step& step) { return step.kind == StepKind::SelfPaced; }));
    SessionEngine engine = fresh;
    std::vector<std::set<int>> seen(engine.progress().size());
    const auto watch = [&](const std::vector<Event>& events) {
        for (const Event& event : events)
            if (event.kind == EventKind::RepetitionFinished)
                seen[*engine.script().steps[event.step].set].insert(engine.script().steps[event.step].repetition);
    };
    for (const Command& command : anyCommands())
        watch(engine.handle(command.kind, command.at));
    for (std::size_t set = 0; set < engine.progress().size(); ++set)
        RC_ASSERT(engine.progress()[set].repetitions == static_cast<int>(seen[set].size()));
}

RC_GTEST_PROP(SessionEngineProperty, LeavesNoSetOpenOfWhichSomethingWasDone, ()) {
    SessionEngine engine{anyScript(), kBegin};
    Instant now = kBegin;
    for (const Command& command : anyCommands()) {
        (void)engine.handle(command.kind, command.at);
        now = command.at;
    }
    (void)engine.handle(CommandKind::End, now);
    for (std::size_t set = 0; set < engine.progress().size(); ++set)
        RC_ASSERT(engine.progress()[set].left || !anythingDone(engine.script().sets[set], engine.progress()[set]));
}

RC_GTEST_PROP(SessionEngineProperty, AnUntouchedTimedSessionLastsAsLongAsItsScript, ()) {
    Script script = anyScript();
    const bool selfPaced = std::any_of(script.steps.begin(), script.steps.end(),
                                       [](const Step& step) { return step.kind == StepKind::SelfPaced; });
    RC_PRE(!selfPaced);
    SessionEngine engine{script, kBegin};
    const auto events = run(engine, {});
    RC_ASSERT(events.back().kind == EventKind::SessionFinished);
    RC_ASSERT(events.back().at - kBegin == script.length());
}

/// Every state that exists, times every command: what does not make sense there changes nothing and reports nothing.
TEST(SessionEngine, IgnoresEveryCommandThatMakesNoSenseInItsState) {
    using enum CommandKind;
    const Script timed = unroll(planOf({bridge(1, 2), shortWalk()}));
    const Script selfPaced = unroll(planOf({paced(bridge(1, 2), programme::Pace::KeyEachRepetition)}));
    struct Row {
        const char* state;
        const Script* script;
        std::vector<Command> before;
        Instant now;
        std::vector<CommandKind> senseless;
    };
    const Row rows[] = {
        {"waiting", &timed, {}, kBegin + 5s, {Resume, Confirm}},
        {"working", &timed, {}, kBegin + 21s, {Resume, Confirm}},
        {"self-paced", &selfPaced, {}, kBegin + 21s, {Resume}},
        {"paused", &timed, {{Pause, kBegin + 21s}}, kBegin + 22s, {Pause, Interrupt, Confirm}},
        {"counting in", &timed, {{Pause, kBegin + 21s}, {Resume, kBegin + 22s}}, kBegin + 23s, {Resume, Confirm}},
        {"finished",
         &timed,
         {{End, kBegin + 21s}},
         kBegin + 22s,
         {Pause, Interrupt, Resume, Back, Skip, Less, Confirm, End}},
    };
    for (const Row& row : rows) {
        SessionEngine engine{*row.script, kBegin};
        for (const Command& command : row.before)
            (void)engine.handle(command.kind, command.at);
        (void)engine.advanceTo(row.now);
        for (const CommandKind kind : {Pause, Interrupt, Resume, Back, Skip, Less, Confirm, End}) {
            SessionEngine fork = engine;
            const bool senseless = std::find(row.senseless.begin(), row.senseless.end(), kind) != row.senseless.end();
            const auto events = fork.handle(kind, row.now);
            EXPECT_EQ(events.empty(), senseless) << row.state << ", " << name(kind);
            EXPECT_EQ(fork == engine, senseless) << row.state << ", " << name(kind);
        }
    }
}

} // namespace glidepath::session
