#pragma once

#include "assessment/course.h"
#include "coach/preferences.h"
#include "journal/records.h"

#include <optional>

namespace glidepath::coach {

/// The journal as the rules read it. Exercises and routines that the content no longer has are left out. A journal
/// in which the programme was never entered begins in the phase given, with its first entry.
[[nodiscard]] assessment::Past pastOf(const journal::History& history, const assessment::Rulebook& book,
                                      int phaseWithoutDecision);

// One thing more of a history, as the rules read it.

[[nodiscard]] assessment::CheckIn checkInOf(const journal::Rating& rating);
/// `place` is that in the journal: what is not written yet has no number, but its place.
[[nodiscard]] assessment::Choice choiceOf(const journal::Decision& decision, std::int64_t place,
                                          const assessment::Rulebook& book);
/// Nothing where nothing was done in the session, or it is still running.
[[nodiscard]] std::optional<assessment::SessionDone>
sessionOf(const journal::History& history, journal::RecordId session, const assessment::Rulebook& book);

/// What the person told at the start, as the rules read it; `history` gives the first rating.
[[nodiscard]] assessment::Person personOf(const Preferences& preferences, const journal::History& history);

} // namespace glidepath::coach
