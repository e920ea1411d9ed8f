#include "coach/metric_text.h"

#include "assessment/metrics.h"
#include "base/contract.h"
#include "coach/metric_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace glidepath::coach {

namespace {

using programme::Clause;
using programme::MetricUnit;
using programme::Operator;

/// A word of the data files as people write it.
std::string spaced(std::string_view word) {
    std::string words{word};
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

constexpr std::array kWholeUnits{MetricUnit::Days,    MetricUnit::Weeks, MetricUnit::Hours,
                                 MetricUnit::Minutes, MetricUnit::Times, MetricUnit::Percent};

bool isWhole(const Clause& clause) {
    const MetricUnit unit = programme::metricInfo(clause.metric).unit;
    return std::find(kWholeUnits.begin(), kWholeUnits.end(), unit) != kWholeUnits.end();
}

/// Days and the like that are not over yet do not count.
double rounded(const Clause& clause, double value, int decimals) {
    const double scale = std::pow(10, decimals);
    const bool cut = isWhole(clause) && !isChange(clause.metric);
    return (cut ? std::floor(value * scale) : std::round(value * scale)) / scale;
}

/// Whether what is read is met just as what was measured.
bool saysTheSame(const Clause& clause, double measured, double read) {
    switch (clause.op) {
    case Operator::Less:
    case Operator::AtLeast:
        return (measured < clause.value) == (read < clause.value);
    case Operator::More:
    case Operator::AtMost:
        return (measured > clause.value) == (read > clause.value);
    case Operator::Equal:
    case Operator::NotEqual:
        break;
    }
    return (measured < clause.value) == (read < clause.value) && (measured > clause.value) == (read > clause.value);
}

/// "3.2", "3"
std::string withoutZeros(std::string digits) {
    if (digits.find('.') == std::string::npos)
        return digits;
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.'))
        digits.pop_back();
    return digits;
}

constexpr int kMostDecimals = 4;

std::string number(const Clause& clause, double value) {
    int decimals = isWhole(clause) ? 0 : 1;
    while (decimals < kMostDecimals && !saysTheSame(clause, value, rounded(clause, value, decimals)))
        ++decimals;
    return withoutZeros(fmt::format("{:.{}f}", rounded(clause, value, decimals), decimals));
}

std::string withoutSign(std::string number) {
    return number.starts_with('-') ? number.substr(1) : number;
}

std::string withUnit(const std::string& number, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number, number == "1" ? one : many);
}

std::string amount(MetricUnit unit, const std::string& number) {
    if (number == "0" && (unit == MetricUnit::Days || unit == MetricUnit::Times))
        return "none";
    switch (unit) {
    case MetricUnit::Days:
        return withUnit(number, "day", "days");
    case MetricUnit::Weeks:
        return withUnit(number, "week", "weeks");
    case MetricUnit::Minutes:
        return withUnit(number, "minute", "minutes");
    case MetricUnit::Hours:
        return withUnit(number, "hour", "hours");
    case MetricUnit::Percent:
        return number + " %";
    case MetricUnit::Points:
    case MetricUnit::Mean:
    case MetricUnit::Times:
    case MetricUnit::Places:
    case MetricUnit::YesOrNo:
    case MetricUnit::Word:
        break;
    }
    return number;
}

/// "2 points": what a change is counted in, without its direction.
std::string distance(const Clause& clause, double value) {
    const std::string size = withoutSign(number(clause, value));
    const MetricUnit unit = programme::metricInfo(clause.metric).unit;
    if (unit == MetricUnit::Percent)
        return size + " %";
    return unit == MetricUnit::Places ? withUnit(size, "place", "places") : withUnit(size, "point", "points");
}

std::string direction(const Clause& clause, double value) {
    if (programme::metricInfo(clause.metric).unit == MetricUnit::Places)
        return value < 0 ? "nearer the back" : "farther down";
    return value < 0 ? "lower" : "higher";
}

std::string change(const Clause& clause, double value) {
    if (withoutSign(number(clause, value)) == "0")
        return "unchanged";
    return fmt::format("{} {}", distance(clause, value), direction(clause, value));
}

/// Seen from "lower" as from "higher": what is at most two points down has fallen by two or less.
Operator mirrored(Operator op) {
    switch (op) {
    case Operator::Less:
        return Operator::More;
    case Operator::More:
        return Operator::Less;
    case Operator::AtMost:
        return Operator::AtLeast;
    case Operator::AtLeast:
        return Operator::AtMost;
    case Operator::Equal:
    case Operator::NotEqual:
        break;
    }
    return op;
}

std::string compared(Operator op, const std::string& what) {
    switch (op) {
    case Operator::Equal:
        return what;
    case Operator::NotEqual:
        return "not " + what;
    case Operator::Less:
        return "less than " + what;
    case Operator::More:
        return "more than " + what;
    case Operator::AtMost:
        return what + " or less";
    case Operator::AtLeast:
        return what + " or more";
    }
    return what;
}

/// Where no change at all is the measure: "lower", "not higher".
std::string directionWanted(const Clause& clause) {
    const bool down = clause.op == Operator::Less || clause.op == Operator::AtLeast;
    const std::string way = direction(clause, down ? -1 : 1);
    return clause.op == Operator::AtLeast || clause.op == Operator::AtMost ? "not " + way : way;
}

std::string changeWanted(const Clause& clause) {
    if (clause.value == 0 && mirrored(clause.op) != clause.op)
        return directionWanted(clause);
    const Operator op = clause.value < 0 ? mirrored(clause.op) : clause.op;
    return compared(op, change(clause, clause.value));
}

std::string word(const Clause& clause, double value) {
    const auto words = programme::metricWords(clause.metric);
    const auto place = static_cast<std::size_t>(value);
    expects(value >= 0 && place < words.size(), "a word stands at its place");
    return spaced(words[place]);
}

bool hasWords(const Clause& clause) {
    const MetricUnit unit = programme::metricInfo(clause.metric).unit;
    return unit == MetricUnit::Word || unit == MetricUnit::YesOrNo;
}

/// Where nothing of it is wanted.
bool isNone(const Clause& clause) {
    const bool none = clause.op == Operator::Equal || clause.op == Operator::AtMost;
    return none && valueText(clause, clause.value) == "none";
}

} // namespace

std::string metricText(const Clause& clause) {
    std::string text = fmt::format(fmt::runtime(metricName(clause.metric)), fmt::arg("days", clause.days),
                                   fmt::arg("place", name(clause.place)), fmt::arg("level", clause.level));
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string aimText(const Clause& clause) {
    if (hasWords(clause))
        return compared(clause.op, word(clause, clause.value));
    if (isNone(clause))
        return "none";
    if (isChange(clause.metric))
        return changeWanted(clause);
    return compared(clause.op, valueText(clause, clause.value));
}

std::string valueText(const Clause& clause, double value) {
    if (hasWords(clause))
        return word(clause, value);
    if (value >= assessment::kNever)
        return "never";
    if (isChange(clause.metric))
        return change(clause, value);
    return amount(programme::metricInfo(clause.metric).unit, number(clause, value));
}

std::string numberText(const Clause& clause, double value) {
    if (hasWords(clause))
        return word(clause, value);
    return withoutSign(number(clause, value));
}

} // namespace glidepath::coach
