#include "fuzz/programme_promises.h"

#include "fuzz/exercise_promises.h"
#include "programme/week_plan.h"

#include <algorithm>

namespace glidepath::test {

namespace {

using catalogue::Catalogue;
using programme::Gate;
using programme::Need;
using programme::Programme;
using programme::Routine;
using programme::RoutineItem;

bool isDoable(const ExerciseId& id, int phase, const Catalogue& catalogue) {
    const catalogue::Exercise* const exercise = catalogue.find(id);
    return exercise != nullptr && exercise->doses.contains(phase);
}

void checkItem(const RoutineItem& item, const Routine& routine, const Catalogue& catalogue, Promises& promises) {
    promises.keep(isDoable(item.exercise, routine.phase, catalogue), "an exercise of a routine can be done");
    for (const ExerciseId& other : item.alternatives)
        promises.keep(isDoable(other, routine.phase, catalogue) && other != item.exercise,
                      "an alternative is another exercise that can be done");
    promises.keep((item.need == Need::Later) == item.gate.has_value(), "what is for later has a gate");
    promises.keep(!item.gate || isSaid(item.condition, 160), "what is for later says when");
    promises.keep(isOneLine(item.note, 160), "a note fits");
}

void checkPlace(const Routine& routine, Promises& promises) {
    const auto times = static_cast<std::size_t>(routine.timesADay);
    promises.keep(routine.timesADay >= 1 && routine.timesADay <= 12, "a routine has its times a day");
    promises.keep(routine.daySlots.empty() || routine.daySlots.size() == times, "there is a slot for each time");
    promises.keep(routine.days.size() <= 7 && routine.daySlots.size() <= 3, "each day and each slot is there once");
    promises.keep(routine.about >= std::chrono::minutes{1} && routine.about <= std::chrono::minutes{180},
                  "a routine says how long it takes");
}

std::size_t daysWith(const Routine& routine, const programme::WeekPlan& week) {
    const auto has = [&](const programme::DayPlan& day) {
        const auto isThis = [&](const auto& planned) { return planned.routine == routine.id; };
        return std::any_of(day.sessions.begin(), day.sessions.end(), isThis) ||
               std::any_of(day.walks.begin(), day.walks.end(), isThis);
    };
    return static_cast<std::size_t>(std::count_if(week.days.begin(), week.days.end(), has));
}

/// Another routine may take its slot, but nothing gives it more days than it has.
void checkWeek(const Routine& routine, const Programme& programme, Promises& promises) {
    const Routine* const partner = routine.swapsWith ? programme.find(*routine.swapsWith) : nullptr;
    promises.keep(routine.swapsWith.has_value() == (partner != nullptr), "a routine swaps with one that is there");
    const std::size_t most = std::max(routine.days.size(), partner == nullptr ? 0 : partner->days.size());
    for (const int number : {47, 48}) {
        const auto week = programme::planWeek(programme, routine.phase, {.year = 2026, .week = number});
        promises.keep(daysWith(routine, week) <= most, "a routine has no more days than it asks for");
    }
}

} // namespace

void checkRoutine(const Routine& routine, const Programme& programme, const Catalogue& catalogue, Promises& promises) {
    promises.keep(isSaid(routine.title, 18) && isSaid(routine.when, 60), "the texts of a routine fit");
    promises.keep(programme.findPhase(routine.phase) != nullptr, "a routine's phase is there");
    const auto offered = std::count_if(routine.items.begin(), routine.items.end(),
                                       [](const RoutineItem& item) { return item.need != Need::Later; });
    promises.keep(offered >= 1 && offered <= 5, "a routine offers one to five exercises");
    for (const RoutineItem& item : routine.items)
        checkItem(item, routine, catalogue, promises);
    checkPlace(routine, promises);
    for (const auto version : {programme::Version::Full, programme::Version::Short})
        checkSession(programme::prepare(routine, catalogue, programme.waits, {}, version), promises);
    checkWeek(routine, programme, promises);
}

void checkGate(const Gate& gate, const Catalogue& catalogue, Promises& promises) {
    promises.keep(!gate.opens.empty() && !gate.phases.empty(), "a gate holds something back");
    for (const ExerciseId& id : gate.opens)
        for (const int phase : gate.phases)
            promises.keep(isDoable(id, phase, catalogue) && gate.holds(id, phase), "a gate opens what can be done");
    promises.keep(!gate.needs.empty() && gate.needs.size() <= 6, "a gate has one to six needs");
    promises.keep(isSaid(gate.condition, 160) && isOneLine(gate.why, 160), "the texts of a gate fit");
    promises.keep(!gate.sources.empty(), "a gate has a source");
}

void checkPhase(const programme::Phase& phase, Promises& promises) {
    promises.keep(phase.number >= 1 && phase.number <= 9, "a phase has a number from 1 to 9");
    promises.keep(isSaid(phase.name, 18) && isSaid(phase.goal, 120), "the texts of a phase fit");
}

void checkWaits(const programme::Waits& waits, Promises& promises) {
    for (const auto wait : {waits.newPosition, waits.samePosition, waits.otherSide, waits.countIn})
        promises.keep(wait.count() >= 1 && wait.count() <= 600, "a wait has 1 to 600 seconds");
}

} // namespace glidepath::test
