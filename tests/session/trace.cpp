#include "session/trace.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace glidepath::test {

namespace {

using session::Event;
using session::EventKind;
using session::Step;

std::string place(const session::Script& script, const Step& step) {
    std::string text = script.plan.exercises[step.exercise].id.text();
    text += fmt::format(": {}", name(step.kind));
    if (step.side)
        text += fmt::format(" {}", name(*step.side));
    if (step.set)
        text += fmt::format(", set {} of {}", script.sets[*step.set].number, script.sets[*step.set].sets);
    if (step.repetition > 0)
        text += fmt::format(", repetition {}", step.repetition);
    return text;
}

std::string details(const Event& event) {
    switch (event.kind) {
    case EventKind::SetFinished:
        return fmt::format(" [{}, {} repetitions, {} ms]", name(event.outcome), event.repetitions,
                           event.worked.count());
    case EventKind::ExerciseFinished:
    case EventKind::SessionFinished:
        return fmt::format(" [{}]", name(event.outcome));
    case EventKind::SessionStarted:
    case EventKind::StepStarted:
    case EventKind::RepetitionFinished:
    case EventKind::WaitSkipped:
    case EventKind::ExerciseSkipped:
    case EventKind::SteppedBack:
    case EventKind::Lightened:
    case EventKind::Paused:
    case EventKind::Interrupted:
    case EventKind::CountInStarted:
    case EventKind::Resumed:
        break;
    }
    return {};
}

} // namespace

std::string trace(const session::Script& script, const std::vector<Event>& events) {
    std::string text;
    for (const Event& event : events) {
        const auto at = event.at.time_since_epoch().count();
        text += fmt::format("{:2}:{:02}.{:03}  {:<19} {}{}\n", at / 60000, at / 1000 % 60, at % 1000, name(event.kind),
                            place(script, script.steps[event.step]), details(event));
    }
    return text;
}

std::vector<Event> run(session::SessionEngine& engine, const std::vector<session::Command>& commands) {
    std::vector<Event> all;
    const auto add = [&](const std::vector<Event>& events) { all.insert(all.end(), events.begin(), events.end()); };
    for (const session::Command& command : commands)
        add(engine.handle(command.kind, command.at));
    while (const auto due = engine.nextDeadline())
        add(engine.advanceTo(*due));
    return all;
}

void expectGolden(const std::string& name, const std::string& trace) {
    const std::string path = std::string{GLIDEPATH_TESTS_DIR} + "/session/golden/" + name + ".trace";
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        std::ofstream{path} << trace;
        return;
    }
    std::ifstream file{path};
    std::stringstream golden;
    golden << file.rdbuf();
    EXPECT_TRUE(file.good()) << "missing: " << path;
    EXPECT_EQ(golden.str(), trace) << name;
}

} // namespace glidepath::test
