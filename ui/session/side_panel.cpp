#include "ui/session/side_panel.h"

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/session/side_badge.h"

#include <QPainter>

namespace glidepath::ui {

SidePanel::SidePanel(QWidget* parent) : SessionItem{QStringLiteral("sidePanel"), parent} {}

void SidePanel::render(const coach::RingView& ring, std::optional<coach::SideView> side) {
    if (ring.spoken == m_ring.spoken && ring.figures == m_ring.figures && side == m_side)
        return;
    m_ring = ring;
    m_side = side;
    update();
}

QString SidePanel::spoken() const {
    const bool sore = m_side && m_side->sore;
    return text(m_ring.spoken) + (sore ? tr(", your sore side") : QString{});
}

void SidePanel::paintLine(QPainter& painter, double height, const QString& line, double pixels,
                          QFont::Weight weight) const {
    const QFont font = fitted(measure().font(pixels, weight), line, width() - 2 * measure()(24));
    paintCentred(painter, {width() / 2.0, this->height() * height}, line, font);
}

void SidePanel::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), tokens().bg);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(rect(), 8, 8);
    if (!m_side)
        return;
    painter.setPen(tokens().onaccent);
    const double icon = measure()(140);
    paintIcon(painter, {(width() - icon) / 2, height() * 0.16 - icon / 2, icon, icon}, arrowOf(m_side->side),
              tokens().onaccent);
    paintLine(painter, 0.35, text(m_ring.word), 38, QFont::Normal);
    paintLine(painter, 0.53, sideWord(m_side->side), 100, QFont::Bold);
    if (m_side->sore)
        paintLine(painter, 0.70, tr("your sore side"), 38, QFont::Normal);
    paintFigures(painter, {width() / 2.0, height() * 0.87}, text(m_ring.figures), measure().font(80, QFont::Bold));
}

} // namespace glidepath::ui
