#include "coach/advice_text.h"
#include "coach/metric_names.h"
#include "coach/metric_text.h"

#include <gtest/gtest.h>

#include <set>

namespace glidepath::coach {
namespace {

using assessment::Reason;
using programme::Clause;
using programme::Condition;
using programme::Metric;
using programme::Operator;

struct Row {
    Metric metric{};
    Operator op{};
    double wanted{};
    double value{};
    bool met{};
    std::string expected;
};

void PrintTo(const Row& row, std::ostream* stream) {
    *stream << row.expected;
}

Clause clauseOf(const Row& row) {
    return {.metric = row.metric, .op = row.op, .value = row.wanted, .days = 14, .place = FarthestPoint::Buttock};
}

class Progress : public testing::TestWithParam<Row> {};

TEST_P(Progress, IsToldInTheUnitOfItsMetric) {
    const Clause clause = clauseOf(GetParam());
    EXPECT_EQ(progressLine({&clause, GetParam().value, GetParam().met}).value, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Units, Progress,
    testing::Values(
        Row{Metric::CalmerDays, Operator::AtLeast, 14, 1, false, "1 of 14 days"},
        Row{Metric::CalmerDays, Operator::AtLeast, 1, 0, false, "0 of 1 day"},
        Row{Metric::CalmerDays, Operator::AtLeast, 10, 14, true, "10 days"},
        Row{Metric::DaysSinceStepBack, Operator::AtLeast, 7, 1e6, true, "7 days"},
        Row{Metric::WeeksSinceStart, Operator::AtLeast, 4, 2.9, false, "2 of 4 weeks"},
        Row{Metric::StrengthSessions, Operator::AtLeast, 6, 4, false, "4 of 6"},
        Row{Metric::AdherencePercent, Operator::AtLeast, 70, 69.7, false, "69 of 70 %"},
        Row{Metric::SitMinutes, Operator::AtLeast, 30, 10, false, "10 of 30 minutes"},
        Row{Metric::HoursSinceSharp, Operator::AtLeast, 48, 1, false, "1 of 48 hours"},
        Row{Metric::LegMean, Operator::AtMost, 2, 3.24, false, "3.2, aim 2 or less"},
        Row{Metric::LegMean, Operator::AtMost, 2, 2.03, false, "2.03, aim 2 or less"},
        Row{Metric::LegMean, Operator::AtMost, 2, 1.96, true, "2"},
        Row{Metric::LegMean, Operator::Less, 3, 4, false, "4, aim less than 3"},
        Row{Metric::LegMost, Operator::AtMost, 4, 6, false, "6, aim 4 or less"},
        Row{Metric::RedDays, Operator::Equal, 0, 2, false, "2, aim none"},
        Row{Metric::RedDays, Operator::AtMost, 1, 2, false, "2, aim 1 or less"},
        Row{Metric::LegChange, Operator::AtMost, -2, -1, false, "1 point lower, aim 2 points lower or more"},
        Row{Metric::LegChange, Operator::More, -2, -3, false, "3 points lower, aim less than 2 points lower"},
        Row{Metric::LegChangePercent, Operator::AtMost, -30, 5, false, "5 % higher, aim 30 % lower or more"},
        Row{Metric::LegRiseInPhase, Operator::AtMost, 0, 1.5, false, "1.5 points higher, aim not higher"},
        Row{Metric::LegRiseInPhase, Operator::AtMost, 0, 0, true, "unchanged"},
        Row{Metric::ReachRiseInPhase, Operator::Less, 1, 1, false,
            "1 place farther down, aim less than 1 place farther down"},
        Row{Metric::EasedSinceRed, Operator::Equal, 1, 0, false, "no"},
        Row{Metric::EasedSinceRed, Operator::Equal, 1, 1, true, "yes"},
        Row{Metric::StartPattern, Operator::Equal, 1, 2, false, "never stops, aim comes and goes"},
        Row{Metric::StartPattern, Operator::NotEqual, 2, 2, false, "never stops, aim not never stops"}));

TEST(Progress, SaysWhatIsNotKnownYet) {
    const Clause rated{.metric = Metric::LegMean, .op = Operator::AtMost, .value = 2, .days = 7};
    const Clause told{.metric = Metric::SitMinutes, .op = Operator::AtLeast, .value = 30};
    EXPECT_EQ(progressLine({&rated, std::nullopt, false}).value, "not rated enough yet");
    EXPECT_EQ(progressLine({&told, std::nullopt, false}).value, "not told");
}

TEST(Progress, HasAShareOnlyWhereItCanBeCounted) {
    const Clause days{.metric = Metric::CalmerDays, .op = Operator::AtLeast, .value = 10, .days = 14};
    const Clause mean{.metric = Metric::LegMean, .op = Operator::AtMost, .value = 2, .days = 7};
    EXPECT_EQ(progressLine({&days, 5, false}).share, 0.5);
    EXPECT_EQ(progressLine({&days, 12, true}).share, 1.0);
    EXPECT_EQ(progressLine({&days, std::nullopt, false}).share, 0.0);
    EXPECT_EQ(progressLine({&mean, 3, false}).share, std::nullopt);
}

TEST(Progress, IsSpokenWithWhetherItIsMet) {
    EXPECT_EQ(spoken({"Nothing below the buttock", "7 of 10 days", false, 0.7}),
              "Nothing below the buttock, 7 of 10 days, not yet met");
    EXPECT_EQ(spoken({"Leg pain 2 or less", "1.8", true, {}}), "Leg pain 2 or less, 1.8, met");
}

Condition one(Clause clause) {
    return {.kind = Condition::Kind::One, .clause = std::move(clause)};
}

Condition named(const std::string& text) {
    return one({.metric = Metric::CalmerDays, .op = Operator::AtLeast, .value = 5, .days = 7, .text = text});
}

struct Told {
    std::string text;
    int depth{};
    bool met{};
    friend bool operator==(const Told&, const Told&) = default;
    friend void PrintTo(const Told& told, std::ostream* stream) {
        *stream << told.depth << ' ' << told.text << (told.met ? " met" : "");
    }
};

std::vector<Told> told(const std::vector<RuleLine>& lines) {
    std::vector<Told> all;
    for (const RuleLine& line : lines)
        all.push_back({line.clause.text, line.depth, line.clause.met});
    return all;
}

TEST(RuleLines, PutAlternativesUnderOneHead) {
    const Condition when{.kind = Condition::Kind::All,
                         .parts = {named("a"), {.kind = Condition::Kind::Any, .parts = {named("b"), named("c")}}}};
    const std::vector<Reason> reasons{{&when.parts[0].clause, 3, false},
                                      {&when.parts[1].parts[0].clause, 1, false},
                                      {&when.parts[1].parts[1].clause, 6, true}};
    const auto lines = ruleLines(when, reasons, progressLine);
    EXPECT_EQ(told(lines),
              (std::vector<Told>{{"a", 0, false}, {"One of these", 0, true}, {"b", 1, false}, {"c", 1, true}}));
    EXPECT_EQ(countText(lines), "Before the next phase: 1 of 2 met");
}

TEST(RuleLines, TellASingleClauseAndAHeadAtTheTop) {
    const Condition single = named("a");
    const Condition any{.kind = Condition::Kind::Any, .parts = {named("b"), named("c")}};
    EXPECT_EQ(told(ruleLines(single, std::vector<Reason>{{&single.clause, 6, true}}, presentLine)),
              (std::vector<Told>{{"a", 0, true}}));
    const std::vector<Reason> neither{{&any.parts[0].clause, 1, false}, {&any.parts[1].clause, 1, false}};
    EXPECT_EQ(told(ruleLines(any, neither, presentLine)),
              (std::vector<Told>{{"One of these", 0, false}, {"b", 1, false}, {"c", 1, false}}));
}

TEST(Present, IsWhatIsThereWithoutAnAim) {
    const Clause clause{.metric = Metric::ConstantRun, .op = Operator::AtLeast, .value = 3};
    EXPECT_EQ(presentLine({&clause, 2, false}).value, "2 days");
    EXPECT_EQ(presentLine({&clause, std::nullopt, false}).value, "not rated enough yet");
    const Clause never{.metric = Metric::DaysSinceRed, .op = Operator::Less, .value = 7};
    EXPECT_EQ(presentLine({&never, 1e6, false}).value, "never");
}

TEST(Met, AreTheClausesThatMadeARuleHold) {
    const Clause run{.metric = Metric::ConstantRun, .op = Operator::AtLeast, .value = 3};
    const Clause most{.metric = Metric::LegMost, .op = Operator::AtLeast, .value = 6, .days = 3};
    const auto lines = metLines({{&run, 3, true}, {&most, 4, false}});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text, "Days in a row on which the leg never let go");
    EXPECT_EQ(lines[0].value, "3 days");
}

TEST(ClauseText, IsItsOwnOrSaysWhatIsAskedAndWanted) {
    Clause clause{.metric = Metric::DaysNotBeyond,
                  .op = Operator::AtLeast,
                  .value = 10,
                  .days = 14,
                  .place = FarthestPoint::Thigh};
    EXPECT_EQ(clauseText(clause), "Days with nothing beyond the thigh, of the last 14: 10 days or more");
    clause.text = "Nothing below the knee";
    EXPECT_EQ(clauseText(clause), "Nothing below the knee");
}

TEST(ReasonText, FillsInTheFirstValueThatMadeItHold) {
    const Clause unmet{.metric = Metric::LegMost, .op = Operator::AtLeast, .value = 6, .days = 3};
    const Clause met{.metric = Metric::ConstantRun, .op = Operator::AtLeast, .value = 3};
    programme::Rule rule{.id = programme::RuleId{"rule"}};
    rule.reason = "Leg pain has been there for {value} days without a break.";
    EXPECT_EQ(reasonText({&rule, {{&unmet, 4, false}, {&met, 5, true}}}),
              "Leg pain has been there for 5 days without a break.");
    rule.reason = "{exercise} went well, and {exercise} grows.";
    EXPECT_EQ(reasonText(rule, "", "Bridge"), "Bridge went well, and Bridge grows.");
}

TEST(MetricNames, TellEveryMetricApart) {
    std::set<std::string_view> names;
    for (int place = 0; place <= static_cast<int>(Metric::IsActivity); ++place) {
        const auto metric = static_cast<Metric>(place);
        EXPECT_FALSE(metricName(metric).empty()) << programme::metricInfo(metric).word;
        names.insert(metricName(metric));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(Metric::IsActivity) + 1);
}

TEST(MetricNames, NameTheDaysPlaceAndLevelOfTheirClauses) {
    for (int place = 0; place <= static_cast<int>(Metric::IsActivity); ++place) {
        const auto& info = programme::metricInfo(static_cast<Metric>(place));
        const auto has = [&](std::string_view part) {
            return metricName(info.metric).find(part) != std::string_view::npos;
        };
        EXPECT_EQ(has("{days}"), info.days) << info.word;
        EXPECT_EQ(has("{place}"), info.place) << info.word;
        EXPECT_EQ(has("{level}"), info.level) << info.word;
    }
}

RuleLine lineOf(const std::string& text, bool met, int depth = 0) {
    return {{text, "", met, std::nullopt}, depth};
}

std::vector<std::string> textsOf(const std::vector<RuleLine>& lines) {
    std::vector<std::string> texts;
    for (const RuleLine& line : lines)
        texts.push_back(line.clause.text);
    return texts;
}

using Texts = std::vector<std::string>;

TEST(LinesThatMatter, AreThoseNotMetYetBeforeOthersInTheirOrder) {
    const std::vector lines{lineOf("a", true), lineOf("b", false), lineOf("c", true), lineOf("d", false)};
    EXPECT_EQ(textsOf(linesThatMatter(lines, 2)), (Texts{"b", "d"}));
    EXPECT_EQ(textsOf(linesThatMatter(lines, 3)), (Texts{"a", "b", "d"}));
    EXPECT_EQ(textsOf(linesThatMatter(lines, 1)), (Texts{"b"}));
    EXPECT_EQ(textsOf(linesThatMatter(lines, 9)), (Texts{"a", "b", "c", "d"}));
}

TEST(LinesThatMatter, KeepAHeadTogetherWithWhatStandsBelowIt) {
    const std::vector lines{lineOf("head", false), lineOf("one", false, 1), lineOf("other", true, 1),
                            lineOf("next", false)};
    EXPECT_EQ(textsOf(linesThatMatter(lines, 1)), (Texts{"head", "one", "other"}));
}

} // namespace
} // namespace glidepath::coach
