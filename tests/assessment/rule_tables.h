#pragma once

#include "assessment/assessment.h"
#include "support/past_builder.h"

#include <string>
#include <vector>

namespace glidepath::test {

enum class Speaks { No, Yes };

/// One past, and whether the rule speaks after it. Its name says what is just below, on or just above which border.
struct Row {
    std::string name;
    Speaks speaks{};
    PastBuilder past{};
    assessment::Person person{};
    WallTime now{kNow};
    std::string exercise{}; ///< that a rule about an exercise is asked of, by its dose of `phase`
    int phase{2};
};

/// What the rows of a table cannot show of a metric, and why.
struct Excuse {
    programme::Metric metric{};
    std::string why;
};

/// The rows of one shipped rule: every clause of it has rows just below, on and just above its border, and moves alone
/// between two of them. A rule about a session is asked of the last one of the past.
struct RuleTable {
    std::string rule;
    std::vector<Row> rows;
    std::vector<Excuse> notOnPoint{}; ///< the value steps over the border
    std::vector<Excuse> neverAlone{}; ///< the clause is met whenever others are, or the other way round
};

[[nodiscard]] std::vector<RuleTable> entryTables();
[[nodiscard]] std::vector<RuleTable> screenTables();
[[nodiscard]] std::vector<RuleTable> responseTables();
[[nodiscard]] std::vector<RuleTable> easeTables();
[[nodiscard]] std::vector<RuleTable> stepBackTables();
[[nodiscard]] std::vector<RuleTable> advanceTables();
[[nodiscard]] std::vector<RuleTable> growTables();
[[nodiscard]] std::vector<RuleTable> referTables();

} // namespace glidepath::test
