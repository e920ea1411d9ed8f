#pragma once

#include "coach/exercise_detail.h"
#include "coach/exercises_view.h"
#include "figure/figures.h"
#include "ui/exercises/figure_card.h"
#include "ui/exercises/own_form.h"
#include "ui/kit/motion.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace glidepath::ui {

class ExerciseList;
class ExerciseView;

/// The page Exercises: the list, and in its place one exercise or the form for one's own. A wish for another filter or
/// another exercise is answered with render() or renderDetail(), one for the form with openForm().
class ExercisesPage : public QWidget {
    Q_OBJECT
public:
    /// The figures outlive the page.
    explicit ExercisesPage(const figure::Figures& figures, QWidget* parent = nullptr);
    /// Until it is told otherwise, figures move.
    void setMotion(Motion motion);
    void render(const coach::ExercisesView& view);
    /// Shows one exercise; rendering the one that is shown again keeps the place.
    void renderDetail(const coach::ExerciseDetail& detail);
    void showList();
    void openForm(const coach::OwnFormView& view);
    /// The form, whether it is shown or not.
    [[nodiscard]] OwnForm& form() const { return *m_form; }
    [[nodiscard]] bool isFormShown() const;
    /// The form that is left without saving shows nothing more of what was typed; what was open before comes back.
    void leaveForm();

    [[nodiscard]] const coach::ExerciseFilter& filter() const;
    /// The exercise that is shown; nothing while the list is.
    [[nodiscard]] std::optional<ExerciseId> shown() const;

signals:
    void filterWished(const glidepath::coach::ExerciseFilter& filter);
    void exerciseWished(glidepath::ExerciseId exercise);
    void doOnceWished(glidepath::ExerciseId exercise);
    void paceWished(glidepath::ExerciseId exercise, std::optional<glidepath::programme::Pace> pace);
    void decided(const glidepath::journal::Decision& decision); ///< lacks the time alone
    void addWished();                                           ///< an exercise of one's own
    void changeWished(glidepath::ExerciseId exercise);
    void removeWished(glidepath::ExerciseId exercise);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStackedLayout* m_stack;
    ExerciseList* m_list;
    ExerciseView* m_view;
    OwnForm* m_form;
};

} // namespace glidepath::ui
