#include "ui/plan/plan_page.h"

#include "ui/plan/print_page.h"
#include "ui/plan/week_page.h"
#include "ui/qt/text.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace glidepath::ui {

PlanPage::PlanPage(PaperDesk& desk, const figure::Figures& figures, QWidget* parent)
    : QWidget{parent}, m_stack{new QStackedWidget}, m_week{new WeekPage{figures}}, m_print{
                                                                                       new PrintPage{desk, figures}} {
    setObjectName(QStringLiteral("plan-page"));
    m_stack->addWidget(m_week);
    m_stack->addWidget(m_print);
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_week, &WeekPage::weekWished, this, &PlanPage::weekWished);
    connect(m_week, &WeekPage::helpWished, this, &PlanPage::helpWished);
    connect(m_week, &WeekPage::printWished, this, &PlanPage::showPrint);
    connect(m_print, &PrintPage::backWished, this, &PlanPage::showWeek);
    connect(m_print, &PrintPage::sheetWished, this, &PlanPage::sheetWished);
    connect(m_print, &PrintPage::nameChanged, this, [this](const QString& name) {
        m_name = utf8(name);
        emit personNameChanged(name);
    });
}

void PlanPage::render(const coach::PlanView& view) {
    m_today = view.today;
    m_week->render(view);
    if (view.locked)
        showWeek();
}

void PlanPage::renderSheet(const coach::WeekSheet& sheet) {
    m_print->render(sheet);
}

bool PlanPage::showWeek() {
    if (m_stack->currentWidget() == m_week)
        return false;
    m_stack->setCurrentWidget(m_week);
    return true;
}

void PlanPage::showPrint() {
    m_stack->setCurrentWidget(m_print);
    m_print->open(m_today, m_name);
}

void PlanPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && showWeek())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace glidepath::ui
