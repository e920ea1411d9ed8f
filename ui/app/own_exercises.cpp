#include "ui/app/own_exercises.h"

#include "coach/exercise_detail.h"
#include "coach/own_exercise_plan.h"
#include "coach/own_exercise_saving.h"
#include "coach/own_form_view.h"
#include "coach/today_view.h"
#include "ui/app/prompter.h"
#include "ui/exercises/exercises_page.h"
#include "ui/qt/text.h"

#include <utility>

namespace glidepath::ui {

namespace {

QString pathText(const std::filesystem::path& path) {
    return text(path.string());
}

} // namespace

OwnExercises::OwnExercises(coach::Coach& coach, Prompter& prompter, QObject* parent)
    : QObject{parent}, m_coach{coach}, m_prompter{prompter} {}

void OwnExercises::serve(ExercisesPage& page) {
    m_page = &page;
    connect(&page, &ExercisesPage::addWished, this, &OwnExercises::openNew);
    connect(&page, &ExercisesPage::changeWished, this, &OwnExercises::openFor);
    connect(&page, &ExercisesPage::removeWished, this, &OwnExercises::remove);
    OwnForm& form = page.form();
    connect(&form, &OwnForm::saveWished, this, &OwnExercises::save);
    connect(&form, &OwnForm::leaveWished, this, &OwnExercises::leave);
    connect(&form, &OwnForm::changed, this, [this](const coach::OwnExerciseForm& typed) {
        m_page->form().showPlan(coach::planSentences(m_coach.content(), typed));
    });
}

bool OwnExercises::isTyping() const {
    return m_page != nullptr && m_page->isFormShown() && m_page->form().isChanged();
}

bool OwnExercises::mayLeave() {
    if (!isTyping())
        return true;
    const int answer = m_prompter.ask({QStringLiteral("leave-own-exercise"),
                                       tr("Leave without saving?"),
                                       tr("What you have typed is not saved yet."),
                                       {tr("Go on typing"), tr("Leave without saving")},
                                       0,
                                       0});
    if (answer == 1)
        m_page->showList();
    return answer == 1;
}

void OwnExercises::leave() {
    if (mayLeave())
        m_page->leaveForm();
}

void OwnExercises::open(coach::OwnExerciseForm form) {
    m_page->openForm(coach::ownFormView(m_coach.content(), std::move(form)));
}

void OwnExercises::openNew() {
    const int wished = m_coach.preferences().phase;
    const int phase = coach::activePhase(m_coach.content().programme, wished).value_or(wished);
    open(coach::newOwnForm(m_coach.content(), phase));
}

void OwnExercises::openFor(const ExerciseId& id) {
    const catalogue::Exercise* const exercise = m_coach.content().catalogue.find(id);
    if (exercise == nullptr || !m_coach.ownFolder())
        return;
    if (auto form = coach::formOf(m_coach.content(), *exercise))
        return open(*std::move(form));
    m_prompter.tell({QStringLiteral("written-by-hand"), tr("This exercise was written by hand"),
                     tr("It holds more than the form can show, so it can only be changed where it was written: in the "
                        "file %1. Start the program again after that.")
                         .arg(pathText(coach::ownExerciseFile(*m_coach.ownFolder(), id)))});
}

void OwnExercises::save(const coach::OwnExerciseForm& form, OwnForm::Notices notices) {
    const coach::Content& content = m_coach.content();
    const auto problems = coach::problemsIn(form, content);
    m_page->form().showProblems(problems);
    if (!problems.empty() || !m_coach.ownFolder())
        return;
    const auto leftOut = coach::leftOutNotices(content, {form.name});
    if (!leftOut.empty() && notices == OwnForm::Notices::NotSeen)
        return m_page->form().showNotices(leftOut);
    const auto id = coach::saveOwnExercise(*m_coach.ownFolder(), form, content);
    if (!id)
        return m_page->form().showError(tr("%1 What you have typed is still here.").arg(text(sentence(id.error()))));
    m_coach.reloadContent();
    m_page->showList();
    emit saved(*id);
}

void OwnExercises::remove(const ExerciseId& id) {
    const catalogue::Exercise* const exercise = m_coach.content().catalogue.find(id);
    if (exercise == nullptr || !m_coach.ownFolder())
        return;
    const std::filesystem::path folder = *m_coach.ownFolder();
    const int answer = m_prompter.ask(
        {QStringLiteral("remove-own-exercise"),
         tr("Remove %1?").arg(text(exercise->name)),
         tr("It leaves this list and your plan. What you have done stays in the journal. Its file moves to %1; moved "
            "back to %2, it is there again.")
             .arg(pathText(folder / "removed" / "exercises"), pathText(folder / "exercises")),
         {tr("Remove it"), tr("Keep it")},
         1,
         1});
    if (answer != 0)
        return;
    const auto done = coach::removeOwnExercise(folder, id);
    if (!done)
        m_prompter.tell({QStringLiteral("not-removed"), text(done.error().what), text(sentence(done.error()))});
    m_coach.reloadContent();
    if (done)
        m_page->showList();
    emit removed();
}

} // namespace glidepath::ui
