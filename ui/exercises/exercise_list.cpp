#include "ui/exercises/exercise_list.h"

#include "ui/exercises/card_picture.h"
#include "ui/exercises/filter_panel.h"
#include "ui/exercises/words.h"
#include "ui/kit/card_button.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/side_by_side.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kPadding = 24;
constexpr int kFilterWidth = 248;
constexpr int kLeastSearch = 260;
constexpr int kMostOfSmallWindow = 370; ///< so that large text does not make the page wider than the smallest window
constexpr int kMostSearch = 330;

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
    if (card.origin == catalogue::Origin::Own)
        parts << ExerciseList::tr("Your own");
    return parts.join(QStringLiteral(", "));
}

QWidget* pills(const coach::ExerciseCard& card) {
    auto* const widget = new QWidget;
    auto* const row = new FlowRow{4, widget};
    const bool inPlan = card.status == coach::PlanStatus::InPlan;
    if (const QString status = statusText(card); !status.isEmpty())
        row->addWidget(new Pill{status, inPlan ? Pill::Tone::Accent : Pill::Tone::Neutral});
    if (card.origin == catalogue::Origin::Own)
        row->addWidget(new Pill{ExerciseList::tr("Your own"), Pill::Tone::Neutral});
    return widget;
}

QBoxLayout* words(const coach::ExerciseCard& card) {
    auto* const column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    auto* const name = label(text(card.name), TextStyle::H3);
    name->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(label(placeText(card), TextStyle::Caption, Ink::Second));
    column->addWidget(label(aimName(card.aim), TextStyle::Caption, Ink::Caption));
    column->addStretch();
    column->addSpacing(4);
    column->addWidget(pills(card));
    return column;
}

CardButton* cardButton(const figure::Figures& figures, const coach::ExerciseCard& card) {
    auto* const made = new CardButton{cardName(card.id), spokenText(card), CardButton::Ground::Surface};
    made->content()->setContentsMargins(kRing + 1, kRing + 1, kRing + 1, kRing + 1);
    made->content()->setSpacing(0);
    made->content()->addWidget(new CardPicture{figures, card.id, card.aim});
    made->content()->addLayout(words(card));
    for (QWidget* const part : made->findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return made;
}

QWidget* inARow(QWidget* first, QWidget* second) {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(first);
    row->addWidget(second);
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

ExerciseList::ExerciseList(const figure::Figures& figures, QWidget* parent) : QWidget{parent}, m_figures{figures} {
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
    connect(m_panel, &FilterPanel::clearWished, this, &ExerciseList::clearFilter);
    m_side = scrollArea(QStringLiteral("filter-area"));
    m_results = scrollArea(QStringLiteral("results"));
    auto* const side = new QWidget;
    side->setProperty("page", true);
    auto* const column = new QVBoxLayout{side};
    column->setContentsMargins(0, kRing, 0, 8);
    column->addWidget(m_panel);
    column->addStretch();
    m_side->setWidget(side);
    row->addWidget(m_side);
    row->addWidget(m_results, 1);
    page->addLayout(row, 1);
}

QWidget* ExerciseList::head() {
    m_count = label({}, TextStyle::Body, Ink::Second);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search a name or a body part"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.search = utf8(words);
        emit filterWished(m_filter);
    });
    auto* const add =
        button(QStringLiteral("add-own"), tr("Add my physiotherapist's exercise"), ButtonKind::Secondary, Icon::Pencil);
    connect(add, &QPushButton::clicked, this, &ExerciseList::addWished);
    m_add = add;
    auto* const title = label(tr("Exercises"), TextStyle::H1);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* const made = new SideBySide{inARow(title, m_count), inARow(m_search, add), 16};
    made->setStretch(1, 0);
    return made;
}

QWidget* ExerciseList::emptyNote() {
    auto* const card = new Card;
    card->setObjectName(QStringLiteral("no-result"));
    card->content()->addWidget(label(tr("No exercise fits."), TextStyle::H3));
    auto* const words = label(tr("Clear the filters, or try another word."), TextStyle::Body, Ink::Second);
    words->setWordWrap(true);
    card->content()->addWidget(words);
    auto* const clear = button(QStringLiteral("clear-all"), tr("Clear the filters"));
    clear->setVisible(m_filter != coach::ExerciseFilter{});
    connect(clear, &QPushButton::clicked, this, &ExerciseList::clearFilter);
    card->content()->addWidget(clear, 0, Qt::AlignLeft);
    return card;
}

/// What the tick "Only what fits me" keeps back is never simply gone.
QWidget* ExerciseList::hiddenNote() {
    auto* const made = new QWidget;
    auto* const row = new FlowRow{4, made};
    row->setContentsMargins(kRing, 8, 0, 0);
    const bool one = m_view->hidden == 1;
    auto* const words = label(one ? tr("1 more is not for now.") : tr("%1 more are not for now.").arg(m_view->hidden),
                              TextStyle::Body, Ink::Second);
    words->setContentsMargins(0, 14, 0, 14); // on one line with the button
    auto* const show =
        button(QStringLiteral("show-hidden"), one ? tr("Show it too") : tr("Show them too"), ButtonKind::Quiet);
    connect(show, &QPushButton::clicked, this, &ExerciseList::showHidden);
    row->addWidget(words);
    row->addWidget(show);
    return made;
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
        auto* const made = cardButton(m_figures, card);
        connect(made, &CardButton::clicked, this, [this, id = card.id] { emit exerciseWished(id); });
        grid->addWidget(made);
    }
    column->addLayout(grid);
    if (m_view->cards.empty())
        column->addWidget(emptyNote());
    if (m_view->hidden > 0)
        column->addWidget(hiddenNote());
    column->addStretch();
    if (QWidget* const before = m_results->takeWidget())
        before->deleteLater(); // the button that led here may be one of its own
    m_results->setWidget(inner);
    inner->show();
    m_side->setFixedWidth(std::max(tokens().px(kFilterWidth), m_side->widget()->minimumSizeHint().width()));
    m_search->setMinimumWidth(std::min(tokens().px(kLeastSearch), kMostOfSmallWindow));
    m_search->setMaximumWidth(tokens().px(kMostSearch));
    updateCount();
}

void ExerciseList::updateCount() {
    const auto shown = static_cast<int>(m_view->cards.size());
    m_count->setText(shown == m_view->total ? tr("%1 in all").arg(shown)
                                            : tr("%1 of %2 shown").arg(shown).arg(m_view->total));
}

void ExerciseList::showHidden() {
    m_filter.fit = coach::Fit::Everything;
    emit filterWished(m_filter);
    focusSearch();
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

/// Down and Enter lead from the search to the first exercise it has found.
bool ExerciseList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress || !m_view || m_view->cards.empty())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    focusCard(m_view->cards.front().id);
    return true;
}

void ExerciseList::focusSearch() {
    m_search->setFocus(Qt::OtherFocusReason);
}

void ExerciseList::focusAdd() {
    m_add->setFocus(Qt::OtherFocusReason);
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
