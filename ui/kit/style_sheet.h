#pragma once

#include "ui/kit/tokens.h"

#include <QString>
#include <QStringList>

namespace glidepath::ui {

/// The names of all colours, as tokens.json and the style sheet write them.
[[nodiscard]] QStringList colourNames();
/// The colour of that name; the name must be one of colourNames().
[[nodiscard]] QColor colour(const Tokens& tokens, const QString& name);
/// The application's style sheet with every @placeholder filled in: @accent is a colour, @px16 a size that follows the
/// text size.
[[nodiscard]] QString styleSheet(const Tokens& tokens);

} // namespace glidepath::ui
