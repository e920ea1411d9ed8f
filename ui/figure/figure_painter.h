#pragma once

#include "ui/figure/figure_box.h"
#include "ui/figure/figure_style.h"

#include <QRectF>

class QPainter;

namespace glidepath::ui {

/// How a figure is drawn.
struct Look {
    FigureTheme theme{FigureTheme::Light};
    FigureTone tone{FigureTone::B};
    double highlight{1}; ///< strength of what is shown to work, 0 to 1: it may breathe while a pose is held
    friend bool operator==(const Look&, const Look&) = default;
};

/// Draws a moment of an exercise with everything around it, fitted into `area`; the frame says which way it faces.
/// `figure` has the limbs of the frame (Motion::figure) and `box` is that of the exercise. The ground is left as it is.
/// Screen, thumbnails and paper are drawn by this. In the theme Print nothing is see-through, so that a PDF keeps
/// lines and colours and no picture has to be made of them.
void paintFigure(QPainter& painter, const QRectF& area, const FigureBox& box, const figure::Figure& figure,
                 const figure::Frame& frame, const Look& look);

/// One of the stills that tell the exercise without moving, with its arrows where they are wanted.
void paintStill(QPainter& painter, const QRectF& area, const FigureBox& box, const figure::Anatomy& anatomy,
                const figure::Figure& figure, std::size_t still, figure::Facing facing, Arrows arrows,
                const Look& look);

} // namespace glidepath::ui
