#include "coach/session_offer.h"

#include "coach/amount_text.h"
#include "session/script.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace glidepath::coach {

namespace {

using programme::Routine;
using programme::RoutineKind;
using programme::SessionPlan;
using programme::Version;

Duration lengthOf(const session::Script& script, std::size_t exercise) {
    Duration length{};
    for (const session::Step& step : script.steps)
        if (step.exercise == exercise)
            length += step.length;
    return length;
}

/// Nearest whole minute, so that the lines of a session add up to about the whole.
int nearestMinutes(Duration length) {
    return std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(length).count()));
}

std::vector<ExerciseLine> linesOf(const session::Script& script) {
    std::vector<ExerciseLine> lines;
    for (std::size_t i = 0; i < script.plan.exercises.size(); ++i) {
        const programme::PlannedExercise& exercise = script.plan.exercises[i];
        lines.push_back({exercise.id, exercise.name, amountText(exercise), nearestMinutes(lengthOf(script, i))});
    }
    return lines;
}

std::vector<std::string> equipmentOf(const SessionPlan& plan, const catalogue::Catalogue& catalogue) {
    std::vector<std::string> things;
    for (const programme::PlannedExercise& planned : plan.exercises) {
        const catalogue::Exercise* const exercise = catalogue.find(planned.id);
        if (exercise == nullptr)
            continue;
        for (const std::string& thing : exercise->equipment)
            if (std::find(things.begin(), things.end(), thing) == things.end())
                things.push_back(thing);
    }
    return things;
}

InPlace inPlaceOf(const SessionPlan& plan) {
    return {plan.routine, plan.version, wholeMinutes(session::unroll(plan).length())};
}

std::optional<InPlace> shortVersionOf(const PlanSource& plans, const Routine& routine, Duration full) {
    const auto settled = plans(routine.id, Version::Short);
    if (!settled || session::unroll(settled->plan).length() >= full)
        return std::nullopt;
    return inPlaceOf(settled->plan);
}

std::optional<InPlace> gentleInstead(const Content& content, const PlanSource& plans, const Routine& routine) {
    for (const Routine& other : content.programme.routines)
        if (standsInFor(other, routine))
            if (const auto settled = plans(other.id, Version::Full))
                return inPlaceOf(settled->plan);
    return std::nullopt;
}

SessionOffer offerOf(const Content& content, const SettledPlan& settled) {
    const session::Script script = session::unroll(settled.plan);
    return {.routine = settled.plan.routine,
            .title = settled.plan.title,
            .minutes = wholeMinutes(script.length()),
            .equipment = equipmentOf(script.plan, content.catalogue),
            .exercises = linesOf(script),
            .shortVersion = std::nullopt,
            .gentle = std::nullopt,
            .version = settled.plan.version,
            .changes = settled.changes};
}

/// Those of the phase come first, then the gentlest there are; routines are sorted by phase.
const Routine* reliefOf(const programme::Programme& programme, int phase) {
    const Routine* gentlest = nullptr;
    for (const Routine& routine : programme.routines) {
        if (routine.kind != RoutineKind::Relief)
            continue;
        if (routine.phase == phase)
            return &routine;
        if (gentlest == nullptr)
            gentlest = &routine;
    }
    return gentlest;
}

std::string withArticle(const std::string& thing) {
    constexpr std::string_view kVowels{"aeiou"};
    if (thing.empty() || thing.back() == 's')
        return thing;
    return (kVowels.find(thing.front()) == std::string_view::npos ? "a " : "an ") + thing;
}

} // namespace

PlanSource plansAsWritten(const Content& content, programme::Choices choices) {
    return [&content, choices = std::move(choices)](const RoutineId& id,
                                                    Version version) -> std::optional<SettledPlan> {
        const Routine* const routine = content.programme.find(id);
        if (routine == nullptr)
            return std::nullopt;
        SessionPlan plan = programme::prepare(*routine, content.catalogue, content.programme.waits, choices, version);
        return plan.exercises.empty() ? std::nullopt : std::optional{SettledPlan{std::move(plan), {}}};
    };
}

std::optional<SessionOffer> offerSession(const Content& content, const PlanSource& plans, const Routine& routine) {
    const auto settled = plans(routine.id, Version::Full);
    if (!settled)
        return std::nullopt;
    SessionOffer offer = offerOf(content, *settled);
    offer.shortVersion = shortVersionOf(plans, routine, session::unroll(settled->plan).length());
    offer.gentle = gentleInstead(content, plans, routine);
    return offer;
}

std::optional<SessionOffer> offerShort(const Content& content, const PlanSource& plans, const Routine& routine) {
    const auto full = offerSession(content, plans, routine);
    const auto settled = plans(routine.id, Version::Short);
    if (!full || !full->shortVersion || !settled)
        return full;
    SessionOffer offer = offerOf(content, *settled);
    offer.gentle = full->gentle;
    offer.asPlanned = InPlace{routine.id, Version::Full, full->minutes};
    return offer;
}

std::optional<SessionOffer> offerRelief(const Content& content, const PlanSource& plans, const SessionOffer& planned) {
    const Routine* const routine = content.programme.find(planned.routine);
    const Routine* const relief = routine == nullptr ? nullptr : reliefOf(content.programme, routine->phase);
    const auto settled = relief == nullptr ? std::nullopt : plans(relief->id, Version::Full);
    if (!settled)
        return std::nullopt;
    SessionOffer offer = offerOf(content, *settled);
    offer.shortVersion = planned.shortVersion;
    offer.asPlanned = InPlace{planned.routine, planned.version, planned.minutes};
    return offer;
}

bool standsInFor(const Routine& done, const Routine& planned) {
    return done.kind == RoutineKind::Relief && planned.kind == RoutineKind::Mobility && done.phase == planned.phase;
}

std::string equipmentText(const std::vector<std::string>& things) {
    std::string text;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (i > 0)
            text += i + 1 == things.size() ? " and " : ", ";
        text += withArticle(things[i]);
    }
    return text;
}

int wholeMinutes(Duration length) {
    return std::max(1, static_cast<int>(std::chrono::ceil<std::chrono::minutes>(length).count()));
}

} // namespace glidepath::coach
