#pragma once

#include "coach/exercises_view.h"
#include "ui/kit/widgets.h"

#include <functional>
#include <optional>

class QVBoxLayout;

namespace glidepath::ui {

/// The ticks by which exercises are chosen, and the way to clear them.
class FilterPanel : public Card {
    Q_OBJECT
public:
    explicit FilterPanel(QWidget* parent = nullptr);
    void render(const coach::ExercisesView& choices, const coach::ExerciseFilter& filter);
    void rebuild();

signals:
    void changed(const glidepath::coach::ExerciseFilter& filter);
    void clearWished(); ///< the search as well

private:
    void addHead();
    void addFit();
    void addTitle(const QString& title);
    /// `key` is part of the object name; `apply` puts the tick into the filter.
    void addTick(const QString& key, const QString& words, int count, Qt::CheckState state,
                 std::function<void(Qt::CheckState)> apply);
    template <class Value>
    void addTickFor(std::set<Value> coach::ExerciseFilter::*ticked, const Value& value, const QString& key,
                    const QString& words, int count);
    void addPhases();
    void addPositions();
    void addAims();

    coach::ExercisesView m_choices;
    coach::ExerciseFilter m_filter;
    QWidget* m_body{};
    QWidget* m_clear{};
    QVBoxLayout* m_column{};
};

} // namespace glidepath::ui
