#pragma once

#include "coach/plan_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// "What goes on": the exercises of the selected session with their amounts.
class SessionDetailCard : public Card {
    Q_OBJECT
public:
    explicit SessionDetailCard(QWidget* parent = nullptr);
    /// `place` is "Thu 20, midday".
    void render(const coach::RoutineDetail& detail, const QString& place);
    void renderNothing();

private:
    void clear();

    QLabel* m_title;
    QLabel* m_place;
    QBoxLayout* m_lines;
};

} // namespace glidepath::ui
