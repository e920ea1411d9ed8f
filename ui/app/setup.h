#pragma once

#include "base/result.h"
#include "base/time.h"
#include "coach/coach.h"

#include <QString>

#include <filesystem>

namespace glidepath::ui {

/// Opens the journal in `dataFolder`, making the folder when it is not there, and brings it together with the content:
/// the program's own in `shippedContent`, the person's in `content` below the data folder.
[[nodiscard]] Result<coach::Coach> openCoach(const std::filesystem::path& shippedContent,
                                             const std::filesystem::path& dataFolder, const Clock& clock);

/// Fills an empty data folder with the made-up journal of `--demo`.
[[nodiscard]] Result<void> makeDemo(const std::filesystem::path& shippedContent,
                                    const std::filesystem::path& dataFolder, const Clock& clock);

/// Pattern for the temporary folder of a made-up journal: in memory where that can be had, because such a journal is
/// written in hundreds of small steps.
[[nodiscard]] QString demoFolderPattern();

/// The person's own content, below their data folder.
[[nodiscard]] std::filesystem::path ownContent(const std::filesystem::path& dataFolder);

} // namespace glidepath::ui
