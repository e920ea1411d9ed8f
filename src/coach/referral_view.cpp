#include "coach/referral_view.h"

namespace glidepath::coach {

namespace {

using assessment::Advice;

ReferralView viewOf(const Advice& advice, const programme::ReferTo& referral, Report report) {
    const bool isBanner = referral.urgency == programme::Urgency::Banner;
    return {.urgency = referral.urgency,
            .text = reasonText(advice),
            .why = metLines(advice.reasons),
            .putAway = {"Put away for now",
                        {.at = {},
                         .kind = journal::DecisionKind::PutAway,
                         .rule = advice.rule->id.text(),
                         .reason = reasonText(advice)}},
            .report = isBanner ? report : Report::None};
}

} // namespace

std::vector<ReferralView> referralViews(const assessment::Assessment& assessment, Report report) {
    std::vector<ReferralView> views;
    for (const Advice& advice : assessment.refer)
        for (const programme::Action& action : advice.rule->then)
            if (const auto* const referral = std::get_if<programme::ReferTo>(&action))
                views.push_back(viewOf(advice, *referral, report));
    return views;
}

} // namespace glidepath::coach
