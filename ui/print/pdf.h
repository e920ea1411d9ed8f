#pragma once

#include "base/result.h"
#include "ui/print/printable.h"

#include <QString>

class QByteArray;
class QFileDevice;

namespace glidepath::ui {

/// As a PDF document in memory.
[[nodiscard]] QByteArray pdfOf(const Printable& printable);

/// Writes the PDF to `path`. An older file there is replaced only when all of the new one is on the disk.
[[nodiscard]] Result<void> writePdf(const Printable& printable, const QString& path);

/// Whether every byte has reached the open file. Asked here because QSaveFile replaces the old file even after a short
/// write.
[[nodiscard]] bool writeWhole(QFileDevice& file, const QByteArray& bytes);

} // namespace glidepath::ui
