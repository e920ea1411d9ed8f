#pragma once

#include "base/result.h"
#include "coach/week_sheet.h"
#include "ui/print/printable.h"

#include <QString>

namespace glidepath::ui {

/// The week, ready for paper.
[[nodiscard]] Printable weekPrintable(const coach::WeekSheet& sheet, PaperSize paper);

/// Writes it to `path` as PDF, see writePdf().
[[nodiscard]] Result<void> writeWeekPdf(const coach::WeekSheet& sheet, const QString& path, PaperSize paper);

} // namespace glidepath::ui
