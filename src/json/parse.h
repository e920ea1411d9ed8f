#pragma once

#include "json/report.h"
#include "json/value.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace glidepath::json {

/// Deeper nesting than this is refused, so that no file can exhaust the stack.
inline constexpr int kDeepest = 32;

/// A longer key is refused, so that the pointers of findings stay readable.
inline constexpr std::size_t kLongestKey = 100;

/// The document in `text`. Anything that is not UTF-8 or not JSON is reported, and there is no document then; a key
/// that stands twice in one object is reported too. A byte order mark at the beginning is accepted.
[[nodiscard]] std::optional<Value> parse(std::string_view text, Report& report);

} // namespace glidepath::json
