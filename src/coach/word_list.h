#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::coach {

/// "Monday", "Monday and Friday", "Monday, Wednesday and Friday".
[[nodiscard]] std::string wordList(const std::vector<std::string>& words);

/// The name of a day by its place after Monday, 0 to 6.
[[nodiscard]] std::string_view dayWord(std::size_t place);

} // namespace glidepath::coach
