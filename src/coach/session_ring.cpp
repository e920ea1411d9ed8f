#include "coach/session_scene.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::coach {
namespace {

using session::StepKind;
using Shape = RingView::Shape;
using Centre = RingView::Centre;

constexpr Duration kSlack{20};
constexpr int kMostPlainSeconds = 99; ///< more is shown as minutes and seconds: three large digits do not fit the ring

std::string minutesAndSeconds(std::int64_t seconds) {
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

std::string secondsText(const SessionScene& scene, Duration left) {
    const int seconds = secondsShown(left);
    if (scene.moment == SessionMoment::Go || seconds > kMostPlainSeconds)
        return minutesAndSeconds(seconds);
    return fmt::format("{}", seconds);
}

std::string spokenTime(Duration left) {
    const int seconds = secondsShown(left);
    if (seconds > kMostPlainSeconds)
        return counted((seconds + 59) / 60, "minute left", "minutes left");
    return counted(seconds, "second left", "seconds left");
}

std::string usualWord(SessionMoment moment) {
    switch (moment) {
    case SessionMoment::GetReady:
    case SessionMoment::CountIn:
        return "Starts in";
    case SessionMoment::Lift:
        return "Lift";
    case SessionMoment::Hold:
        return "Hold";
    case SessionMoment::Lower:
        return "Lower";
    case SessionMoment::Between:
        return "Relax";
    case SessionMoment::Go:
        return "Go";
    case SessionMoment::SelfPaced:
        return "Your pace";
    case SessionMoment::Rest:
        return "Rest";
    case SessionMoment::ChangeSide:
        return "Now the";
    case SessionMoment::Paused:
        return "Paused";
    case SessionMoment::Finished:
        return "Done";
    }
    return {};
}

bool takesCueWord(SessionMoment moment) {
    return moment == SessionMoment::Lift || moment == SessionMoment::Hold || moment == SessionMoment::Lower ||
           moment == SessionMoment::Between || moment == SessionMoment::Go;
}

std::string word(const SessionScene& scene) {
    const catalogue::Cue* cue = takesCueWord(scene.moment) ? cueFor(scene) : nullptr;
    return cue && !cue->word.empty() ? cue->word : usualWord(scene.moment);
}

/// The timed parts of the repetition at work, in their order.
std::vector<std::size_t> partsOfRepetition(const SessionScene& scene) {
    std::vector<std::size_t> parts;
    for (std::size_t index = 0; index < scene.script.steps.size(); ++index) {
        const session::Step& step = scene.script.steps[index];
        const bool same = step.set == scene.step.set && step.repetition == scene.step.repetition;
        if (same && session::isWork(step.kind) && (!step.dropped || index == scene.frame.step))
            parts.push_back(index);
    }
    return parts;
}

/// Turns the circle so that the way up ends, and the way down begins, at the same height: the middle of the hold is on
/// top.
double turnOf(const SessionScene& scene, const std::vector<std::size_t>& parts, Duration whole) {
    double turn = 0;
    for (const std::size_t index : parts) {
        const session::Step& step = scene.script.steps[index];
        if (step.kind == StepKind::Lift)
            turn -= fraction(step.length, whole);
        if (step.kind == StepKind::Hold)
            turn -= fraction(step.length, whole) / 2;
    }
    return turn;
}

void addArcs(const SessionScene& scene, RingView& ring) {
    const auto parts = partsOfRepetition(scene);
    Duration whole{};
    for (const std::size_t index : parts)
        whole += scene.script.steps[index].length;
    for (const std::size_t index : parts) {
        const bool active = index == scene.frame.step;
        const double filled = active ? ring.fraction : index < scene.frame.step ? 1.0 : 0.0;
        ring.arcs.push_back({fraction(scene.script.steps[index].length, whole), filled, active});
    }
    ring.turn = turnOf(scene, parts, whole);
}

RingView waitRing(const SessionScene& scene, Shape shape, Centre centre) {
    RingView ring;
    ring.shape = shape;
    ring.centre = centre;
    ring.word = word(scene);
    ring.figures = secondsText(scene, scene.left());
    ring.fraction = fraction(scene.frame.elapsed, scene.frame.length);
    ring.spoken = fmt::format("{}, {}", ring.word, spokenTime(scene.left()));
    return ring;
}

RingView workRing(const SessionScene& scene) {
    const Centre centre = scene.moment == SessionMoment::Hold ? Centre::Filled : Centre::Open;
    RingView ring = waitRing(scene, scene.step.repetition > 0 ? Shape::Arcs : Shape::Track, centre);
    if (ring.shape == Shape::Arcs)
        addArcs(scene, ring);
    return ring;
}

RingView selfPacedRing(const SessionScene& scene) {
    RingView ring;
    ring.word = word(scene);
    const int planned = scene.frame.repetitions;
    const int current = scene.step.repetition;
    ring.figures = fmt::format("{}", current);
    ring.fraction = planned > 0 ? static_cast<double>(scene.frame.repetitionsDone) / planned : 0.0;
    ring.spoken = scene.confirmsWholeSet()
                      ? fmt::format("{}, {}", ring.word, counted(planned, "repetition", "repetitions"))
                      : fmt::format("{}, repetition {} of {}", ring.word, current, planned);
    return ring;
}

RingView pausedRing(const SessionScene& scene) {
    RingView ring;
    ring.shape = Shape::Bars;
    ring.word = word(scene);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(scene.frame.pausedFor + kSlack).count();
    ring.figures = minutesAndSeconds(seconds);
    ring.spoken = ring.word;
    return ring;
}

RingView countInRing(const SessionScene& scene) {
    RingView ring;
    ring.shape = Shape::Dotted;
    ring.word = word(scene);
    ring.figures = fmt::format("{}", secondsShown(scene.frame.countIn));
    const Duration whole = scene.script.plan.waits.countIn;
    ring.fraction = fraction(whole - scene.frame.countIn, whole);
    ring.spoken = fmt::format("{} {}", ring.word, counted(secondsShown(scene.frame.countIn), "second", "seconds"));
    return ring;
}

RingView finishedRing(const SessionScene& scene) {
    RingView ring;
    ring.word = word(scene);
    ring.fraction = 1;
    ring.spoken = ring.word;
    return ring;
}

RingView sidePanel(const SessionScene& scene) {
    RingView ring = waitRing(scene, Shape::Panel, Centre::Filled);
    const std::string_view side = scene.step.side ? name(*scene.step.side) : "other";
    ring.spoken = fmt::format("Now the {} side, {}", side, spokenTime(scene.left()));
    return ring;
}

} // namespace

double fraction(Duration part, Duration whole) {
    if (whole <= Duration::zero())
        return 0;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

int secondsShown(Duration left) {
    if (left <= Duration::zero())
        return 0;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left - kSlack).count();
    return static_cast<int>(std::max<std::int64_t>(1, seconds));
}

RingView ringView(const SessionScene& scene) {
    switch (scene.moment) {
    case SessionMoment::GetReady:
        return waitRing(scene, Shape::Dotted, Centre::Open);
    case SessionMoment::Lift:
    case SessionMoment::Hold:
    case SessionMoment::Lower:
    case SessionMoment::Between:
    case SessionMoment::Go:
        return workRing(scene);
    case SessionMoment::SelfPaced:
        return selfPacedRing(scene);
    case SessionMoment::Rest:
        return waitRing(scene, Shape::Track, Centre::Grey);
    case SessionMoment::ChangeSide:
        return sidePanel(scene);
    case SessionMoment::Paused:
        return pausedRing(scene);
    case SessionMoment::CountIn:
        return countInRing(scene);
    case SessionMoment::Finished:
        return finishedRing(scene);
    }
    return {};
}

} // namespace glidepath::coach
