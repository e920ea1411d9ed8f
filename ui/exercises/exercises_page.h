#pragma once

#include "coach/exercise_detail.h"
#include "coach/exercises_view.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace glidepath::ui {

class ExerciseList;
class ExerciseView;

/// The page Exercises: the list, and one exercise in its place. A wish for another filter or another exercise is
/// answered with render() or renderDetail().
class ExercisesPage : public QWidget {
    Q_OBJECT
public:
    explicit ExercisesPage(QWidget* parent = nullptr);
    void render(const coach::ExercisesView& view);
    /// Shows one exercise; rendering the one that is shown again keeps the place.
    void renderDetail(const coach::ExerciseDetail& detail);
    void showList();

    [[nodiscard]] const coach::ExerciseFilter& filter() const;
    /// The exercise that is shown; nothing while the list is.
    [[nodiscard]] std::optional<ExerciseId> shown() const;

signals:
    void filterWished(const glidepath::coach::ExerciseFilter& filter);
    void exerciseWished(glidepath::ExerciseId exercise);
    void doOnceWished(glidepath::ExerciseId exercise);
    void paceWished(glidepath::ExerciseId exercise, std::optional<glidepath::programme::Pace> pace);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStackedLayout* m_stack;
    ExerciseList* m_list;
    ExerciseView* m_view;
};

} // namespace glidepath::ui
