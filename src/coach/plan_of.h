#pragma once

#include "coach/coach.h"
#include "coach/plan_view.h"
#include "coach/week_sheet.h"

#include <string>

namespace glidepath::coach {

/// A week, for this person and this moment. `region` gives the emergency number.
[[nodiscard]] PlanView planViewOf(const Coach& coach, IsoWeek week, const std::string& region);

/// The week for paper; refused while exercise is locked, and where the content is not usable: no paper goes out without
/// its warning signs.
[[nodiscard]] Result<WeekSheet> weekSheetOf(const Coach& coach, const SheetChoices& choices);

} // namespace glidepath::coach
