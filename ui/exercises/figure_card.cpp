#include "ui/exercises/figure_card.h"

#include "base/contract.h"
#include "ui/figure/still_picture.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QEvent>

#include <chrono>
#include <utility>

namespace glidepath::ui {

namespace {

using coach::PlayerTime;
using coach::PlaySpeed;
using namespace std::chrono_literals;

constexpr auto kFrame = 33ms;
constexpr auto kPose = 2s; ///< where nothing moves, a key pose is shown so long
constexpr int kRing = 5;

QString doingName(figure::Doing doing) {
    switch (doing) {
    case figure::Doing::Lift:
        return FigureCard::tr("lift");
    case figure::Doing::Hold:
        return FigureCard::tr("hold");
    case figure::Doing::Lower:
        return FigureCard::tr("lower");
    case figure::Doing::Pause:
        return FigureCard::tr("wait");
    case figure::Doing::GetReady:
    case figure::Doing::SelfPaced:
    case figure::Doing::Go:
    case figure::Doing::Rest:
    case figure::Doing::ChangeSide:
        break;
    }
    return FigureCard::tr("moving");
}

QString sideName(Side side) {
    return side == Side::Left ? FigureCard::tr("left side") : FigureCard::tr("right side");
}

} // namespace

FigureCard::FigureCard(std::shared_ptr<const figure::Anatomy> anatomy, const figure::Figure& figure,
                       const coach::ExerciseDetail& detail, Motion motion, QWidget* parent)
    : Card{parent}, m_anatomy{std::move(anatomy)}, m_figure{figure}, m_name{text(detail.card.name)}, m_motion{motion} {
    expects(detail.figure.has_value(), "the exercise has a figure");
    m_loop = *detail.figure;
    m_play = {.isPlaying = motion == Motion::Smooth, .side = m_loop.firstSide};
    setObjectName(QStringLiteral("figure-card"));
    m_timer.setObjectName(QStringLiteral("figure-timer"));
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FigureCard::tick);
    content()->setContentsMargins(1, 1, 1, 16 - kRing);
    content()->setSpacing(0);
    addFigure();
    addControls();
    refresh();
}

void FigureCard::addFigure() {
    m_view = new KeyFigure;
    m_view->setFigure(m_anatomy, m_figure);
    m_view->setLook(screenLook());
    m_view->installEventFilter(this); // told when it is scrolled back into sight
    m_view->setAccessibleDescription(m_play.side ? tr("Space pauses, S slows down, L turns to the other side.")
                                                 : tr("Space pauses, S slows down."));
    connect(m_view, &KeyFigure::wished, this, &FigureCard::fulfil);
    auto* const room = new QVBoxLayout;
    room->setContentsMargins(kRing, kRing, kRing, kRing);
    room->addWidget(m_view);
    content()->addLayout(room);
    content()->addWidget(rule());
}

void FigureCard::addControls() {
    auto* const room = new QVBoxLayout;
    room->setContentsMargins(16 - kRing, 12 - kRing, 16 - kRing, 0);
    auto* const row = new FlowRow{0};
    m_pause = button(QStringLiteral("figure-pause"), tr("Pause"), ButtonKind::Secondary, Icon::Pause);
    connect(m_pause, &QPushButton::clicked, this, [this] { fulfil(FigureWish::Pause); });
    m_speed = new SegmentedChoice{QStringLiteral("figure-speed"), tr("Speed"), {tr("Normal"), tr("Slow")}};
    connect(m_speed, &SegmentedChoice::chosen, this, [this](int index) {
        m_play.speed = index == 1 ? PlaySpeed::Slow : PlaySpeed::Normal;
        refresh();
    });
    row->addWidget(m_pause);
    row->addWidget(m_speed);
    if (m_play.side) {
        m_side = new SegmentedChoice{QStringLiteral("figure-side"), tr("Side"), {tr("Left"), tr("Right")}};
        connect(m_side, &SegmentedChoice::chosen, this, [this](int index) {
            m_play.side = index == 0 ? Side::Left : Side::Right;
            refresh();
        });
        row->addWidget(m_side);
    }
    m_previous = button(QStringLiteral("figure-previous"), tr("Previous"), ButtonKind::Secondary, Icon::ChevronLeft);
    m_previous->setAccessibleName(tr("Previous pose"));
    connect(m_previous, &QPushButton::clicked, this, [this] { fulfil(FigureWish::Previous); });
    m_next = button(QStringLiteral("figure-next"), tr("Next"), ButtonKind::Secondary, Icon::ChevronRight);
    m_next->setAccessibleName(tr("Next pose"));
    connect(m_next, &QPushButton::clicked, this, [this] { fulfil(FigureWish::Next); });
    row->addWidget(m_previous);
    row->addWidget(m_next);
    room->addLayout(row);
    content()->addLayout(room);
}

