#include "ui/screening/number_mark.h"

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QPainter>

namespace glidepath::ui {

NumberMark::NumberMark(int number, Look look, int size, QWidget* parent)
    : QWidget{parent}, m_number{number}, m_look{look}, m_size{size} {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberMark::sizeHint() const {
    return {tokens().px(m_size), tokens().px(m_size)};
}

void NumberMark::paintEvent(QPaintEvent*) {
    const Tokens& now = tokens();
    const bool current = m_look == Look::Current;
    const QRectF circle = QRectF{rect()}.adjusted(1, 1, -1, -1);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{m_look == Look::Plain ? now.line : now.accent, 2});
    painter.setBrush(current ? QBrush{now.accent} : QBrush{Qt::NoBrush});
    painter.drawEllipse(circle);
    if (m_look == Look::Done)
        return paintIcon(painter, circle.adjusted(4, 4, -4, -4), Icon::Check, now.accent);
    QFont font = painter.font();
    font.setPixelSize(now.px(m_size / 2));
    font.setBold(current || m_size > 30);
    painter.setFont(font);
    painter.setPen(current ? now.onaccent : now.ink2);
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

} // namespace glidepath::ui
