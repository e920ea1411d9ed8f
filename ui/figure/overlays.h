#pragma once

#include "figure/figure.h"
#include "figure/motion.h"
#include "ui/figure/brushwork.h"

namespace glidepath::ui {

/// What lies on the body or is held by it: the nerve, a band round the thighs, a strap.
class Overlays {
public:
    Overlays(const Brushwork& work, const figure::Figure& figure, const figure::Frame& frame,
             const figure::Camera& camera)
        : m_work{work}, m_figure{figure}, m_frame{frame}, m_camera{camera} {}

    void beforePart(figure::DrawnPart part) const;
    void afterPart(figure::DrawnPart part) const;

private:
    [[nodiscard]] const figure::LimbBody& leg(figure::BodySide side) const;
    [[nodiscard]] QPointF at(figure::Vec3 world) const;
    void paintNerve(figure::BodySide side, double strength) const;
    [[nodiscard]] QPolygonF nerve(figure::BodySide side) const;
    void paintStrap(const figure::Strap& strap) const;
    void paintBand(const figure::Band& band, figure::BodySide side) const;
    void paintBandBetween(const figure::Band& band) const;

    const Brushwork& m_work;
    const figure::Figure& m_figure;
    const figure::Frame& m_frame;
    const figure::Camera& m_camera;
};

} // namespace glidepath::ui
