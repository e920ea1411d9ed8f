#include "programme/rule.h"

#include "programme/words.h"

namespace glidepath::programme {

std::string_view name(RuleKind kind) {
    return kRuleKinds.of(kind);
}

std::string_view name(Operator op) {
    return kOperators.of(op);
}

std::string_view name(Urgency urgency) {
    return kUrgencies.of(urgency);
}

} // namespace glidepath::programme
