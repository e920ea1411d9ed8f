#pragma once

#include "base/body.h"

#include <string>

namespace glidepath::coach {

/// "before 3, now 2: 1 lower"; the same plain words for higher and lower.
[[nodiscard]] std::string comparison(PainScore before, PainScore now);

} // namespace glidepath::coach
