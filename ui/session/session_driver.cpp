#include "ui/session/session_driver.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace glidepath::ui {
namespace {

using session::EventKind;
using session::State;

constexpr Duration kFrame{33};
constexpr Duration kStandingFrame{125}; ///< the ring alone goes on
constexpr Duration kSecond{
    1000}; ///< also how often a run that is not seen is looked at: longer gaps mean a sleep to it

Duration untilNextSecond(Duration left) {
    const Duration part = left % kSecond;
    return part > Duration::zero() ? part : kSecond;
}

std::optional<journal::SessionOutcome> ending(const std::vector<session::Event>& events) {
    if (events.empty() || events.back().kind != EventKind::SessionFinished)
        return std::nullopt;
    const bool toTheEnd = events.back().outcome == session::Outcome::Done;
    return toTheEnd ? journal::SessionOutcome::Finished : journal::SessionOutcome::EndedEarly;
}

} // namespace

SessionDriver::SessionDriver(coach::SessionRun& run, Scene scene, Awake& awake, QObject* parent)
    : QObject{parent}, m_run{run}, m_scene{scene}, m_awake{awake} {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionDriver::look);
}

SessionDriver::~SessionDriver() {
    m_awake.release();
}

void SessionDriver::start() {
    publish(m_run.advance());
}

void SessionDriver::watch(QWidget& page) {
    m_page = &page;
    page.installEventFilter(this);
    page.window()->installEventFilter(this);
    connect(&page, &QObject::destroyed, this, [this] { m_page = nullptr; });
}

coach::SessionView SessionDriver::view() const {
    return coach::sessionView(m_run.engine(), m_scene.catalogue, m_scene.figures, m_scene.soreSide);
}

void SessionDriver::handle(session::CommandKind command) {
    if (m_run.engine().state() != State::Finished)
        publish(m_run.handle(command));
}

void SessionDriver::look() {
    const auto events = m_run.advance();
    measure(events);
    publish(events);
}

/// The session may be over after this, and its driver gone: `finished` is the last thing that happens.
void SessionDriver::publish(const std::vector<session::Event>& events) {
    keepAwake();
    const coach::SessionView shown = view();
    m_figureStands = shown.figure && shown.figure->still;
    arm();
    if (const auto tone = m_tones.look(m_run.engine()))
        emit sounded(*tone);
    if (!events.empty())
        emit happened(events);
    if (seen() || !events.empty())
        emit viewChanged(shown);
    if (const auto outcome = ending(events))
        emit finished(*outcome);
}

/// Only what came by itself can be late; the session's own line begins at zero.
void SessionDriver::measure(const std::vector<session::Event>& events) {
    const Duration now = m_run.frame().sessionElapsed;
    for (const session::Event& event : events)
        if (event.kind == EventKind::StepStarted || event.kind == EventKind::SessionFinished)
            m_lateness.add(now - event.at.time_since_epoch());
}

void SessionDriver::arm() {
    if (const auto wait = untilNextLook())
        m_timer.start(*wait);
    else
        m_timer.stop();
}

void SessionDriver::keepAwake() {
    const State state = m_run.engine().state();
    if (state == State::Running || state == State::CountIn)
        m_awake.keep();
    else
        m_awake.release();
}

bool SessionDriver::seen() const {
    return m_page && m_page->isVisible() && !m_page->window()->isMinimized();
}

Duration SessionDriver::untilNextPicture(Duration untilDeadline) const {
    if (!seen())
        return kSecond;
    if (m_scene.motion == Motion::Reduced)
        return untilNextSecond(untilDeadline);
    return m_figureStands ? kStandingFrame : kFrame;
}

std::optional<Duration> SessionDriver::untilNextLook() const {
    if (const auto due = m_run.untilDeadline()) {
        const Duration tone = sounds::ToneTrack::untilNext(m_run.engine()).value_or(*due);
        return std::min({*due, tone, untilNextPicture(*due)});
    }
    const session::Frame frame = m_run.frame();
    if (frame.state == State::Paused && seen())
        return kSecond - frame.pausedFor % kSecond;
    return std::nullopt;
}

bool SessionDriver::eventFilter(QObject* object, QEvent* event) {
    const auto type = event->type();
    const bool visibilityChanged = type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange;
    if (visibilityChanged && m_run.engine().state() != State::Finished)
        QMetaObject::invokeMethod(this, &SessionDriver::look, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

} // namespace glidepath::ui
