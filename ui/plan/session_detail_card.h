#pragma once

#include "coach/plan_view.h"
#include "figure/figures.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// "What goes on": the exercises of the selected session with their pictures and amounts.
class SessionDetailCard : public Card {
    Q_OBJECT
public:
    /// `figures` outlive the card.
    explicit SessionDetailCard(const figure::Figures& figures, QWidget* parent = nullptr);
    /// `place` is "Thu 20, midday".
    void render(const coach::RoutineDetail& detail, const QString& place);
    void renderNothing();

private:
    void clear();
    [[nodiscard]] QWidget* lineOf(const coach::PlanLine& exercise) const;

    const figure::Figures& m_figures;
    QLabel* m_title;
    QLabel* m_place;
    QBoxLayout* m_lines;
};

} // namespace glidepath::ui
