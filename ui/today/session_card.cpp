#include "ui/today/session_card.h"

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

QString subline(const coach::SlotView& slot) {
    const QString done = slot.done ? OfferPane::tr("Done at %1. ").arg(timeOfDay(slot.done->at)) : QString{};
    const QString length = done + minutesText(slot.offer.minutes) + QStringLiteral(".");
    if (slot.offer.equipment.empty())
        return length;
    return OfferPane::tr("%1 You need %2.").arg(length, text(coach::equipmentText(slot.offer.equipment)));
}

QWidget* exerciseTile(const coach::ExerciseLine& line) {
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
    tile->content()->addWidget(name);
    tile->content()->addLayout(foot);
    tile->content()->addStretch();
    for (QLabel* const part : tile->findChildren<QLabel*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return tile;
}

} // namespace

OfferPane::OfferPane(const coach::SlotView& slot, QWidget* parent) : QWidget{parent} {
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(8);
    addHead(*column, slot);
    addExercises(*column, slot.offer);
    addLighter(*column, slot.offer);
    column->addStretch();
}

void OfferPane::addHead(QBoxLayout& column, const coach::SlotView& slot) {
    auto* const words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(wrapped(label(headline(slot.offer), TextStyle::H2)));
    words->addWidget(wrapped(label(subline(slot), TextStyle::Body, Ink::Second)));
    words->addStretch();
    m_start = startButton(slot);
    m_focusOrder.push_back(m_start);
    connect(m_start, &QPushButton::clicked, this,
            [this, routine = slot.offer.routine] { emit startWished(routine, programme::Version::Full); });
    auto* const head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(words, 1);
    head->addWidget(m_start);
    column.addLayout(head);
}

void OfferPane::addExercises(QBoxLayout& column, const coach::SessionOffer& offer) {
    auto* const grid = new ColumnGrid{tokens().px(208), 6};
    for (const coach::ExerciseLine& line : offer.exercises) {
        auto* const tile = static_cast<CardButton*>(exerciseTile(line));
        connect(tile, &CardButton::clicked, this, [this, id = line.id] { emit exerciseWished(id); });
        m_focusOrder.push_back(tile);
        grid->addWidget(tile);
    }
    column.addLayout(grid);
}

QPushButton* OfferPane::lighterButton(const QString& name, const QString& words, const coach::Lighter& lighter) {
    auto* const made = button(name, tr("%1, %2 min").arg(words).arg(lighter.minutes));
    m_focusOrder.push_back(made);
    connect(made, &QPushButton::clicked, this, [this, lighter] { emit startWished(lighter.routine, lighter.version); });
    return made;
}

void OfferPane::addLighter(QBoxLayout& column, const coach::SessionOffer& offer) {
    if (!offer.shortVersion && !offer.gentle)
        return;
    auto* const row = new QHBoxLayout;
    row->addWidget(wrapped(label(tr("A harder day?"), TextStyle::Body, Ink::Second)), 1);
    if (offer.shortVersion)
        row->addWidget(lighterButton(QStringLiteral("short-version"), tr("Short version"), *offer.shortVersion));
    if (offer.gentle)
        row->addWidget(lighterButton(QStringLiteral("gentle"), tr("Only gentle moves"), *offer.gentle));
    column.addLayout(row);
}

SessionCard::SessionCard(const coach::TodayView& view, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("session-card"));
    content()->setContentsMargins(1, 1, 1, 1);
    content()->setSpacing(0);
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    content()->addLayout(row);
    content()->addWidget(rule());
    auto* const tabs = new QButtonGroup{this};
    for (const coach::SlotView& slot : view.parts)
        addSlot(slot, *row, *tabs);
    connect(tabs, &QButtonGroup::idToggled, this,
            [this](int index, bool on) { m_panes[static_cast<std::size_t>(index)]->setVisible(on); });
    tabs->button(static_cast<int>(view.open))->setChecked(true);
    chainFocus();
}

void SessionCard::addSlot(const coach::SlotView& slot, QBoxLayout& row, QButtonGroup& tabs) {
    auto* const tab = new SlotTab{slot};
    auto* const pane = new OfferPane{slot};
    pane->hide();
    connect(pane, &OfferPane::startWished, this, &SessionCard::startWished);
    connect(pane, &OfferPane::exerciseWished, this, &SessionCard::exerciseWished);
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
        if (!pane->isHidden())
            pane->start()->setFocus(Qt::OtherFocusReason);
}

NothingPlannedCard::NothingPlannedCard(const coach::TodayView& view, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("nothing-planned"));
    const bool rest = view.state == coach::DayState::Rest;
    auto* const words = rest
                            ? label(tr("Nothing planned. A walk is enough."), TextStyle::H2)
                            : label(tr("The exercise files could not be read. Nothing can be started."), TextStyle::H3);
    words->setWordWrap(true);
    auto* const row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(words, 1);
    content()->addLayout(row);
    if (!rest || view.walks.empty())
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
