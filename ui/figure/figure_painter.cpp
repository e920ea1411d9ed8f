#include "ui/figure/figure_painter.h"

#include "ui/figure/arrows.h"
#include "ui/figure/body_shapes.h"
#include "ui/figure/brushwork.h"
#include "ui/figure/contact_lines.h"
#include "ui/figure/machines.h"
#include "ui/figure/overlays.h"
#include "ui/figure/props.h"
#include "ui/figure/spots.h"

#include <QPainter>

namespace glidepath::ui {

namespace {

using figure::Camera;
using figure::DrawnPart;
using figure::ViewKind;

constexpr double kContactLine = 0.0075; ///< of which the outer half is seen

bool isFar(DrawnPart part) {
    return part == DrawnPart::FarArm || part == DrawnPart::FarLeg;
}
bool isLeg(DrawnPart part) {
    return part == DrawnPart::FarLeg || part == DrawnPart::NearLeg;
}

/// Draws the body part by part, over what was drawn before. Parts of one colour are kept apart without outlines: before
/// a part is filled, its line is drawn on those it lies over, and only there.
class BodyPainter {
public:
    BodyPainter(const Brushwork& work, const figure::Figure& figure, const figure::Frame& frame, const Look& look,
                const Camera& camera)
        : m_work{work}, m_view{figure.view.kind}, m_shapes{shapesOf(figureStyle(), frame.body, camera)},
          m_spots{spotsOf(frame, camera)}, m_highlight{look.highlight * work.theme.highlightAlpha} {
        for (const DrawnPart part : figure.order)
            if (part != DrawnPart::Strap)
                for (Piece& piece : m_shapes[part])
                    piece.outline = work.stage(piece.outline);
    }

    void paint(DrawnPart part) {
        if (part != DrawnPart::Torso)
            paintContactLines(part);
        for (const Piece& piece : m_shapes[part]) {
            const QColor colour = colourOf(piece.cover, part);
            m_work.fill(piece.outline, colour);
            paintFades(m_work, piece.outline, colour, m_work.theme.highlight, fadesOn(part, piece), spotCurve);
        }
        m_painted.push_back(part);
    }

private:
    [[nodiscard]] QColor colourOf(Cover cover, DrawnPart part) const {
        const bool far = isFar(part) && m_view == ViewKind::Side;
        switch (cover) {
        case Cover::Skin:
            return far ? m_work.tone.skinFar : m_work.tone.skin;
        case Cover::Neck:
            return m_work.tone.neck;
        case Cover::Hair:
            return m_work.tone.hair;
        case Cover::Shirt:
            return far ? m_work.theme.shirtFar : m_work.theme.shirt;
        case Cover::Shorts:
            return far ? m_work.theme.shortsFar : m_work.theme.shorts;
        }
        return {};
    }

    [[nodiscard]] QColor lineOf(Cover cover) const {
        if (cover == Cover::Shirt)
            return m_work.theme.shirtLine;
        return cover == Cover::Shorts ? m_work.theme.shortsLine : m_work.tone.skinLine;
    }

    /// Where one goes over into the other there is no line.
    [[nodiscard]] bool areNeighbours(DrawnPart part, DrawnPart under, Cover cover) const {
        if (under != DrawnPart::Torso)
            return false;
        if (cover == Cover::Neck)
            return isLeg(part) || part == DrawnPart::Head;
        if (cover == Cover::Shirt)
            return isLeg(part) && m_view == ViewKind::Front;
        return isLeg(part);
    }

    [[nodiscard]] Underneath underneath(DrawnPart part, const QRectF& near) const {
        Underneath result;
        for (const DrawnPart under : m_painted)
            for (const Piece& piece : m_shapes[under])
                if (!areNeighbours(part, under, piece.cover) && piece.outline.boundingRect().intersects(near))
                    result.add(piece.outline);
        return result;
    }

    [[nodiscard]] static bool hasLine(const Piece& piece) {
        return piece.member != Member::Head || piece.cover == Cover::Skin;
    }

    void paintContactLines(DrawnPart part) const {
        const double half = m_work.stage.width(kContactLine) / 2;
        QRectF near;
        for (const Piece& piece : m_shapes[part])
            near |= piece.outline.boundingRect();
        const Underneath under = underneath(part, near.adjusted(-half, -half, half, half));
        if (under.isEmpty())
            return;
        for (const Piece& piece : m_shapes[part])
            if (hasLine(piece))
                for (const Outline& strip : contactStrips(piece.outline, half, under))
                    m_work.fill(strip, lineOf(piece.cover));
    }

    [[nodiscard]] std::vector<Fade> fadesOn(DrawnPart part, const Piece& piece) const {
        std::vector<Fade> fades;
        const Stage& stage = m_work.stage;
        for (const Spot& spot : m_spots)
            if (lies(spot, part, piece.member, m_view))
                fades.push_back({stage(spot.centre), stage.direction(spot.halfAlong), stage.direction(spot.halfAcross),
                                 spot.strength * m_highlight});
        return fades;
    }

    const Brushwork& m_work;
    ViewKind m_view;
    BodyShapes m_shapes; ///< in pixels
    std::vector<Spot> m_spots;
    double m_highlight;
    std::vector<DrawnPart> m_painted;
};

void paintScene(const Brushwork& work, const figure::Figure& figure, const figure::Frame& frame, const Look& look) {
    const Camera camera{figure.view};
    paintBehind(work, figure, frame, camera);
    const Overlays overlays{work, figure, frame, camera};
    const Machines machines{work, figure, frame, camera};
    machines.paintBehind();
    BodyPainter body{work, figure, frame, look, camera};
    for (const DrawnPart part : figure.order) {
        overlays.beforePart(part);
        if (part != DrawnPart::Strap)
            body.paint(part);
        overlays.afterPart(part);
        machines.afterPart(part);
    }
    machines.paintOverAll();
}

/// A painter that is set up for a figure, and as it was afterwards.
template <class Paint>
void withBrushwork(QPainter& painter, const QRectF& area, const Stage& stage, const Look& look, Paint paint) {
    const FigureStyle& style = figureStyle();
    painter.save();
    if (look.theme != FigureTheme::Print) // only on the screen a step is cut short, and may lead out of the box
        painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(Brushwork{painter, stage, style.colours(look.theme), style.colours(look.theme, look.tone), look.theme});
    painter.restore();
}

} // namespace

void paintFigure(QPainter& painter, const QRectF& area, const FigureBox& box, const figure::Figure& figure,
                 const figure::Frame& frame, const Look& look) {
    const Stage stage{area, box, frame.facing};
    withBrushwork(painter, area, stage, look, [&](const Brushwork& work) { paintScene(work, figure, frame, look); });
}

void paintStill(QPainter& painter, const QRectF& area, const FigureBox& box, const figure::Anatomy& anatomy,
                const figure::Figure& figure, std::size_t still, figure::Facing facing, Arrows arrows,
                const Look& look) {
    const figure::Still& shown = figure.stills[still];
    const Stage stage{area, box, facing};
    withBrushwork(painter, area, stage, look, [&](const Brushwork& work) {
        paintScene(work, figure, figure::frameOf(anatomy, figure, shown.pose, facing), look);
        if (arrows == Arrows::Shown)
            for (const QPolygonF& line : arrowsOf(anatomy, figure, shown))
                paintArrow(work, line);
    });
}

} // namespace glidepath::ui
