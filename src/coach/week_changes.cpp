#include "coach/week_changes.h"

#include <algorithm>

namespace glidepath::coach {

namespace {

/// Sessions and walks, in the order of the week.
std::vector<RoutineId> routinesOf(const programme::WeekPlan& week) {
    std::vector<RoutineId> routines;
    for (const programme::DayPlan& day : week.days) {
        for (const programme::PlannedSession& session : day.sessions)
            routines.push_back(session.routine);
        for (const programme::PlannedWalks& walks : day.walks)
            routines.push_back(walks.routine);
    }
    return routines;
}

} // namespace

std::vector<std::string> weekChanges(const programme::WeekPlan& week, const PlanSource& plans,
                                     std::vector<std::string> ofEverySession) {
    std::vector<std::string> lines = std::move(ofEverySession);
    for (const RoutineId& routine : routinesOf(week)) {
        const auto settled = plans(routine, programme::Version::Full);
        if (!settled)
            continue;
        for (const std::string& line : settled->changes)
            if (std::find(lines.begin(), lines.end(), line) == lines.end())
                lines.push_back(line);
    }
    return lines;
}

} // namespace glidepath::coach
