#include "coach/heat_cold_timer.h"

#include "base/contract.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::coach {

namespace {

using State = HeatColdTimer::State;
using Notice = HeatColdTimer::Notice;

std::string lineOf(const TimerView& view, const std::string& title, const std::string& left) {
    switch (view.state) {
    case State::Idle:
        break;
    case State::Running:
        return fmt::format("{}: {} left", title, left);
    case State::Paused:
        return fmt::format("{}: paused, {} left", title, left);
    case State::Over:
        return fmt::format("{}: time is over", title);
    }
    return {};
}

std::string wholeMinutes(std::chrono::seconds time) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time).count();
    return fmt::format("{} {}", minutes, minutes == 1 ? "minute" : "minutes");
}

} // namespace

void HeatColdTimer::start(const Wish& wish, Instant now) {
    expects(wish.length > Duration::zero(), "a timer has a length");
    m_run = Run{wish, {}, now};
}

void HeatColdTimer::pause(Instant now) {
    if (state(now) != State::Running)
        return;
    m_run->before = passed(*m_run, now);
    m_run->since.reset();
}

void HeatColdTimer::carryOn(Instant now) {
    if (state(now) == State::Paused)
        m_run->since = now;
}

void HeatColdTimer::stop() {
    m_run.reset();
}

void HeatColdTimer::acknowledge(Instant now) {
    switch (notice(now)) {
    case Notice::None:
        return;
    case Notice::Look:
        m_run->looked = true;
        return;
    case Notice::Over:
        return stop();
    }
}

HeatColdTimer::State HeatColdTimer::state(Instant now) const {
    if (!m_run)
        return State::Idle;
    if (left(now) == Duration::zero())
        return State::Over;
    return m_run->since ? State::Running : State::Paused;
}

HeatColdTimer::Notice HeatColdTimer::notice(Instant now) const {
    if (!m_run)
        return Notice::None;
    if (left(now) == Duration::zero())
        return Notice::Over;
    return !m_run->looked && passed(*m_run, now) >= m_run->wish.lookAfter ? Notice::Look : Notice::None;
}

std::optional<HeatColdTimer::Wish> HeatColdTimer::wish() const {
    return m_run ? std::optional{m_run->wish} : std::nullopt;
}

Duration HeatColdTimer::left(Instant now) const {
    return m_run ? m_run->wish.length - passed(*m_run, now) : Duration::zero();
}

std::optional<Duration> HeatColdTimer::untilNextNotice(Instant now) const {
    if (state(now) != State::Running)
        return std::nullopt;
    const Duration untilLook = m_run->wish.lookAfter - passed(*m_run, now);
    return untilLook > Duration::zero() ? std::min(untilLook, left(now)) : left(now);
}

Duration HeatColdTimer::passed(const Run& run, Instant now) {
    const Duration stretch = run.since ? std::max(now - *run.since, Duration::zero()) : Duration::zero();
    return std::min(run.before + stretch, run.wish.length);
}

TimerView timerView(const HeatColdTimer& timer, Instant now) {
    TimerView view;
    view.state = timer.state(now);
    const auto wish = timer.wish();
    if (!wish)
        return view;
    view.treatment = wish->treatment;
    view.left = std::chrono::ceil<std::chrono::seconds>(timer.left(now));
    view.length = std::chrono::round<std::chrono::minutes>(wish->length);
    view.passed = 1 - std::chrono::duration<double>{timer.left(now)} / std::chrono::duration<double>{wish->length};
    return view;
}

const guidance::Application& applicationOf(const guidance::HeatAndCold& content, Treatment treatment) {
    return treatment == Treatment::Heat ? content.heat : content.cold;
}

std::string minutesAndSeconds(std::chrono::seconds time) {
    return fmt::format("{}:{:02}", time.count() / 60, time.count() % 60);
}

std::string timerLine(const TimerView& view, const guidance::HeatAndCold& content) {
    return lineOf(view, applicationOf(content, view.treatment).title, minutesAndSeconds(view.left));
}

std::string spokenTimerLine(const TimerView& view, const guidance::HeatAndCold& content) {
    return lineOf(view, applicationOf(content, view.treatment).title, wholeMinutes(view.left));
}

std::string noticeText(const HeatColdTimer& timer, Instant now, const guidance::HeatAndCold& content) {
    const auto wish = timer.wish();
    if (!wish || timer.notice(now) == Notice::None)
        return {};
    const std::string& title = applicationOf(content, wish->treatment).title;
    if (timer.notice(now) == Notice::Over)
        return fmt::format("{}: {}", title, content.over);
    return fmt::format("{} has been on for {}. {}", title,
                       wholeMinutes(std::chrono::duration_cast<std::chrono::seconds>(wish->lookAfter)),
                       content.look);
}

} // namespace glidepath::coach
