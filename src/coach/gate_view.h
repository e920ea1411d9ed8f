#pragma once

#include "coach/advice_text.h"
#include "coach/content.h"
#include "coach/guide.h"
#include "journal/records.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// A question that only the person can answer.
struct GateQuestion {
    std::string text;
    YesOrNo wanted{};              ///< with which the gate opens
    std::optional<YesOrNo> told{}; ///< where it follows from what was answered last
    friend bool operator==(const GateQuestion&, const GateQuestion&) = default;
};

/// A gate before an exercise: what is still needed, and what it asks.
struct GateView {
    GateId id;
    std::string condition;               ///< when it opens; empty once it is open
    std::vector<ClauseLine> needs;       ///< how far each has come; empty once it is open
    std::vector<GateQuestion> questions; ///< also of an open one: answers may change
    std::string reply;                   ///< to answers that did not fit; empty where there are none
    friend bool operator==(const GateView&, const GateView&) = default;
};

/// The gates that hold an exercise in a phase. Open ones are left out unless they ask something.
[[nodiscard]] std::vector<GateView> gateViews(const Content& content, const Guide& guide, const ExerciseId& exercise,
                                              int phase, WallTime now);

/// What the answers to its questions, in their order, come to; nothing while that is not settled. Lacks the time.
[[nodiscard]] std::optional<journal::Decision> gateDecision(const GateView& gate,
                                                            const std::vector<std::optional<YesOrNo>>& answers);

} // namespace glidepath::coach
