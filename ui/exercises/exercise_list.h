#pragma once

#include "coach/exercises_view.h"
#include "figure/figures.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace glidepath::ui {

class FilterPanel;

/// All exercises, with filters and search.
class ExerciseList : public QWidget {
    Q_OBJECT
public:
    /// The figures outlive the list.
    explicit ExerciseList(const figure::Figures& figures, QWidget* parent = nullptr);
    void render(const coach::ExercisesView& view);
    [[nodiscard]] const coach::ExerciseFilter& filter() const { return m_filter; }
    /// Puts the focus on the card of an exercise, or into the search where it is not shown.
    void focusCard(const ExerciseId& id);
    void focusSearch();
    void focusAdd();

signals:
    void filterWished(const glidepath::coach::ExerciseFilter& filter);
    void exerciseWished(glidepath::ExerciseId exercise);
    void addWished(); ///< an exercise of one's own

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* head();
    QWidget* emptyNote();
    QWidget* hiddenNote();
    void rebuild();
    void clearFilter();
    void showHidden();
    void updateCount();

    const figure::Figures& m_figures;
    std::optional<coach::ExercisesView> m_view;
    coach::ExerciseFilter m_filter;
    QLabel* m_count{};
    QLineEdit* m_search{};
    QWidget* m_add{};
    FilterPanel* m_panel{};
    QScrollArea* m_results{};
    QScrollArea* m_side{};
};

} // namespace glidepath::ui
