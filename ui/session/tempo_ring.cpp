#include "ui/session/tempo_ring.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/session/ring_painter.h"

#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

TempoRing::TempoRing(QWidget* parent) : SessionItem{QStringLiteral("tempoRing"), parent} {}

void TempoRing::render(const coach::RingView& ring) {
    if (ring == m_ring)
        return;
    m_ring = ring;
    update();
}

QString TempoRing::spoken() const {
    return text(m_ring.spoken);
}

std::optional<double> TempoRing::progress() const {
    const auto active =
        std::find_if(m_ring.arcs.begin(), m_ring.arcs.end(), [](const auto& arc) { return arc.active; });
    return active == m_ring.arcs.end() ? m_ring.fraction : active->filled;
}

void TempoRing::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), tokens().bg);
    paintTempoRing(painter, rect(), m_ring, tokens(), measure());
}

} // namespace glidepath::ui
