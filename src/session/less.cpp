#include "session/less.h"

#include <algorithm>
#include <chrono>

namespace glidepath::session {

namespace {

using std::chrono::seconds;

int twoThirds(int count) {
    return std::max(1, count - std::max(1, count / 3));
}

Duration twoThirds(Duration length) {
    const auto kept = std::chrono::ceil<seconds>(length) * 2 / 3;
    return std::min(length, Duration{std::max(seconds{1}, std::chrono::floor<seconds>(kept))});
}

/// The steps of one set from `from` on that are still to be done.
template <class Action>
void forLiveSteps(Script& script, std::size_t set, std::size_t from, Action action) {
    for (std::size_t i = from; i < script.steps.size(); ++i)
        if (script.steps[i].set == set && !script.steps[i].dropped)
            action(script.steps[i]);
}

/// `first` and `last` are the first repetition that may go and the last one there is.
int lastToKeep(int first, int last, bool alternating) {
    int kept = first - 1 + twoThirds(last - first + 1);
    if (alternating && kept % 2 != 0)
        ++kept;
    return std::min(kept, last);
}

bool shortenRepetitions(Script& script, std::size_t set, std::size_t from) {
    int first = 0;
    int last = 0;
    forLiveSteps(script, set, from, [&](const Step& step) {
        first = first == 0 ? step.repetition : first;
        last = step.repetition;
    });
    if (first == 0)
        return false;
    const PlannedSet& planned = script.sets[set];
    const bool alternating = script.plan.exercises[planned.exercise].alternating;
    const int keep = lastToKeep(first, last, alternating);
    if (keep == last)
        return false;
    forLiveSteps(script, set, from, [&](Step& step) {
        const bool pauseAtTheEnd = step.kind == StepKind::Pause && step.repetition == keep;
        step.dropped = step.repetition > keep || pauseAtTheEnd;
    });
    return true;
}

/// A whole set in one self-paced step: its repetition number is how many there are.
bool shortenWholeSet(Script& script, Step& step) {
    const bool alternating = script.plan.exercises[step.exercise].alternating;
    const int keep = lastToKeep(1, step.repetition, alternating);
    if (keep == step.repetition)
        return false;
    step.length = step.length * keep / step.repetition;
    step.repetition = keep;
    return true;
}

bool shortenTime(Step& step, Duration elapsed) {
    const Duration left = step.length - elapsed;
    const Duration kept = twoThirds(left);
    step.length = elapsed + kept;
    return kept < left;
}

bool shortenSet(Script& script, std::size_t set, std::size_t current, Duration elapsed) {
    const PlannedSet& planned = script.sets[set];
    if (planned.repetitions > 0 && !isPacedAtEnd(script, planned.exercise))
        return shortenRepetitions(script, set, current);
    bool changed = false;
    forLiveSteps(script, set, current, [&](Step& step) {
        const Duration spent = &step == &script.steps[current] ? elapsed : Duration{};
        changed |= planned.repetitions > 0 ? shortenWholeSet(script, step) : shortenTime(step, spent);
    });
    return changed;
}

} // namespace

bool takeThirdOff(Script& script, std::size_t current, Duration elapsed) {
    bool changed = false;
    for (std::size_t set = 0; set < script.sets.size(); ++set)
        if (script.sets[set].exercise == script.steps[current].exercise)
            changed |= shortenSet(script, set, current, elapsed);
    return changed;
}

bool dropHolds(Script& script, std::size_t current) {
    bool changed = false;
    for (std::size_t i = current + 1; i < script.steps.size(); ++i) {
        Step& step = script.steps[i];
        if (step.exercise != script.steps[current].exercise || step.kind != StepKind::Hold || step.repetition == 0 ||
            step.dropped)
            continue;
        step.dropped = true;
        changed = true;
    }
    return changed;
}

} // namespace glidepath::session
