#pragma once

#include "ui/tour/visit.h"

namespace glidepath::ui {

/// The first screening from the warning signs to the first rating, with an emergency and a doctor first on the way. The
/// window stands on the very first day.
void visitScreening(Visit& visit);

} // namespace glidepath::ui
