#pragma once

#include "coach/advice_text.h"
#include "coach/decision_offer.h"

#include <string>
#include <vector>

namespace glidepath::coach {

/// Whether there is a report that can be printed.
enum class Report { None, Ready };

/// Advice to see somebody. Stands beside the warning signs, never in their place.
struct ReferralView {
    programme::Urgency urgency{};
    std::string text;
    std::vector<ClauseLine> why; ///< what made it hold, with values
    DecisionOffer putAway;
    Report report{Report::None}; ///< to be offered with it
    friend bool operator==(const ReferralView&, const ReferralView&) = default;
};

/// In the order of the assessment: the strongest first. A report belongs to the strongest kind alone.
[[nodiscard]] std::vector<ReferralView> referralViews(const assessment::Assessment& assessment, Report report);

} // namespace glidepath::coach
