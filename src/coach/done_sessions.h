#pragma once

#include "journal/records.h"

#include <vector>

namespace glidepath::coach {

/// The sessions that count as done, in their order: they have ended, early or not, and some of the work was done. One
/// that was skipped through to its end, or is still running, does not count. The pointers live as long as the history.
[[nodiscard]] std::vector<const journal::SessionRecord*> doneSessions(const journal::History& history);

/// In how many of those sessions this exercise was done, at least in part.
[[nodiscard]] int timesDone(const journal::History& history, const ExerciseId& exercise);

} // namespace glidepath::coach
