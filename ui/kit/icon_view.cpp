#include "ui/kit/icon_view.h"

#include <QPainter>

namespace glidepath::ui {

IconView::IconView(Icon icon, QColor Tokens::*colour, int size, QWidget* parent)
    : QWidget{parent}, m_icon{icon}, m_colour{colour}, m_size{size} {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconView::sizeHint() const {
    return {tokens().px(m_size), tokens().px(m_size)};
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintIcon(painter, rect(), m_icon, tokens().*m_colour);
}

} // namespace glidepath::ui
