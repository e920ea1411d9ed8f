#pragma once

#include "catalogue/catalogue.h"

#include <filesystem>
#include <vector>

namespace glidepath::coach {

/// The files readContent() reads of a content folder, those that are there. `guidance` is read of the program's own
/// folder alone.
[[nodiscard]] std::vector<std::filesystem::path> contentFiles(const std::filesystem::path& folder,
                                                              catalogue::Origin origin);

} // namespace glidepath::coach
