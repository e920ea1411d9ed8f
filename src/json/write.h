#pragma once

#include "json/value.h"

#include <string>

namespace glidepath::json {

/// The value as indented JSON text with a line break at the end; members stand in their order.
[[nodiscard]] std::string write(const Value& value);

} // namespace glidepath::json
