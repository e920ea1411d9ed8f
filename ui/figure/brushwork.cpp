#include "ui/figure/brushwork.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <span>

namespace glidepath::ui {

namespace {

constexpr int kRings = 12;

struct Stop {
    double at;
    double strength;
};
constexpr Stop kSpotStops[] = {{0, 1}, {0.45, 0.85}, {0.75, 0.38}, {1, 0}};
constexpr Stop kShadowStops[] = {{0, 1}, {0.55, 0.8}, {1, 0}};

double along(std::span<const Stop> stops, double distance) {
    for (std::size_t stop = 1; stop < stops.size(); ++stop) {
        const Stop& a = stops[stop - 1];
        const Stop& b = stops[stop];
        if (distance <= b.at)
            return a.strength + (b.strength - a.strength) * (distance - a.at) / (b.at - a.at);
    }
    return 0;
}

QBrush gradient(const Fade& fade, const QColor& colour, FadeCurve curve) {
    constexpr int kStops = 20;
    QRadialGradient gradient{0, 0, 1};
    for (int stop = 0; stop <= kStops; ++stop) {
        const double distance = static_cast<double>(stop) / kStops;
        gradient.setColorAt(distance, withAlpha(colour, fade.strength * curve(distance)));
    }
    QBrush brush{gradient};
    brush.setTransform(QTransform{fade.halfAlong.x(), fade.halfAlong.y(), fade.halfAcross.x(), fade.halfAcross.y(),
                                  fade.centre.x(), fade.centre.y()});
    return brush;
}

Outline ellipseOf(const Fade& fade, double share) {
    return windingAlike(ellipse(fade.centre, fade.halfAlong * share, fade.halfAcross * share));
}

void paintSeeThrough(QPainter& painter, const Outline& outline, const QColor& colour, const std::vector<Fade>& fades,
                     FadeCurve curve) {
    painter.setPen(Qt::NoPen);
    for (const Fade& fade : fades) {
        painter.setBrush(gradient(fade, colour, curve));
        painter.drawPolygon(within(outline, ellipseOf(fade, 1)), Qt::WindingFill);
    }
}

/// Ring by ring of all of them, so that the edge of one does not cover the middle of another.
void paintRings(const Brushwork& work, const Outline& outline, const QColor& under, const QColor& colour,
                const std::vector<Fade>& fades, FadeCurve curve) {
    for (int ring = 0; ring < kRings; ++ring) {
        const double outer = 1.0 - static_cast<double>(ring) / kRings;
        const double middle = outer - 0.5 / kRings;
        for (const Fade& fade : fades)
            work.fill(within(outline, ellipseOf(fade, outer)), blended(under, colour, fade.strength * curve(middle)));
    }
}

} // namespace

double spotCurve(double distance) {
    return along(kSpotStops, distance);
}

double shadowCurve(double distance) {
    return along(kShadowStops, distance);
}

QColor withAlpha(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return colour;
}

QColor blended(const QColor& under, const QColor& over, double share) {
    const auto channel = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

void Brushwork::fill(const Outline& pixels, const QColor& colour) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(pixels, Qt::WindingFill);
}

void Brushwork::stroke(const QPolygonF& pixels, const QColor& colour, double width) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPolyline(pixels);
}

void paintFades(const Brushwork& work, const Outline& outline, const QColor& under, const QColor& colour,
                const std::vector<Fade>& fades, FadeCurve curve) {
    if (fades.empty())
        return;
    if (work.isOpaque())
        paintRings(work, outline, under, colour, fades, curve);
    else
        paintSeeThrough(work.painter, outline, colour, fades, curve);
}

} // namespace glidepath::ui
