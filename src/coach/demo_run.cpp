#include "coach/demo_run.h"

#include <algorithm>

namespace glidepath::coach::demo {

namespace {

using namespace std::chrono_literals;
using session::Command;
using session::CommandKind;
using session::Event;
using session::EventKind;

/// What the person does beside following: at most one thing a session.
std::vector<Command> commandsFor(Duration length, Dice& dice) {
    const Instant moment{length * (40 + dice.upTo(45)) / 100};
    const int luck = dice.upTo(99);
    if (luck < 7)
        return {{CommandKind::End, moment}};
    if (luck < 15)
        return {{CommandKind::Skip, moment}};
    if (luck < 23)
        return {{CommandKind::Pause, moment}, {CommandKind::Resume, moment + 20s + dice.upTo(60) * 1s}};
    if (luck < 29)
        return {{CommandKind::Less, moment}};
    return {};
}

journal::SetRecord recordOf(const session::Script& script, const Event& event, journal::RecordId session) {
    const session::PlannedSet& set = script.sets[*script.steps[event.step].set];
    return {session,
            static_cast<int>(set.exercise),
            script.plan.exercises[set.exercise].id,
            set.side,
            set.number,
            set.repetitions,
            event.repetitions,
            event.worked,
            event.outcome};
}

journal::SessionEntry::Ending endingOf(const Event& event, WallTime begin) {
    const Duration length = event.at - Instant{};
    const auto outcome = event.outcome == session::Outcome::Done ? journal::SessionOutcome::Finished
                                                                 : journal::SessionOutcome::EndedEarly;
    return {{begin.utc + length, begin.offset}, outcome, length};
}

} // namespace

Run run(const programme::SessionPlan& plan, Dice& dice) {
    Run run{session::unroll(plan), {}, {}};
    session::SessionEngine engine{run.script, Instant{}};
    for (const Command& command : commandsFor(run.script.length(), dice))
        run.stretches.push_back({command, engine.handle(command.kind, command.at)});
    Stretch rest;
    while (const auto due = engine.nextDeadline()) {
        const auto events = engine.advanceTo(*due);
        rest.events.insert(rest.events.end(), events.begin(), events.end());
    }
    if (!rest.events.empty())
        run.stretches.push_back(std::move(rest));
    run.length = run.stretches.back().events.back().at - Instant{};
    return run;
}

std::vector<journal::SessionEntry> entriesOf(const Run& run, journal::RecordId session, WallTime begin) {
    std::vector<journal::SessionEntry> entries;
    for (const Stretch& stretch : run.stretches) {
        journal::SessionEntry entry{session, stretch.command, stretch.events, {}, std::nullopt};
        for (const Event& event : stretch.events) {
            if (event.kind == EventKind::SetFinished)
                entry.sets.push_back(recordOf(run.script, event, session));
            if (event.kind == EventKind::SessionFinished)
                entry.ending = endingOf(event, begin);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace glidepath::coach::demo
