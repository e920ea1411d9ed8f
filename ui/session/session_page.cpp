#include "ui/session/session_page.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/session/counter_card.h"
#include "ui/session/cue_line.h"
#include "ui/session/exercise_card.h"
#include "ui/session/figure_stage.h"
#include "ui/session/key_button.h"
#include "ui/session/next_card.h"
#include "ui/session/routine_bar.h"
#include "ui/session/session_keys.h"
#include "ui/session/side_panel.h"
#include "ui/session/tempo_ring.h"

#include <QKeyEvent>
#include <QPainter>

namespace glidepath::ui {
namespace {

using coach::SessionMoment;
using session::CommandKind;
using KeyLook = KeyButton::Look;

// The page at a scale of 1; what is left of the height goes to the exercise, what is left of the width to exercise and
// next.
constexpr double kMargin = 24;
constexpr double kTop = 84;     ///< upper edge of exercise and ring
constexpr double kBottom = 236; ///< from their lower edge to that of the page
constexpr double kRightColumn = 432;
constexpr double kCounter = 82;
constexpr double kButtons = 104;
constexpr double kNext = 804; ///< left edge of the next exercise

Icon symbolOf(CommandKind command) {
    switch (command) {
    case CommandKind::Resume:
        return Icon::Play;
    case CommandKind::Confirm:
        return Icon::Check;
    case CommandKind::Pause:
    case CommandKind::Interrupt:
    case CommandKind::Back:
    case CommandKind::Skip:
    case CommandKind::Less:
    case CommandKind::End:
        return Icon::Pause;
    }
    return Icon::Pause;
}

} // namespace

SessionPage::SessionPage(QWidget* parent)
    : QWidget{parent}, m_routine{new RoutineBar{this}}, m_exercise{new ExerciseCard{this}}, m_ring{new TempoRing{this}},
      m_sidePanel{new SidePanel{this}}, m_counter{new CounterCard{this}}, m_cue{new CueLine{this}},
      m_big{new KeyButton{QStringLiteral("big"), tr("Pause"), KeyLook::Big, this}},
      m_back{new KeyButton{QStringLiteral("back"), tr("Back"), KeyLook::Tall, this}},
      m_skip{new KeyButton{QStringLiteral("skip"), tr("Skip"), KeyLook::Tall, this}},
      m_less{new KeyButton{QStringLiteral("less"), tr("Less"), KeyLook::Tall, this}},
      m_end{new KeyButton{QStringLiteral("end"), tr("End"), KeyLook::Small, this}}, m_next{new NextCard{this}} {
    setObjectName(QStringLiteral("session-page"));
    setAccessibleName(tr("Session"));
    setFocusPolicy(Qt::ClickFocus); // has the focus until somebody presses Tab, and is no stop on the way
    m_sidePanel->hide();
    nameKeys();
    connectButtons();
}

void SessionPage::nameKeys() {
    m_big->setKey(tr("Space"));
    m_back->setKey(QStringLiteral("←"));
    m_skip->setKey(QStringLiteral("→"));
    m_less->setKey(QStringLiteral("−"));
    m_end->setKey(tr("Esc"));
    m_back->setSymbol(Icon::ArrowLeft);
    m_skip->setSymbol(Icon::ArrowRight);
    m_less->setSymbol(Icon::Less);
    m_end->setSymbol(Icon::Cross);
}

void SessionPage::connectButtons() {
    connect(m_big, &KeyButton::clicked, this, [this] { emit wished(m_bigCommand); });
    connect(m_back, &KeyButton::clicked, this, [this] { emit wished(CommandKind::Back); });
    connect(m_skip, &KeyButton::clicked, this, [this] { emit wished(CommandKind::Skip); });
    connect(m_less, &KeyButton::clicked, this, [this] { emit wished(CommandKind::Less); });
    connect(m_end, &KeyButton::clicked, this, &SessionPage::endWished);
    QWidget* before = m_big;
    for (QWidget* next : {m_back, m_skip, m_less, m_end}) {
        setTabOrder(before, next);
        before = next;
    }
}

void SessionPage::showFigures(const figure::Figures& figures, Motion motion) {
    m_exercise->stage().follow(figures, motion);
    m_next->showFigures(figures);
}

void SessionPage::render(const coach::SessionView& view) {
    const bool newMoment = !m_rendered || view.moment != m_moment;
    const bool panel = view.moment == SessionMoment::ChangeSide;
    m_rendered = true;
    m_moment = view.moment;
    m_routine->render(view.routine);
    m_exercise->render(view);
    m_ring->render(view.ring);
    m_sidePanel->render(view.ring, view.side);
    m_counter->render(view.counter);
    m_cue->render(text(view.cue), view.moment == SessionMoment::Paused ? Icon::Play : Icon::Eye);
    m_next->render(view.next);
    m_sidePanel->setVisible(panel);
    m_ring->setVisible(!panel);
    m_counter->setVisible(!panel);
    renderBigButton(view.bigButton);
    if (newMoment)
        (panel ? static_cast<SessionItem*>(m_sidePanel) : m_ring)->announce();
}

void SessionPage::renderBigButton(const coach::BigButtonView& button) {
    m_bigCommand = button.command;
    m_big->setWords(text(button.text));
    m_big->setSymbol(symbolOf(button.command));
}

void SessionPage::arrange(Measure measure) {
    const double width = this->width() / measure.scale;
    const double height = this->height() / measure.scale;
    for (SessionItem* item :
         std::initializer_list<SessionItem*>{m_routine, m_exercise, m_ring, m_sidePanel, m_counter, m_cue, m_next})
        item->setMeasure(measure);
    const auto place = [&](SessionItem* item, const QRectF& box) { item->setGeometry(measure(box).toAlignedRect()); };
    const double column = width - kMargin - kRightColumn;
    const double middle = height - kTop - kBottom;
    place(m_routine, {kMargin + 168, 20, width - 2 * kMargin - 168, 48});
    place(m_exercise, {kMargin, kTop, column - 2 * kMargin, middle});
    place(m_ring, {column, kTop, kRightColumn, middle - kCounter - 14});
    place(m_sidePanel, {column, kTop, kRightColumn, middle});
    place(m_counter, {column, height - kBottom - kCounter, kRightColumn, kCounter});
    place(m_cue, {kMargin, height - 224, width - 2 * kMargin, 92});
    place(m_next, {kNext, height - kButtons - 16, width - kNext - kMargin, kButtons});
    arrangeButtons(measure, height);
}

void SessionPage::arrangeButtons(Measure measure, double height) {
    const double top = height - kButtons - 16;
    m_big->place(measure({kMargin, top, 400, kButtons}));
    m_back->place(measure({448, top, 100, kButtons}));
    m_skip->place(measure({562, top, 100, kButtons}));
    m_less->place(measure({676, top, 100, kButtons}));
    m_end->place(measure({kMargin, 20, 144, 48}));
    for (KeyButton* button : {m_big, m_back, m_skip, m_less, m_end})
        button->setMeasure(measure);
}

void SessionPage::press(int key) {
    if (isBigKey(key))
        pressBigKey();
    else if (key == Qt::Key_Left)
        emit wished(CommandKind::Back);
    else if (key == Qt::Key_Right)
        emit wished(CommandKind::Skip);
    else if (key == Qt::Key_Minus)
        emit wished(CommandKind::Less);
    else
        emit endWished();
}

/// Carrying on waits for the release, so that a key that is held, or leant on, can never start a movement.
void SessionPage::pressBigKey() {
    m_carryOnAtRelease = m_bigCommand == CommandKind::Resume;
    if (!m_carryOnAtRelease)
        emit wished(m_bigCommand);
}

void SessionPage::releaseBigKey() {
    if (m_carryOnAtRelease && m_bigCommand == CommandKind::Resume)
        emit wished(CommandKind::Resume);
    m_carryOnAtRelease = false;
}

/// Keys of the session are taken before shortcuts of the window see them.
bool SessionPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isSessionKey(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SessionPage::keyPressEvent(QKeyEvent* event) {
    if (!isSessionKey(*event))
        return QWidget::keyPressEvent(event);
    event->accept();
    if (!event->isAutoRepeat())
        press(event->key());
}

void SessionPage::keyReleaseEvent(QKeyEvent* event) {
    if (!isBigKey(event->key()))
        return QWidget::keyReleaseEvent(event);
    event->accept();
    if (!event->isAutoRepeat())
        releaseBigKey();
}

void SessionPage::focusOutEvent(QFocusEvent* event) {
    m_carryOnAtRelease = false;
    QWidget::focusOutEvent(event);
}

void SessionPage::paintEvent(QPaintEvent* event) {
    QPainter{this}.fillRect(event->rect(), tokens().bg);
}

void SessionPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(Measure::of(size()));
}

void SessionPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

} // namespace glidepath::ui
