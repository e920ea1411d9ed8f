#pragma once

#include "coach/learn_view.h"

#include <QWidget>

class QVBoxLayout;

namespace glidepath::ui {

class TimerCard;

/// Two timers, of which one runs at a time, and what there is to know about warmth and cold. The caution stands apart
/// from what scrolls, so that it never leaves the sight.
class HeatColdSection : public QWidget {
    Q_OBJECT
public:
    explicit HeatColdSection(const coach::HeatAndColdView& view, QWidget* parent = nullptr);
    void render(const coach::TimerView& timer);
    /// Puts the caution first in what scrolls: for windows too low to keep it in sight.
    void takeIn(QWidget& caution);

signals:
    void startWished(glidepath::coach::Treatment treatment, std::chrono::minutes length);
    void pauseWished();
    void carryOnWished();
    void stopWished();

private:
    [[nodiscard]] TimerCard* timerCard(const coach::ApplicationView& view);

    QVBoxLayout* m_column;
    TimerCard* m_heat;
    TimerCard* m_cold;
};

/// "Not on numb skin.", and what to look for.
[[nodiscard]] QWidget* cautionNote(const coach::EntryView& caution);

} // namespace glidepath::ui
