#include "coach/standings.h"

#include "base/contract.h"
#include "coach/phase_view.h"

namespace glidepath::coach {

namespace {

using assessment::Standing;
using catalogue::Exercise;
using State = assessment::Standing::State;

/// No rule lets an exercise rest for longer.
constexpr std::chrono::hours kLongestRest{31 * 24};

bool isPlanned(const programme::Routine& routine) {
    return !routine.days.empty();
}

} // namespace

Standings::Standings(const ExercisesInput& input)
    : m_input{input},
      m_phase{activePhase(input.content.programme, input.preferences.phase).value_or(input.preferences.phase)},
      m_assessment{input.guide.assess(input.now)} {
    for (const programme::Routine& routine : input.content.programme.routines)
        if (routine.phase == m_phase && isPlanned(routine))
            addPlanned(routine);
}

void Standings::addPlanned(const programme::Routine& routine) {
    for (const programme::RoutineItem& item : routine.items)
        m_planned.insert(item.exercise);
    const auto settled = m_input.guide.settle(routine.id, programme::Version::Full, m_input.now);
    expects(settled.has_value(), "the rulebook was made from the same programme");
    for (const assessment::SettledExercise& each : settled->exercises)
        m_planned.insert(m_input.guide.book().exercise(each.exercise).id);
}

Standing Standings::standingAt(const Exercise& exercise, WallTime moment) const {
    const auto standing = m_input.guide.standingOf(exercise.id, m_phase, moment);
    expects(standing.has_value(), "the rulebook was made from the same catalogue");
    return *standing;
}

Standing Standings::of(const Exercise& exercise) const {
    return standingAt(exercise, m_input.now);
}

PlanStatus Standings::statusOf(const Exercise& exercise) const {
    switch (of(exercise).state) {
    case State::Open:
        return m_planned.contains(exercise.id) ? PlanStatus::InPlan : PlanStatus::NotInPlan;
    case State::Locked:
        return PlanStatus::Closed;
    case State::Resting:
        return PlanStatus::Resting;
    case State::PutAside:
        return PlanStatus::PutAside;
    case State::DoesNotFit:
        return PlanStatus::DoesNotFit;
    case State::NoDose:
        break;
    }
    return exercise.doses.begin()->first > m_phase ? PlanStatus::FromPhase : PlanStatus::OfEarlierPhase;
}

/// Rules speak of the past alone, so they are asked at later and later moments.
std::optional<WallTime> Standings::restsUntil(const Exercise& exercise) const {
    if (of(exercise).state != State::Resting)
        return std::nullopt;
    WallTime moment = m_input.now;
    for (std::chrono::hours ahead{1}; ahead <= kLongestRest; ++ahead) {
        moment.utc = m_input.now.utc + ahead;
        if (standingAt(exercise, moment).state != State::Resting)
            return moment;
    }
    return std::nullopt;
}

} // namespace glidepath::coach
