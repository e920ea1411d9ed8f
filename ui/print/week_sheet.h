#pragma once

#include "coach/week_sheet.h"
#include "ui/print/paper.h"

class QPainter;

namespace glidepath::ui {

/// How many pages the sheet takes on this paper; at least 1.
[[nodiscard]] int sheetPages(const coach::WeekSheet& sheet, PaperSize paper);

/// Paints one page (from 0), black on white. The painter's unit is a millimetre, its origin the upper left corner of
/// the paper. Preview, PDF and printer all use this, and break lines and pages at the same places. Every page has the
/// signs.
void paintWeekSheet(QPainter& painter, const coach::WeekSheet& sheet, PaperSize paper, int page);

} // namespace glidepath::ui
