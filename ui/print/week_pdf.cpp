#include "ui/print/week_pdf.h"

#include "ui/print/pdf.h"
#include "ui/qt/text.h"

namespace glidepath::ui {

Printable weekPrintable(const PrintedWeek& week) {
    return {.name = QStringLiteral("My week, %1").arg(weekText(week.sheet().week)),
            .paper = week.paper(),
            .pages = week.pages(),
            .paint = [week](QPainter& painter, int page) { week.paint(painter, page); }};
}

Result<void> writeWeekPdf(const PrintedWeek& week, const QString& path) {
    return writePdf(weekPrintable(week), path);
}

} // namespace glidepath::ui
