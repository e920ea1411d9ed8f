#pragma once

#include "programme/read_condition.h"

#include <vector>

namespace glidepath::programme {

/// Reads what a rule asks for: one thing, of rules that ease several different ones. What comes back is only valid when
/// nothing was reported.
[[nodiscard]] std::vector<Action> readActions(const json::Item& list, const RuleSurroundings& surroundings);

/// Whether it changes one exercise and nothing else.
[[nodiscard]] bool isOfExercise(const Action& action);

/// The number of a phase that exists. Any other is reported.
[[nodiscard]] int readPhaseNumber(const json::Item& item, std::span<const Phase> phases);

} // namespace glidepath::programme
