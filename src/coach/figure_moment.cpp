#include "coach/session_view.h"

namespace glidepath::coach {

namespace {

using figure::Doing;
using session::StepKind;

Doing doingOf(StepKind kind) {
    switch (kind) {
    case StepKind::GetReady:
        return Doing::GetReady;
    case StepKind::Lift:
        return Doing::Lift;
    case StepKind::Hold:
        return Doing::Hold;
    case StepKind::Lower:
        return Doing::Lower;
    case StepKind::Pause:
        return Doing::Pause;
    case StepKind::SelfPaced:
        return Doing::SelfPaced;
    case StepKind::Go:
        return Doing::Go;
    case StepKind::Rest:
        return Doing::Rest;
    case StepKind::ChangeSide:
        break;
    }
    return Doing::ChangeSide;
}

struct WorkOf {
    figure::Work operator()(const programme::PlannedRepetitions&) const { return figure::Work::Repetitions; }
    figure::Work operator()(const programme::PlannedHold&) const { return figure::Work::TimedHold; }
    figure::Work operator()(const programme::PlannedActivity&) const { return figure::Work::Activity; }
};

double seconds(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}

} // namespace

figure::Moment figureMoment(const session::Script& script, const session::Frame& frame) {
    const session::Step& step = script.steps.at(frame.step);
    return {.step = frame.step,
            .doing = doingOf(step.kind),
            .work = std::visit(WorkOf{}, script.plan.exercises.at(step.exercise).work),
            .elapsed = seconds(frame.elapsed),
            .length = seconds(step.length),
            .repetition = step.repetition,
            .side = step.side};
}

} // namespace glidepath::coach
