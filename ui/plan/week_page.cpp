#include "ui/plan/week_page.h"

#include "ui/kit/scrolling.h"
#include "ui/kit/side_by_side.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/plan/changes_card.h"
#include "ui/plan/locked_week_card.h"
#include "ui/plan/plan_grid.h"
#include "ui/plan/session_detail_card.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 24;
constexpr int kGap = 16;
constexpr int kRing = 5; ///< controls keep it free for the focus
constexpr int kPhaseFrom = 770;
constexpr int kTwoColumnsFrom = 1028; ///< a window of 1180 without its rail and the padding

QPushButton* arrow(const QString& name, const QString& meaning, Icon icon) {
    auto* const made = button(name, {}, ButtonKind::Secondary, icon);
    made->setAccessibleName(meaning);
    made->setToolTip(meaning);
    return made;
}

} // namespace

WeekPage::WeekPage(const figure::Figures& figures, QWidget* parent)
    : QWidget{parent}, m_before{arrow(QStringLiteral("week-before"), tr("The week before"), Icon::ChevronLeft)},
      m_week{button(QStringLiteral("this-week"), {}, ButtonKind::Secondary)},
      m_after{arrow(QStringLiteral("week-after"), tr("The week after"), Icon::ChevronRight)},
      m_print{button(QStringLiteral("print-week"), tr("Print week"), ButtonKind::Primary, Icon::Print)},
      m_phase{new Pill{{}}}, m_grid{new PlanGrid}, m_detail{new SessionDetailCard{figures}}, m_changes{new ChangesCard},
      m_locked{new LockedWeekCard}, m_body{body()} {
    setObjectName(QStringLiteral("week-page"));
    auto* const inner = new QWidget;
    auto* const page = new QVBoxLayout{inner};
    page->setContentsMargins(kPadding - kRing, kPadding - kRing, kPadding - kRing, kPadding);
    page->setSpacing(kGap - kRing);
    page->addWidget(header());
    page->addWidget(m_body, 1);
    page->addWidget(lockedPart());
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(inner));
    connect(m_before, &QPushButton::clicked, this, [this] { wishWeek(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { wishWeek(1); });
    connect(m_week, &QPushButton::clicked, this, [this] { emit weekWished(IsoWeek::of(m_view.today)); });
    connect(m_print, &QPushButton::clicked, this, &WeekPage::printWished);
    connect(m_locked, &LockedWeekCard::helpWished, this, &WeekPage::helpWished);
    connect(m_grid, &PlanGrid::selectionChanged, this, &WeekPage::showSelected);
}

QWidget* WeekPage::header() {
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(kRing);
    layout->addWidget(label(tr("Plan"), TextStyle::H1));
    layout->addSpacing(16);
    for (QPushButton* const control : {m_before, m_week, m_after})
        layout->addWidget(control);
    layout->addSpacing(12);
    layout->addWidget(m_phase);
    layout->addStretch(1);
    layout->addWidget(m_print);
    return row;
}

QWidget* WeekPage::body() {
    auto* const side = new QWidget;
    auto* const column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_detail, 1);
    column->addWidget(m_changes);
    auto* const columns = new SideBySide{m_grid, side, kGap};
    columns->setLeastWidth(kTwoColumnsFrom);
    columns->setStretch(18, 7);
    columns->layout()->setContentsMargins(kRing, 0, kRing, 0);
    return columns;
}

/// In the place of the week while exercise is locked.
QWidget* WeekPage::lockedPart() {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(kRing, 0, kRing, 0);
    column->addWidget(m_locked);
    return made;
}

void WeekPage::wishWeek(int weeksFromHere) {
    emit weekWished(IsoWeek::of(m_view.week.monday() + std::chrono::days{7 * weeksFromHere}));
}

void WeekPage::render(const coach::PlanView& view) {
    m_view = view;
    const QString words = weekText(view.week);
    m_week->setText(words);
    m_week->setToolTip(tr("Go to this week"));
    m_week->setAccessibleName(tr("%1. Go to this week").arg(words));
    m_phase->setText(tr("Phase %1, %2").arg(view.phase).arg(text(view.phaseName)));
    showPhase();
    m_grid->render(view);
    m_changes->render(view.changes);
    showSelected();
    showLock();
}

void WeekPage::showLock() {
    const bool isLocked = m_view.locked.has_value();
    m_body->setVisible(!isLocked);
    m_locked->setVisible(isLocked);
    m_print->setEnabled(!isLocked);
    if (isLocked)
        m_locked->render(*m_view.locked);
}

/// Where the line above the week is too short, Print stays and the name of the phase goes.
void WeekPage::showPhase() {
    m_phase->setVisible(!m_view.phaseName.empty() && width() >= tokens().px(kPhaseFrom));
}

void WeekPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showPhase();
}

void WeekPage::showSelected() {
    const auto place = m_grid->selected();
    const coach::PlanCard* const card = place ? m_view.card(place->day, place->slot) : nullptr;
    if (card == nullptr)
        return m_detail->renderNothing();
    const QString where =
        QStringLiteral("%1, %2").arg(weekdayAndDay(m_view.days.at(place->day).day), slotName(place->slot).toLower());
    m_detail->render(m_view.routines.at(card->routine), where);
}

} // namespace glidepath::ui
