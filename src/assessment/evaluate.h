#pragma once

#include "assessment/assessment.h"
#include "programme/rule.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace glidepath::assessment {

/// What is not known fulfils nothing: neither that it is so, nor that it is not.
[[nodiscard]] bool fulfils(const programme::Clause& clause, std::optional<double> value);

/// Whether a condition is met. `valueOf` answers a clause's present value, or nothing.
template <class ValueOf>
[[nodiscard]] bool holds(const programme::Condition& condition, const ValueOf& valueOf) {
    const auto partHolds = [&](const programme::Condition& part) { return holds(part, valueOf); };
    switch (condition.kind) {
    case programme::Condition::Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), partHolds);
    case programme::Condition::Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), partHolds);
    case programme::Condition::Kind::One:
        break;
    }
    return fulfils(condition.clause, valueOf(condition.clause));
}

/// Every clause of a condition with its present value, in the order in which they stand.
template <class ValueOf>
void collectReasons(const programme::Condition& condition, const ValueOf& valueOf, std::vector<Reason>& reasons) {
    if (condition.kind == programme::Condition::Kind::One) {
        const auto value = valueOf(condition.clause);
        reasons.push_back({&condition.clause, value, fulfils(condition.clause, value)});
        return;
    }
    for (const programme::Condition& part : condition.parts)
        collectReasons(part, valueOf, reasons);
}

[[nodiscard]] inline std::size_t clausesOf(const programme::Condition& condition) {
    std::size_t clauses = condition.kind == programme::Condition::Kind::One ? 1 : 0;
    for (const programme::Condition& part : condition.parts)
        clauses += clausesOf(part);
    return clauses;
}

template <class ValueOf>
[[nodiscard]] std::vector<Reason> reasonsOf(const programme::Rule& rule, const ValueOf& valueOf) {
    std::vector<Reason> reasons;
    reasons.reserve(clausesOf(rule.when));
    collectReasons(rule.when, valueOf, reasons);
    return reasons;
}

/// Asks each question of a rulebook once, however many clauses need its answer. For one moment and one course.
template <class ValueOf>
class AnsweredOnce {
public:
    AnsweredOnce(const Rulebook& book, const ValueOf& valueOf)
        : m_book{book}, m_valueOf{valueOf}, m_answers(book.questions()) {}

    [[nodiscard]] std::optional<double> operator()(const programme::Clause& clause) const {
        auto& answer = m_answers[m_book.questionOf(clause)];
        if (!answer)
            answer = m_valueOf(clause);
        return *answer;
    }

private:
    const Rulebook& m_book;
    ValueOf m_valueOf;
    mutable std::vector<std::optional<std::optional<double>>> m_answers;
};

} // namespace glidepath::assessment
