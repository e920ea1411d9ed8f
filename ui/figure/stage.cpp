#include "ui/figure/stage.h"

namespace glidepath::ui {

Stage::Stage(const QRectF& area, const FigureBox& box, figure::Facing facing)
    : m_scale{std::min(area.width() / box.width(), area.height() / box.height())} {
    const double turn = facing == figure::Facing::Mirrored ? -1 : 1;
    const QPointF middle = box.centre();
    m_transform = QTransform{turn * m_scale,
                             0,
                             0,
                             -m_scale,
                             area.center().x() - turn * middle.x() * m_scale,
                             area.center().y() + middle.y() * m_scale};
}

} // namespace glidepath::ui
