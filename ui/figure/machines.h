#pragma once

#include "figure/figure.h"
#include "figure/motion.h"
#include "ui/figure/brushwork.h"

#include <vector>

namespace glidepath::ui {

/// Bars and wheels of machines, cuffs round a limb, and water: what goes with the body or lies over it.
class Machines {
public:
    Machines(const Brushwork& work, const figure::Figure& figure, const figure::Frame& frame,
             const figure::Camera& camera)
        : m_work{work}, m_figure{figure}, m_frame{frame}, m_camera{camera} {}

    void paintBehind() const;
    /// Bars that are drawn over a part, and cuffs that sit on it.
    void afterPart(figure::DrawnPart part) const;
    void paintOverAll() const;

private:
    [[nodiscard]] QPointF at(figure::Vec3 world) const;
    void paintBar(const figure::Bar& bar) const;
    void paintWheel(const figure::Wheel& wheel) const;
    void paintCuff(const figure::Cuff& cuff) const;
    [[nodiscard]] QPolygonF wave(const figure::Water& water, double height) const;
    void paintWater(const figure::Water& water) const;

    const Brushwork& m_work;
    const figure::Figure& m_figure;
    const figure::Frame& m_frame;
    const figure::Camera& m_camera;
};

/// The corners of a thing of this kind that stay where they are, for the box of a picture; none for other things.
[[nodiscard]] std::vector<QPointF> machineCorners(const figure::Prop& prop, const figure::Camera& camera);

} // namespace glidepath::ui
