#pragma once

#include "assessment/rule_tables.h"

namespace glidepath::test {

/// A rule after the past of a row: whether it speaks, and its clauses with their values then.
struct Asked {
    Speaks speaks{};
    std::vector<assessment::Reason> reasons{};
};

[[nodiscard]] Asked ask(const RuleTable& table, const Row& row);

} // namespace glidepath::test
