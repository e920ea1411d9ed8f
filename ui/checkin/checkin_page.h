#pragma once

#include "coach/checkin_view.h"
#include "journal/records.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace glidepath::ui {

class AnswerRows;
class BodyMap;
class RatingQuestion;

/// How it is now, before or after a session or on its own: leg, back, how far down it reaches, and what has words for
/// answers. What is not answered stays a gap.
class CheckinPage : public QWidget {
    Q_OBJECT
public:
    explicit CheckinPage(QWidget* parent = nullptr);
    /// Starts the page anew: nothing is answered, the first question has the focus.
    void render(const coach::CheckinView& view);

signals:
    void answered(const glidepath::journal::Rating& rating); ///< without id and time
    void skipped();                                          ///< goes on without a rating
    void cancelled();
    void reminderChosen(glidepath::coach::Reminder choice);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* questions();
    [[nodiscard]] QWidget* footer();
    [[nodiscard]] journal::Rating rating() const;
    void connectSignals();
    void orderTabs();
    void repeatEarlier();
    void goOn();
    void refresh();
    void moveQuestion(int step);
    /// A question: what takes the focus for it, and what holds all of its controls.
    struct Stop {
        QWidget* entrance;
        const QWidget* holder;
    };
    [[nodiscard]] std::vector<Stop> stops() const;

    coach::CheckinView m_view;
    QScrollArea* m_area{nullptr};
    QLabel* m_title;
    QLabel* m_hint;
    RatingQuestion* m_leg;
    RatingQuestion* m_back;
    AnswerRows* m_rows;
    BodyMap* m_map;
    QPushButton* m_close;
    QPushButton* m_repeat;
    QPushButton* m_skip;
    QPushButton* m_goOn;
};

} // namespace glidepath::ui
