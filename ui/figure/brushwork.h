#pragma once

#include "ui/figure/figure_painter.h"
#include "ui/figure/stage.h"

#include <QColor>

class QPainter;

namespace glidepath::ui {

/// Everything that is needed to draw any part of a scene.
struct Brushwork {
    QPainter& painter;
    const Stage& stage;
    const ThemeColours& theme;
    const ToneColours& tone;
    FigureTheme themeName;

    /// Paper gets opaque colours only.
    [[nodiscard]] bool isOpaque() const { return themeName == FigureTheme::Print; }

    void fill(const Outline& pixels, const QColor& colour) const;
    /// A line with round ends, in pixels.
    void stroke(const QPolygonF& pixels, const QColor& colour, double width) const;
};

/// `share` of the colour `over`, laid over `under`.
[[nodiscard]] QColor blended(const QColor& under, const QColor& over, double share);
[[nodiscard]] QColor withAlpha(QColor colour, double alpha);

/// Light or shadow that is strongest in the middle of an ellipse and fades to nothing at its edge.
struct Fade {
    QPointF centre; ///< in pixels
    QPointF halfAlong;
    QPointF halfAcross;
    double strength{};
};
/// How strong a fade is at a distance from its middle (0) to its edge (1).
using FadeCurve = double (*)(double distance);
[[nodiscard]] double spotCurve(double distance);
[[nodiscard]] double shadowCurve(double distance);

/// Lays fades over `outline`, which winds as windingAlike() has it and is filled with `under` already. On paper they
/// become rings of one colour each.
void paintFades(const Brushwork& work, const Outline& outline, const QColor& under, const QColor& colour,
                const std::vector<Fade>& fades, FadeCurve curve);

} // namespace glidepath::ui
