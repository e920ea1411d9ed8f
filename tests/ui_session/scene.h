#pragma once

#include "coach/session_view.h"
#include "support/plans.h"

namespace glidepath::test {

inline programme::PlannedExercise clamshell(programme::Pace pace = programme::Pace::Timed) {
    return {ExerciseId{"clamshell"},
            "Clamshell",
            catalogue::Position::OnSide,
            false,
            {Side::Right, Side::Left},
            2,
            30s,
            programme::PlannedRepetitions{10, {2s, 3s, 3s, 0s}, pace}};
}

inline session::Script clamshellScript(programme::Pace pace = programme::Pace::Timed) {
    return session::unroll(planOf({clamshell(pace), heelTaps()}));
}

inline coach::SessionView viewOf(const session::SessionEngine& engine) {
    return coach::sessionView(engine, {}, {}, SoreSide::Varies);
}

inline session::SessionEngine engineAt(Duration time, programme::Pace pace = programme::Pace::Timed) {
    session::SessionEngine engine{clamshellScript(pace), Instant{}};
    (void)engine.advanceTo(Instant{time});
    return engine;
}

/// Half a second into the first repetition.
inline coach::SessionView liftView() {
    return viewOf(engineAt(20s + 500ms));
}

inline coach::SessionView pausedView() {
    session::SessionEngine engine = engineAt(20s + 500ms);
    (void)engine.handle(session::CommandKind::Pause, Instant{20s + 500ms});
    return viewOf(engine);
}

inline coach::SessionView selfPacedView() {
    return viewOf(engineAt(20s, programme::Pace::KeyEachRepetition));
}

/// Two sets of ten repetitions of 8 s with a rest of 30 s are over.
inline coach::SessionView changeSideView() {
    return viewOf(engineAt(20s + 80s + 30s + 80s + 1s));
}

} // namespace glidepath::test
