#include "guidance/leave_for_now.h"
#include "programme/week_plan.h"
#include "simulation/life.h"

#include <algorithm>

namespace glidepath::simulation {

namespace {

constexpr Date kFirstMonday{std::chrono::days{4}}; // 5 January 1970

std::size_t placeInFortnight(Date day) {
    return static_cast<std::size_t>((day - kFirstMonday).count() % 14);
}

std::vector<std::string> idsOf(const guidance::SignGroup& group) {
    std::vector<std::string> ids;
    for (const guidance::Sign& sign : group.signs)
        ids.push_back(sign.id);
    return ids;
}

} // namespace

World::World(const coach::Content& content)
    : m_warningSigns{content.warningSigns}, m_book{std::make_shared<assessment::Rulebook>(content.programme,
                                                                                          content.catalogue)},
      m_signs{idsOf(content.warningSigns.emergency)} {
    for (const programme::Phase& phase : content.programme.phases)
        m_days.emplace(phase.number, fortnightOf(content.programme, phase.number));
    for (const catalogue::Exercise& exercise : content.catalogue.exercises()) {
        if (exercise.sides == catalogue::SidePattern::Each)
            m_sideBySide.insert(*m_book->numberOf(exercise.id));
        if (!guidance::leftOutAmong(content.leaveForNow, std::vector{exercise.name}).empty())
            m_forbidden.insert(*m_book->numberOf(exercise.id));
    }
}

World::Fortnight World::fortnightOf(const programme::Programme& programme, int phase) const {
    Fortnight fortnight;
    for (int day = 0; day < 14; ++day) {
        const Date date = kFirstMonday + std::chrono::days{day};
        const auto week = programme::planWeek(programme, phase, IsoWeek::of(date));
        const programme::DayPlan& plan = week.days[static_cast<std::size_t>(day % 7)];
        DayOfRoutines& routines = fortnight[static_cast<std::size_t>(day)];
        for (const programme::PlannedSession& session : plan.sessions)
            routines.sessions.push_back(m_book->find(session.routine));
        for (const programme::PlannedWalks& walk : plan.walks)
            routines.walks.push_back(m_book->find(walk.routine));
    }
    return fortnight;
}

const World::DayOfRoutines& World::routinesOn(int phase, Date day) const {
    return m_days.at(phase)[placeInFortnight(day)];
}

const assessment::RoutineRules* World::relief(int phase) const {
    const auto routines = m_book->routines();
    const auto found = std::find_if(routines.begin(), routines.end(), [&](const assessment::RoutineRules& routine) {
        return routine.kind == programme::RoutineKind::Relief && routine.phase <= phase;
    });
    return found == routines.end() ? nullptr : &*found;
}

} // namespace glidepath::simulation
