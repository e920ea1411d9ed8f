#pragma once

#include "base/answers.h"
#include "base/ids.h"

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace glidepath::programme {

/// Sessions that went well with an exercise, spread over at least so many days, the first and the last counted.
struct GoodSessions {
    ExerciseId exercise;
    int sessions{};
    int days{};
    std::optional<std::chrono::minutes> minutes{}; ///< each at least this long
    friend bool operator==(const GoodSessions&, const GoodSessions&) = default;
};

/// So many good sessions, one after the other, at the top of the range of the exercise this one grows from.
struct EasierAtTop {
    int sessions{};
    friend bool operator==(const EasierAtTop&, const EasierAtTop&) = default;
};

struct DaysInPhase {
    int days{};
    friend bool operator==(const DaysInPhase&, const DaysInPhase&) = default;
};

/// Days since the last session that made things worse.
struct CalmDays {
    int days{};
    friend bool operator==(const CalmDays&, const CalmDays&) = default;
};

/// Something only the person knows.
struct Asked {
    std::string question;
    YesOrNo answer{};
    friend bool operator==(const Asked&, const Asked&) = default;
};

using GateNeed = std::variant<GoodSessions, EasierAtTop, DaysInPhase, CalmDays, Asked>;

/// Keeps exercises closed in some phases until all its needs are met.
struct Gate {
    GateId id;
    std::vector<ExerciseId> opens{};
    std::vector<int> phases{};     ///< in which they are closed until then
    std::string condition{};       ///< a sentence for the person: when it opens
    std::vector<GateNeed> needs{}; ///< at least one
    std::string why{};             ///< how the numbers were settled; may be empty
    std::vector<SourceId> sources{};

    [[nodiscard]] bool holds(const ExerciseId& exercise, int phase) const;
};

} // namespace glidepath::programme
