#include "coach/advice_text.h"

#include "base/contract.h"
#include "coach/metric_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace glidepath::coach {

namespace {

using assessment::Reason;
using programme::Clause;
using programme::Condition;
using programme::MetricScope;
using programme::MetricUnit;
using programme::Operator;

std::string notKnown(const Clause& clause) {
    return programme::metricInfo(clause.metric).scope == MetricScope::Start ? "not told" : "not rated enough yet";
}

constexpr std::array kCountedUnits{MetricUnit::Days,    MetricUnit::Weeks, MetricUnit::Hours,
                                   MetricUnit::Minutes, MetricUnit::Times, MetricUnit::Percent};

/// What is collected bit by bit, as days are.
bool isCounted(const Clause& clause) {
    const MetricUnit unit = programme::metricInfo(clause.metric).unit;
    const bool counts = std::find(kCountedUnits.begin(), kCountedUnits.end(), unit) != kCountedUnits.end();
    return counts && clause.op == Operator::AtLeast && clause.value > 0;
}

/// No more than what is wanted is told: fourteen of fourteen is enough.
std::string countedText(const Reason& reason) {
    const Clause& clause = *reason.clause;
    const std::string wanted = valueText(clause, clause.value);
    if (reason.met)
        return wanted;
    return fmt::format("{} of {}", numberText(clause, std::floor(std::max(0.0, *reason.value))), wanted);
}

double shareOf(const Reason& reason) {
    return std::clamp(reason.value.value_or(0) / reason.clause->value, 0.0, 1.0);
}

std::string comparedText(const Reason& reason) {
    const std::string value = valueText(*reason.clause, *reason.value);
    const MetricUnit unit = programme::metricInfo(reason.clause->metric).unit;
    if (reason.met || unit == MetricUnit::YesOrNo)
        return value;
    return fmt::format("{}, aim {}", value, aimText(*reason.clause));
}

/// Goes through a condition with the reasons of its clauses, which stand in the same order.
struct LineWriter {
    std::span<const Reason> reasons;
    ClauseLine (*lineOf)(const Reason&);
    std::vector<RuleLine> lines;

    /// Whether what was written is met.
    bool write(const Condition& condition, int depth) {
        if (condition.kind == Condition::Kind::One)
            return writeClause(depth);
        const bool any = condition.kind == Condition::Kind::Any;
        const std::size_t head = lines.size();
        lines.push_back({{any ? "One of these" : "All of these", "", false, std::nullopt}, depth});
        bool met = !any;
        for (const Condition& part : condition.parts) {
            const bool partMet = write(part, depth + 1);
            met = any ? met || partMet : met && partMet;
        }
        lines[head].clause.met = met;
        return met;
    }

    bool writeClause(int depth) {
        expects(!reasons.empty(), "a rule has a reason for each of its clauses");
        lines.push_back({lineOf(reasons.front()), depth});
        reasons = reasons.subspan(1);
        return lines.back().clause.met;
    }
};

void replaceAll(std::string& text, std::string_view placeholder, std::string_view words) {
    for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + words.size()))
        text.replace(at, placeholder.size(), words);
}

} // namespace

ClauseLine progressLine(const Reason& reason) {
    ClauseLine line{clauseText(*reason.clause), notKnown(*reason.clause), reason.met, std::nullopt};
    const bool counted = isCounted(*reason.clause);
    if (counted)
        line.share = shareOf(reason);
    if (reason.value)
        line.value = counted ? countedText(reason) : comparedText(reason);
    return line;
}

ClauseLine presentLine(const Reason& reason) {
    const std::string value = reason.value ? valueText(*reason.clause, *reason.value) : notKnown(*reason.clause);
    return {clauseText(*reason.clause), value, reason.met, std::nullopt};
}

std::vector<ClauseLine> metLines(const std::vector<Reason>& reasons) {
    std::vector<ClauseLine> lines;
    for (const Reason& reason : reasons)
        if (reason.met)
            lines.push_back(
                {metricText(*reason.clause), valueText(*reason.clause, reason.value.value_or(0)), true, {}});
    return lines;
}

std::string spoken(const ClauseLine& line) {
    const char* const state = line.met ? "met" : "not yet met";
    return line.value.empty() ? fmt::format("{}, {}", line.text, state)
                              : fmt::format("{}, {}, {}", line.text, line.value, state);
}

std::vector<RuleLine> ruleLines(const Condition& when, std::span<const Reason> reasons,
                                ClauseLine (*lineOf)(const Reason&)) {
    LineWriter writer{reasons, lineOf, {}};
    if (when.kind != Condition::Kind::All) {
        writer.write(when, 0);
        return writer.lines;
    }
    for (const Condition& part : when.parts)
        writer.write(part, 0);
    return writer.lines;
}

std::vector<RuleLine> linesThatMatter(const std::vector<RuleLine>& lines, std::size_t most) {
    const auto wholes = [&lines](bool met) {
        return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [met](const RuleLine& line) {
            return line.depth == 0 && line.clause.met == met;
        }));
    };
    std::size_t roomForUnmet = std::min(most, wholes(false));
    std::size_t roomForMet = most - roomForUnmet;
    std::vector<RuleLine> kept;
    bool keeps = false;
    for (const RuleLine& line : lines) {
        if (line.depth == 0) {
            std::size_t& room = line.clause.met ? roomForMet : roomForUnmet;
            keeps = room > 0;
            room -= keeps ? 1 : 0;
        }
        if (keeps)
            kept.push_back(line);
    }
    return kept;
}

std::string countText(const std::vector<RuleLine>& lines) {
    const auto isWhole = [](const RuleLine& line) { return line.depth == 0; };
    const auto isMet = [&](const RuleLine& line) { return isWhole(line) && line.clause.met; };
    return fmt::format("Before the next phase: {} of {} met", std::count_if(lines.begin(), lines.end(), isMet),
                       std::count_if(lines.begin(), lines.end(), isWhole));
}

std::string clauseText(const Clause& clause) {
    if (!clause.text.empty())
        return clause.text;
    return fmt::format("{}: {}", metricText(clause), aimText(clause));
}

std::string reasonText(const assessment::Advice& advice) {
    const auto met = std::find_if(advice.reasons.begin(), advice.reasons.end(),
                                  [](const Reason& reason) { return reason.met && reason.value; });
    const std::string value = met == advice.reasons.end() ? "" : numberText(*met->clause, *met->value);
    return reasonText(*advice.rule, value, {});
}

std::string reasonText(const programme::Rule& rule, std::string_view value, std::string_view exercise) {
    std::string text = rule.reason;
    replaceAll(text, "{value}", value);
    replaceAll(text, "{exercise}", exercise);
    return text;
}

/// A point within a number ends no sentence.
std::string firstSentence(const std::string& text) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at)
        if ((text[at] == '.' || text[at] == '?') && text[at + 1] == ' ')
            return text.substr(0, at + 1);
    return text;
}

} // namespace glidepath::coach
