#pragma once

#include "coach/today_view.h"
#include "figure/figures.h"
#include "ui/kit/widgets.h"

#include <vector>

class QButtonGroup;

namespace glidepath::ui {

/// What one part of the day offers: the session, Start, its exercises, and less of it for a harder day.
class OfferPane : public QWidget {
    Q_OBJECT
public:
    /// The figures outlive the pane.
    OfferPane(const coach::SlotView& slot, const coach::TodayView& view, const figure::Figures& figures,
              QWidget* parent = nullptr);
    /// Null while the warning signs come first.
    [[nodiscard]] QPushButton* start() const { return m_start; }
    /// Everything that can be focused, in reading order, Start first.
    [[nodiscard]] const std::vector<QWidget*>& focusOrder() const { return m_focusOrder; }

signals:
    void startWished(glidepath::RoutineId routine, glidepath::programme::Version version);
    void exerciseWished(glidepath::ExerciseId exercise);
    void decided(const glidepath::journal::Decision& decision);

private:
    void addHead(QBoxLayout& column, const coach::SlotView& slot, const coach::TodayView& view);
    void addStart(QBoxLayout& row, const coach::SlotView& slot);
    void addChanges(QBoxLayout& column, const coach::SlotView& slot, const coach::TodayView& view);
    void addExercises(QBoxLayout& column, const coach::SessionOffer& offer);
    void addOtherWays(QBoxLayout& column, const coach::SlotView& slot, const coach::TodayView& view);
    QPushButton* otherWay(const QString& name, const QString& words, const coach::InPlace& other);
    QPushButton* notToday(const coach::DecisionOffer& offer);

    const figure::Figures& m_figures;
    QPushButton* m_start{};
    std::vector<QWidget*> m_focusOrder;
};

/// Today's sessions by part of the day, one of them open.
class SessionCard : public Card {
    Q_OBJECT
public:
    /// The figures outlive the card.
    SessionCard(const coach::TodayView& view, const figure::Figures& figures, QWidget* parent = nullptr);
    void focusStart();

signals:
    void startWished(glidepath::RoutineId routine, glidepath::programme::Version version);
    void exerciseWished(glidepath::ExerciseId exercise);
    void decided(const glidepath::journal::Decision& decision);

private:
    void addSlot(const coach::SlotView& slot, const coach::TodayView& view, QBoxLayout& row, QButtonGroup& tabs);
    void chainFocus();

    const figure::Figures& m_figures;
    std::vector<QWidget*> m_tabs;
    std::vector<OfferPane*> m_panes; ///< one for each tab, one of them shown
};

/// In place of the sessions: when there is none today, when the person wished for none, or nothing can be offered.
class NothingPlannedCard : public Card {
    Q_OBJECT
public:
    explicit NothingPlannedCard(const coach::TodayView& view, QWidget* parent = nullptr);
    void focusStart();

signals:
    void startWished(glidepath::RoutineId routine, glidepath::programme::Version version);
};

} // namespace glidepath::ui
