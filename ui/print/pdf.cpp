#include "ui/print/pdf.h"

#include "ui/qt/text.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace glidepath::ui {

namespace {

constexpr int kResolution = 300;
constexpr qreal kMillimetresPerInch = 25.4;

QPageLayout pageLayout(PaperSize paper) {
    const QPageSize size{paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter};
    return {size, QPageLayout::Portrait, QMarginsF{}};
}

Unexpected failure(const QString& path, const QString& detail, const char* advice) {
    return Unexpected{Error{"The PDF was not saved", utf8(path), utf8(detail), advice}};
}

} // namespace

QByteArray pdfOf(const Printable& printable) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(kResolution);
    writer.setPageLayout(pageLayout(printable.paper));
    writer.setTitle(printable.name);
    writer.setCreator(QStringLiteral("Glidepath"));
    QPainter painter{&writer};
    painter.scale(kResolution / kMillimetresPerInch, kResolution / kMillimetresPerInch);
    for (int page = 0; page < printable.pages; ++page) {
        if (page > 0)
            writer.newPage();
        printable.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

bool writeWhole(QFileDevice& file, const QByteArray& bytes) {
    return file.write(bytes) == bytes.size() && file.flush();
}

Result<void> writePdf(const Printable& printable, const QString& path) {
    const QFileInfo target{path};
    if (!target.absoluteDir().exists())
        return failure(path, QStringLiteral("The folder does not exist."), "Choose another folder.");
    if (target.exists() && !target.isFile())
        return failure(path, QStringLiteral("This name belongs to something that is not a file."),
                       "Choose another name.");
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString(), "Choose a folder in which you may save.");
    if (!writeWhole(file, pdfOf(printable))) {
        const QString detail = file.errorString();
        file.cancelWriting();
        return failure(path, detail, "Free some space, or choose another place. An older file there is unchanged.");
    }
    if (!file.commit())
        return failure(path, file.errorString(), "Choose another place.");
    return {};
}

} // namespace glidepath::ui
