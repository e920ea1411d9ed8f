#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace glidepath::test {

/// Changes bytes at random; a fuzzer brings its own.
using ChangeBytes = std::function<std::string(const std::string&)>;

/// The text with one value of its JSON changed: another type, a number at the edge, a long text, removed, repeated,
/// under another key, a key twice, or what stands elsewhere in it. Nothing where the text is no JSON. The same seed
/// gives the same change.
[[nodiscard]] std::optional<std::string> withOneChange(std::string_view text, unsigned seed, const ChangeBytes& change);

/// The text with a part of another one in place of one of its own values.
[[nodiscard]] std::optional<std::string> withPartOf(std::string_view text, std::string_view other, unsigned seed);

} // namespace glidepath::test
