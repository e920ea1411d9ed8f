#include "ui/session/measure.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {
namespace {

constexpr QSizeF kDesign{1280, 800};

double cellWidth(QChar character, const QFontMetricsF& metrics) {
    return metrics.horizontalAdvance(character.isDigit() ? QChar{u'0'} : character);
}

QFont withPixels(QFont font, int pixels) {
    font.setPixelSize(std::max(1, pixels));
    return font;
}

bool fits(const QFont& font, const QString& text, QSizeF size) {
    const QRectF space{0, 0, size.width(), 10 * size.height()};
    const QRectF taken = QFontMetricsF{font}.boundingRect(space, Qt::TextWordWrap, text);
    return taken.height() <= size.height() && taken.width() <= size.width();
}

} // namespace

Measure Measure::of(QSizeF size) {
    return {std::min(size.width() / kDesign.width(), size.height() / kDesign.height())};
}

QRectF Measure::operator()(const QRectF& box) const {
    return {box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale};
}

QFont Measure::font(double pixels, QFont::Weight weight) const {
    QFont font = QApplication::font();
    font.setWeight(weight);
    return withPixels(font, qRound(pixels * scale));
}

QFont fitted(QFont font, const QString& text, double width) {
    const double wanted = QFontMetricsF{font}.horizontalAdvance(text);
    if (wanted <= width || wanted <= 0)
        return font;
    font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * width / wanted)));
    return font;
}

QFont wrapped(QFont font, const QString& text, QSizeF size) {
    int small = std::max(1, font.pixelSize() / 3);
    int large = font.pixelSize();
    while (small < large) {
        const int middle = (small + large + 1) / 2;
        if (fits(withPixels(font, middle), text, size))
            small = middle;
        else
            large = middle - 1;
    }
    return withPixels(font, small);
}

double figuresWidth(const QString& figures, const QFont& font) {
    const QFontMetricsF metrics{font};
    double width = 0;
    for (const QChar character : figures)
        width += cellWidth(character, metrics);
    return width;
}

void paintFigures(QPainter& painter, QPointF centre, const QString& figures, const QFont& font) {
    const QFontMetricsF metrics{font};
    painter.setFont(font);
    double x = centre.x() - figuresWidth(figures, font) / 2;
    const double baseline = centre.y() + metrics.capHeight() / 2;
    for (const QChar character : figures) {
        const double cell = cellWidth(character, metrics);
        painter.drawText(QPointF{x + (cell - metrics.horizontalAdvance(character)) / 2, baseline}, QString{character});
        x += cell;
    }
}

void paintCentred(QPainter& painter, QPointF centre, const QString& text, const QFont& font) {
    const QFontMetricsF metrics{font};
    painter.setFont(font);
    const double left = centre.x() - metrics.horizontalAdvance(text) / 2;
    painter.drawText(QPointF{left, centre.y() + metrics.capHeight() / 2}, text);
}

} // namespace glidepath::ui
