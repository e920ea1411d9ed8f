#pragma once

#include "session/script.h"

namespace glidepath::session {

/// Takes a third off what is left of the exercise at `current`: of its repetitions (never under one, both sides alike
/// when alternating), or of the seconds of a hold or an activity (never under one). `elapsed` is the time already spent
/// in the current step. False when nothing could be taken.
bool takeThirdOff(Script& script, std::size_t current, Duration elapsed);

/// Takes the holds out of the repetitions still to come in the exercise at `current`. False when there are none.
bool dropHolds(Script& script, std::size_t current);

} // namespace glidepath::session
