#pragma once

#include "ui/print/paper.h"

#include <QString>

#include <functional>

class QPainter;

namespace glidepath::ui {

/// Something that can be put on white paper.
struct Printable {
    QString name; ///< "My week, 17 to 23 November": of the document
    PaperSize paper{PaperSize::A4};
    int pages{1};
    std::function<void(QPainter& painter, int page)> paint; ///< one page, from 0; a unit is a millimetre
};

} // namespace glidepath::ui
