#pragma once

#include "guidance/after_session.h"
#include "journal/records.h"
#include "session/engine.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// What stands on the page after a session: what was done, as plain facts.
struct FinishedView {
    struct Line {
        std::string exercise;
        std::string amount; ///< "2 × 10", "Right 2 × 10, left 2 × 8", "Left out"
        bool done{true};    ///< something of it: then it can be told how it felt
        friend bool operator==(const Line&, const Line&) = default;
    };
    std::string title;
    std::string summary;     ///< "16 minutes, 5 exercises."
    std::string ease;        ///< "Stay down as long as you like."
    std::vector<Line> lines; ///< by the order of the plan
    std::string adviceTitle; ///< empty, and no advice, where the session ended with a walk
    std::string advice;
    std::optional<WallTime> nextCheck{}; ///< when it is worth telling how the session settled; see reminderOf()
    friend bool operator==(const FinishedView&, const FinishedView&) = default;
};

/// For a session that is over.
[[nodiscard]] FinishedView finishedView(const session::SessionEngine& engine, journal::SessionOutcome outcome,
                                        const guidance::AfterSession& afterSession);

} // namespace glidepath::coach
