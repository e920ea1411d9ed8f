#include "ui/session/cue_line.h"

#include "ui/kit/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace glidepath::ui {

CueLine::CueLine(QWidget* parent) : SessionItem{QStringLiteral("cueLine"), parent} {}

void CueLine::render(const QString& cue, Icon icon) {
    if (cue == m_cue && icon == m_icon)
        return;
    m_cue = cue;
    m_icon = icon;
    update();
}

void CueLine::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), tokens().bg);
    const double icon = measure()(48);
    const double middle = height() / 2.0;
    paintIcon(painter, {measure()(8), middle - icon / 2, icon, icon}, m_icon, tokens().accent);
    const double left = measure()(80);
    const QFont font = fitted(measure().font(52, QFont::Bold), m_cue, width() - left);
    painter.setFont(font);
    painter.setPen(tokens().ink);
    painter.drawText(QPointF{left, middle + QFontMetricsF{font}.capHeight() / 2}, m_cue);
}

} // namespace glidepath::ui
