#pragma once

#include "base/time.h"
#include "journal/records.h"

#include <span>
#include <string>
#include <vector>

namespace glidepath::trends {

/// Days in a row in which the plan was one phase. Both ends included.
struct PhaseSpan {
    Date first{};
    Date last{};
    int phase{};
    friend bool operator==(const PhaseSpan&, const PhaseSpan&) = default;
};

/// Which phase the plan was in, told from the sessions that were begun: a phase holds from its first session to the day
/// before the first session of another, and the last one to `until`. Where a day has sessions of several phases, the
/// last of them counts.
[[nodiscard]] std::vector<PhaseSpan> phaseSpans(std::span<const journal::SessionRecord> sessions, Date until);

struct RoutineCount {
    std::string title;
    int sessions{};
    friend bool operator==(const RoutineCount&, const RoutineCount&) = default;
};

/// How many sessions were done in some days.
struct Activity {
    int sessions{};
    int days{};                         ///< with at least one
    std::vector<RoutineCount> routines; ///< the most frequent first, then by title
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// Counts the sessions that began from `first` to `last`, both included. Which ones count as done, the caller says.
[[nodiscard]] Activity activity(std::span<const journal::SessionRecord* const> done, Date first, Date last);

} // namespace glidepath::trends
