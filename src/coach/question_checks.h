#pragma once

#include "base/finding.h"
#include "coach/content.h"

#include <span>

namespace glidepath::coach {

/// What questions and exercises say of equipment, as warnings: a thing that stands for something no exercise needs, and
/// something that a shipped exercise needs and nobody is asked about.
[[nodiscard]] Findings questionWarnings(const Content& content, std::span<const catalogue::ContentFolder> folders);

} // namespace glidepath::coach
