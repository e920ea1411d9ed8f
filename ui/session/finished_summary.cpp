#include "ui/session/finished_summary.h"

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace glidepath::ui {

FinishedSummary::FinishedSummary(QWidget* parent) : SessionItem{QStringLiteral("finishedSummary"), parent} {}

void FinishedSummary::render(const coach::FinishedView& view) {
    m_view = view;
    update();
    announce();
}

QString FinishedSummary::spoken() const {
    const QString facts = QStringLiteral("%1. %2 %3").arg(text(m_view.title), text(m_view.summary), text(m_view.ease));
    if (m_view.adviceTitle.empty())
        return facts;
    return QStringLiteral("%1 %2. %3").arg(facts, text(m_view.adviceTitle), text(m_view.advice));
}

void FinishedSummary::paintLine(QPainter& painter, double middle, const QString& line, const QFont& font,
                                const QColor& colour) const {
    const QFont small = fitted(font, line, width());
    painter.setFont(small);
    painter.setPen(colour);
    painter.drawText(QPointF{0, measure()(middle) + QFontMetricsF{small}.capHeight() / 2}, line);
}

void FinishedSummary::paintAdvice(QPainter& painter) const {
    const QRectF card{0.5, measure()(254), width() - 1.0, measure()(112)};
    painter.setPen(QPen{tokens().border, 1});
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(card, 8, 8);
    const double icon = measure()(56);
    paintIcon(painter, {card.left() + measure()(24), card.center().y() - icon / 2, icon, icon}, Icon::Walk,
              tokens().accent);
    const QRectF words = card.adjusted(measure()(104), measure()(16), -measure()(16), -measure()(16));
    const QString title = text(m_view.adviceTitle);
    const QString advice = text(m_view.advice);
    painter.setPen(tokens().ink);
    painter.setFont(fitted(measure().font(24, QFont::Bold), title, words.width()));
    painter.drawText(words.adjusted(0, 0, 0, -words.height() / 2), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(tokens().ink2);
    painter.setFont(fitted(measure().font(21), advice, words.width()));
    painter.drawText(words.adjusted(0, words.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, advice);
}

void FinishedSummary::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), tokens().bg);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter, 46, text(m_view.title), measure().font(56, QFont::Bold), tokens().ink);
    paintLine(painter, 126, text(m_view.summary), measure().font(42), tokens().ink);
    paintLine(painter, 186, text(m_view.ease), measure().font(42), tokens().ink2);
    if (!m_view.adviceTitle.empty())
        paintAdvice(painter);
}

} // namespace glidepath::ui
