#pragma once

#include "assessment/assessment.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::coach {

/// How one clause of a rule stands, in words.
struct ClauseLine {
    std::string text;  ///< "Leg pain 5 or less on average"
    std::string value; ///< "1 of 14 days"; "3.2, aim 2 or less"; "not rated enough yet"
    bool met{false};
    std::optional<double> share{}; ///< how far it has come, 0 to 1; where it can be counted
    friend bool operator==(const ClauseLine&, const ClauseLine&) = default;
};

/// On the way to something that is wanted: what is there, and how much is wanted.
[[nodiscard]] ClauseLine progressLine(const assessment::Reason& reason);

/// Of a rule that nobody hopes for: what is there at present.
[[nodiscard]] ClauseLine presentLine(const assessment::Reason& reason);

/// The clauses that are met, with their values: why something is proposed.
[[nodiscard]] std::vector<ClauseLine> metLines(const std::vector<assessment::Reason>& reasons);

/// "Nothing below the buttock, 7 of 10 days, not yet met"
[[nodiscard]] std::string spoken(const ClauseLine& line);

/// One line of a rule: a clause, or the head of several of which one is enough, which has no value.
struct RuleLine {
    ClauseLine clause;
    int depth{}; ///< 0 for what the rule as a whole wants, one more below a head
    friend bool operator==(const RuleLine&, const RuleLine&) = default;
};

/// Every line of a condition. `reasons` are those of its clauses, in their order; `lineOf` is progressLine or
/// presentLine.
[[nodiscard]] std::vector<RuleLine> ruleLines(const programme::Condition& when,
                                              std::span<const assessment::Reason> reasons,
                                              ClauseLine (*lineOf)(const assessment::Reason&));

/// At most so many of what the rule as a whole wants, each with the lines below it, in their order: what is not met yet
/// first of all.
[[nodiscard]] std::vector<RuleLine> linesThatMatter(const std::vector<RuleLine>& lines, std::size_t most);

/// "Before the next phase: 1 of 4 met"
[[nodiscard]] std::string countText(const std::vector<RuleLine>& lines);

/// A clause without a value: its own words, else what it asks about and what it wants.
[[nodiscard]] std::string clauseText(const programme::Clause& clause);

/// The rule's reason with {value} filled in, the value of the first clause that is met, and {exercise}.
[[nodiscard]] std::string reasonText(const assessment::Advice& advice);
[[nodiscard]] std::string reasonText(const programme::Rule& rule, std::string_view value, std::string_view exercise);

/// Of a reason: why, without what follows from it.
[[nodiscard]] std::string firstSentence(const std::string& text);

} // namespace glidepath::coach
