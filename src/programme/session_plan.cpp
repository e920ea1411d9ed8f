#include "programme/session_plan.h"

#include "base/contract.h"
#include "programme/words.h"

#include <algorithm>

namespace glidepath::programme {

namespace {

using catalogue::SidePattern;

std::vector<Side> easierSideFirst(SoreSide sore) {
    if (sore == SoreSide::Left)
        return {Side::Right, Side::Left};
    return {Side::Left, Side::Right};
}

std::vector<Side> soreSides(SoreSide sore) {
    switch (sore) {
    case SoreSide::Left:
        return {Side::Left};
    case SoreSide::Right:
        return {Side::Right};
    case SoreSide::Both:
    case SoreSide::Varies:
        break;
    }
    return easierSideFirst(sore);
}

std::vector<Side> sidesOf(SidePattern pattern, SoreSide sore) {
    switch (pattern) {
    case SidePattern::None:
        return {};
    case SidePattern::Sore:
        return soreSides(sore);
    case SidePattern::Each:
    case SidePattern::Alternating:
        break;
    }
    return easierSideFirst(sore);
}

Pace paceFor(const ExerciseId& id, const Choices& choices) {
    const auto own = choices.paceByExercise.find(id);
    return own == choices.paceByExercise.end() ? choices.pace : own->second;
}

/// Every amount at its starting value.
struct Settle {
    Pace pace;
    PlannedWork operator()(const catalogue::Repetitions& work) const {
        return PlannedRepetitions{work.count.start, work.tempo, pace};
    }
    PlannedWork operator()(const catalogue::TimedHold& work) const {
        return PlannedHold{std::chrono::seconds{work.seconds.start}};
    }
    PlannedWork operator()(const catalogue::Activity& work) const {
        return PlannedActivity{std::chrono::minutes{work.minutes.start}};
    }
};

struct SetAmount {
    int amount;
    void operator()(PlannedRepetitions& work) const { work.count = amount; }
    void operator()(PlannedHold& work) const { work.length = std::chrono::seconds{amount}; }
    void operator()(PlannedActivity& work) const { work.length = std::chrono::minutes{amount}; }
};

struct AmountOf {
    int operator()(const PlannedRepetitions& work) const { return work.count; }
    int operator()(const PlannedHold& work) const { return static_cast<int>(work.length.count()); }
    int operator()(const PlannedActivity& work) const { return static_cast<int>(work.length.count()); }
};

bool isPartOf(const RoutineItem& item, Version version) {
    switch (item.need) {
    case Need::Required:
        return true;
    case Need::Optional:
        return version == Version::Full;
    case Need::Later:
        break;
    }
    return false;
}

} // namespace

std::string_view name(Pace pace) {
    return kPaces.of(pace);
}

std::optional<Pace> parsePace(std::string_view text) {
    return kPaces.parse(text);
}

std::optional<PlannedExercise> prepareExercise(const catalogue::Exercise& exercise, int phase, const Choices& choices) {
    const auto found = exercise.doses.find(phase);
    if (found == exercise.doses.end())
        return std::nullopt;
    const catalogue::Dose& dose = found->second;
    return PlannedExercise{.id = exercise.id,
                           .name = exercise.name,
                           .position = exercise.position,
                           .alternating = exercise.sides == SidePattern::Alternating,
                           .sides = sidesOf(exercise.sides, choices.soreSide),
                           .sets = dose.sets.start,
                           .rest = dose.rest,
                           .work = std::visit(Settle{paceFor(exercise.id, choices)}, dose.work)};
}

bool isDoneSideBySide(const PlannedExercise& exercise) {
    return exercise.sides.size() == 2 && !exercise.alternating;
}

PlannedWork workOn(const PlannedExercise& exercise, std::optional<Side> side) {
    PlannedWork work = exercise.work;
    if (side && exercise.fewer && exercise.fewer->side == *side)
        std::visit(SetAmount{exercise.fewer->amount}, work);
    return work;
}

int amountOn(const Given& given, Side side) {
    return given.fewer && given.fewer->side == side ? given.fewer->amount : given.amount;
}

Given withSides(Given given, int left, int right) {
    given.amount = std::max(left, right);
    given.fewer.reset();
    if (left != right)
        given.fewer = FewerOn{left < right ? Side::Left : Side::Right, std::min(left, right)};
    return given;
}

PlannedExercise with(PlannedExercise exercise, const Given& given) {
    expects(given.sets >= 1 && given.amount >= 1, "something is given of an exercise");
    expects(!given.fewer || (given.fewer->amount >= 1 && given.fewer->amount < given.amount),
            "one side gets less than the other, and something");
    const bool isOneSided = exercise.sides.size() == 1;
    exercise.sets = given.sets;
    exercise.share = given.share;
    exercise.fewer = isDoneSideBySide(exercise) ? given.fewer : std::nullopt;
    std::visit(SetAmount{isOneSided ? amountOn(given, exercise.sides.front()) : given.amount}, exercise.work);
    return exercise;
}

Given givenOf(const PlannedExercise& exercise) {
    return {.sets = exercise.sets,
            .amount = std::visit(AmountOf{}, exercise.work),
            .share = exercise.share,
            .fewer = exercise.fewer};
}

SessionPlan prepare(const Routine& routine, const catalogue::Catalogue& catalogue, const Waits& waits,
                    const Choices& choices, Version version) {
    SessionPlan plan{.routine = routine.id,
                     .title = routine.title,
                     .phase = routine.phase,
                     .version = version,
                     .exercises = {},
                     .waits = waits};
    for (const RoutineItem& item : routine.items) {
        if (!isPartOf(item, version))
            continue;
        const catalogue::Exercise* const exercise = catalogue.find(item.exercise);
        expects(exercise != nullptr, "every exercise of a routine is in the catalogue");
        auto planned = prepareExercise(*exercise, routine.phase, choices);
        expects(planned.has_value(), "every exercise of a routine has a dose for its phase");
        plan.exercises.push_back(std::move(*planned));
    }
    expects(!plan.exercises.empty(), "every routine has a required exercise");
    return plan;
}

} // namespace glidepath::programme
