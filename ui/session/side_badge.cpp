#include "ui/session/side_badge.h"

#include "ui/kit/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace glidepath::ui {

Icon arrowOf(Side side) {
    return side == Side::Left ? Icon::ArrowLeft : Icon::ArrowRight;
}

QString sideWord(Side side) {
    return side == Side::Left ? SideBadge::tr("LEFT") : SideBadge::tr("RIGHT");
}

SideBadge::SideBadge(QWidget* parent) : SessionItem{QStringLiteral("sideBadge"), parent} {
    hide();
}

void SideBadge::render(std::optional<coach::SideView> side) {
    if (side == m_side)
        return;
    m_side = side;
    setVisible(side.has_value());
    update();
    announce();
}

QString SideBadge::spoken() const {
    if (!m_side)
        return {};
    const QString side = m_side->side == Side::Left ? tr("Left side") : tr("Right side");
    return m_side->sore ? tr("%1, your sore side").arg(side) : side;
}

void SideBadge::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), tokens().surface);
    if (!m_side)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(rect(), 6, 6);
    const double arrow = measure()(56);
    const double gap = measure()(10);
    const QString word = sideWord(m_side->side);
    const QFont font = fitted(measure().font(52, QFont::Bold), word, width() - arrow - 3 * gap);
    const double wide = QFontMetricsF{font}.horizontalAdvance(word);
    const double start = (width() - arrow - gap - wide) / 2;
    const bool left = m_side->side == Side::Left;
    const QRectF square{left ? start : start + wide + gap, (height() - arrow) / 2, arrow, arrow};
    paintIcon(painter, square, arrowOf(m_side->side), tokens().onaccent);
    painter.setPen(tokens().onaccent);
    paintCentred(painter, {(left ? start + arrow + gap : start) + wide / 2, height() / 2.0}, word, font);
}

} // namespace glidepath::ui
