#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace glidepath::coach {

/// A file as it is to be: its whole text.
struct WholeFile {
    std::filesystem::path path;
    std::string text;
};

/// Makes `folder`, and every folder between it and `inner`, for the person alone. What is there already stays as it is.
[[nodiscard]] Result<void> makeFolders(const std::filesystem::path& folder, const std::filesystem::path& inner);

/// Writes files somewhere below `folder`, for the person alone. Each is written beside its place first and put there
/// when all have been: where one cannot be written, none is changed, and nobody ever reads half a file.
[[nodiscard]] Result<void> writeTogether(const std::filesystem::path& folder, const std::vector<WholeFile>& files);

[[nodiscard]] Result<void> move(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace glidepath::coach
