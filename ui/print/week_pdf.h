#pragma once

#include "base/result.h"
#include "ui/print/printable.h"
#include "ui/print/week_sheet.h"

#include <QString>

namespace glidepath::ui {

/// The week, ready for paper.
[[nodiscard]] Printable weekPrintable(const PrintedWeek& week);

/// Writes it to `path` as PDF, see writePdf().
[[nodiscard]] Result<void> writeWeekPdf(const PrintedWeek& week, const QString& path);

} // namespace glidepath::ui
