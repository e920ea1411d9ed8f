#include "ui/session/ring_painter.h"

#include "ui/qt/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace glidepath::ui {
namespace {

using coach::ArcView;
using coach::RingView;

// Widths of strokes at a scale of 1.
constexpr double kActive = 32;
constexpr double kProgress = 22;
constexpr double kDone = 14;
constexpr double kTrack = 9;
constexpr double kGap = 10; ///< between two arcs
constexpr int kDots = 40;

struct RingPainter {
    QPainter& painter;
    const RingView& ring;
    const Tokens& tokens;
    Measure measure;
    QPointF centre;
    double radius; ///< of the middle of the strokes

    [[nodiscard]] double turnsFor(double pixels) const { return measure(pixels) / (2 * std::numbers::pi * radius); }
    [[nodiscard]] double innerRadius() const { return radius - measure(kActive / 2 + 11); }
    [[nodiscard]] QColor ink() const { return ring.centre == RingView::Centre::Filled ? tokens.onaccent : tokens.ink; }
    [[nodiscard]] QPointF onCircle(double turn) const {
        const double angle = 2 * std::numbers::pi * (turn - 0.25);
        return centre + QPointF{std::cos(angle), std::sin(angle)} * radius;
    }

    /// A stroke with round ends, `from` and `share` in turns clockwise from the top.
    void stroke(double from, double share, double width, const QColor& colour) const {
        const QRectF circle{centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
        QPainterPath path;
        path.arcMoveTo(circle, 90 - 360 * from);
        path.arcTo(circle, 90 - 360 * from, -360 * share);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{colour, measure(width), Qt::SolidLine, Qt::RoundCap});
        painter.drawPath(path);
    }

    void track() const {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{tokens.line, measure(kTrack)});
        painter.drawEllipse(centre, radius, radius);
        progress();
    }

    void progress() const {
        if (ring.fraction > 0)
            stroke(0, std::min(ring.fraction, 1.0), kProgress, tokens.accent);
    }

    void dots() const {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line);
        for (int dot = 0; dot < kDots; ++dot) {
            const double turn = static_cast<double>(dot) / kDots;
            if (turn >= ring.fraction)
                painter.drawEllipse(onCircle(turn), measure(kTrack / 2), measure(kTrack / 2));
        }
        progress();
    }

    /// An arc without its share of the gaps; the round ends take room too.
    void arc(double from, const ArcView& view, double width) const {
        const double inset = std::min(turnsFor(width / 2 + kGap / 2), view.share * 0.48);
        const double share = view.share - 2 * inset;
        const QColor ground = view.active ? tokens.tint : view.filled > 0 ? tokens.accent : tokens.line;
        stroke(from + inset, share, width, ground);
        if (view.active && view.filled > 0)
            stroke(from + inset, share * view.filled, width, tokens.accent);
    }

    void arcs() const {
        double from = ring.turn;
        for (const ArcView& view : ring.arcs) {
            arc(from, view, view.active ? kActive : view.filled > 0 ? kDone : kTrack);
            from += view.share;
        }
    }

    void disc() const {
        if (ring.centre == RingView::Centre::Open)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ring.centre == RingView::Centre::Filled ? tokens.accent : tokens.sunken);
        painter.drawEllipse(centre, innerRadius(), innerRadius());
    }

    /// How wide a text may be whose outer edge is `distance` from the middle.
    [[nodiscard]] double chord(double distance) const {
        const double inner = innerRadius() - measure(2);
        return 2 * std::sqrt(std::max(0.0, inner * inner - distance * distance));
    }

    void words() const {
        painter.setPen(ink());
        const QString word = text(ring.word);
        const double up = ring.figures.empty() ? 0 : 0.41 * radius;
        const QFont wordFont = fitted(measure.font(52, QFont::Bold), word, chord(up + measure(20)));
        paintCentred(painter, centre - QPointF{0, up}, word, wordFont);
        if (ring.figures.empty())
            return;
        const QString figures = text(ring.figures);
        QFont font = measure.font(figures.size() > 1 ? 165 : 188, QFont::Bold);
        const double room = chord(measure(70));
        const double width = figuresWidth(figures, font);
        if (width > room)
            font.setPixelSize(static_cast<int>(font.pixelSize() * room / width));
        paintFigures(painter, centre + QPointF{0, 0.21 * radius}, figures, font);
    }

    void bars() const {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ink);
        for (const double x : {-54.0, 20.0})
            painter.drawRoundedRect(
                QRectF{centre.x() + measure(x), centre.y() - measure(150), measure(34), measure(150)}, measure(17),
                measure(17));
        painter.setPen(tokens.ink);
        paintCentred(painter, centre + QPointF{0, measure(74)}, text(ring.word), measure.font(72, QFont::Bold));
        painter.setPen(tokens.ink2);
        paintFigures(painter, centre + QPointF{0, measure(146)}, text(ring.figures), measure.font(34));
    }

    void strokes() const {
        switch (ring.shape) {
        case RingView::Shape::Bars:
            break;
        case RingView::Shape::Dotted:
            dots();
            break;
        case RingView::Shape::Arcs:
            arcs();
            break;
        case RingView::Shape::Track:
        case RingView::Shape::Panel:
            track();
            break;
        }
    }

    void face() const {
        if (ring.shape == RingView::Shape::Bars)
            return bars();
        disc();
        words();
    }
};

template <class Paint>
void withRing(QPainter& painter, const QRectF& box, const RingView& ring, const Tokens& tokens, Measure measure,
              Paint paint) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(box.width(), box.height()) / 2 - measure(kActive / 2) - 1;
    paint(RingPainter{painter, ring, tokens, measure, box.center(), radius});
    painter.restore();
}

} // namespace

void paintRingStrokes(QPainter& painter, const QRectF& box, const RingView& ring, const Tokens& tokens,
                      Measure measure) {
    withRing(painter, box, ring, tokens, measure, [](const RingPainter& made) { made.strokes(); });
}

void paintRingFace(QPainter& painter, const QRectF& box, const RingView& ring, const Tokens& tokens, Measure measure) {
    withRing(painter, box, ring, tokens, measure, [](const RingPainter& made) { made.face(); });
}

} // namespace glidepath::ui
