#include "ui/session/routine_bar.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace glidepath::ui {

RoutineBar::RoutineBar(QWidget* parent) : SessionItem{QStringLiteral("routineBar"), parent} {}

/// A frame moves the bar by much less than a pixel, so most of them change nothing here.
void RoutineBar::render(const coach::RoutineBarView& routine) {
    const bool sameWords = routine.position == m_routine.position && routine.timeLeft == m_routine.timeLeft;
    m_routine = routine;
    if (!sameWords)
        m_wordsWidth = wordsWidth();
    std::vector<Pixels> now = segments();
    if (sameWords && now == m_segments)
        return;
    m_segments = std::move(now);
    update();
}

QString RoutineBar::spoken() const {
    return text(m_routine.spoken);
}

void RoutineBar::arrange() {
    m_wordsWidth = wordsWidth();
    m_segments = segments();
}

double RoutineBar::wordsWidth() const {
    const double position = QFontMetricsF{measure().font(26, QFont::Bold)}.horizontalAdvance(text(m_routine.position));
    const double time = QFontMetricsF{measure().font(25)}.horizontalAdvance(text(m_routine.timeLeft));
    return position + time + measure()(44);
}

std::vector<RoutineBar::Pixels> RoutineBar::segments() const {
    const double gap = measure()(7);
    const double least = measure()(14);
    const auto count = static_cast<double>(m_routine.segments.size());
    const double room = std::max(0.0, width() - m_wordsWidth - gap * (count - 1) - least * count);
    double whole = 0;
    for (const auto& segment : m_routine.segments)
        whole += segment.weight;
    std::vector<Pixels> made;
    double x = 0;
    for (const auto& segment : m_routine.segments) {
        const double share = whole > 0 ? segment.weight / whole : 1 / count;
        const double wide = least + room * share;
        made.push_back({{x, height() / 2.0 - measure()(7), wide, measure()(14)}, qRound(wide * segment.filled)});
        x += wide + gap;
    }
    return made;
}

void RoutineBar::paintWords(QPainter& painter) const {
    const QFont bold = measure().font(26, QFont::Bold);
    const QFont plain = measure().font(25);
    const double timeWidth = QFontMetricsF{plain}.horizontalAdvance(text(m_routine.timeLeft));
    painter.setFont(plain);
    painter.setPen(tokens().ink2);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, text(m_routine.timeLeft));
    painter.setFont(bold);
    painter.setPen(tokens().ink);
    const QRectF left = QRectF{rect()}.adjusted(0, 0, -timeWidth - measure()(20), 0);
    painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter, text(m_routine.position));
}

void RoutineBar::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), tokens().bg);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Pixels& segment : m_segments) {
        QPainterPath shape;
        shape.addRoundedRect(segment.box, segment.box.height() / 2, segment.box.height() / 2);
        painter.fillPath(shape, tokens().surface);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(
            QRectF{segment.box.topLeft(), QSizeF{static_cast<double>(segment.filled), segment.box.height()}},
            tokens().accent);
        painter.restore();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{tokens().line, 1});
        painter.drawPath(shape);
    }
    paintWords(painter);
}

} // namespace glidepath::ui
