#include "ui/session/next_card.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QPainter>

namespace glidepath::ui {

NextCard::NextCard(QWidget* parent) : SessionItem{QStringLiteral("nextCard"), parent} {}

void NextCard::render(const std::optional<coach::NextUpView>& next) {
    if (next == m_next)
        return;
    m_next = next;
    update();
}

QString NextCard::spoken() const {
    return m_next ? tr("Next: %1, %2").arg(text(m_next->exercise), text(m_next->position))
                  : tr("This is the last exercise");
}

void NextCard::paintLine(QPainter& painter, double top, const QString& line, const QFont& font,
                         const QColor& colour) const {
    const double padding = measure()(24);
    const QRectF box{padding, measure()(top), width() - 2 * padding, measure()(34)};
    painter.setPen(colour);
    painter.setFont(fitted(font, line, box.width()));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, line);
}

void NextCard::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintCard(painter);
    const QFont small = measure().font(20);
    const QFont bold = measure().font(26, QFont::Bold);
    paintLine(painter, 6, m_next ? tr("Next") : tr("This is"), small, tokens().ink2);
    paintLine(painter, 34, m_next ? text(m_next->exercise) : tr("the last exercise"), bold, tokens().ink);
    if (m_next)
        paintLine(painter, 65, text(m_next->position), small, tokens().ink2);
}

} // namespace glidepath::ui
