#pragma once

#include "figure/figures.h"
#include "ui/figure/figure_painter.h"

#include <QImage>
#include <QPainter>

namespace glidepath::ui::test {

inline const figure::Figures& figures() {
    static const figure::Figures kFigures = [] {
        Findings findings;
        return figure::readFigures(GLIDEPATH_DATA_DIR "/figures", findings);
    }();
    return kFigures;
}

inline const figure::Figure& figureOf(const char* id) {
    return *figures().find(*ExerciseId::parse(id));
}

/// A still painted into `area` of a picture that is transparent otherwise.
inline QImage paintedStill(const figure::Figure& figure, const Look& look, QSize size, const QRectF& area,
                           figure::Facing facing = figure::Facing::AsWritten, Arrows arrows = Arrows::Shown,
                           std::size_t still = 0) {
    QImage image{size, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    QPainter painter{&image};
    paintStill(painter, area, boxOf(figures().anatomy(), figure, arrows), figures().anatomy(), figure, still, facing,
               arrows, look);
    painter.end();
    return image;
}

} // namespace glidepath::ui::test
