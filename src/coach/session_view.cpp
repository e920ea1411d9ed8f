#include "coach/session_view.h"

#include "catalogue/cue_text.h"
#include "coach/session_scene.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::coach {
namespace {

using catalogue::CuePart;
using programme::PlannedActivity;
using programme::PlannedHold;
using programme::PlannedRepetitions;
using session::CommandKind;
using session::State;
using session::StepKind;

SessionMoment momentOf(StepKind kind) {
    switch (kind) {
    case StepKind::GetReady:
        return SessionMoment::GetReady;
    case StepKind::Lift:
        return SessionMoment::Lift;
    case StepKind::Hold:
        return SessionMoment::Hold;
    case StepKind::Lower:
        return SessionMoment::Lower;
    case StepKind::Pause:
        return SessionMoment::Between;
    case StepKind::SelfPaced:
        return SessionMoment::SelfPaced;
    case StepKind::Go:
        return SessionMoment::Go;
    case StepKind::Rest:
        return SessionMoment::Rest;
    case StepKind::ChangeSide:
        return SessionMoment::ChangeSide;
    }
    return SessionMoment::GetReady;
}

SessionMoment momentOf(State state, StepKind kind) {
    switch (state) {
    case State::Running:
        return momentOf(kind);
    case State::Paused:
        return SessionMoment::Paused;
    case State::CountIn:
        return SessionMoment::CountIn;
    case State::Finished:
        return SessionMoment::Finished;
    }
    return momentOf(kind);
}

CuePart cuePart(StepKind kind) {
    switch (kind) {
    case StepKind::GetReady:
        return CuePart::Ready;
    case StepKind::Lift:
    case StepKind::SelfPaced:
        return CuePart::Lift;
    case StepKind::Hold:
        return CuePart::Hold;
    case StepKind::Lower:
        return CuePart::Lower;
    case StepKind::Pause:
        return CuePart::Pause;
    case StepKind::Go:
        return CuePart::Go;
    case StepKind::Rest:
        return CuePart::Rest;
    case StepKind::ChangeSide:
        return CuePart::Change;
    }
    return CuePart::Ready;
}

/// What to say where the exercise says nothing, or is no longer known.
std::string usualCue(const SessionScene& scene) {
    switch (scene.step.kind) {
    case StepKind::GetReady:
        return fmt::format("Get comfortable, {}", positionText(scene.planned.position));
    case StepKind::Rest:
        return "Rest, and breathe easily";
    case StepKind::ChangeSide:
        return "Change sides, take your time";
    case StepKind::Pause:
        return "Let go for a moment";
    case StepKind::SelfPaced:
        return "Slowly, at your own pace";
    case StepKind::Lift:
    case StepKind::Hold:
    case StepKind::Lower:
    case StepKind::Go:
        return "Keep breathing, keep it easy";
    }
    return {};
}

/// The exercise's own words; none where they speak of a side and both sides are worked in turn within one step.
std::optional<std::string> ownCue(const SessionScene& scene) {
    const catalogue::Cue* cue = cueFor(scene);
    if (!cue || cue->text.empty())
        return std::nullopt;
    if (scene.step.side)
        return catalogue::filledIn(cue->text, *scene.step.side);
    return catalogue::mentionsSide(cue->text) ? std::nullopt : std::optional{cue->text};
}

std::string cueText(const SessionScene& scene) {
    if (scene.moment == SessionMoment::Paused)
        return "Space: carry on";
    if (scene.moment == SessionMoment::Finished)
        return "That was all for now";
    return ownCue(scene).value_or(usualCue(scene));
}

std::optional<SideView> sideView(const SessionScene& scene) {
    if (!scene.step.side)
        return std::nullopt;
    const Side side = *scene.step.side;
    const SoreSide sore = side == Side::Left ? SoreSide::Left : SoreSide::Right;
    return SideView{side, scene.soreSide == sore};
}

/// What the exercise asks for as a whole, on the side that comes: "2 sets of 10", "3 holds of 20 s", "10 minutes".
struct AmountText {
    const programme::PlannedExercise& planned;

