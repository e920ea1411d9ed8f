#include "ui/figure/arrows.h"

#include "figure/solve.h"

#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kSamples = 25;
constexpr double kLine = 0.0135;
constexpr double kEdge = 0.026;
constexpr double kHead = 0.034;
constexpr double kHeadHalf = 0.021;
constexpr double kNotch = 0.78; ///< of the head's length, from the tip
constexpr double kLineEnd = 0.6;
constexpr double kHeadRound = 0.006; ///< width of the round stroke about the head
constexpr double kHeadEdge = 0.016;

double lengthOf(const QPolygonF& line) {
    double sum = 0;
    for (qsizetype index = 1; index < line.size(); ++index)
        sum += length(line[index] - line[index - 1]);
    return sum;
}

/// The part of a line between two distances from its beginning.
QPolygonF cut(const QPolygonF& line, double from, double to) {
    QPolygonF result;
    double walked = 0;
    for (qsizetype index = 1; index < line.size(); ++index) {
        const QPointF edge = line[index] - line[index - 1];
        const double size = length(edge);
        const auto at = [&](double distance) { return line[index - 1] + edge * ((distance - walked) / size); };
        if (size > 0 && walked + size > from && walked < to) {
            if (result.isEmpty())
                result << at(std::max(from, walked));
            result << at(std::min(to, walked + size));
        }
        walked += size;
    }
    return result;
}

QPolygonF wayOf(const figure::Anatomy& anatomy, const figure::Figure& figure, const figure::Arrow& arrow) {
    const figure::Camera camera{figure.view};
    QPolygonF way;
    for (int sample = 0; sample < kSamples; ++sample) {
        const double w = static_cast<double>(sample) / (kSamples - 1);
        const figure::Body body =
            figure::solveBetween(anatomy.skeleton, figure.poses[arrow.from].pose, figure.poses[arrow.to].pose, w);
        way << point(camera(at(body, arrow.point)));
    }
    return way;
}

void scaleAboutMiddle(QPolygonF& line, double factor) {
    const QPointF middle = (line.front() + line.back()) / 2;
    for (QPointF& each : line)
        each = middle + (each - middle) * factor;
}

QPolygonF arrowLine(const figure::Anatomy& anatomy, const figure::Figure& figure, const figure::Arrow& arrow) {
    QPolygonF way = wayOf(anatomy, figure, arrow);
    const QPointF left = leftOf(unit(way.back() - way.front()));
    QPointF aside;
    if (const auto* const distance = std::get_if<double>(&arrow.offset))
        aside = left * *distance;
    else
        aside = point(std::get<figure::Vec2>(arrow.offset));
    for (qsizetype index = 0; index < way.size(); ++index) {
        const double t = static_cast<double>(index) / static_cast<double>(way.size() - 1);
        way[index] += aside + left * (4 * t * (1 - t) * arrow.bulge);
    }
    const double whole = lengthOf(way);
    if (whole <= 0)
        return {};
    way = cut(way, arrow.trimFrom * whole, arrow.trimTo * whole);
    if (const double rest = lengthOf(way); rest < arrow.leastLength)
        scaleAboutMiddle(way, arrow.leastLength / rest);
    return way;
}

void paintHead(const Brushwork& work, const QPolygonF& head, const QColor& colour, double width) {
    work.painter.setBrush(colour);
    work.painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    work.painter.drawPolygon(head);
}

} // namespace

std::vector<QPolygonF> arrowsOf(const figure::Anatomy& anatomy, const figure::Figure& figure,
                                const figure::Still& still) {
    std::vector<QPolygonF> arrows;
    for (const figure::Arrow& arrow : still.arrows)
        if (QPolygonF line = arrowLine(anatomy, figure, arrow); line.size() > 1)
            arrows.push_back(std::move(line));
    return arrows;
}

void paintArrow(const Brushwork& work, const QPolygonF& line) {
    const double whole = lengthOf(line);
    const QPolygonF lastPart = cut(line, std::max(0.0, whole - kHead), whole);
    const QPointF tip = line.back();
    const QPointF along = unit(tip - lastPart.front());
    const QPointF side = leftOf(along) * kHeadHalf;
    const QPointF base = tip - along * kHead;
    const QPolygonF head = work.stage.line({{tip, base + side, tip - along * (kHead * kNotch), base - side}});
    const QPolygonF shaft = work.stage.line(cut(line, 0, std::max(whole - kHead * kLineEnd, whole * 0.1)));
    const Stage& stage = work.stage;
    work.stroke(shaft, work.theme.arrowEdge, stage.width(kEdge, 3.4));
    paintHead(work, head, work.theme.arrowEdge, stage.width(kHeadEdge, 2));
    work.stroke(shaft, work.theme.arrow, stage.width(kLine, 1.8));
    paintHead(work, head, work.theme.arrow, stage.width(kHeadRound));
}

} // namespace glidepath::ui
