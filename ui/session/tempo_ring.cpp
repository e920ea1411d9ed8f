#include "ui/session/tempo_ring.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/session/ring_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace glidepath::ui {

TempoRing::TempoRing(QWidget* parent) : SessionItem{QStringLiteral("tempoRing"), parent} {}

namespace {

/// A ring that has grown by less is not drawn again: at the usual tempo every second frame of the figure is enough.
constexpr double kStep = 6;

/// By how many turns the end of the stroke has moved; nothing where more than that is different.
std::optional<double> growth(const coach::RingView& from, const coach::RingView& to) {
    coach::RingView same{from};
    same.fraction = to.fraction;
    same.spoken = to.spoken;
    double turns = std::abs(to.fraction - from.fraction);
    if (from.arcs.size() != to.arcs.size())
        return std::nullopt;
    for (std::size_t i = 0; i < to.arcs.size(); ++i) {
        turns = std::max(turns, std::abs(to.arcs[i].filled - from.arcs[i].filled) * to.arcs[i].share);
        same.arcs[i].filled = to.arcs[i].filled;
    }
    return same == to ? std::optional{turns} : std::nullopt;
}

} // namespace

void TempoRing::render(const coach::RingView& ring) {
    m_ring = ring;
    const double around = std::numbers::pi * std::min(width(), height());
    const auto turns = growth(m_drawn, ring);
    if (turns && *turns * around < measure()(kStep))
        return;
    m_drawn = ring;
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
    paintRingStrokes(painter, rect(), m_ring, tokens(), measure());
    painter.drawPixmap(0, 0, facePicture());
}

TempoRing::Face TempoRing::faceNow() const {
    return {m_ring.shape, m_ring.centre,       m_ring.word, m_ring.figures,
            size(),       devicePixelRatioF(), measure(),   tokens().mode};
}

const QPixmap& TempoRing::facePicture() {
    Face now = faceNow();
    if (!m_facePicture.isNull() && now == m_face)
        return m_facePicture;
    m_face = std::move(now);
    m_facePicture = QPixmap{size() * m_face.pixelRatio};
    m_facePicture.setDevicePixelRatio(m_face.pixelRatio);
    m_facePicture.fill(Qt::transparent);
    QPainter painter{&m_facePicture};
    paintRingFace(painter, rect(), m_ring, tokens(), measure());
    return m_facePicture;
}

} // namespace glidepath::ui
