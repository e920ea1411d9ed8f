#pragma once

#include "coach/plan_view.h"
#include "figure/figures.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace glidepath::ui {

class ChangesCard;
class LockedWeekCard;
class Pill;
class PlanGrid;
class SessionDetailCard;

/// The week as a grid, what the selected session consists of, and what is different; or why there is no week now.
class WeekPage : public QWidget {
    Q_OBJECT
public:
    /// `figures` outlive the page.
    explicit WeekPage(const figure::Figures& figures, QWidget* parent = nullptr);
    void render(const coach::PlanView& view);

signals:
    void weekWished(glidepath::IsoWeek week);
    void printWished();
    void helpWished(); ///< what to do while exercise is locked

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* body();
    [[nodiscard]] QWidget* lockedPart();
    void wishWeek(int weeksFromHere);
    void showSelected();
    void showPhase();
    void showLock();

    coach::PlanView m_view;
    QPushButton* m_before;
    QPushButton* m_week;
    QPushButton* m_after;
    QPushButton* m_print;
    Pill* m_phase;
    PlanGrid* m_grid;
    SessionDetailCard* m_detail;
    ChangesCard* m_changes;
    LockedWeekCard* m_locked;
    QWidget* m_body;
};

} // namespace glidepath::ui
