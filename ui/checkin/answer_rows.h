#pragma once

#include "coach/checkin_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

class ChoiceRow;
class Switch;

/// The questions of a check-in that have words for answers, those that are asked now, and after a session the switch
/// for the reminder.
class AnswerRows : public Card {
    Q_OBJECT
public:
    explicit AnswerRows(QWidget* parent = nullptr);

    /// Takes every answer back and shows the questions of the view.
    void begin(const coach::CheckinView& view);
    /// Answers as an earlier rating did; what is new is new each time.
    void repeat(const journal::Rating& earlier);
    /// The pain decides on one of the questions.
    void setLeg(std::optional<PainScore> leg);
    /// Writes what is answered into the rating.
    void fillIn(journal::Rating& rating) const;
    /// The control that takes the focus for each question that is asked now, in their order.
    [[nodiscard]] QList<QWidget*> entrances() const;

signals:
    void answered(); ///< by the person; also when the answer was taken back
    void reminderChosen(glidepath::coach::Reminder choice);

private:
    [[nodiscard]] QWidget* reminderRow();
    void refresh();

    coach::CheckinView m_view;
    std::optional<PainScore> m_leg;
    ChoiceRow* m_pattern;
    ChoiceRow* m_eases;
    ChoiceRow* m_sensation;
    ChoiceRow* m_newOrStronger;
    ChoiceRow* m_hardDay;
    Switch* m_reminder;
    QLabel* m_reminderAt;
    QWidget* m_reminderRow;
};

} // namespace glidepath::ui
