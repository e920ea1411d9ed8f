#include "ui/learn/reading_area.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/scrolling.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;

} // namespace

ReadingArea::ReadingArea(const QString& name, QWidget* parent) : QWidget{parent}, m_area{scrolling(new QWidget)} {
    m_area->setObjectName(name);
    m_area->setFocusPolicy(Qt::TabFocus);
    m_area->setMinimumSize(0, 0);
    m_area->installEventFilter(this);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(kRing, kRing, kRing, kRing);
    column->addWidget(m_area);
}

void ReadingArea::present(QWidget* content, const QString& accessibleName) {
    auto* const page = new QWidget;
    page->setProperty("page", true);
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    m_area->setWidget(page);
    m_area->setAccessibleName(accessibleName);
    m_area->verticalScrollBar()->setValue(0);
}

void ReadingArea::paintEvent(QPaintEvent*) {
    if (!m_area->hasFocus())
        return;
    QPainter painter{this};
    paintFocusRing(painter, rect());
}

bool ReadingArea::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(object, event);
}

} // namespace glidepath::ui
