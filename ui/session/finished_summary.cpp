#include "ui/session/finished_summary.h"

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr double kFirstAdvice = 254;
constexpr double kAdvice = 112;
constexpr double kGap = 16;

} // namespace

FinishedSummary::FinishedSummary(QWidget* parent) : SessionItem{QStringLiteral("finishedSummary"), parent} {}

void FinishedSummary::render(const coach::FinishedView& view) {
    m_view = view;
    update();
    announce();
}

std::vector<FinishedSummary::Advice> FinishedSummary::advices() const {
    std::vector<Advice> all;
    if (!m_view.adviceTitle.empty())
        all.push_back({Icon::Walk, text(m_view.adviceTitle), text(m_view.advice)});
    if (m_view.nextCheck)
        all.push_back({Icon::Clock, tr("Next check at %1").arg(timeOfDay(*m_view.nextCheck)),
                       tr("Two hours on, one question: easier, the same or worse.")});
    return all;
}

QString FinishedSummary::spoken() const {
    QString words = QStringLiteral("%1. %2 %3").arg(text(m_view.title), text(m_view.summary), text(m_view.ease));
    for (const Advice& advice : advices())
        words += QStringLiteral(" %1. %2").arg(advice.title, advice.words);
    return words;
}

void FinishedSummary::paintLine(QPainter& painter, double middle, const QString& line, const QFont& font,
                                const QColor& colour) const {
    const QFont small = fitted(font, line, width());
    painter.setFont(small);
    painter.setPen(colour);
    painter.drawText(QPointF{0, measure()(middle) + QFontMetricsF{small}.capHeight() / 2}, line);
}

void FinishedSummary::paintAdvice(QPainter& painter, double top, const Advice& advice) const {
    const QRectF card{0.5, measure()(top), width() - 1.0, measure()(kAdvice)};
    painter.setPen(QPen{tokens().border, 1});
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(card, 8, 8);
    const double icon = measure()(56);
    paintIcon(painter, {card.left() + measure()(24), card.center().y() - icon / 2, icon, icon}, advice.icon,
              tokens().accent);
    const QRectF words = card.adjusted(measure()(104), measure()(16), -measure()(16), -measure()(16));
    painter.setPen(tokens().ink);
    painter.setFont(fitted(measure().font(24, QFont::Bold), advice.title, words.width()));
    painter.drawText(words.adjusted(0, 0, 0, -words.height() / 2), Qt::AlignLeft | Qt::AlignVCenter, advice.title);
    painter.setPen(tokens().ink2);
    painter.setFont(fitted(measure().font(21), advice.words, words.width()));
    painter.drawText(words.adjusted(0, words.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, advice.words);
}

void FinishedSummary::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), tokens().bg);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter, 46, text(m_view.title), measure().font(56, QFont::Bold), tokens().ink);
    paintLine(painter, 126, text(m_view.summary), measure().font(42), tokens().ink);
    paintLine(painter, 186, text(m_view.ease), measure().font(42), tokens().ink2);
    double top = kFirstAdvice;
    for (const Advice& advice : advices()) {
        paintAdvice(painter, top, advice);
        top += kAdvice + kGap;
    }
}

} // namespace glidepath::ui
