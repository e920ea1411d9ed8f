#pragma once

#include "assessment/assessment.h"
#include "base/answers.h"
#include "base/time.h"
#include "journal/records.h"
#include "programme/follow_up.h"

#include <optional>
#include <string>

namespace glidepath::coach {

/// The question how a session settled, two hours after it.
struct TwoHoursView {
    journal::RecordId session{};
    std::string title;    ///< "Two hours after this morning's session"
    std::string question; ///< "Leg was 3 before. Now it is"
    friend bool operator==(const TwoHoursView&, const TwoHoursView&) = default;
};

/// "Ask me later": kept while the program is open.
struct Postponed {
    journal::RecordId session{};
    WallTime until;
    friend bool operator==(const Postponed&, const Postponed&) = default;
};

/// The question that is open now: of the latest session of today that is no walk, from `due` to `until` after its end,
/// unless it was answered or put off.
[[nodiscard]] std::optional<TwoHoursView> twoHoursView(const programme::FollowUp& numbers,
                                                       const journal::History& history, WallTime now,
                                                       const std::optional<Postponed>& postponed);

/// When a session that is over is worth a note on the desktop; nothing for walks, and where midnight comes first.
[[nodiscard]] std::optional<WallTime> reminderOf(const programme::FollowUp& numbers,
                                                 const journal::SessionRecord& session);

[[nodiscard]] std::optional<WallTime> reminderOf(const programme::FollowUp& numbers, const journal::History& history,
                                                 const std::optional<journal::RecordId>& session);

/// The session that is worth a note on the desktop now.
[[nodiscard]] std::optional<journal::RecordId> reminderDue(const programme::FollowUp& numbers,
                                                           const journal::History& history, WallTime now);

/// The next moment after `now` at which a question opens or closes, or a reminder falls due; nothing when none will
/// today.
[[nodiscard]] std::optional<WallTime> nextTwoHoursMoment(const programme::FollowUp& numbers,
                                                         const journal::History& history, WallTime now,
                                                         const std::optional<Postponed>& postponed);

/// What follows from an answer, in one sentence. `after` is the assessment with the answer in it.
[[nodiscard]] std::string twoHoursReply(Later answer, const assessment::Assessment& after);

} // namespace glidepath::coach
