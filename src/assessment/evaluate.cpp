#include "assessment/evaluate.h"

namespace glidepath::assessment {

bool fulfils(const programme::Clause& clause, std::optional<double> value) {
    using programme::Operator;
    if (!value)
        return false;
    switch (clause.op) {
    case Operator::Equal:
        return *value == clause.value;
    case Operator::NotEqual:
        return *value != clause.value;
    case Operator::Less:
        return *value < clause.value;
    case Operator::AtMost:
        return *value <= clause.value;
    case Operator::AtLeast:
        return *value >= clause.value;
    case Operator::More:
        return *value > clause.value;
    }
    return false;
}

} // namespace glidepath::assessment
