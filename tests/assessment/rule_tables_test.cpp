#include "assessment/asked.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <ostream>
#include <set>

// The shipped rules, each at its borders.

namespace glidepath::test {

namespace {

using assessment::Reason;
using programme::Clause;
using programme::MetricUnit;

std::vector<RuleTable> allTables() {
    std::vector<RuleTable> all;
    for (const auto& tables : {entryTables(), screenTables(), responseTables(), easeTables(), stepBackTables(),
                               advanceTables(), growTables(), referTables()})
        all.insert(all.end(), tables.begin(), tables.end());
    return all;
}

std::vector<Asked> askAll(const RuleTable& table) {
    std::vector<Asked> all;
    for (const Row& row : table.rows)
        all.push_back(ask(table, row));
    return all;
}

std::string textOf(const Clause& clause) {
    return std::string{metricInfo(clause.metric).word} + " " + std::string{name(clause.op)} + " " +
           std::to_string(clause.value);
}

std::string valuesOf(const Asked& asked) {
    std::string text;
    for (const Reason& reason : asked.reasons)
        text += "\n  " + textOf(*reason.clause) + ": " + (reason.value ? std::to_string(*reason.value) : "not known");
    return text;
}

bool isExcused(const std::vector<Excuse>& excuses, const Clause& clause) {
    return std::any_of(excuses.begin(), excuses.end(),
                       [&](const Excuse& excuse) { return excuse.metric == clause.metric; });
}

bool isNumber(const Clause& clause) {
    const MetricUnit unit = metricInfo(clause.metric).unit;
    return unit != MetricUnit::YesOrNo && unit != MetricUnit::Word;
}

/// Values of one clause in the rows, as seen from its border.
std::set<double> distances(const std::vector<Asked>& rows, std::size_t clause) {
    std::set<double> found;
    for (const Asked& row : rows)
        if (const Reason& reason = row.reasons[clause]; reason.value)
            found.insert(*reason.value - reason.clause->value);
    return found;
}

/// Whether there is a value on one side of the border, not farther away than `most`.
bool hasNear(const std::set<double>& distances, double most) {
    return std::any_of(distances.begin(), distances.end(), [&](double distance) {
        return distance != 0 && std::signbit(distance) == std::signbit(most) && std::abs(distance) <= std::abs(most);
    });
}

/// How near a row has to come: what is counted moves by one, a mean by a part of it.
double justBeside(MetricUnit unit) {
    if (unit == MetricUnit::Percent)
        return 2;
    return unit == MetricUnit::Mean ? 0.34 : 1;
}

/// Just below, on and just above. Words and yes or no have their value and another one.
bool hasBorder(const Clause& clause, const std::set<double>& distances, const std::vector<Excuse>& notOnPoint) {
    if (!isNumber(clause))
        return distances.contains(0) && distances.size() > 1;
    const double just = justBeside(metricInfo(clause.metric).unit);
    const bool isLeast = clause.value == 0; // of what is counted
    return distances.contains(0) != isExcused(notOnPoint, clause) && hasNear(distances, just) &&
           (isLeast || hasNear(distances, -just));
}

bool differOnlyIn(std::size_t clause, const Asked& one, const Asked& other) {
    for (std::size_t place = 0; place < one.reasons.size(); ++place)
        if ((one.reasons[place].met != other.reasons[place].met) != (place == clause))
            return false;
    return true;
}

bool movesAlone(std::size_t clause, const std::vector<Asked>& rows) {
    for (const Asked& one : rows)
        for (const Asked& other : rows)
            if (one.speaks != other.speaks && differOnlyIn(clause, one, other))
                return true;
    return false;
}

class RuleTables : public testing::TestWithParam<RuleTable> {};

TEST_P(RuleTables, SpeaksWhereItsRowsSay) {
    for (const Row& row : GetParam().rows) {
        const Asked asked = ask(GetParam(), row);
        EXPECT_EQ(asked.speaks, row.speaks) << row.name << valuesOf(asked);
    }
}

TEST_P(RuleTables, HasRowsAboutEveryBorder) {
    const std::vector<Asked> rows = askAll(GetParam());
    for (std::size_t place = 0; place < rows.front().reasons.size(); ++place) {
        const Clause& clause = *rows.front().reasons[place].clause;
        EXPECT_TRUE(hasBorder(clause, distances(rows, place), GetParam().notOnPoint)) << textOf(clause);
    }
}

TEST_P(RuleTables, MovesEveryClauseAlone) {
    const std::vector<Asked> rows = askAll(GetParam());
    for (std::size_t place = 0; place < rows.front().reasons.size(); ++place) {
        const Clause& clause = *rows.front().reasons[place].clause;
        EXPECT_NE(movesAlone(place, rows), isExcused(GetParam().neverAlone, clause)) << textOf(clause);
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, RuleTables, testing::ValuesIn(allTables()), [](const auto& table) {
    std::string name = table.param.rule;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(RuleTable, StandsForEveryShippedRule) {
    std::multiset<std::string> shipped;
    for (const programme::Rule& rule : shippedContent().programme.rules)
        shipped.insert(rule.id.text());
    std::multiset<std::string> tables;
    for (const RuleTable& table : allTables())
        tables.insert(table.rule);
    EXPECT_EQ(tables, shipped);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is GoogleTest's
void PrintTo(const RuleTable& table, std::ostream* out) {
    *out << table.rule;
}

} // namespace glidepath::test
