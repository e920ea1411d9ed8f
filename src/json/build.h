#pragma once

#include "json/value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glidepath::json {

/// Values to be written: no line belongs to them.
[[nodiscard]] Value text(std::string_view words);
[[nodiscard]] Value number(std::int64_t value);
[[nodiscard]] Value list(List values);
[[nodiscard]] Value texts(const std::vector<std::string>& lines);
[[nodiscard]] Value object(Members members);

/// Puts a member behind the others.
void add(Members& members, std::string_view key, Value value);

} // namespace glidepath::json
