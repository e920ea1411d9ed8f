#pragma once

#include "coach/plan_view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace glidepath::ui {

class Pill;
class PlanGrid;
class SessionDetailCard;

/// The week as a grid, and what the selected session consists of.
class WeekPage : public QWidget {
    Q_OBJECT
public:
    explicit WeekPage(QWidget* parent = nullptr);
    void render(const coach::PlanView& view);

signals:
    void weekWished(glidepath::IsoWeek week);
    void printWished();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* body();
    void wishWeek(int weeksFromHere);
    void showSelected();
    void showPhase();

    coach::PlanView m_view;
    QPushButton* m_before;
    QPushButton* m_week;
    QPushButton* m_after;
    QPushButton* m_print;
    Pill* m_phase;
    PlanGrid* m_grid;
    SessionDetailCard* m_detail;
};

} // namespace glidepath::ui
