#include "ui/print/sheet_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

/// Fonts have whole pixels; a hundred of them to the millimetre are fine enough to count as none.
constexpr qreal kUnits = 100.0;
constexpr qreal kMillimetresPerPoint = 25.4 / 72.0;
constexpr qreal kEndless = 1000.0 * kUnits;
constexpr int kBreaks = Qt::TextWordWrap;

/// Ligatures cannot be found by searching the PDF. Scripts that need shaping keep it.
bool canDoWithoutShaping(QLocale::Script script) {
    return script == QLocale::AnyScript || script == QLocale::LatinScript || script == QLocale::GreekScript ||
           script == QLocale::CyrillicScript;
}

QFont fontOf(qreal points, SheetText::Weight weight) {
    QFont font;
    font.setPixelSize(qRound(points * kMillimetresPerPoint * kUnits));
    font.setBold(weight == SheetText::Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (canDoWithoutShaping(QLocale{}.script()))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

SheetText::SheetText(qreal points, Weight weight) : m_font{fontOf(points, weight)} {}

qreal SheetText::height(const QString& text, qreal width) const {
    const QRectF column{0, 0, width * kUnits, kEndless};
    return QFontMetricsF{m_font}.boundingRect(column, kBreaks, text).height() / kUnits;
}

qreal SheetText::lineHeight() const {
    return QFontMetricsF{m_font}.height() / kUnits;
}

qreal SheetText::width(const QString& text) const {
    return QFontMetricsF{m_font}.horizontalAdvance(text) / kUnits;
}

void SheetText::draw(QPainter& painter, const QRectF& place, const QString& text, Qt::Alignment alignment) const {
    painter.save();
    painter.scale(1 / kUnits, 1 / kUnits);
    painter.setFont(m_font);
    const QRectF column{place.topLeft() * kUnits, place.size() * kUnits};
    painter.drawText(column, static_cast<int>(alignment) | kBreaks | Qt::TextDontClip, text);
    painter.restore();
}

SheetFonts::SheetFonts(qreal typeScale)
    : scale{typeScale}, title{19.0 * std::min(typeScale, 1.15), SheetText::Weight::Bold},
      subtitle{10.5 * std::min(typeScale, 1.1), SheetText::Weight::Regular}, name{10.0 * typeScale,
                                                                                  SheetText::Weight::Bold},
      hint{9.0 * typeScale, SheetText::Weight::Regular}, amount{9.0 * typeScale, SheetText::Weight::Regular},
      group{9.5 * typeScale, SheetText::Weight::Bold}, head{9.0 * typeScale, SheetText::Weight::Bold},
      signTitle{11.5 * typeScale, SheetText::Weight::Bold}, sign{9.75 * typeScale, SheetText::Weight::Regular},
      note{9.0 * typeScale, SheetText::Weight::Regular}, footer{9.0, SheetText::Weight::Regular} {}

} // namespace glidepath::ui
