#pragma once

#include "coach/exercises_view.h"
#include "ui/kit/widgets.h"

#include <functional>
#include <optional>

class QVBoxLayout;

namespace glidepath::ui {

/// The ticks by which exercises are chosen. Knows the filter without its search.
class FilterPanel : public Card {
    Q_OBJECT
public:
    explicit FilterPanel(QWidget* parent = nullptr);
    void render(const coach::ExercisesView& choices, const coach::ExerciseFilter& filter);
    void rebuild();

signals:
    void changed(const glidepath::coach::ExerciseFilter& filter);

private:
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
    QVBoxLayout* m_column{};
};

} // namespace glidepath::ui
