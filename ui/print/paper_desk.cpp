#include "ui/print/paper_desk.h"

#include "ui/qt/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

namespace glidepath::ui {

namespace {

constexpr qreal kMillimetresPerInch = 25.4;

void setUp(QPrinter& printer, const Printable& printable) {
    printer.setFullPage(true);
    printer.setPageSize(QPageSize{printable.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter});
    printer.setDocName(printable.name);
}

Unexpected notPrinted(const QPrinter& printer) {
    return Unexpected{Error{"Nothing was printed",
                            utf8(printer.printerName()),
                            {},
                            "Look whether the printer is ready, or save it as PDF."}};
}

Result<PaperDesk::Answer> paintOn(QPrinter& printer, const Printable& printable) {
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted(printer);
    const qreal scale = printer.resolution() / kMillimetresPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < printable.pages; ++page) {
        if (page > 0 && !printer.newPage())
            return notPrinted(printer);
        printable.paint(painter, page);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return notPrinted(printer);
    return PaperDesk::Answer::Printed;
}

} // namespace

bool SystemPaperDesk::hasPrinter() const {
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

Result<PaperDesk::Answer> SystemPaperDesk::print(const Printable& printable, QWidget* parent) {
    QPrinter printer{QPrinter::HighResolution};
    setUp(printer, printable);
    QPrintDialog dialog{&printer, parent};
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return Answer::Cancelled;
    setUp(printer, printable); // the sheet on the screen is for this paper, whatever the dialog was set to
    return paintOn(printer, printable);
}

std::optional<QString> SystemPaperDesk::choosePdf(const QString& suggestedName, QWidget* parent) {
    const QDir documents{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    QFileDialog dialog{parent, QCoreApplication::translate("PaperDesk", "Save as PDF"), documents.path(),
                       QCoreApplication::translate("PaperDesk", "PDF files (*.pdf)")};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().front();
}

} // namespace glidepath::ui
