#include "ui/kit/kit_style.h"

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

namespace glidepath::ui {

namespace {

constexpr int kIndicator = 24;

void paintRing(QPainter& painter, const QRectF& area, const QColor& colour, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, 3});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    painter.restore();
}

/// Segments touch each other, so their ring is inside.
void paintSegmentRing(QPainter& painter, const QAbstractButton& segment) {
    const QColor colour = segment.isChecked() ? tokens().onaccent : tokens().focus;
    paintRing(painter, QRectF{segment.rect()}.adjusted(3, 3, -3, -3), colour, 5);
}

void paintFocus(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const auto* pressable = qobject_cast<const QAbstractButton*>(widget);
    if (pressable == nullptr)
        paintRing(painter, option.rect, tokens().focus, 4);
    else if (pressable->property("segment").isValid())
        paintSegmentRing(painter, *pressable);
    else
        paintFocusRing(painter, pressable->rect());
}

QPen edge(const QStyleOption& option) {
    const bool chosen = option.state.testFlag(QStyle::State_On);
    return {chosen ? tokens().accent : tokens().line, 2};
}

void paintRadio(QPainter& painter, const QStyleOption& option) {
    const QRectF box = QRectF{option.rect}.adjusted(1, 1, -1, -1);
    painter.setPen(edge(option));
    painter.setBrush(tokens().surface);
    painter.drawEllipse(box);
    if (!option.state.testFlag(QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawEllipse(box.center(), box.width() * 0.27, box.width() * 0.27);
}

void paintTick(QPainter& painter, const QStyleOption& option) {
    const QRectF box = QRectF{option.rect}.adjusted(1, 1, -1, -1);
    const bool chosen = option.state.testFlag(QStyle::State_On);
    painter.setPen(edge(option));
    painter.setBrush(chosen ? tokens().accent : tokens().surface);
    painter.drawRoundedRect(box, 4, 4);
    if (chosen)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), Icon::Check, tokens().onaccent);
}

using Paint = void (*)(QPainter&, const QStyleOption&);

void paintSmoothly(QPainter& painter, const QStyleOption& option, Paint paint) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, option);
    painter.restore();
}

} // namespace

KitStyle::KitStyle() : QProxyStyle{QStringLiteral("Fusion")} {}

void KitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == PE_FrameFocusRect)
        paintFocus(*painter, *option, widget);
    else if (element == PE_IndicatorRadioButton)
        paintSmoothly(*painter, *option, paintRadio);
    else if (element == PE_IndicatorCheckBox)
        paintSmoothly(*painter, *option, paintTick);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int KitStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight || metric == PM_IndicatorWidth ||
        metric == PM_IndicatorHeight)
        return tokens().px(kIndicator);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void paintFocusRing(QPainter& painter, const QRectF& area) {
    paintRing(painter, area, tokens().focus, 11);
}

} // namespace glidepath::ui
