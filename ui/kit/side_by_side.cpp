#include "ui/kit/side_by_side.h"

#include "ui/kit/tokens.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace glidepath::ui {

SideBySide::SideBySide(QWidget* first, QWidget* second, int gap, QWidget* parent)
    : QWidget{parent}, m_first{first}, m_second{second}, m_box{new QBoxLayout{QBoxLayout::LeftToRight, this}} {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(gap);
    m_box->addWidget(first);
    m_box->addWidget(second);
}

void SideBySide::setStretch(int first, int second) {
    m_box->setStretch(0, first);
    m_box->setStretch(1, second);
}

void SideBySide::setLeastWidth(int pixels) {
    m_leastWidth = pixels;
    turn();
}

void SideBySide::setMostHeight(int pixels) {
    m_mostHeight = pixels;
    turn();
}

int SideBySide::roomNeeded() const {
    if (m_leastWidth > 0)
        return tokens().px(m_leastWidth);
    return m_first->sizeHint().width() + m_box->spacing() + m_second->sizeHint().width();
}

/// Words that wrap need more where it is narrow.
int SideBySide::heightNeeded() const {
    return m_box->hasHeightForWidth() ? m_box->totalMinimumHeightForWidth(width()) : minimumSizeHint().height();
}

QSize SideBySide::minimumSizeHint() const {
    const int widest = std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width());
    return {widest, m_box->totalMinimumSize().height()};
}

void SideBySide::turn() {
    const bool roomy = width() >= roomNeeded();
    const auto direction = roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_box->direction()) {
        m_box->setDirection(direction);
        updateGeometry(); // whatever holds this may be in the middle of its own layout
    }
    setMaximumHeight(roomy ? std::max(m_mostHeight, heightNeeded()) : QWIDGETSIZE_MAX);
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    turn();
}

/// New words or another text size change the room that is needed.
bool SideBySide::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        turn();
    return handled;
}

} // namespace glidepath::ui
