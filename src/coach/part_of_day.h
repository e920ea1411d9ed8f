#pragma once

#include "base/time.h"
#include "programme/programme.h"

namespace glidepath::coach {

/// Which part of the day it is: morning until 11:30, midday until 16:00.
[[nodiscard]] programme::Slot partOfDay(WallTime now);

} // namespace glidepath::coach
