#include "coach/two_hours.h"

#include "coach/advice_text.h"
#include "coach/done_sessions.h"
#include "coach/part_of_day.h"
#include "coach/session_ratings.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

namespace glidepath::coach {

namespace {

using journal::History;
using journal::SessionRecord;
using programme::FollowUp;

WallTime after(WallTime time, Duration length) {
    return {time.utc + length, time.offset};
}

WallTime midnightAfter(WallTime time) {
    return after(time, std::chrono::days{1} - time.timeOfDay());
}

bool isEarlier(WallTime one, WallTime other) {
    return one.utc < other.utc;
}

bool isWalk(const SessionRecord& session) {
    const auto& exercises = session.plan.exercises;
    return std::all_of(exercises.begin(), exercises.end(), [](const programme::PlannedExercise& exercise) {
        return std::holds_alternative<programme::PlannedActivity>(exercise.work);
    });
}

bool isAnswered(const History& history, const SessionRecord& session) {
    return std::any_of(history.laters.begin(), history.laters.end(),
                       [&](const journal::LaterReport& report) { return report.session == session.id; });
}

/// When the question about a session closes: not at night, when somebody would be asked about the day before.
WallTime closing(const FollowUp& numbers, WallTime ended) {
    return std::min(after(ended, numbers.until), midnightAfter(ended), isEarlier);
}

bool isBetween(WallTime first, WallTime now, WallTime end) {
    return !isEarlier(now, first) && isEarlier(now, end);
}

/// Sessions that are asked about, at whatever time, and are not answered yet.
std::vector<const SessionRecord*> unanswered(const History& history) {
    std::vector<const SessionRecord*> found = doneSessions(history);
    std::erase_if(found, [&](const SessionRecord* session) {
        return !session->ended || isWalk(*session) || isAnswered(history, *session);
    });
    return found;
}

/// The latest of those whose time, from `first` after their end on, it is now.
const SessionRecord* latest(const FollowUp& numbers, const History& history, WallTime now, Duration first) {
    const SessionRecord* found = nullptr;
    for (const SessionRecord* const session : unanswered(history)) {
        const WallTime ended = *session->ended;
        if (!isBetween(after(ended, first), now, closing(numbers, ended)))
            continue;
        if (found == nullptr || isEarlier(*found->ended, ended))
            found = session;
    }
    return found;
}

std::string titleOf(const SessionRecord& session) {
    switch (partOfDay(session.started)) {
    case programme::Slot::Morning:
        return "Two hours after this morning's session";
    case programme::Slot::Midday:
        return "Two hours after the midday session";
    case programme::Slot::Evening:
        break;
    }
    return "Two hours after this evening's session";
}

std::string questionOf(const journal::Rating* before) {
    if (before == nullptr || !before->leg)
        return "Compared with before the session it is";
    return fmt::format("Leg was {} before. Now it is", before->leg->value());
}

} // namespace

std::optional<TwoHoursView> twoHoursView(const FollowUp& numbers, const History& history, WallTime now,
                                         const std::optional<Postponed>& postponed) {
    const SessionRecord* const session = latest(numbers, history, now, numbers.due);
    if (session == nullptr)
        return std::nullopt;
    if (postponed && postponed->session == session->id && isEarlier(now, postponed->until))
        return std::nullopt;
    return TwoHoursView{session->id, titleOf(*session), questionOf(ratingBefore(history, session->id))};
}

std::optional<WallTime> reminderOf(const FollowUp& numbers, const SessionRecord& session) {
    if (!session.ended || isWalk(session))
        return std::nullopt;
    const WallTime reminder = after(*session.ended, numbers.reminder);
    return isEarlier(reminder, midnightAfter(*session.ended)) ? std::optional{reminder} : std::nullopt;
}

std::optional<WallTime> reminderOf(const FollowUp& numbers, const History& history,
                                   const std::optional<journal::RecordId>& session) {
    const auto found = std::find_if(history.sessions.begin(), history.sessions.end(),
                                    [&](const SessionRecord& each) { return each.id == session; });
    return found == history.sessions.end() ? std::nullopt : reminderOf(numbers, *found);
}

std::optional<journal::RecordId> reminderDue(const FollowUp& numbers, const History& history, WallTime now) {
    const SessionRecord* const session = latest(numbers, history, now, numbers.reminder);
    return session == nullptr ? std::nullopt : std::optional{session->id};
}

std::optional<WallTime> nextTwoHoursMoment(const FollowUp& numbers, const History& history, WallTime now,
                                           const std::optional<Postponed>& postponed) {
    std::optional<WallTime> next;
    const auto consider = [&](WallTime moment) {
        if (isEarlier(now, moment) && (!next || isEarlier(moment, *next)))
            next = moment;
    };
    for (const SessionRecord* const session : unanswered(history)) {
        const WallTime ended = *session->ended;
        const WallTime closes = closing(numbers, ended);
        for (const WallTime moment : {after(ended, numbers.due), after(ended, numbers.reminder), closes})
            consider(std::min(moment, closes, isEarlier));
        if (postponed && postponed->session == session->id)
            consider(postponed->until);
    }
    return next;
}

std::string twoHoursReply(Later answer, const assessment::Assessment& after) {
    if (answer != Later::ClearlyWorse)
        return "Thank you. The plan stays as it is.";
    if (after.ease.empty())
        return "Thank you. The answer is kept with the session.";
    return "Thank you. " + reasonText(after.ease.front());
}

} // namespace glidepath::coach
