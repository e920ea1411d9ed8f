#include "ui/exercises/exercises_page.h"

#include "ui/exercises/exercise_list.h"
#include "ui/exercises/exercise_view.h"
#include "ui/kit/widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QStackedLayout>

namespace glidepath::ui {

ExercisesPage::ExercisesPage(const figure::Figures& figures, QWidget* parent)
    : QWidget{parent}, m_stack{new QStackedLayout{this}}, m_list{new ExerciseList{figures}},
      m_view{new ExerciseView{figures}}, m_form{new OwnForm} {
    setObjectName(QStringLiteral("exercises-page"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_form);
    connect(m_list, &ExerciseList::filterWished, this, &ExercisesPage::filterWished);
    connect(m_list, &ExerciseList::exerciseWished, this, &ExercisesPage::exerciseWished);
    connect(m_view, &ExerciseView::exerciseWished, this, &ExercisesPage::exerciseWished);
    connect(m_view, &ExerciseView::doOnceWished, this, &ExercisesPage::doOnceWished);
    connect(m_view, &ExerciseView::paceWished, this, &ExercisesPage::paceWished);
    connect(m_view, &ExerciseView::decided, this, &ExercisesPage::decided);
    connect(m_list, &ExerciseList::addWished, this, &ExercisesPage::addWished);
    connect(m_view, &ExerciseView::changeWished, this, &ExercisesPage::changeWished);
    connect(m_view, &ExerciseView::removeWished, this, &ExercisesPage::removeWished);
    connect(m_view, &ExerciseView::backWished, this, [this] {
        showList();
        m_list->focusCard(m_view->detail()->card.id);
    });
}

void ExercisesPage::setMotion(Motion motion) {
    m_view->setMotion(motion);
}

void ExercisesPage::render(const coach::ExercisesView& view) {
    m_list->render(view);
}

void ExercisesPage::renderDetail(const coach::ExerciseDetail& detail) {
    m_view->render(detail);
    if (m_stack->currentWidget() == m_view)
        return;
    m_stack->setCurrentWidget(m_view);
    if (auto* const back = m_view->findChild<QAbstractButton*>(QStringLiteral("back")))
        back->setFocus(Qt::OtherFocusReason);
}

void ExercisesPage::showList() {
    m_stack->setCurrentWidget(m_list);
}

void ExercisesPage::openForm(const coach::OwnFormView& view) {
    m_stack->setCurrentWidget(m_form);
    m_form->open(view);
}

bool ExercisesPage::isFormShown() const {
    return m_stack->currentWidget() == m_form;
}

void ExercisesPage::leaveForm() {
    const auto changed = m_form->form().id;
    const bool cameFromExercise = changed && m_view->detail() && m_view->detail()->card.id == *changed;
    m_stack->setCurrentWidget(cameFromExercise ? static_cast<QWidget*>(m_view) : m_list);
    if (cameFromExercise)
        m_view->findChild<QAbstractButton*>(QStringLiteral("own-change"))->setFocus(Qt::OtherFocusReason);
    else
        m_list->focusAdd();
}

const coach::ExerciseFilter& ExercisesPage::filter() const {
    return m_list->filter();
}

std::optional<ExerciseId> ExercisesPage::shown() const {
    if (m_stack->currentWidget() != m_view)
        return std::nullopt;
    return m_view->detail()->card.id;
}

/// Boxes and round choices do not know Enter; here it presses them, as Space does.
void ExercisesPage::keyPressEvent(QKeyEvent* event) {
    auto* const pressed = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (pressed == nullptr || !isAncestorOf(pressed) || !pressByEnter(*pressed, *event))
        QWidget::keyPressEvent(event);
}

} // namespace glidepath::ui
