#pragma once

#include "base/ids.h"
#include "coach/coach.h"
#include "coach/own_exercise.h"
#include "ui/exercises/own_form.h"

#include <QObject>

namespace glidepath::ui {

class ExercisesPage;
class Prompter;

/// The exercises that a person adds: opens the form, checks and saves what was typed, removes what is not wanted any
/// more, and sees to it that nothing typed is lost without a question.
class OwnExercises : public QObject {
    Q_OBJECT
public:
    OwnExercises(coach::Coach& coach, Prompter& prompter, QObject* parent = nullptr);
    void serve(ExercisesPage& page);
    /// Asks where something typed would be lost. True when nothing is, or when it may be: the form is gone then.
    [[nodiscard]] bool mayLeave();
    /// The form is open and holds something that is not saved.
    [[nodiscard]] bool isTyping() const;

signals:
    void saved(glidepath::ExerciseId exercise); ///< the coach has read the content again
    void removed();

private:
    void openNew();
    void openFor(const ExerciseId& exercise);
    void open(coach::OwnExerciseForm form);
    void save(const coach::OwnExerciseForm& form, OwnForm::Notices notices);
    void remove(const ExerciseId& exercise);
    void leave();

    coach::Coach& m_coach;
    Prompter& m_prompter;
    ExercisesPage* m_page{};
};

} // namespace glidepath::ui
