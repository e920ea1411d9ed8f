#include "ui/today/today_page.h"

#include "ui/kit/side_by_side.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/today/fortnight_card.h"
#include "ui/today/locked_card.h"
#include "ui/today/notice_cards.h"
#include "ui/today/phase_card.h"
#include "ui/today/referral_card.h"
#include "ui/today/session_card.h"
#include "ui/today/two_hours_card.h"
#include "ui/today/walks_card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 24;
constexpr int kGap = 16;
constexpr int kRightColumn = 368;
constexpr int kTwoColumnsFrom = 1076; ///< a window of 1180 without its rail

/// Away from the page at once, deleted when nothing of it is running any more.
void discard(QWidget* widget) {
    if (widget == nullptr)
        return;
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
}

QVBoxLayout* columnOf(QWidget& widget) {
    auto* const column = new QVBoxLayout{&widget};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    return column;
}

/// Strong advice comes before the session; everything else leaves Start where it is.
bool isStrong(const coach::ReferralView& referral) {
    return referral.urgency == programme::Urgency::Banner;
}

bool isQuiet(const coach::ReferralView& referral) {
    return !isStrong(referral);
}

} // namespace

TodayPage::TodayPage(const figure::Figures& figures, QWidget* parent)
    : QWidget{parent}, m_figures{figures}, m_title{label({}, TextStyle::H1)}, m_changed{button(
                                                                                  QStringLiteral("something-changed"),
                                                                                  tr("Something has changed"),
                                                                                  ButtonKind::Secondary, Icon::Pencil)},
      m_heat{button(QStringLiteral("heat-timer"), {}, ButtonKind::Secondary, Icon::Flame)},
      m_cold{button(QStringLiteral("cold-timer"), {}, ButtonKind::Secondary, Icon::Snow)} {
    setObjectName(QStringLiteral("today-page"));
    auto* const inner = new QWidget;
    inner->setProperty("page", true);
    auto* const page = new QVBoxLayout{inner};
    page->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    page->setSpacing(kGap);
    page->addWidget(head());
    m_columns = new QBoxLayout{QBoxLayout::LeftToRight};
    m_columns->setSpacing(kGap);
    page->addLayout(m_columns);
    page->addStretch();
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

/// The timers stand beside the date, where they push nothing away.
QWidget* TodayPage::head() {
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout{buttons};
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* const timer : {m_heat, m_cold}) {
        timer->setAccessibleName(tr("Timer for heat and cold"));
        timer->hide();
        row->addWidget(timer);
        connect(timer, &QPushButton::clicked, this, &TodayPage::timerWished);
    }
    row->addWidget(m_changed);
    row->addStretch();
    connect(m_changed, &QPushButton::clicked, this, &TodayPage::somethingChanged);
    auto* const head = new SideBySide{m_title, buttons, kGap};
    head->setStretch(1, 0);
    return head;
}

void TodayPage::renderTimer(const TimerLine& line) {
    QPushButton* const timer = line.treatment == coach::Treatment::Heat ? m_heat : m_cold;
    timer->setVisible(!line.words.empty());
    if (timer->isVisibleTo(this)) {
        timer->setText(text(line.words));
        timer->setAccessibleName(tr("%1. Open").arg(text(line.spoken)));
    }
    (timer == m_heat ? m_cold : m_heat)->hide();
}

void TodayPage::render(const coach::TodayView& view) {
    if (m_view == view)
        return;
    m_view = view;
    rebuild();
}

void TodayPage::rebuild() {
    if (!m_view)
        return;
    QWidget* const focused = window()->focusWidget(); // also while the window is not shown yet
    const bool hadFocus = focused != nullptr && isAncestorOf(focused);
    discard(m_left);
    discard(m_right);
    m_title->setText(longDate(m_view->day));
    m_changed->setVisible(!m_view->locked);
    m_left = leftColumn();
    m_right = rightColumn();
    m_columns->addWidget(m_left, 1);
    m_columns->addWidget(m_right);
    arrange();
    m_left->show(); // at once, not when the layout gets to it: what is hidden cannot have the focus
    m_right->show();
    if (hadFocus)
        focusStart();
}

QWidget* TodayPage::leftColumn() {
    auto* const widget = new QWidget;
    auto* const column = columnOf(*widget);
    if (m_view->locked)
        addLocked(*column);
    else
        addOffers(*column);
    auto* const fortnight = new FortnightCard{*m_view};
    connect(fortnight, &FortnightCard::trendsWished, this, &TodayPage::trendsWished);
    column->addWidget(fortnight);
    column->addStretch();
    return widget;
}

void TodayPage::addLocked(QBoxLayout& column) {
    auto* const card = new LockedCard;
    card->render(*m_view->locked);
    connect(card, &LockedCard::helpWished, this, &TodayPage::helpWished);
    connect(card, &LockedCard::examinedWished, this, &TodayPage::examinedWished);
    connect(card, &LockedCard::wronglyWished, this, &TodayPage::wronglyWished);
    connect(card, &LockedCard::learnWished, this, &TodayPage::learnWished);
    connect(card, &LockedCard::rateWished, this, &TodayPage::rateWished);
    connect(card, &LockedCard::printWished, this, &TodayPage::printWished);
    column.addWidget(card);
}

