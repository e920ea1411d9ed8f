#pragma once

#include "programme/rule.h"

#include <variant>

namespace glidepath::assessment {

/// What a rule asks for, of one kind; nothing where it asks for nothing of that kind.
template <class Wanted>
[[nodiscard]] const Wanted* actionOf(const programme::Rule& rule) {
    for (const programme::Action& action : rule.then)
        if (const auto* const found = std::get_if<Wanted>(&action))
            return found;
    return nullptr;
}

/// Whether a rule speaks to somebody in this phase.
[[nodiscard]] inline bool isOf(const programme::Rule& rule, int phase) {
    return !rule.phase || *rule.phase == phase;
}

} // namespace glidepath::assessment
