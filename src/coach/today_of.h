#pragma once

#include "coach/coach.h"
#include "coach/phase_rules_view.h"
#include "coach/today_view.h"

#include <optional>
#include <string>

namespace glidepath::coach {

/// Every routine as the rules offer it now, with what is not as it was the last time. The coach outlives the source.
[[nodiscard]] PlanSource offeredPlans(const Coach& coach);

/// What is shown while exercise is locked; nothing while it is open. `region` gives the emergency number.
[[nodiscard]] std::optional<LockedView> lockedOf(const Coach& coach, const std::string& region);

/// Today, for this person and this moment. `region` gives the emergency number.
[[nodiscard]] TodayView todayOf(const Coach& coach, const std::string& region, const TodayMemory& memory);

/// All phases and their rules, with what is known at this moment.
[[nodiscard]] PhaseRulesView phaseRulesOf(const Coach& coach);

} // namespace glidepath::coach
