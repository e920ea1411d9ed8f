#pragma once

#include "coach/help_view.h"
#include "ui/kit/widgets.h"

#include <functional>

namespace glidepath::ui {

/// The parts of the help page. `Words` makes a text in the size that the page is shown in.
using Words = std::function<QLabel*(const QString& text, TextStyle style, Ink ink)>;

/// What was answered with yes, and when.
[[nodiscard]] QWidget* answeredCard(const coach::HelpView& view, const Words& words);
[[nodiscard]] QWidget* whyCard(const coach::HelpView& view, const Words& words);
/// The signs for which one does not wait.
[[nodiscard]] QWidget* atOnceCard(const coach::HelpView& view, const Words& words);
[[nodiscard]] QWidget* lockedNote(const Words& words);
[[nodiscard]] QWidget* untilThenList(const std::vector<guidance::HelpLine>& lines, const Words& words);
/// Where the emergency number comes from.
[[nodiscard]] QString numberNote(const coach::HelpView& view);

} // namespace glidepath::ui
