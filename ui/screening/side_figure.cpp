#include "ui/screening/side_figure.h"

#include "ui/kit/body_figure.h"
#include "ui/kit/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kWidth = 200;
constexpr int kHeight = 380;
constexpr int kWords = 14;

/// With "it varies" no side is filled.
std::optional<FarthestPoint> filled(const std::optional<SoreSide>& side) {
    return side && *side != SoreSide::Varies ? std::optional{FarthestPoint::Calf} : std::nullopt;
}

} // namespace

SideFigure::SideFigure(QWidget* parent) : QWidget{parent} {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SideFigure::setSide(std::optional<SoreSide> side) {
    m_side = side;
    update();
}

QSize SideFigure::sizeHint() const {
    return {kWidth, kHeight};
}

void SideFigure::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const BodyFigure figure{rect()};
    figure.paint(painter, filled(m_side), m_side.value_or(SoreSide::Varies));
    QFont font = painter.font();
    font.setPixelSize(tokens().px(kWords));
    painter.setFont(font);
    painter.setPen(tokens().ink2);
    const int top = static_cast<int>(figure.middle(FarthestPoint::Calf)) - kWords;
    painter.drawText(QRect{0, top, width(), height()}, Qt::AlignLeft | Qt::AlignTop, tr("Left"));
    painter.drawText(QRect{0, top, width(), height()}, Qt::AlignRight | Qt::AlignTop, tr("Right"));
}

void SideFigure::mousePressEvent(QMouseEvent* event) {
    emit chosen(event->position().x() < width() / 2.0 ? SoreSide::Left : SoreSide::Right);
}

} // namespace glidepath::ui
