#include "programme/rule.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace glidepath::programme {
namespace {

using Words = std::vector<std::string_view>;

std::vector<Metric> allMetrics() {
    std::vector<Metric> metrics;
    for (int number = 0; number <= static_cast<int>(Metric::IsActivity); ++number)
        metrics.push_back(static_cast<Metric>(number));
    return metrics;
}

bool isLowerCase(std::string_view word) {
    return word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

TEST(MetricInfo, TellsOfEveryMetricAWordThatIsItsOwn) {
    std::set<std::string_view> words;
    for (const Metric metric : allMetrics()) {
        const MetricInfo& info = metricInfo(metric);
        EXPECT_EQ(info.metric, metric) << info.word;
        EXPECT_TRUE(!info.word.empty() && isLowerCase(info.word)) << info.word;
        EXPECT_TRUE(words.insert(info.word).second) << info.word;
    }
}

TEST(MetricInfo, IsFoundByItsWord) {
    for (const Metric metric : allMetrics())
        EXPECT_EQ(findMetric(metricInfo(metric).word), &metricInfo(metric));
    EXPECT_EQ(findMetric("leg-mena"), nullptr);
    EXPECT_EQ(findMetric(""), nullptr);
}

TEST(MetricInfo, KnowsWordsForWhatIsNoNumberAndForNothingElse) {
    for (const Metric metric : allMetrics()) {
        const MetricUnit unit = metricInfo(metric).unit;
        const bool isTold = unit == MetricUnit::YesOrNo || unit == MetricUnit::Word;
        EXPECT_EQ(!metricWords(metric).empty(), isTold) << metricInfo(metric).word;
    }
}

TEST(MetricWords, StandAtTheirValues) {
    EXPECT_EQ(metricWords(Metric::IsActivity), (Words{"no", "yes"}));
    EXPECT_EQ(metricWords(Metric::StartPattern), (Words{"gone", "comes-and-goes", "never-stops"}));
    EXPECT_EQ(metricWords(Metric::LaterAnswer), (Words{"easier", "same", "little-worse", "clearly-worse"}));
}

TEST(RuleWords, AreThoseOfTheDataFiles) {
    EXPECT_EQ(name(RuleKind::StepBack), "step-back");
    EXPECT_EQ(name(Operator::AtLeast), ">=");
    EXPECT_EQ(name(Urgency::Banner), "banner");
}

} // namespace
} // namespace glidepath::programme
