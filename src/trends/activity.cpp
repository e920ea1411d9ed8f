#include "trends/activity.h"

#include <algorithm>
#include <map>
#include <set>

namespace glidepath::trends {

std::vector<PhaseSpan> phaseSpans(std::span<const journal::SessionRecord> sessions, Date until) {
    std::map<Date, int> phaseOfDay;
    for (const journal::SessionRecord& session : sessions)
        phaseOfDay[session.started.localDate()] = session.plan.phase;
    std::vector<PhaseSpan> spans;
    for (const auto& [day, phase] : phaseOfDay) {
        if (day > until || (!spans.empty() && spans.back().phase == phase))
            continue;
        if (!spans.empty())
            spans.back().last = day - std::chrono::days{1};
        spans.push_back({day, until, phase});
    }
    return spans;
}

Activity activity(std::span<const journal::SessionRecord* const> done, Date first, Date last) {
    std::map<std::string, int> byTitle;
    std::set<Date> days;
    Activity counted;
    for (const journal::SessionRecord* const session : done) {
        const Date day = session->started.localDate();
        if (day < first || day > last)
            continue;
        ++counted.sessions;
        ++byTitle[session->plan.title];
        days.insert(day);
    }
    counted.days = static_cast<int>(days.size());
    for (const auto& [title, count] : byTitle)
        counted.routines.push_back({title, count});
    std::stable_sort(counted.routines.begin(), counted.routines.end(),
                     [](const RoutineCount& one, const RoutineCount& other) { return one.sessions > other.sessions; });
    return counted;
}

} // namespace glidepath::trends
