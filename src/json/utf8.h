#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace glidepath::json {

/// Where the first byte stands that is not well-formed UTF-8 (overlong forms and surrogates are not); nothing when all
/// is.
[[nodiscard]] std::optional<std::size_t> firstBadByte(std::string_view text);

/// How many characters (code points) well-formed UTF-8 text has.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// At most so many characters from the beginning of well-formed UTF-8 text.
[[nodiscard]] std::string_view firstCharacters(std::string_view text, std::size_t count);

/// Whether this byte is an ASCII control character: a line break, a tab, an escape.
[[nodiscard]] bool isControl(char byte);

} // namespace glidepath::json
