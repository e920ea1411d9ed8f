#pragma once

#include "coach/coach.h"
#include "coach/heat_cold_timer.h"
#include "ui/learn/heat_cold_driver.h"

#include <QObject>

namespace glidepath::ui {

class MainWindow;
class Prompter;

/// Watches over the timers of warmth and cold for the whole window: says in a banner when to look at the skin and when
/// the time is over, and asks before a session or the end of the program would leave a running one alone.
class HeatColdWatch : public QObject {
    Q_OBJECT
public:
    /// All of these outlive the watch.
    struct World {
        MainWindow& window;
        const coach::Coach& coach;
        const Clock& clock;
        Prompter& prompter;
    };
    explicit HeatColdWatch(const World& world, QObject* parent = nullptr);

    [[nodiscard]] HeatColdDriver& driver() { return m_driver; }
    /// Whether a session may begin. Nobody would be told in the middle of one, so what runs is taken off first.
    [[nodiscard]] bool mayBegin();
    /// Whether the program may end.
    [[nodiscard]] bool mayClose();

private:
    /// It lies on the skin: the time runs, or is over and nobody has said that they know. Paused means taken off.
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] QString title() const;
    void show(coach::HeatColdTimer::Notice notice);

    World m_world;
    HeatColdDriver m_driver;
};

} // namespace glidepath::ui
