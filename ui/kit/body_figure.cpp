#include "ui/kit/body_figure.h"

#include "ui/kit/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>

namespace glidepath::ui {

namespace {

// The figure is drawn around x = 0 from the top of the head at y = 0; left halves are mirrored for the right.
constexpr qreal kHeight = 422;
constexpr qreal kHalfWidth = 92;

QPainterPath head() {
    QPainterPath path;
    path.addEllipse(QPointF{0, 27}, 21, 25.5);
    return path;
}

QPainterPath trunk() {
    QPainterPath path{{-12, 50}};
    path.lineTo(-12, 59);
    path.cubicTo(-14, 68, -50, 66, -53, 92);
    path.cubicTo(-53, 104, -46, 118, -43, 130);
    path.lineTo(43, 130);
    path.cubicTo(46, 118, 53, 104, 53, 92);
    path.cubicTo(50, 66, 14, 68, 12, 59);
    path.lineTo(12, 50);
    path.closeSubpath();
    return path;
}

QPainterPath leftArm() {
    QPainterPath path{{-54, 74}};
    path.cubicTo(-64, 68, -69, 78, -71, 90);
    path.cubicTo(-75, 112, -75, 134, -77, 150);
    path.lineTo(-87, 206);
    path.cubicTo(-88, 219, -71, 226, -66, 212);
    path.cubicTo(-58, 184, -57, 166, -55, 148);
    path.lineTo(-49, 112);
    path.closeSubpath();
    return path;
}

QPainterPath back() {
    QPainterPath path{{-42, 135}};
    path.lineTo(42, 135);
    path.lineTo(46, 187);
    path.lineTo(-46, 187);
    path.closeSubpath();
    return path;
}

QPainterPath leftButtock() {
    QPainterPath path{{-47, 192}};
    path.lineTo(-1, 192);
    path.lineTo(-1, 230);
    path.quadTo(-4, 243, -22, 243);
    path.quadTo(-50, 241, -47, 192);
    return path;
}

QPainterPath leftThigh() {
    QPainterPath path{{-49, 247}};
    path.quadTo(-26, 252, -3, 243);
    path.lineTo(-8, 313);
    path.quadTo(-20, 317, -37, 313);
    path.quadTo(-48, 284, -49, 247);
    return path;
}

QPainterPath leftCalf() {
    QPainterPath path{{-39, 320}};
    path.quadTo(-24, 324, -8, 320);
    path.quadTo(-4, 352, -14, 388);
    path.lineTo(-30, 388);
    path.quadTo(-40, 352, -39, 320);
    return path;
}

QPainterPath leftFoot() {
    QPainterPath path{{-30, 395}};
    path.lineTo(-14, 395);
    path.quadTo(-9, 405, -11, 418);
    path.lineTo(-42, 418);
    path.quadTo(-41, 405, -30, 395);
    return path;
}

QPainterPath mirrored(const QPainterPath& left, Side side) {
    return side == Side::Left ? left : QTransform::fromScale(-1, 1).map(left);
}

QPainterPath leftShape(FarthestPoint place) {
    switch (place) {
    case FarthestPoint::None:
        return {};
    case FarthestPoint::Back:
        return back();
    case FarthestPoint::Buttock:
        return leftButtock();
    case FarthestPoint::Thigh:
        return leftThigh();
    case FarthestPoint::Calf:
        return leftCalf();
    case FarthestPoint::Foot:
        return leftFoot();
    }
    return {};
}

bool concerns(SoreSide sore, Side side) {
    return (sore != SoreSide::Left || side == Side::Left) && (sore != SoreSide::Right || side == Side::Right);
}

enum class Fill { Plain, Passed, Chosen };

Fill fillOf(FarthestPoint place, std::optional<FarthestPoint> chosen, SoreSide sore, Side side) {
    if (!chosen || *chosen < place || (place != FarthestPoint::Back && !concerns(sore, side)))
        return Fill::Plain;
    return *chosen == place ? Fill::Chosen : Fill::Passed;
}

void setColours(QPainter& painter, Fill fill) {
    const Tokens& now = tokens();
    painter.setPen(fill == Fill::Plain ? QPen{now.line, 1.3} : QPen{now.accent, 2});
    painter.setBrush(fill == Fill::Plain ? now.mat : fill == Fill::Passed ? now.tint : now.accent);
}

} // namespace

BodyFigure::BodyFigure(const QRectF& area)
    : m_scale{std::max(0.1, std::min(area.height() / kHeight, area.width() / (2 * kHalfWidth)))} {
    m_top = {area.center().x(), area.center().y() - kHeight * m_scale / 2};
}

void BodyFigure::paint(QPainter& painter, std::optional<FarthestPoint> chosen, SoreSide sore) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_top);
    painter.scale(m_scale, m_scale);
    setColours(painter, Fill::Plain);
    for (const Side side : {Side::Left, Side::Right})
        painter.drawPath(mirrored(leftArm(), side));
    painter.drawPath(trunk());
    painter.drawPath(head());
    for (const FarthestPoint place : kPlaces)
        for (const Side side : {Side::Right, Side::Left}) {
            setColours(painter, fillOf(place, chosen, sore, side));
            painter.drawPath(mirrored(leftShape(place), side));
        }
    painter.restore();
}

std::optional<FarthestPoint> BodyFigure::at(const QPointF& position) const {
    const QPointF inside = (position - m_top) / m_scale;
    for (const FarthestPoint place : kPlaces)
        for (const Side side : {Side::Left, Side::Right})
            if (mirrored(leftShape(place), side).contains(inside))
                return place;
    return std::nullopt;
}

qreal BodyFigure::middle(FarthestPoint place) const {
    return m_top.y() + leftShape(place).boundingRect().center().y() * m_scale;
}

} // namespace glidepath::ui
