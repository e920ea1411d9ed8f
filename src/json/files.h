#pragma once

#include "json/report.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::json {

/// A content file is a few kilobytes; a larger one than this is a mistake and is not read.
inline constexpr std::size_t kLargestFile = std::size_t{1024} * 1024;

/// The `.json` files of a folder by name, without those whose name begins with a dot. A folder that cannot be listed,
/// or is none, is reported.
[[nodiscard]] std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder, Report& report);

/// What is in a file. One that is not there, not a regular file, too large or unreadable is reported.
[[nodiscard]] std::optional<std::string> contentOf(const std::filesystem::path& file, Report& report);

} // namespace glidepath::json
