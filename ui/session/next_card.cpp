#include "ui/session/next_card.h"

#include "ui/figure/still_picture.h"
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

double NextCard::paintPicture(QPainter& painter) const {
    const QRectF box = measure()(QRectF{13, 12, 104, 80});
    const QSize size = box.adjusted(4, 4, -4, -4).size().toSize();
    const QPixmap picture = m_next && m_next->id && m_figures != nullptr
                                ? stillPicture(*m_figures, *m_next->id, size, devicePixelRatio())
                                : QPixmap{};
    if (picture.isNull())
        return measure()(24);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().sunken);
    painter.drawRoundedRect(box, measure()(8), measure()(8));
    painter.drawPixmap(box.topLeft() + QPointF{4, 4}, picture);
    return measure()(132);
}

void NextCard::paintLine(QPainter& painter, const QRectF& box, const QString& line, const QFont& font,
                         const QColor& colour) const {
    painter.setPen(colour);
    painter.setFont(fitted(font, line, box.width()));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, line);
}

void NextCard::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintCard(painter);
    const double left = paintPicture(painter);
    const auto row = [&](double top) {
        return QRectF{left, measure()(top), width() - left - measure()(16), measure()(34)};
    };
    const QFont small = measure().font(20);
    const QFont bold = measure().font(26, QFont::Bold);
    paintLine(painter, row(6), m_next ? tr("Next") : tr("This is"), small, tokens().ink2);
    paintLine(painter, row(34), m_next ? text(m_next->exercise) : tr("the last exercise"), bold, tokens().ink);
    if (m_next)
        paintLine(painter, row(65), text(m_next->position), small, tokens().ink2);
}

} // namespace glidepath::ui
