#pragma once

#include "coach/demo_story.h"
#include "journal/records.h"
#include "session/engine.h"

#include <vector>

namespace glidepath::coach::demo {

/// What happened up to and with one command, or to the end.
struct Stretch {
    std::optional<session::Command> command;
    std::vector<session::Event> events;
};

/// A session that has been run to its end, on its own line.
struct Run {
    session::Script script;
    std::vector<Stretch> stretches;
    Duration length{};
};

/// Runs a plan as somebody might do it: mostly to the end, now and then with a pause, something left out, less of it,
/// or ended early.
[[nodiscard]] Run run(const programme::SessionPlan& plan, Dice& dice);

/// The same for the journal.
[[nodiscard]] std::vector<journal::SessionEntry> entriesOf(const Run& run, journal::RecordId session, WallTime begin);

} // namespace glidepath::coach::demo
