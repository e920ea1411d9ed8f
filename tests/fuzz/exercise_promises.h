#pragma once

#include "catalogue/exercise.h"
#include "fuzz/promises.h"
#include "programme/session_plan.h"

namespace glidepath::test {

/// What a session can rely on in every exercise that was accepted: doses in order, the cues that are needed, texts
/// that fit.
void checkExercise(const catalogue::Exercise& exercise, Promises& promises);

/// Every phase of it can be done, whichever side is sore.
void checkSessions(const catalogue::Exercise& exercise, const programme::Waits& waits, Promises& promises);

/// A session of a length that ends, with steps that lead through it.
void checkSession(const programme::SessionPlan& plan, Promises& promises);

} // namespace glidepath::test
