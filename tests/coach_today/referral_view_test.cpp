#include "coach/referral_view.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

assessment::Assessment asking(const programme::Rule& rule) {
    assessment::Assessment assessment;
    assessment.refer = {{&rule, {}}};
    return assessment;
}

TEST(ReferralView, OffersTheReportWithTheStrongestKindOnceThereIsOne) {
    programme::Rule rule{.id = programme::RuleId{"eight-weeks"}};
    rule.then = {programme::ReferTo{programme::Urgency::Banner, 7}};
    EXPECT_EQ(referralViews(asking(rule), Report::None)[0].report, Report::None);
    EXPECT_EQ(referralViews(asking(rule), Report::Ready)[0].report, Report::Ready);
    rule.then = {programme::ReferTo{programme::Urgency::Advise, 7}};
    EXPECT_EQ(referralViews(asking(rule), Report::Ready)[0].report, Report::None);
}

TEST(ReferralView, SaysItsReasonWithTheValuesAndCanBePutAway) {
    const programme::Clause clause{
        .metric = programme::Metric::HardDayRun, .op = programme::Operator::AtLeast, .value = 3};
    programme::Rule rule{.id = programme::RuleId{"hard-days"}};
    rule.reason = "Not possible for {value} days in a row.";
    rule.then = {programme::ReferTo{programme::Urgency::Advise, 7}};
    assessment::Assessment assessment;
    assessment.refer = {{&rule, {{&clause, 4, true}}}};
    const auto views = referralViews(assessment, Report::None);
    ASSERT_EQ(views.size(), 1U);
    EXPECT_EQ(views[0].urgency, programme::Urgency::Advise);
    EXPECT_EQ(views[0].text, "Not possible for 4 days in a row.");
    ASSERT_EQ(views[0].why.size(), 1U);
    EXPECT_EQ(views[0].why[0].value, "4 days");
    EXPECT_EQ(views[0].putAway.decision.kind, journal::DecisionKind::PutAway);
    EXPECT_EQ(views[0].putAway.decision.rule, "hard-days");
}

} // namespace
} // namespace glidepath::coach