void TodayPage::addOffers(QBoxLayout& column) {
    addTwoHours(column);
    addReferrals(column, isStrong);
    addNotice(column);
    addSession(column);
    addReferrals(column, isQuiet);
}

/// While exercise is locked there is nothing to decide about it.
QWidget* TodayPage::rightColumn() {
    auto* const widget = new QWidget;
    auto* const column = columnOf(*widget);
    if (m_view->locked)
        column->addWidget(new LockedNotes{*m_view->locked});
    else
        addProgramme(*column);
    column->addStretch();
    return widget;
}

void TodayPage::addProgramme(QBoxLayout& column) {
    if (!m_view->phase.steps.empty()) {
        auto* const phase = new PhaseCard{m_view->phase};
        connect(phase, &PhaseCard::decided, this, &TodayPage::decided);
        connect(phase, &PhaseCard::rulesWished, this, &TodayPage::rulesWished);
        column.addWidget(phase);
    }
    if (!m_view->walks.empty()) {
        auto* const walks = new WalksCard{*m_view};
        connect(walks, &WalksCard::startWished, this, &TodayPage::startWished);
        column.addWidget(walks);
    }
}

void TodayPage::addTwoHours(QBoxLayout& column) {
    if (m_view->twoHours) {
        auto* const card = new TwoHoursCard{*m_view->twoHours};
        connect(card, &TwoHoursCard::answered, this, &TodayPage::settled);
        connect(card, &TwoHoursCard::postponed, this, &TodayPage::settlingPostponed);
        column.addWidget(card);
    } else if (!m_view->twoHoursReply.empty()) {
        column.addWidget(new TwoHoursReplyCard{m_view->twoHoursReply});
    }
}

void TodayPage::addReferrals(QBoxLayout& column, bool (*belongsHere)(const coach::ReferralView&)) {
    for (const coach::ReferralView& referral : m_view->referrals) {
        if (!belongsHere(referral))
            continue;
        auto* const card = new ReferralCard{referral};
        connect(card, &ReferralCard::decided, this, &TodayPage::decided);
        connect(card, &ReferralCard::reportWished, this, &TodayPage::reportWished);
        column.addWidget(card);
    }
}

void TodayPage::addNotice(QBoxLayout& column) {
    if (!m_view->screeningDue.empty()) {
        auto* const card = new ScreeningDueCard{m_view->screeningDue};
        connect(card, &ScreeningDueCard::screeningWished, this, &TodayPage::screeningWished);
        column.addWidget(card);
    } else if (m_view->unfinished) {
        auto* const card = new UnfinishedCard{*m_view->unfinished};
        connect(card, &UnfinishedCard::carryOnWished, this, &TodayPage::carryOnWished);
        connect(card, &UnfinishedCard::keepWished, this, &TodayPage::keepWished);
        column.addWidget(card);
    } else if (m_view->backAgain) {
        auto* const card = new BackAgainCard{*m_view->backAgain};
        connect(card, &BackAgainCard::decided, this, &TodayPage::decided);
        connect(card, &BackAgainCard::asPlannedWished, this, &TodayPage::startAsPlannedWished);
        column.addWidget(card);
    }
}

void TodayPage::addSession(QBoxLayout& column) {
    if (m_view->parts.empty()) {
        auto* const card = new NothingPlannedCard{*m_view};
        connect(card, &NothingPlannedCard::startWished, this, &TodayPage::startWished);
        column.addWidget(card);
        return;
    }
    auto* const card = new SessionCard{*m_view, m_figures};
    connect(card, &SessionCard::startWished, this, &TodayPage::startWished);
    connect(card, &SessionCard::exerciseWished, this, &TodayPage::exerciseWished);
    connect(card, &SessionCard::decided, this, &TodayPage::decided);
    column.addWidget(card);
}

/// Two columns where there is room for them, at the text size in force.
void TodayPage::arrange() {
    if (m_right == nullptr)
        return;
    const bool wide = width() >= tokens().px(kTwoColumnsFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setMinimumWidth(wide ? tokens().px(kRightColumn) : 0);
    m_right->setMaximumWidth(wide ? tokens().px(kRightColumn) : QWIDGETSIZE_MAX);
}

void TodayPage::focusStart() {
    if (auto* const locked = findChild<LockedCard*>())
        locked->focusHelp();
    else if (auto* const signs = findChild<ScreeningDueCard*>())
        signs->focusStart();
    else if (auto* const card = findChild<SessionCard*>())
        card->focusStart();
    else if (auto* const nothing = findChild<NothingPlannedCard*>())
        nothing->focusStart();
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusStart();
}

void TodayPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // after the whole change has arrived everywhere
        QMetaObject::invokeMethod(this, &TodayPage::rebuild, Qt::QueuedConnection);
}

} // namespace glidepath::ui
