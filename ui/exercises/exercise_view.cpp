#include "ui/exercises/exercise_view.h"

#include "coach/session_offer.h"
#include "ui/exercises/left_out_note.h"
#include "ui/exercises/reading.h"
#include "ui/exercises/words.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <utility>

namespace glidepath::ui {

namespace {

using programme::Pace;

constexpr int kRing = 5;
constexpr int kPadding = 24;
constexpr int kSideColumn = 400;
constexpr int kTwoColumnsFrom = 1000;
constexpr std::array<std::optional<Pace>, 4> kPaces{std::nullopt, Pace::Timed, Pace::KeyEachRepetition, Pace::KeyAtEnd};

QString paceName(std::optional<Pace> pace) {
    if (!pace)
        return ExerciseView::tr("As in Settings");
    switch (*pace) {
    case Pace::Timed:
        return ExerciseView::tr("Timed");
    case Pace::KeyEachRepetition:
        return ExerciseView::tr("A key for each repetition");
    case Pace::KeyAtEnd:
        break;
    }
    return ExerciseView::tr("A key at the end");
}

QString planTitle(const coach::ExerciseDetail& detail) {
    return detail.card.status == coach::PlanStatus::InPlan ? ExerciseView::tr("In your plan")
                                                           : ExerciseView::tr("In phase %1").arg(detail.dose.phase);
}

QString soFar(int times) {
    if (times == 0)
        return ExerciseView::tr("Not yet");
    return times == 1 ? ExerciseView::tr("Once") : ExerciseView::tr("%1 times").arg(times);
}

QString subtitle(const coach::ExerciseDetail& detail) {
    if (detail.alsoCalled.empty())
        return text(detail.goal);
    return ExerciseView::tr("%1 Also called: %2.").arg(text(detail.goal), joined(detail.alsoCalled));
}

bool differsInPaceAlone(coach::ExerciseDetail before, const coach::ExerciseDetail& now) {
    before.pace = now.pace;
    return before == now;
}

Card* readingCardBase() {
    auto* const card = new Card;
    card->content()->setContentsMargins(kPadding, 20, kPadding, 20);
    return card;
}

} // namespace

ExerciseView::ExerciseView(QWidget* parent) : QWidget{parent}, m_scroll{new QScrollArea} {
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    auto* const escape = new QShortcut{Qt::Key_Escape, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ExerciseView::backWished);
}

void ExerciseView::render(const coach::ExerciseDetail& detail) {
    if (m_detail == detail)
        return;
    const std::optional<coach::ExerciseDetail> before = std::exchange(m_detail, detail);
    if (before && differsInPaceAlone(*before, detail))
        return showPace();
    rebuild();
    if (!before || before->card.id != detail.card.id)
        m_scroll->verticalScrollBar()->setValue(0);
}

void ExerciseView::rebuild() {
    if (!m_detail)
        return;
    const QString focused = focusedName();
    const int place = m_scroll->verticalScrollBar()->value();
    putInPlace(page());
    if (!focused.isEmpty())
        focus(focused);
    m_scroll->verticalScrollBar()->setValue(place);
}

/// The name of what has the focus on the page; nothing when the focus is elsewhere.
QString ExerciseView::focusedName() const {
    const QWidget* const focused = window()->focusWidget();
    return focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString{};
}

/// What is not there any more leaves its focus to the way back, so that keys go on reaching this page.
void ExerciseView::focus(const QString& name) {
    auto* wished = m_scroll->widget()->findChild<QWidget*>(name);
    if (wished == nullptr)
        wished = m_scroll->widget()->findChild<QWidget*>(QStringLiteral("back"));
    wished->setFocus(Qt::OtherFocusReason);
}

QWidget* ExerciseView::page() {
    m_paces = nullptr;
    auto* const inner = new QWidget;
    inner->setProperty("page", true);
    auto* const page = new QVBoxLayout{inner};
    page->setContentsMargins(kPadding, kPadding - kRing, kPadding, kPadding);
    page->setSpacing(12);
    addHead(*page);
    m_columns = new QBoxLayout{QBoxLayout::LeftToRight};
    m_columns->setSpacing(16);
    m_side = sideColumn();
    m_columns->addWidget(readingCard(), 1);
    m_columns->addWidget(m_side);
    page->addLayout(m_columns);
    page->addStretch();
    arrange();
    return inner;
}

void ExerciseView::putInPlace(QWidget* page) {
    if (QWidget* const before = m_scroll->takeWidget())
        before->deleteLater(); // the choice that led here may still be in one of its handlers
    m_scroll->setWidget(page);
    page->show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it scrolls only once its height is known
}

void ExerciseView::addHead(QBoxLayout& page) {
    auto* const back = button(QStringLiteral("back"), tr("Exercises"), ButtonKind::Secondary, Icon::ChevronLeft);
    back->setAccessibleName(tr("Back to all exercises"));
    connect(back, &QPushButton::clicked, this, &ExerciseView::backWished);
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addWidget(label(text(m_detail->card.name), TextStyle::H1), 0, Qt::AlignVCenter);
    row->addWidget(pills(), 1, Qt::AlignVCenter);
    page.addLayout(row);
    if (m_detail->card.origin == catalogue::Origin::Own)
        addOwnButtons(page);
    addNotices(page);
}

QWidget* ExerciseView::pills() const {
    auto* const made = new QWidget;
    auto* const flow = new FlowRow{8, made};
    const QString phase = tr("Phase %1, %2").arg(m_detail->card.firstPhase).arg(text(m_detail->phaseName));
    for (const QString& words : {phase, aimName(m_detail->card.aim), positionName(m_detail->position)})
        flow->addWidget(new Pill{words, Pill::Tone::Neutral});
    if (m_detail->card.origin == catalogue::Origin::Own)
        flow->addWidget(new Pill{tr("Your own"), Pill::Tone::Accent});
    return made;
}

void ExerciseView::addOwnButtons(QBoxLayout& page) {
    auto* const change = button(QStringLiteral("own-change"), tr("Change"), ButtonKind::Secondary, Icon::Pencil);
    auto* const remove = button(QStringLiteral("own-remove"), tr("Remove"), ButtonKind::Secondary, Icon::Cross);
    connect(change, &QPushButton::clicked, this, [this] { emit changeWished(m_detail->card.id); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeWished(m_detail->card.id); });
    auto* const row = new FlowRow{4};
    row->addWidget(change);
    row->addWidget(remove);
    page.addLayout(row);
}

void ExerciseView::addNotices(QBoxLayout& page) {
    for (const coach::LeftOutNotice& notice : m_detail->leftOut)
        page.addWidget(leftOutNote(notice, [this](const ExerciseId& id) { emit exerciseWished(id); }));
}

QWidget* ExerciseView::readingCard() {
    Card* const card = readingCardBase();
    QBoxLayout& column = *card->content();
    column.addWidget(paragraph(subtitle(*m_detail), TextStyle::Body, Ink::Second));
    if (!m_detail->bodyParts.empty())
        column.addWidget(
            paragraph(tr("Body parts: %1").arg(joined(m_detail->bodyParts)), TextStyle::Caption, Ink::Second));
    addHeading(column, tr("How to do it"));
    addSteps(column, m_detail->steps);
    column.addSpacing(8);
    addBoxes(column);
    if (!m_detail->precautions.empty()) {
        addHeading(column, tr("Take care"));
        addList(column, m_detail->precautions, Icon::Info);
    }
    if (!m_detail->slips.empty()) {
        addHeading(column, tr("Common slips"));
        addList(column, m_detail->slips, Icon::Cross);
    }
    addCauses(column, m_detail->byCause);
    addNeighbours(column);
    column.addStretch();
    return card;
}

void ExerciseView::addBoxes(QBoxLayout& column) {
    auto* const row = new ColumnGrid{tokens().px(240), 16, 2};
    if (!m_detail->feel.empty())
        row->addWidget(box(BoxTone::Sunken, tr("What you should feel"), m_detail->feel));
    if (!m_detail->stopIf.empty())
        row->addWidget(box(BoxTone::Stop, tr("Stop if"), m_detail->stopIf));
    column.addLayout(row);
}

QWidget* ExerciseView::neighbours(const QString& title, const std::vector<coach::ExerciseLink>& links) {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label(title, TextStyle::H3));
    for (const coach::ExerciseLink& link : links) {
        auto* const way = button(QStringLiteral("go-") + text(link.id.text()), text(link.name), ButtonKind::Quiet);
        connect(way, &QPushButton::clicked, this, [this, id = link.id] { emit exerciseWished(id); });
        column->addWidget(way, 0, Qt::AlignLeft);
    }
    column->addStretch();
    return made;
}

