#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// A file as it is to be: its whole text.
struct WholeFile {
    std::filesystem::path path;
    std::string text;
};

/// A file and the place it moves to, a folder of which may have to be made.
struct MovedFile {
    std::filesystem::path from;
    std::filesystem::path to;
};

/// What is to become of files below one folder.
struct Changes {
    std::vector<MovedFile> moved{};
    std::vector<std::filesystem::path> removed{};
    std::vector<WholeFile> written{}; ///< for the person alone; may take the place of what is moved
};

/// Makes all the changes or none: where one cannot be made, those before it are undone. Each file is written beside its
/// place first and put there whole, so that nobody ever reads half a file.
[[nodiscard]] Result<void> changeTogether(const std::filesystem::path& folder, const Changes& changes);

/// Whether a file, or a link in its place, is there; a folder is none.
[[nodiscard]] bool isFile(const std::filesystem::path& path);

/// What is in a file; nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> wholeText(const std::filesystem::path& path);

} // namespace glidepath::coach
