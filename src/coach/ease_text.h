#pragma once

#include "assessment/assessment.h"

#include <string>
#include <vector>

namespace glidepath::coach {

/// Why every session is lighter than usual now, a sentence or two each; none where it is as usual.
[[nodiscard]] std::vector<std::string> easeTexts(const assessment::Assessment& assessment);

} // namespace glidepath::coach
