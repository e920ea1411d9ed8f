#pragma once

#include "figure/figure.h"
#include "json/reader.h"

#include <optional>

namespace glidepath::figure {

/// One of the things around a figure; nothing when it cannot be read.
[[nodiscard]] std::optional<Prop> readProp(const json::Item& item);

} // namespace glidepath::figure
