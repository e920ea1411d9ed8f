#pragma once

#include "base/finding.h"
#include "coach/content.h"

#include <span>

namespace glidepath::coach {

/// Sources and exercises that a file in `guidance` names and nobody has described.
[[nodiscard]] Findings guidanceWarnings(const Content& content, std::span<const catalogue::ContentFolder> folders);

} // namespace glidepath::coach
