#pragma once

#include "coach/coach.h"
#include "coach/session_offer.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// One thing to do on a hard day.
struct HardDayWay {
    std::string words;              ///< "Relief set, 5 min"
    std::optional<InPlace> session; ///< nothing: not today
    friend bool operator==(const HardDayWay&, const HardDayWay&) = default;
};

/// What is offered when the answers before a session say that it is a hard day: the gentlest first, the plan and
/// "not today" last.
struct HardDayView {
    std::string reason;
    std::vector<HardDayWay> ways;
    friend bool operator==(const HardDayView&, const HardDayView&) = default;
};

/// Nothing where the rules offer no relief, or the plan is as gentle already.
[[nodiscard]] std::optional<HardDayView> hardDayView(const Coach& coach, const programme::SessionPlan& plan);

/// Why a routine that was about to begin is not offered any more, after what was told just now.
[[nodiscard]] std::string whyNotOffered(const Coach& coach);

} // namespace glidepath::coach
