#pragma once

#include "coach/learn_view.h"

#include <QWidget>

namespace glidepath::ui {

class TimerCard;

/// Two timers, of which one runs at a time, and what there is to know about warmth and cold. What never leaves the
/// sight is `caution()`, which stands apart from what scrolls.
class HeatColdSection : public QWidget {
    Q_OBJECT
public:
    explicit HeatColdSection(const coach::HeatAndColdView& view, QWidget* parent = nullptr);
    void render(const coach::TimerView& timer);

signals:
    void startWished(glidepath::coach::Treatment treatment, std::chrono::minutes length);
    void pauseWished();
    void carryOnWished();
    void stopWished();

private:
    [[nodiscard]] TimerCard* timerCard(const coach::ApplicationView& view);

    TimerCard* m_heat;
    TimerCard* m_cold;
};

/// "Not on numb skin.", and what to look for.
[[nodiscard]] QWidget* cautionNote(const coach::EntryView& caution);

} // namespace glidepath::ui
