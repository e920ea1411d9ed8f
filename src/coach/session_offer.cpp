#include "coach/session_offer.h"

#include "coach/amount_text.h"
#include "session/script.h"

#include <algorithm>
#include <string_view>

namespace glidepath::coach {

namespace {

using programme::Routine;
using programme::RoutineKind;
using programme::SessionPlan;
using programme::Version;

SessionPlan planOf(const Content& content, const Routine& routine, const programme::Choices& choices, Version version) {
    return programme::prepare(routine, content.catalogue, content.programme.waits, choices, version);
}

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

std::optional<Lighter> shortVersionOf(const Content& content, const Routine& routine, const programme::Choices& choices,
                                      Duration full) {
    const Duration length = session::unroll(planOf(content, routine, choices, Version::Short)).length();
    if (length >= full)
        return std::nullopt;
    return Lighter{routine.id, Version::Short, wholeMinutes(length)};
}

std::optional<Lighter> gentleInstead(const Content& content, const Routine& routine,
                                     const programme::Choices& choices) {
    for (const Routine& other : content.programme.routines) {
        if (!standsInFor(other, routine))
            continue;
        const auto plan = planOf(content, other, choices, Version::Full);
        return Lighter{other.id, Version::Full, wholeMinutes(session::unroll(plan).length())};
    }
    return std::nullopt;
}

std::string withArticle(const std::string& thing) {
    constexpr std::string_view kVowels{"aeiou"};
    if (thing.empty() || thing.back() == 's')
        return thing;
    return (kVowels.find(thing.front()) == std::string_view::npos ? "a " : "an ") + thing;
}

} // namespace

SessionOffer offerSession(const Content& content, const Routine& routine, const programme::Choices& choices) {
    const session::Script script = session::unroll(planOf(content, routine, choices, Version::Full));
    return SessionOffer{.routine = routine.id,
                        .title = routine.title,
                        .minutes = wholeMinutes(script.length()),
                        .equipment = equipmentOf(script.plan, content.catalogue),
                        .exercises = linesOf(script),
                        .shortVersion = shortVersionOf(content, routine, choices, script.length()),
                        .gentle = gentleInstead(content, routine, choices)};
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
