#include "coach/done_sessions.h"

#include <set>

namespace glidepath::coach {

namespace {

using journal::RecordId;

bool isWorked(const journal::SetRecord& set) {
    return set.outcome != session::Outcome::Skipped;
}

std::set<RecordId> workedSessions(const journal::History& history) {
    std::set<RecordId> worked;
    for (const journal::SetRecord& set : history.sets)
        if (isWorked(set))
            worked.insert(set.session);
    return worked;
}

} // namespace

std::vector<const journal::SessionRecord*> doneSessions(const journal::History& history) {
    const std::set<RecordId> worked = workedSessions(history);
    std::vector<const journal::SessionRecord*> done;
    for (const journal::SessionRecord& session : history.sessions)
        if (session.outcome != journal::SessionOutcome::Running && worked.contains(session.id))
            done.push_back(&session);
    return done;
}

int timesDone(const journal::History& history, const ExerciseId& exercise) {
    std::set<RecordId> sessions;
    for (const journal::SetRecord& set : history.sets)
        if (set.id == exercise && isWorked(set))
            sessions.insert(set.session);
    int times = 0;
    for (const journal::SessionRecord* const session : doneSessions(history))
        times += sessions.contains(session->id) ? 1 : 0;
    return times;
}

} // namespace glidepath::coach
