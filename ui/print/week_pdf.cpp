#include "ui/print/week_pdf.h"

#include "ui/print/pdf.h"
#include "ui/print/week_sheet.h"
#include "ui/qt/text.h"

namespace glidepath::ui {

Printable weekPrintable(const coach::WeekSheet& sheet, PaperSize paper) {
    return {.name = QStringLiteral("My week, %1").arg(weekText(sheet.week)),
            .paper = paper,
            .pages = sheetPages(sheet, paper),
            .paint = [sheet, paper](QPainter& painter, int page) { paintWeekSheet(painter, sheet, paper, page); }};
}

Result<void> writeWeekPdf(const coach::WeekSheet& sheet, const QString& path, PaperSize paper) {
    return writePdf(weekPrintable(sheet, paper), path);
}

} // namespace glidepath::ui
