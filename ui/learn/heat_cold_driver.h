#pragma once

#include "base/time.h"
#include "coach/heat_cold_timer.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace glidepath::ui {

/// Lets the timer of heat and cold run in real time, on every page. Looks at the clock once a second while it can be
/// seen, now and then while it cannot, at every notice, and never while nothing runs.
class HeatColdDriver : public QObject {
    Q_OBJECT
public:
    /// The clock outlives the driver.
    HeatColdDriver(const Clock& clock, Duration lookAfter, QObject* parent = nullptr);

    /// Something that shows what is left; while none of them can be seen, nothing is drawn. Any number of them.
    void watch(QWidget& shown);
    [[nodiscard]] coach::TimerView view() const;
    [[nodiscard]] const coach::HeatColdTimer& timer() const { return m_timer; }
    /// The larger of the two running lines: time goes on while the computer sleeps.
    [[nodiscard]] Instant now() const;
    /// Until the next look at the clock; nothing while nothing runs.
    [[nodiscard]] std::optional<Duration> untilNextLook() const;

public slots:
    /// Stops whatever runs.
    void start(glidepath::coach::Treatment treatment, std::chrono::minutes length);
    void pause();
    void carryOn();
    void stop();
    /// The person has seen the notice.
    void acknowledge();
    /// Brings everything up to the present; the timer does this by itself.
    void look();

signals:
    void viewChanged(const glidepath::coach::TimerView& view);
    void noticeChanged(glidepath::coach::HeatColdTimer::Notice notice);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    [[nodiscard]] bool seen() const;

    const Clock& m_clock;
    Duration m_lookAfter;
    coach::HeatColdTimer m_timer;
    coach::HeatColdTimer::Notice m_notice{coach::HeatColdTimer::Notice::None};
    QList<QPointer<QWidget>> m_shown;
    QTimer m_wake;
};

} // namespace glidepath::ui