void FigureCard::setPlay(const coach::FigurePlay& play) {
    m_play = play;
    refresh();
}

void FigureCard::setMotion(Motion motion) {
    if (std::exchange(m_motion, motion) == motion)
        return;
    if (motion == Motion::Reduced)
        m_play.isPlaying = false;
    refresh();
}

void FigureCard::fulfil(FigureWish wish) {
    switch (wish) {
    case FigureWish::Pause:
        m_play.isPlaying = !m_play.isPlaying;
        break;
    case FigureWish::Slow:
        m_play.speed = m_play.speed == PlaySpeed::Slow ? PlaySpeed::Normal : PlaySpeed::Slow;
        break;
    case FigureWish::Turn:
        if (m_play.side)
            m_play.side = other(*m_play.side);
        break;
    case FigureWish::Previous:
    case FigureWish::Next:
        return step(wish);
    }
    refresh();
}

/// Only what stands can be looked at pose by pose.
void FigureCard::step(FigureWish wish) {
    if (m_play.isPlaying)
        return;
    m_play.at = wish == FigureWish::Next ? coach::nextPose(m_loop, m_figure, m_play)
                                         : coach::previousPose(m_loop, m_figure, m_play);
    refresh();
}

void FigureCard::tick() {
    if (m_motion == Motion::Smooth)
        return advance(std::chrono::duration_cast<PlayerTime>(std::chrono::nanoseconds{m_sinceTick.nsecsElapsed()}));
    m_play.at = coach::nextPose(m_loop, m_figure, m_play);
    refresh();
}

void FigureCard::advance(PlayerTime passed) {
    m_sinceTick.restart();
    m_play = coach::after(m_play, passed);
    refresh();
}

bool FigureCard::canBeSeen() const {
    return isVisible() && !window()->isMinimized() && !m_view->visibleRegion().isEmpty();
}

void FigureCard::arm() {
    if (!m_play.isPlaying || !canBeSeen())
        return m_timer.stop();
    const bool isSlow = m_play.speed == PlaySpeed::Slow;
    const auto interval = m_motion == Motion::Smooth ? kFrame : std::chrono::milliseconds{isSlow ? 2 * kPose : kPose};
    if (m_timer.isActive() && m_timer.intervalAsDuration() == interval)
        return;
    m_sinceTick.restart();
    m_timer.start(interval);
}

void FigureCard::refresh() {
    m_view->setFrame(figure::frameAt(*m_anatomy, m_figure, coach::momentOf(m_loop, m_play)));
    m_view->setWords(spokenName(), spokenDoing(), spokenPose());
    showControls();
    arm();
}

void FigureCard::showControls() {
    if (std::exchange(m_isPauseSign, m_play.isPlaying) != m_play.isPlaying) {
        m_pause->setText(m_play.isPlaying ? tr("Pause") : tr("Play"));
        m_pause->setAccessibleName(m_pause->text());
        changeIcon(*m_pause, m_play.isPlaying ? Icon::Pause : Icon::Play);
    }
    m_speed->setCurrent(m_play.speed == PlaySpeed::Slow ? 1 : 0);
    if (m_side != nullptr)
        m_side->setCurrent(m_play.side == Side::Left ? 0 : 1);
    m_previous->setEnabled(!m_play.isPlaying);
    m_next->setEnabled(!m_play.isPlaying);
}

QString FigureCard::spokenName() const {
    return m_play.side ? tr("%1, %2").arg(m_name, sideName(*m_play.side)) : m_name;
}

QString FigureCard::spokenDoing() const {
    return m_play.isPlaying ? doingName(coach::momentOf(m_loop, m_play).doing) : tr("paused");
}

QString FigureCard::spokenPose() const {
    const coach::PoseNumber pose = coach::poseNumber(m_loop, m_figure, m_play);
    return tr("pose %1 of %2").arg(pose.number).arg(pose.of);
}

/// The card may come into another window with its page.
void FigureCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    if (m_watched != window()) {
        if (m_watched)
            m_watched->removeEventFilter(this);
        m_watched = window();
        m_watched->installEventFilter(this);
    }
    arm();
}

void FigureCard::hideEvent(QHideEvent* event) {
    Card::hideEvent(event);
    m_timer.stop();
}

bool FigureCard::eventFilter(QObject* watched, QEvent* event) {
    const bool seen = Card::eventFilter(watched, event);
    const bool isScrolledBack = watched == m_view && event->type() == QEvent::Paint && !m_timer.isActive();
    if (event->type() == QEvent::WindowStateChange || isScrolledBack)
        arm();
    return seen;
}

} // namespace glidepath::ui
