#include "ui/learn/warning_signs_page.h"

#include "ui/kit/scrolling.h"
#include "ui/kit/widgets.h"
#include "ui/learn/sign_groups.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace glidepath::ui {

namespace {

using Purpose = coach::WarningSignsView::Purpose;

} // namespace

WarningSignsPage::WarningSignsPage(QWidget* parent)
    : QWidget{parent}, m_column{new QVBoxLayout}, m_back{button(QStringLiteral("warning-signs-back"), tr("Go back"))},
      m_answer{button(QStringLiteral("warning-signs-answer"), tr("Answer these now"), ButtonKind::Primary)} {
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(16);
    m_column->addWidget(label(tr("Warning signs"), TextStyle::H1));
    m_column->addStretch();
    auto* const page = new QVBoxLayout{this};
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(readingArea(), 1);
    page->addWidget(footer());
    connect(m_back, &QPushButton::clicked, this, &WarningSignsPage::backWished);
    connect(m_answer, &QPushButton::clicked, this, &WarningSignsPage::answerWished);
}

/// Has the focus where there is no button, so that the arrow keys move what is read.
QWidget* WarningSignsPage::readingArea() {
    auto* const content = new QWidget;
    content->setLayout(m_column);
    m_area = scrolling(content);
    m_area->setObjectName(QStringLiteral("warning-signs-text"));
    m_area->setAccessibleName(tr("Warning signs"));
    m_area->setFocusPolicy(Qt::StrongFocus);
    return m_area;
}

/// The buttons stay in sight however far down the signs are read.
QWidget* WarningSignsPage::footer() {
    m_footer = new QWidget;
    auto* const row = new QHBoxLayout{m_footer};
    row->setContentsMargins(24, 8, 24, 16);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_answer);
    return m_footer;
}

void WarningSignsPage::render(const coach::WarningSignsView& view) {
    delete m_groups;
    const bool readable = !view.signs.emergency.signs.empty();
    m_groups = new SignGroups{view};
    m_column->insertWidget(1, m_groups);
    m_back->setVisible(view.purpose != Purpose::Reference);
    m_answer->setVisible(readable && view.purpose != Purpose::InScreening);
    m_footer->setVisible(m_back->isVisibleTo(m_footer) || m_answer->isVisibleTo(m_footer));
    m_area->verticalScrollBar()->setValue(0);
}

void WarningSignsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_back->isVisibleTo(this))
        m_back->setFocus();
}

void WarningSignsPage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        m_area->verticalScrollBar()->triggerAction(key == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd
                                                                           : QScrollBar::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

} // namespace glidepath::ui
