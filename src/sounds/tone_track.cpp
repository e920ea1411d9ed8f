#include "sounds/tone_track.h"

#include <algorithm>
#include <utility>

namespace glidepath::sounds {

namespace {

using namespace std::chrono_literals;
using session::Frame;
using session::Script;
using session::State;
using session::Step;
using session::StepKind;

constexpr Duration kLate{400};
constexpr Duration kLeastCounted{6s}; ///< shorter steps are told by their beginning alone
constexpr Duration kLongHold{20s};

/// A tone within a step, by what is then left of it.
struct Mark {
    Duration left;
    Tone tone;
};

bool isCounted(const Step& step) {
    return step.length >= kLeastCounted && step.kind != StepKind::SelfPaced;
}

/// In the order in which they come.
std::vector<Mark> marksOf(const Step& step) {
    std::vector<Mark> marks;
    if (step.kind == StepKind::Hold && step.length >= kLongHold)
        marks.push_back({step.length / 2, Tone::HalfTime});
    if (isCounted(step))
        for (const Duration left : {3s, 2s, 1s})
            marks.push_back({left, Tone::Tick});
    return marks;
}

bool beginsSet(const Script& script, std::size_t index) {
    const Step& step = script.steps[index];
    return step.set && (index == 0 || script.steps[index - 1].set != step.set);
}

std::optional<Tone> beginningOf(const Script& script, std::size_t index) {
    switch (script.steps[index].kind) {
    case StepKind::GetReady:
        return Tone::Ready;
    case StepKind::Rest:
        return Tone::Rest;
    case StepKind::ChangeSide:
        return Tone::ChangeSide;
    case StepKind::Lift:
    case StepKind::Hold:
    case StepKind::Lower:
    case StepKind::Pause:
    case StepKind::SelfPaced:
    case StepKind::Go:
        break;
    }
    return beginsSet(script, index) ? std::optional{Tone::Start} : std::nullopt;
}

std::optional<Tone> passed(const Step& step, Duration before, Duration now) {
    std::optional<Tone> newest;
    for (const Mark& mark : marksOf(step))
        if (before > mark.left && now <= mark.left && mark.left - now <= kLate)
            newest = mark.tone;
    return newest;
}

} // namespace

std::optional<Tone> ToneTrack::look(const session::SessionEngine& engine) {
    const Frame frame = engine.frame();
    const Duration left = frame.length - frame.elapsed;
    const auto state = std::exchange(m_state, frame.state);
    const std::size_t step = std::exchange(m_step, frame.step);
    const Duration before = std::exchange(m_left, left);
    if (frame.state == State::Finished)
        return state == State::Finished ? std::nullopt : std::optional{Tone::End};
    if (frame.state == State::Paused)
        return state == State::Paused ? std::nullopt : std::optional{Tone::Pause};
    if (frame.state == State::CountIn)
        return std::nullopt;
    const bool isNew = !state || step != frame.step || (state == State::Running && left > before);
    if (isNew && frame.elapsed <= kLate)
        return beginningOf(engine.script(), frame.step);
    return passed(engine.script().steps[frame.step], isNew ? frame.length : before, left);
}

std::optional<Duration> ToneTrack::untilNext(const session::SessionEngine& engine) {
    const Frame frame = engine.frame();
    if (frame.state != State::Running)
        return std::nullopt;
    const Duration left = frame.length - frame.elapsed;
    for (const Mark& mark : marksOf(engine.script().steps[frame.step]))
        if (mark.left < left)
            return left - mark.left;
    return std::nullopt;
}

} // namespace glidepath::sounds
