#include "ui/learn/heat_cold_driver.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr Duration kSecond{1000};
/// A wait stands still while the computer sleeps. So a notice that came due in a sleep is late by this at most.
constexpr Duration kLongestWait{20'000};

Duration untilNextSecond(Duration left) {
    const Duration part = left % kSecond;
    return part > Duration::zero() ? part : kSecond;
}

} // namespace

HeatColdDriver::HeatColdDriver(const Clock& clock, Duration lookAfter, QObject* parent)
    : QObject{parent}, m_clock{clock}, m_lookAfter{lookAfter} {
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &HeatColdDriver::look);
}

void HeatColdDriver::watch(QWidget& shown) {
    m_shown.removeAll(nullptr);
    m_shown.append(&shown);
    shown.installEventFilter(this);
    shown.window()->installEventFilter(this);
}

coach::TimerView HeatColdDriver::view() const {
    return coach::timerView(m_timer, now());
}

Instant HeatColdDriver::now() const {
    return std::max(m_clock.running(), m_clock.runningWithSleep());
}

std::optional<Duration> HeatColdDriver::untilNextLook() const {
    const auto notice = m_timer.untilNextNotice(now());
    if (!notice)
        return std::nullopt;
    return std::min(*notice, seen() ? untilNextSecond(m_timer.left(now())) : kLongestWait);
}

void HeatColdDriver::start(coach::Treatment treatment, std::chrono::minutes length) {
    m_timer.start({treatment, length, m_lookAfter}, now());
    look();
}

void HeatColdDriver::pause() {
    m_timer.pause(now());
    look();
}

void HeatColdDriver::carryOn() {
    m_timer.carryOn(now());
    look();
}

void HeatColdDriver::stop() {
    m_timer.stop();
    look();
}

void HeatColdDriver::acknowledge() {
    m_timer.acknowledge(now());
    look();
}

void HeatColdDriver::look() {
    if (const auto wait = untilNextLook())
        m_wake.start(*wait);
    else
        m_wake.stop();
    emit viewChanged(view());
    const auto notice = m_timer.notice(now());
    if (notice != m_notice) {
        m_notice = notice;
        emit noticeChanged(notice);
    }
}

bool HeatColdDriver::seen() const {
    return std::any_of(m_shown.begin(), m_shown.end(), [](const QPointer<QWidget>& each) {
        const QWidget* const shown = each.data();
        const QWidget* const window = shown != nullptr ? shown->window() : nullptr;
        return window != nullptr && shown->isVisible() && !window->isMinimized();
    });
}

bool HeatColdDriver::eventFilter(QObject* object, QEvent* event) {
    const auto type = event->type();
    const bool visibilityChanged = type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange;
    if (visibilityChanged && m_timer.wish())
        QMetaObject::invokeMethod(this, &HeatColdDriver::look, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

} // namespace glidepath::ui
