#include "ui/today/session_card.h"

#include "ui/figure/still_picture.h"
#include "ui/kit/card_button.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/today/slot_tab.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< what every control keeps free for its focus ring
constexpr int kPadding = 16 - kRing;
constexpr int kStartWidth = 232;
constexpr int kStartHeight = 64;
constexpr int kButtonHeight = 44;

QLabel* wrapped(QLabel* label) {
    label->setWordWrap(true);
    label->setContentsMargins(kRing, 0, kRing, 0);
    return label;
}

/// Larger than any other button: it is read and hit from a mat.
void makeLarge(QPushButton& button) {
    button.setProperty("iconPixels", 28);
    button.setStyleSheet(QStringLiteral("font-size: %1px; padding: 0px; min-width: %2px; min-height: %3px;")
                             .arg(tokens().px(22))
                             .arg(tokens().px(kStartWidth) - 2)
                             .arg(tokens().px(kStartHeight) - 2)); // without the border
    button.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QPushButton* startButton(const coach::SlotView& slot) {
    auto* const made = slot.done
                           ? button(QStringLiteral("start"), OfferPane::tr("Do one again"), ButtonKind::Secondary)
                           : button(QStringLiteral("start"), OfferPane::tr("Start"), ButtonKind::Primary, Icon::Play);
    makeLarge(*made);
    made->setAccessibleName(QStringLiteral("%1: %2").arg(made->text(), text(slot.offer.title)));
    return made;
}

QString headline(const coach::SessionOffer& offer) {
    const QString title = text(offer.title);
    if (offer.exercises.size() == 1)
        return OfferPane::tr("%1, 1 exercise").arg(title);
    return OfferPane::tr("%1, %2 exercises").arg(title).arg(offer.exercises.size());
}

QString minutesText(int minutes) {
    return minutes == 1 ? OfferPane::tr("1 minute") : OfferPane::tr("%1 minutes").arg(minutes);
}

/// Before the first session of all: what comes first.
QString questionsFirst(const coach::TodayView& view) {
    return view.practisedBefore ? QString{} : OfferPane::tr(" A few short questions come first, about a minute.");
}

QString subline(const coach::SlotView& slot, const coach::TodayView& view) {
    const QString done = slot.done ? OfferPane::tr("Done at %1. ").arg(timeOfDay(slot.done->at)) : QString{};
    const QString length = done + minutesText(slot.offer.minutes) + QStringLiteral(".");
    if (slot.offer.equipment.empty())
        return length + questionsFirst(view);
    return OfferPane::tr("%1 You need %2.").arg(length, text(coach::equipmentText(slot.offer.equipment))) +
           questionsFirst(view);
}

QWidget* exerciseTile(const coach::ExerciseLine& line, const figure::Figures& figures) {
    const QString minutes = OfferPane::tr("%1 min").arg(line.minutes);
    auto* const tile = new CardButton{QStringLiteral("exercise-") + text(line.id.text()),
                                      QStringLiteral("%1, %2, %3").arg(text(line.name), text(line.amount), minutes),
                                      CardButton::Ground::Sunken};
    auto* const name = label(QStringLiteral("<b>%1</b>").arg(text(line.name).toHtmlEscaped()));
    name->setTextFormat(Qt::RichText);
    name->setWordWrap(true);
    auto* const amount = label(text(line.amount), TextStyle::Caption, Ink::Second);
    amount->setWordWrap(true);
    auto* const foot = new QHBoxLayout;
    foot->addWidget(amount, 1);
    foot->addWidget(label(minutes, TextStyle::Caption, Ink::Second), 0, Qt::AlignTop);
    if (figures.find(line.id) != nullptr) {
        auto* const picture = new StillPicture{figures, line.id};
        picture->setAttribute(Qt::WA_TransparentForMouseEvents);
        tile->content()->addWidget(picture);
    }
    tile->content()->addWidget(name);
    tile->content()->addLayout(foot);
    tile->content()->addStretch();
    for (QLabel* const part : tile->findChildren<QLabel*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return tile;
}

QString nothingTitle(coach::DayState state) {
    if (state == coach::DayState::NotToday)
        return NothingPlannedCard::tr("Nothing more today");
    return state == coach::DayState::Rest
               ? NothingPlannedCard::tr("Nothing planned. A walk is enough.")
               : NothingPlannedCard::tr("The exercise files could not be read. Nothing can be started.");
}

} // namespace

OfferPane::OfferPane(const coach::SlotView& slot, const coach::TodayView& view, const figure::Figures& figures,
                     QWidget* parent)
    : QWidget{parent}, m_figures{figures} {
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(8);
    addHead(*column, slot, view);
    addChanges(*column, slot, view);
    addExercises(*column, slot.offer);
    if (view.screeningDue.empty())
        addOtherWays(*column, slot, view);
    column->addStretch();
}

void OfferPane::addHead(QBoxLayout& column, const coach::SlotView& slot, const coach::TodayView& view) {
    auto* const words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(wrapped(label(headline(slot.offer), TextStyle::H2)));
    words->addWidget(wrapped(label(subline(slot, view), TextStyle::Body, Ink::Second)));
    words->addStretch();
    auto* const head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(words, 1);
    if (view.screeningDue.empty())
        addStart(*head, slot);
    column.addLayout(head);
}

void OfferPane::addStart(QBoxLayout& row, const coach::SlotView& slot) {
    m_start = startButton(slot);
    m_focusOrder.push_back(m_start);
    connect(m_start, &QPushButton::clicked, this,
            [this, routine = slot.offer.routine, version = slot.offer.version] { emit startWished(routine, version); });
    row.addWidget(m_start);
}

/// Why it is not as it was the last time, so that nothing changes unsaid.
void OfferPane::addChanges(QBoxLayout& column, const coach::SlotView& slot, const coach::TodayView& view) {
    if (slot.done)
        return;
    for (const auto& lines : {view.lighter, slot.offer.changes})
        for (const std::string& line : lines)
            column.addWidget(wrapped(label(text(line), TextStyle::Body, Ink::Main)));
}

void OfferPane::addExercises(QBoxLayout& column, const coach::SessionOffer& offer) {
    auto* const grid = new ColumnGrid{tokens().px(208), 6};
    for (const coach::ExerciseLine& line : offer.exercises) {
        auto* const tile = static_cast<CardButton*>(exerciseTile(line, m_figures));
        connect(tile, &CardButton::clicked, this, [this, id = line.id] { emit exerciseWished(id); });
        m_focusOrder.push_back(tile);
        grid->addWidget(tile);
    }
    column.addLayout(grid);
}

QPushButton* OfferPane::otherWay(const QString& name, const QString& words, const coach::InPlace& other) {
    auto* const made = button(name, tr("%1, %2 min").arg(words).arg(other.minutes));
    m_focusOrder.push_back(made);
    connect(made, &QPushButton::clicked, this, [this, other] { emit startWished(other.routine, other.version); });
    return made;
}

QPushButton* OfferPane::notToday(const coach::DecisionOffer& offer) {
    auto* const made = button(QStringLiteral("not-today"), text(offer.words));
    m_focusOrder.push_back(made);
    connect(made, &QPushButton::clicked, this, [this, decision = offer.decision] { emit decided(decision); });
    return made;
}

/// Always there, so that asking for less needs no courage.
void OfferPane::addOtherWays(QBoxLayout& column, const coach::SlotView& slot, const coach::TodayView& view) {
    const coach::SessionOffer& offer = slot.offer;
    const bool mayWait = view.notToday && !slot.done;
    if (!offer.shortVersion && !offer.gentle && !offer.asPlanned && !mayWait)
        return;
    auto* const row = new FlowRow{0};
    auto* const question = label(tr("A harder day?"), TextStyle::Body, Ink::Second);
    question->setContentsMargins(kRing, 0, 24, 0);
    question->setMinimumHeight(tokens().px(kButtonHeight) + 2 * kRing);
    row->addWidget(question);
    if (offer.shortVersion)
        row->addWidget(otherWay(QStringLiteral("short-version"), tr("Short version"), *offer.shortVersion));
    if (offer.gentle)
        row->addWidget(otherWay(QStringLiteral("gentle"), tr("Only gentle moves"), *offer.gentle));
    if (offer.asPlanned)
        row->addWidget(otherWay(QStringLiteral("as-planned"), tr("As planned"), *offer.asPlanned));
    if (mayWait)
        row->addWidget(notToday(*view.notToday));
    column.addLayout(row);
}

SessionCard::SessionCard(const coach::TodayView& view, const figure::Figures& figures, QWidget* parent)
    : Card{parent}, m_figures{figures} {
    setObjectName(QStringLiteral("session-card"));
    content()->setContentsMargins(1, 1, 1, 1);
    content()->setSpacing(0);
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    content()->addLayout(row);
    content()->addWidget(rule());
    auto* const tabs = new QButtonGroup{this};
    for (const coach::SlotView& slot : view.parts)
        addSlot(slot, view, *row, *tabs);
    connect(tabs, &QButtonGroup::idToggled, this,
            [this](int index, bool on) { m_panes[static_cast<std::size_t>(index)]->setVisible(on); });
    tabs->button(static_cast<int>(view.open))->setChecked(true);
    chainFocus();
}

void SessionCard::addSlot(const coach::SlotView& slot, const coach::TodayView& view, QBoxLayout& row,
                          QButtonGroup& tabs) {
    auto* const tab = new SlotTab{slot};
    auto* const pane = new OfferPane{slot, view, m_figures};
    pane->hide();
    connect(pane, &OfferPane::startWished, this, &SessionCard::startWished);
    connect(pane, &OfferPane::exerciseWished, this, &SessionCard::exerciseWished);
    connect(pane, &OfferPane::decided, this, &SessionCard::decided);
    tabs.addButton(tab, static_cast<int>(m_panes.size()));
    row.addWidget(tab, 1);
    content()->addWidget(pane);
    m_tabs.push_back(tab);
    m_panes.push_back(pane);
}

/// Start comes first on purpose, then what belongs to it, then the other parts of the day.
void SessionCard::chainFocus() {
    std::vector<QWidget*> order;
    for (const OfferPane* const pane : m_panes)
        order.insert(order.end(), pane->focusOrder().begin(), pane->focusOrder().end());
    order.insert(order.end(), m_tabs.begin(), m_tabs.end());
    for (std::size_t i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void SessionCard::focusStart() {
    for (const OfferPane* const pane : m_panes)
        if (!pane->isHidden() && pane->start() != nullptr)
            pane->start()->setFocus(Qt::OtherFocusReason);
}

NothingPlannedCard::NothingPlannedCard(const coach::TodayView& view, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("nothing-planned"));
    auto* const words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(wrapped(label(nothingTitle(view.state), TextStyle::H2)));
    if (view.state == coach::DayState::NotToday)
        words->addWidget(wrapped(label(tr("The plan waits, and nothing has to be caught up. A short walk is fine if "
                                          "it suits you."),
                                       TextStyle::Body, Ink::Second)));
    auto* const row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(words, 1);
    content()->addLayout(row);
    if (view.state == coach::DayState::Unavailable || view.walks.empty() || !view.screeningDue.empty())
        return;
    auto* const walk = button(QStringLiteral("start"), tr("Walk now"), ButtonKind::Primary, Icon::Walk);
    makeLarge(*walk);
    connect(walk, &QPushButton::clicked, this,
            [this, routine = view.walks.front().routine] { emit startWished(routine, programme::Version::Full); });
    row->addWidget(walk);
}

void NothingPlannedCard::focusStart() {
    if (auto* const start = findChild<QPushButton*>(QStringLiteral("start")))
        start->setFocus(Qt::OtherFocusReason);
}

} // namespace glidepath::ui
