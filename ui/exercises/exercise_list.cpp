#include "ui/exercises/exercise_list.h"

#include "ui/exercises/filter_panel.h"
#include "ui/exercises/words.h"
#include "ui/kit/card_button.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kPadding = 24;
constexpr int kFilterWidth = 248;

QString cardName(const ExerciseId& id) {
    return QStringLiteral("card-") + text(id.text());
}

QString placeText(const coach::ExerciseCard& card) {
    return ExerciseList::tr("Phase %1, %2").arg(card.firstPhase).arg(groupName(card.position).toLower());
}

QString spokenText(const coach::ExerciseCard& card) {
    QStringList parts{text(card.name), placeText(card), aimName(card.aim)};
    if (const QString status = statusText(card); !status.isEmpty())
        parts << status;
    return parts.join(QStringLiteral(", "));
}

QWidget* pills(const coach::ExerciseCard& card) {
    auto* const widget = new QWidget;
    auto* const row = new FlowRow{4, widget};
    const bool inPlan = card.status == coach::PlanStatus::InPlan;
    if (const QString status = statusText(card); !status.isEmpty())
        row->addWidget(new Pill{status, inPlan ? Pill::Tone::Accent : Pill::Tone::Neutral});
    if (card.origin == catalogue::Origin::Own)
        row->addWidget(new Pill{ExerciseList::tr("Yours"), Pill::Tone::Neutral});
    return widget;
}

CardButton* cardButton(const coach::ExerciseCard& card) {
    auto* const made = new CardButton{cardName(card.id), spokenText(card), CardButton::Ground::Surface};
    auto* const name = label(text(card.name), TextStyle::H3);
    name->setWordWrap(true);
    made->content()->addWidget(name);
    made->content()->addWidget(label(placeText(card), TextStyle::Caption, Ink::Second));
    made->content()->addWidget(label(aimName(card.aim), TextStyle::Caption, Ink::Caption));
    made->content()->addStretch();
    made->content()->addSpacing(4);
    made->content()->addWidget(pills(card));
    for (QWidget* const part : made->findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return made;
}

QScrollArea* scrollArea(const QString& name) {
    auto* const scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

ExerciseList::ExerciseList(QWidget* parent) : QWidget{parent} {
    auto* const page = new QVBoxLayout{this};
    page->setContentsMargins(kPadding, kPadding - kRing, kPadding - kRing, 0);
    page->setSpacing(8);
    page->addWidget(head());
    auto* const row = new QHBoxLayout;
    row->setSpacing(16 - kRing);
    m_panel = new FilterPanel;
    connect(m_panel, &FilterPanel::changed, this, [this](coach::ExerciseFilter filter) {
        filter.search = m_filter.search;
        m_filter = std::move(filter);
        emit filterWished(m_filter);
    });
    m_side = scrollArea(QStringLiteral("filter-area"));
    m_results = scrollArea(QStringLiteral("results"));
    auto* const side = new QWidget;
    side->setProperty("page", true);
    auto* const column = new QVBoxLayout{side};
    column->setContentsMargins(0, kRing, 0, kPadding);
    column->addWidget(m_panel);
    column->addStretch();
    m_side->setWidget(side);
    row->addWidget(m_side);
    row->addWidget(m_results, 1);
    page->addLayout(row, 1);
}

QWidget* ExerciseList::head() {
    auto* const widget = new QWidget;
    auto* const row = new QHBoxLayout{widget};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_count = label({}, TextStyle::Body, Ink::Second);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search a name or a body part"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(tokens().px(330));
    auto* const clear = button(QStringLiteral("clear-filter"), tr("Clear filters"), ButtonKind::Quiet);
    connect(clear, &QPushButton::clicked, this, &ExerciseList::clearFilter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.search = utf8(words);
        emit filterWished(m_filter);
    });
    m_clear = clear;
    row->addWidget(label(tr("Exercises"), TextStyle::H1));
    row->addWidget(m_count);
    row->addWidget(clear);
    row->addStretch();
    row->addWidget(m_search, 1);
    return widget;
}

QWidget* ExerciseList::emptyNote() {
    auto* const card = new Card;
    card->setObjectName(QStringLiteral("no-result"));
    card->content()->addWidget(label(tr("No exercise fits."), TextStyle::H3));
    auto* const words = label(tr("Clear the filters, or try another word."), TextStyle::Body, Ink::Second);
    words->setWordWrap(true);
    card->content()->addWidget(words);
    return card;
}

void ExerciseList::render(const coach::ExercisesView& view) {
    m_panel->render(view, m_filter);
    if (m_view == view)
        return;
    m_view = view;
    rebuild();
}

void ExerciseList::rebuild() {
    if (!m_view)
        return;
    auto* const inner = new QWidget;
    inner->setProperty("page", true);
    auto* const column = new QVBoxLayout{inner};
    column->setContentsMargins(0, 0, 0, kPadding);
    auto* const grid = new ColumnGrid{tokens().px(216), 16 - 2 * kRing};
    for (const coach::ExerciseCard& card : m_view->cards) {
        auto* const made = cardButton(card);
        connect(made, &CardButton::clicked, this, [this, id = card.id] { emit exerciseWished(id); });
        grid->addWidget(made);
    }
    column->addLayout(grid);
    if (m_view->cards.empty())
        column->addWidget(emptyNote());
    column->addStretch();
    m_results->setWidget(inner);
    m_side->setFixedWidth(std::max(tokens().px(kFilterWidth), m_side->widget()->minimumSizeHint().width()));
    m_search->setMaximumWidth(tokens().px(330));
    updateClear();
}

void ExerciseList::updateClear() {
    const auto shown = static_cast<int>(m_view->cards.size());
    m_count->setText(shown == m_view->total ? tr("%1 in all").arg(shown)
                                            : tr("%1 of %2 shown").arg(shown).arg(m_view->total));
    m_clear->setVisible(m_filter != coach::ExerciseFilter{});
}

void ExerciseList::clearFilter() {
    m_filter = {};
    const QSignalBlocker quiet{m_search};
    m_search->clear();
    m_search->setFocus();
    emit filterWished(m_filter);
}

void ExerciseList::focusCard(const ExerciseId& id) {
    if (auto* const card = findChild<CardButton*>(cardName(id)))
        card->setFocus(Qt::OtherFocusReason);
    else
        focusSearch();
}

void ExerciseList::focusSearch() {
    m_search->setFocus(Qt::OtherFocusReason);
}

void ExerciseList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_panel->rebuild();
            rebuild();
        },
        Qt::QueuedConnection);
}

} // namespace glidepath::ui
