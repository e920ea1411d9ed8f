#pragma once

#include "coach/exercise_detail.h"
#include "ui/kit/widgets.h"

#include <string>
#include <vector>

class QBoxLayout;

namespace glidepath::ui {

/// The parts of which the page of an exercise is made. Texts wrap; empty lists leave nothing behind.

[[nodiscard]] QLabel* paragraph(const QString& words, TextStyle style = TextStyle::Body, Ink ink = Ink::Main);
/// A section's title with some room above it, unless it is the first.
void addHeading(QBoxLayout& column, const QString& title);
/// Numbered, each number on a small disc.
void addSteps(QBoxLayout& column, const std::vector<std::string>& steps);
/// Each line behind a sign.
void addList(QBoxLayout& column, const std::vector<std::string>& lines, Icon sign);

/// What to mind for each cause somebody may have been told, and where that comes from.
void addCauses(QBoxLayout& column, const std::vector<coach::CauseLine>& causes);

/// A box with a title inside a card.
enum class BoxTone { Sunken, Stop };
[[nodiscard]] QWidget* box(BoxTone tone, const QString& title, const std::vector<std::string>& lines);

/// A number with its caption above it: "So far", "18 times".
[[nodiscard]] QWidget* fact(const QString& caption, const QString& value);

} // namespace glidepath::ui
