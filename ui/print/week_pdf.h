#pragma once

#include "base/result.h"
#include "coach/week_sheet.h"
#include "ui/print/paper.h"

#include <QString>

class QByteArray;
class QFileDevice;

namespace glidepath::ui {

/// The sheet as a PDF document in memory.
[[nodiscard]] QByteArray weekPdf(const coach::WeekSheet& sheet, PaperSize paper);

/// Writes the PDF to `path`. An older file there is replaced only when all of the new one is on the disk.
[[nodiscard]] Result<void> writeWeekPdf(const coach::WeekSheet& sheet, const QString& path, PaperSize paper);

/// Whether every byte has reached the open file. Asked here because QSaveFile replaces the old file even after a short
/// write.
[[nodiscard]] bool writeWhole(QFileDevice& file, const QByteArray& bytes);

} // namespace glidepath::ui
