#pragma once

#include "programme/rule.h"

#include <string_view>

namespace glidepath::coach {

/// What a metric asks about, with {days}, {place} and {level} for what its clause names.
[[nodiscard]] std::string_view metricName(programme::Metric metric);

/// Whether its values say how something has changed: less than 0 is lower, or nearer the back.
[[nodiscard]] bool isChange(programme::Metric metric);

} // namespace glidepath::coach