void ExerciseView::addNeighbours(QBoxLayout& column) {
    if (m_detail->easier.empty() && m_detail->harder.empty())
        return;
    column.addSpacing(8);
    auto* const row = new ColumnGrid{tokens().px(240), 16, 2};
    if (!m_detail->easier.empty())
        row->addWidget(neighbours(tr("Easier"), m_detail->easier));
    if (!m_detail->harder.empty())
        row->addWidget(neighbours(tr("Harder"), m_detail->harder));
    column.addLayout(row);
}

QWidget* ExerciseView::sideColumn() {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(planCard());
    column->addWidget(whyCard());
    if (!m_detail->sources.empty())
        column->addWidget(sourcesCard());
    column->addStretch();
    return made;
}

QWidget* ExerciseView::planCard() {
    Card* const card = readingCardBase();
    QBoxLayout& column = *card->content();
    const coach::DoseView& dose = m_detail->dose;
    auto* const head = new QHBoxLayout;
    head->addWidget(label(planTitle(*m_detail), TextStyle::H3), 1);
    if (const QString status = statusText(m_detail->card);
        m_detail->card.status != coach::PlanStatus::InPlan && !status.isEmpty())
        head->addWidget(new Pill{status, Pill::Tone::Neutral});
    column.addLayout(head);
    auto* const facts = new ColumnGrid{tokens().px(150), 12, 4};
    facts->addWidget(fact(tr("Amount"), text(dose.amount)));
    if (!dose.tempo.empty())
        facts->addWidget(fact(text(dose.tempoName), text(dose.tempo)));
    facts->addWidget(fact(tr("How often"), text(dose.howOften)));
    facts->addWidget(fact(tr("So far"), soFar(m_detail->timesDone)));
    if (!m_detail->equipment.empty())
        facts->addWidget(fact(tr("You need"), text(coach::equipmentText(m_detail->equipment))));
    column.addLayout(facts);
    if (!m_detail->condition.empty())
        column.addWidget(paragraph(text(m_detail->condition), TextStyle::Body, Ink::Second));
    if (m_detail->hasPace)
        addPace(column);
    if (!m_detail->canDoOnce)
        return card;
    auto* const once = button(QStringLiteral("do-once"), tr("Do it once now"), ButtonKind::Primary, Icon::Play);
    connect(once, &QPushButton::clicked, this, [this] { emit doOnceWished(m_detail->card.id); });
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(once);
    row->addStretch();
    column.addLayout(row);
    return card;
}

