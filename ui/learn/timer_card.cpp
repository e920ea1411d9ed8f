#include "ui/learn/timer_card.h"

#include "ui/kit/icon_view.h"
#include "ui/learn/section_parts.h"
#include "ui/learn/timer_ring.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

#include <algorithm>

namespace glidepath::ui {

namespace {

using coach::Treatment;
using State = coach::HeatColdTimer::State;

QString word(Treatment treatment) {
    return treatment == Treatment::Heat ? QStringLiteral("heat") : QStringLiteral("cold");
}

QString stateWord(State state) {
    switch (state) {
    case State::Idle:
        break;
    case State::Running:
        return TimerCard::tr("running");
    case State::Paused:
        return TimerCard::tr("paused");
    case State::Over:
        return TimerCard::tr("time is over");
    }
    return {};
}

QString clockText(std::chrono::seconds time) {
    return text(coach::minutesAndSeconds(time));
}

TimerRing::Content idleRing(const coach::ApplicationView& view, std::chrono::minutes chosen) {
    const QString most = TimerCard::tr("%1 minutes at most").arg(view.lengths.back().count());
    return {clockText(chosen), most,
            TimerCard::tr("%1: %2 minutes, not started").arg(text(view.title)).arg(chosen.count()), 0};
}

TimerRing::Content ring(const coach::ApplicationView& view, const coach::TimerView& timer) {
    const QString left = timer.state == State::Over ? TimerCard::tr("time is over")
                                                    : TimerCard::tr("left of %1 min").arg(timer.length.count());
    return {clockText(timer.left), left,
            TimerCard::tr("%1, %2: %3 %4").arg(text(view.title), stateWord(timer.state), clockText(timer.left), left),
            timer.passed};
}

} // namespace

TimerCard::TimerCard(const coach::ApplicationView& view, QWidget* parent)
    : Card{parent}, m_view{view}, m_ring{new TimerRing{word(view.treatment) + QStringLiteral("-ring")}}, m_state{
                                                                                                             new Pill{
                                                                                                                 {}}} {
    setObjectName(word(view.treatment) + QStringLiteral("-card"));
    makeReadable(*this);
    content()->addLayout(head());
    content()->addWidget(readingText(text(view.text), TextStyle::Body, Ink::Second));
    content()->addWidget(sourceLine(view.sources));
    content()->addStretch();
    content()->addWidget(m_ring, 0, Qt::AlignHCenter);
    content()->addLayout(buttons());
    content()->addStretch();
    content()->addLayout(lengths());
    showState(State::Idle);
    draw();
}

QLayout* TimerCard::head() {
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    const bool heat = m_view.treatment == Treatment::Heat;
    row->addWidget(new IconView{heat ? Icon::Flame : Icon::Snow, &Tokens::accent, 28});
    row->addWidget(label(text(m_view.title), TextStyle::H2));
    row->addStretch();
    row->addWidget(m_state);
    return row;
}

QPushButton* TimerCard::addButton(QLayout& row, const char* name, const QString& words, ButtonKind kind,
                                  std::optional<Icon> icon) {
    auto* const made =
        button(QStringLiteral("%1-%2").arg(word(m_view.treatment), QLatin1String{name}), words, kind, icon);
    made->setAccessibleName(QStringLiteral("%1: %2").arg(text(m_view.title), words));
    row.addWidget(made);
    return made;
}

QLayout* TimerCard::buttons() {
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addStretch();
    m_start = addButton(*row, "start", tr("Start"), ButtonKind::Secondary, Icon::Play);
    m_pause = addButton(*row, "pause", tr("Pause"), ButtonKind::Primary, Icon::Pause);
    m_carryOn = addButton(*row, "carry-on", tr("Carry on"), ButtonKind::Primary, Icon::Play);
    m_stop = addButton(*row, "stop", tr("Stop"), ButtonKind::Secondary, std::nullopt);
    row->addStretch();
    connect(m_start, &QPushButton::clicked, this, [this] { emit startWished(chosenLength()); });
    connect(m_pause, &QPushButton::clicked, this, &TimerCard::pauseWished);
    connect(m_carryOn, &QPushButton::clicked, this, &TimerCard::carryOnWished);
    connect(m_stop, &QPushButton::clicked, this, &TimerCard::stopWished);
    return row;
}

/// Chosen before the start; its place stays free while the timer runs, so that nothing moves.
QLayout* TimerCard::lengths() {
    QStringList words;
    for (const std::chrono::minutes length : m_view.lengths)
        words << tr("%1 min").arg(length.count());
    m_length = new SegmentedChoice{word(m_view.treatment) + QStringLiteral("-length"),
                                   tr("%1: length").arg(text(m_view.title)), words};
    const auto start = std::find(m_view.lengths.begin(), m_view.lengths.end(), m_view.start);
    m_length->setCurrent(static_cast<int>(start - m_view.lengths.begin()));
    connect(m_length, &SegmentedChoice::chosen, this, &TimerCard::draw);
    m_lengthRow = new QWidget;
    auto policy = m_lengthRow->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_lengthRow->setSizePolicy(policy);
    auto* const row = new QHBoxLayout{m_lengthRow};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(tr("Length"), TextStyle::Body, Ink::Second));
    row->addStretch();
    row->addWidget(m_length);
    auto* const made = new QVBoxLayout;
    made->addWidget(m_lengthRow);
    return made;
}

std::chrono::minutes TimerCard::chosenLength() const {
    return m_view.lengths.at(static_cast<std::size_t>(std::max(0, m_length->current())));
}

void TimerCard::render(const coach::TimerView& timer) {
    const State before = m_timer.state;
    m_timer = timer.treatment == m_view.treatment ? timer : coach::TimerView{};
    if (m_timer.state != before)
        showState(m_timer.state);
    draw();
}

/// A button that goes leaves its focus to the one that takes its place.
void TimerCard::showState(State state) {
    const bool hadFocus = m_start->hasFocus() || m_pause->hasFocus() || m_carryOn->hasFocus() || m_stop->hasFocus();
    const bool active = state == State::Running || state == State::Paused;
    QPushButton* const main = state == State::Running ? m_pause : state == State::Paused ? m_carryOn : m_start;
    main->setVisible(true);
    if (hadFocus && !m_stop->hasFocus())
        main->setFocus(Qt::OtherFocusReason);
    if (!active && m_stop->hasFocus())
        main->setFocus(Qt::OtherFocusReason);
    for (QPushButton* const each : {m_start, m_pause, m_carryOn})
        each->setVisible(each == main);
    m_stop->setVisible(active);
    m_lengthRow->setVisible(!active);
    m_state->setText(stateWord(state));
    m_state->setVisible(state != State::Idle);
    m_state->setTone(state == State::Running ? Pill::Tone::Accent : Pill::Tone::Neutral);
}

void TimerCard::draw() {
    m_ring->render(m_timer.state == State::Idle ? idleRing(m_view, chosenLength()) : ring(m_view, m_timer));
}

} // namespace glidepath::ui
