#pragma once

#include "coach/learn_view.h"
#include "ui/kit/widgets.h"

#include <QList>

namespace glidepath::ui {

class TimerRing;

/// Warmth, or cold: what it is for, how long, and its timer. Shows a view and sends wishes.
class TimerCard : public Card {
    Q_OBJECT
public:
    explicit TimerCard(const coach::ApplicationView& view, QWidget* parent = nullptr);
    void render(const coach::TimerView& timer);

signals:
    void startWished(std::chrono::minutes length);
    void pauseWished();
    void carryOnWished();
    void stopWished();

private:
    [[nodiscard]] QLayout* head();
    [[nodiscard]] QLayout* buttons();
    [[nodiscard]] QLayout* lengths();
    QPushButton* addButton(QLayout& row, const char* name, const QString& words, ButtonKind kind,
                           std::optional<Icon> icon);
    [[nodiscard]] std::chrono::minutes chosenLength() const;
    void showState(coach::HeatColdTimer::State state);
    void draw();

    coach::ApplicationView m_view;
    coach::TimerView m_timer; ///< idle while the other one runs
    TimerRing* m_ring;
    Pill* m_state;
    SegmentedChoice* m_length{};
    QWidget* m_lengthRow{};
    QPushButton* m_start{};
    QPushButton* m_pause{};
    QPushButton* m_carryOn{};
    QPushButton* m_stop{};
};

} // namespace glidepath::ui
