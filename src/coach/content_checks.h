#pragma once

#include "base/finding.h"
#include "coach/content.h"

#include <span>

namespace glidepath::coach {

/// What no single file can know about itself, as warnings: easier and harder exercises that do not answer each other or
/// run in a circle, an exercise nobody can reach, a routine that takes more than 20 % longer than its file says, an
/// exercise in a routine that the leave-for-now list names, equipment that exercises and questions do not agree on, a
/// cause or a source or an exercise that guidance mentions and nobody has described, an exercise without a figure or
/// the other way round. `folders` are those the content was read from.
[[nodiscard]] Findings contentWarnings(const Content& content, std::span<const catalogue::ContentFolder> folders);

} // namespace glidepath::coach
