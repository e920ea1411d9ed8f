#pragma once

#include <QSizeF>

class QLocale;

namespace glidepath::ui {

enum class PaperSize { A4, Letter };

/// Width and height in millimetres, upright.
[[nodiscard]] QSizeF sizeInMillimetres(PaperSize paper);
/// What printers in the locale's region usually hold.
[[nodiscard]] PaperSize usualPaper(const QLocale& locale);

} // namespace glidepath::ui
