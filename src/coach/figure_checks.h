#pragma once

#include "base/finding.h"
#include "coach/content.h"

#include <filesystem>
#include <span>

namespace glidepath::coach {

/// Exercises of the program without a figure, and figures of no exercise, as warnings; nothing where no figures were
/// read.
[[nodiscard]] Findings figureWarnings(const Content& content, std::span<const catalogue::ContentFolder> folders);

/// What the figures do that a body cannot do, see figure::check(). Takes some tenths of a second.
[[nodiscard]] Findings movementWarnings(const Content& content, const std::filesystem::path& shippedFolder);

} // namespace glidepath::coach
