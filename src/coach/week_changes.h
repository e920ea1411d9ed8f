#pragma once

#include "coach/session_offer.h"
#include "programme/week_plan.h"

#include <string>
#include <vector>

namespace glidepath::coach {

/// What is not as it was the last time in the sessions of a week: what holds for every session first, then line by line
/// in the order of the week, each line once.
[[nodiscard]] std::vector<std::string> weekChanges(const programme::WeekPlan& week, const PlanSource& plans,
                                                   std::vector<std::string> ofEverySession);

} // namespace glidepath::coach
