#pragma once

#include "coach/content.h"

#include <QString>

#include <filesystem>

namespace glidepath::ui {

class MainWindow;

/// Says at the top of the window that nothing can be written.
void showReadOnly(MainWindow& window, const std::filesystem::path& dataFolder);

/// Says that files could not be used, or takes that back. The button of the message leads to which and why.
void showFindings(MainWindow& window, const coach::Content& content, const std::filesystem::path& dataFolder);
[[nodiscard]] QString findingsBanner();

} // namespace glidepath::ui
