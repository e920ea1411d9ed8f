#pragma once

#include "base/finding.h"
#include "catalogue/catalogue.h"

#include <filesystem>
#include <span>
#include <string>

namespace glidepath::coach {

/// A warning about a value in a content file, with the line on which it stands. Reads the file again: only good for
/// what is rare.
[[nodiscard]] Finding warningAt(const std::filesystem::path& file, const std::string& pointer, std::string found,
                                std::string expected);

/// The last of the folders of that origin.
[[nodiscard]] std::filesystem::path folderOf(catalogue::Origin origin,
                                             std::span<const catalogue::ContentFolder> folders);

} // namespace glidepath::coach