void ExerciseView::addPace(QBoxLayout& column) {
    column.addSpacing(4);
    column.addWidget(label(tr("Pace of this exercise"), TextStyle::Caption, Ink::Second));
    auto* const choices = new QWidget;
    choices->setStyleSheet(QStringLiteral("QRadioButton { font-size: %1px; padding: 3px 5px; }").arg(tokens().px(16)));
    auto* const rows = new QVBoxLayout{choices};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_paces = new QButtonGroup{choices};
    for (std::size_t i = 0; i < kPaces.size(); ++i) {
        auto* const choice = new QRadioButton{paceName(kPaces[i])};
        choice->setObjectName(QStringLiteral("pace-%1").arg(i));
        choice->setAccessibleName(tr("Pace: %1").arg(choice->text()));
        m_paces->addButton(choice, static_cast<int>(i));
        rows->addWidget(choice);
    }
    showPace();
    connect(m_paces, &QButtonGroup::idClicked, this,
            [this](int index) { emit paceWished(m_detail->card.id, kPaces[static_cast<std::size_t>(index)]); });
    column.addWidget(choices);
}

void ExerciseView::showPace() {
    if (m_paces == nullptr)
        return;
    const auto chosen = std::ranges::find(kPaces, m_detail->pace) - kPaces.begin();
    m_paces->button(static_cast<int>(chosen))->setChecked(true);
}

QWidget* ExerciseView::whyCard() {
    Card* const card = readingCardBase();
    QBoxLayout& column = *card->content();
    addHeading(column, tr("Why this amount"));
    if (!m_detail->dose.why.empty())
        column.addWidget(paragraph(text(m_detail->dose.why), TextStyle::Body, Ink::Second));
    for (const coach::BasisLine& line : m_detail->dose.basis) {
        auto* const words = paragraph(
            QStringLiteral("<b>%1:</b> %2").arg(text(line.number).toHtmlEscaped(), text(line.from).toHtmlEscaped()),
            TextStyle::Caption, Ink::Second);
        words->setTextFormat(Qt::RichText);
        column.addWidget(words);
    }
    return card;
}

QWidget* ExerciseView::sourcesCard() {
    Card* const card = readingCardBase();
    QBoxLayout& column = *card->content();
    addHeading(column, tr("Sources"));
    for (const coach::SourceLine& source : m_detail->sources) {
        const QString title =
            source.kind.empty() ? text(source.title) : tr("%1 (%2)").arg(text(source.title), text(source.kind));
        column.addWidget(paragraph(title, TextStyle::Caption));
        column.addWidget(paragraph(text(source.fact), TextStyle::Caption, Ink::Second));
        column.addSpacing(4);
    }
    return card;
}

void ExerciseView::arrange() {
    if (m_columns == nullptr)
        return;
    const bool wide = width() >= tokens().px(kTwoColumnsFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? tokens().px(kSideColumn) : 0);
    m_side->setMaximumWidth(wide ? tokens().px(kSideColumn) : QWIDGETSIZE_MAX);
}

void ExerciseView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ExerciseView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ExerciseView::rebuild, Qt::QueuedConnection);
}

} // namespace glidepath::ui
