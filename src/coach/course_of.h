#pragma once

#include "assessment/course.h"
#include "coach/preferences.h"
#include "journal/records.h"

namespace glidepath::coach {

/// The journal as the rules read it. Exercises and routines that the content no longer has are left out. A journal
/// in which the programme was never entered begins in the phase given, with its first entry.
[[nodiscard]] assessment::Past pastOf(const journal::History& history, const assessment::Rulebook& book,
                                      int phaseWithoutDecision);

/// What the person told at the start, as the rules read it; `history` gives the first rating.
[[nodiscard]] assessment::Person personOf(const Preferences& preferences, const journal::History& history);

} // namespace glidepath::coach
