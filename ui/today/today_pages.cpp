#include "ui/today/today_pages.h"

#include "ui/today/phase_rules_page.h"
#include "ui/today/today_page.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace glidepath::ui {

TodayPages::TodayPages(const figure::Figures& figures, QWidget* parent)
    : QWidget{parent}, m_stack{new QStackedWidget}, m_day{new TodayPage{figures}}, m_rules{new PhaseRulesPage} {
    m_stack->addWidget(m_day);
    m_stack->addWidget(m_rules);
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_rules, &PhaseRulesPage::backWished, this, &TodayPages::showDay);
}

void TodayPages::showDay() {
    m_stack->setCurrentWidget(m_day);
}

void TodayPages::showRules() {
    m_stack->setCurrentWidget(m_rules);
    m_rules->setFocus(Qt::OtherFocusReason);
}

bool TodayPages::showsRules() const {
    return m_stack->currentWidget() == m_rules;
}

void TodayPages::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && showsRules())
        return showDay();
    QWidget::keyPressEvent(event);
}

} // namespace glidepath::ui
