#pragma once

#include "ui/figure/figure_box.h"
#include "ui/figure/outline.h"

#include <QRectF>
#include <QTransform>

#include <algorithm>

namespace glidepath::ui {

/// Where the figure's picture (body heights, y up) is on the screen or the paper. Fitted into an area, centred, in
/// proportion.
class Stage {
public:
    Stage(const QRectF& area, const FigureBox& box, figure::Facing facing);

    /// Pixels in a body height.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF operator()(QPointF at) const { return m_transform.map(at); }
    [[nodiscard]] Outline operator()(const Outline& outline) const { return windingAlike(m_transform.map(outline)); }
    [[nodiscard]] QPolygonF line(const QPolygonF& points) const { return m_transform.map(points); }
    /// A direction with its length.
    [[nodiscard]] QPointF direction(QPointF vector) const { return (*this)(vector) - (*this)(QPointF{}); }
    /// A length in body heights, but no less than so many pixels.
    [[nodiscard]] double width(double bodyHeights, double leastPixels = 0) const {
        return std::max(bodyHeights * m_scale, leastPixels);
    }

private:
    double m_scale;
    QTransform m_transform;
};

} // namespace glidepath::ui