    CounterView operator()(const PlannedRepetitions& work) const {
        const std::string each = planned.alternating ? " each side" : "";
        if (planned.sets > 1)
            return {"", fmt::format("{}", planned.sets), fmt::format("sets of {}{}", work.count, each)};
        return {"", fmt::format("{}", work.count), planned.alternating ? "each side" : "times"};
    }
    CounterView operator()(const PlannedHold& work) const {
        const std::string_view holds = planned.sets > 1 ? "holds" : "hold";
        return {"", fmt::format("{}", planned.sets), fmt::format("{} of {} s", holds, work.length.count())};
    }
    CounterView operator()(const PlannedActivity& work) const {
        return {"", fmt::format("{}", work.length.count()), work.length.count() == 1 ? "minute" : "minutes"};
    }
};

/// The set that comes after a wait.
const session::PlannedSet* nextSet(const SessionScene& scene) {
    const auto& steps = scene.script.steps;
    for (std::size_t index = scene.frame.step; index < steps.size(); ++index)
        if (steps[index].set && !steps[index].dropped)
            return &scene.script.sets.at(*steps[index].set);
    return nullptr;
}

CounterView waitCounter(const SessionScene& scene) {
    const session::PlannedSet* set = nextSet(scene);
    if (scene.step.kind != StepKind::Rest || !set)
        return std::visit(AmountText{scene.planned}, programme::workOn(scene.planned, scene.step.side));
    const std::string_view what = scene.countsRepetitions() ? "set" : "hold";
    return {fmt::format("then {}", what), fmt::format("{}", set->number), fmt::format("of {}", set->sets)};
}

CounterView repetitionCounter(const SessionScene& scene, const session::PlannedSet& set) {
    if (scene.confirmsWholeSet())
        return {"", fmt::format("{}", scene.frame.repetitions), "times", set.number, set.sets};
    return {"", fmt::format("{}", scene.step.repetition), fmt::format("of {}", scene.frame.repetitions), set.number,
            set.sets};
}

CounterView counterView(const SessionScene& scene) {
    const session::PlannedSet* set = scene.set();
    if (!set || scene.step.kind == StepKind::Go)
        return waitCounter(scene);
    if (scene.countsRepetitions())
        return repetitionCounter(scene, *set);
    return {"", fmt::format("{}", set->number), fmt::format("of {}", set->sets)};
}

std::string confirmText(const SessionScene& scene) {
    if (scene.confirmsWholeSet())
        return scene.frame.repetitions > 1 ? fmt::format("Done: all {}", scene.frame.repetitions) : "Done";
    return scene.step.repetition < scene.frame.repetitions ? "Done: next one" : "Done: last one";
}

BigButtonView bigButton(const SessionScene& scene) {
    if (scene.moment == SessionMoment::Paused)
        return {"Carry on", CommandKind::Resume};
    if (scene.moment == SessionMoment::SelfPaced)
        return {confirmText(scene), CommandKind::Confirm};
    return {"Pause", CommandKind::Pause};
}

std::optional<NextUpView> nextUp(const SessionScene& scene) {
    const auto& exercises = scene.script.plan.exercises;
    const std::size_t next = scene.step.exercise + 1;
    if (next >= exercises.size())
        return std::nullopt;
    return NextUpView{exercises[next].id, exercises[next].name, positionText(exercises[next].position)};
}

RoutineBarView::Segment segment(const SessionScene& scene, std::size_t exercise) {
    Duration whole{};
    Duration over{};
    for (std::size_t index = 0; index < scene.script.steps.size(); ++index) {
        const session::Step& step = scene.script.steps[index];
        if (step.exercise != exercise)
            continue;
        whole += step.length;
        if (index < scene.frame.step || scene.moment == SessionMoment::Finished)
            over += step.length;
        else if (index == scene.frame.step)
            over += std::min(scene.frame.elapsed, step.length);
    }
    return {std::chrono::duration<double>(whole).count(), fraction(over, whole)};
}

std::string timeLeftText(Duration left) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    return minutes > 1 ? fmt::format("{} min left", minutes) : "under 1 min left";
}

std::optional<FigureMoment> figureOf(const figure::Figures& figures, const ExerciseId& exercise,
                                     const figure::Moment& moment) {
    const figure::Figure* const found = figures.find(exercise);
    if (found == nullptr)
        return std::nullopt;
    return FigureMoment{exercise, moment, figure::frameAt(figures.anatomy(), *found, moment).isStill};
}

RoutineBarView routineBar(const SessionScene& scene) {
    RoutineBarView bar;
    const std::size_t count = scene.script.plan.exercises.size();
    for (std::size_t exercise = 0; exercise < count; ++exercise)
        bar.segments.push_back(segment(scene, exercise));
    bar.position = fmt::format("{} of {}", scene.step.exercise + 1, count);
    bar.timeLeft = timeLeftText(scene.frame.sessionLeft);
    bar.spoken = fmt::format("Exercise {}, {}", bar.position, bar.timeLeft);
    return bar;
}

} // namespace

const catalogue::Cue* cueFor(const SessionScene& scene) {
    if (!scene.exercise)
        return nullptr;
    const auto cue = scene.exercise->cues.find(cuePart(scene.step.kind));
    return cue == scene.exercise->cues.end() ? nullptr : &cue->second;
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string positionText(catalogue::Position position) {
    switch (position) {
    case catalogue::Position::OnBack:
        return "on your back";
    case catalogue::Position::OnSide:
        return "on your side";
    case catalogue::Position::OnFront:
        return "on your front";
    case catalogue::Position::AllFours:
        return "on hands and knees";
    case catalogue::Position::Kneeling:
        return "kneeling";
    case catalogue::Position::Sitting:
        return "sitting";
    case catalogue::Position::Standing:
        return "standing";
    case catalogue::Position::InWater:
        return "in the water";
    case catalogue::Position::OnMachine:
        return "on the machine";
    }
    return {};
}

SessionView sessionView(const session::SessionEngine& engine, const catalogue::Catalogue& catalogue,
                        const figure::Figures& figures, SoreSide soreSide) {
    const session::Frame frame = engine.frame();
    const session::Step& step = engine.script().steps.at(frame.step);
    const programme::PlannedExercise& planned = engine.script().plan.exercises.at(step.exercise);
    const SessionScene scene{.script = engine.script(),
                             .frame = frame,
                             .step = step,
                             .planned = planned,
                             .exercise = catalogue.find(planned.id),
                             .moment = momentOf(frame.state, step.kind),
                             .soreSide = soreSide};
    SessionView view;
    view.moment = scene.moment;
    view.exercise = scene.exercise ? scene.exercise->name : planned.name;
    view.steps = scene.exercise ? scene.exercise->steps : std::vector<std::string>{};
    view.side = sideView(scene);
    view.figure = figureOf(figures, planned.id, figureMoment(engine.script(), frame));
    view.ring = ringView(scene);
    view.counter = counterView(scene);
    view.cue = cueText(scene);
    view.bigButton = bigButton(scene);
    view.next = nextUp(scene);
    view.routine = routineBar(scene);
    return view;
}

} // namespace glidepath::coach
