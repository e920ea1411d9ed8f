#pragma once

#include <QProxyStyle>

namespace glidepath::ui {

/// Fusion with the design's focus ring (3 px, with a gap of 2 px around the control) and its own tick boxes. A control
/// that can have the focus keeps 5 px of its edge free for the ring.
class KitStyle : public QProxyStyle {
    Q_OBJECT
public:
    KitStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

/// The ring inside `area`, for widgets that draw themselves; `area` includes the 5 px that the ring needs.
void paintFocusRing(QPainter& painter, const QRectF& area);

} // namespace glidepath::ui
