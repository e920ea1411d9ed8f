#include "ui/exercises/exercise_view.h"

#include "ui/exercises/left_out_note.h"
#include "ui/exercises/reading.h"
#include "ui/exercises/source_cards.h"
#include "ui/exercises/standing_card.h"
#include "ui/exercises/words.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <utility>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kPadding = 24;
constexpr int kColumn = 400; ///< the least width of one of two
constexpr int kTwoColumnsFrom = 1000;

QString subtitle(const coach::ExerciseDetail& detail) {
    if (detail.alsoCalled.empty())
        return text(detail.goal);
    return ExerciseView::tr("%1 Also called: %2.").arg(text(detail.goal), joined(detail.alsoCalled));
}

bool differsInPaceAlone(coach::ExerciseDetail before, const coach::ExerciseDetail& now) {
    before.pace = now.pace;
    return before == now;
}

} // namespace

ExerciseView::ExerciseView(const figure::Figures& figures, QWidget* parent)
    : QWidget{parent}, m_figures{figures}, m_scroll{new QScrollArea} {
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

void ExerciseView::setMotion(Motion motion) {
    m_motion = motion;
    if (m_figure != nullptr)
        m_figure->setMotion(motion);
}

void ExerciseView::render(const coach::ExerciseDetail& detail) {
    if (m_detail == detail)
        return;
    const std::optional<coach::ExerciseDetail> before = std::exchange(m_detail, detail);
    if (before && differsInPaceAlone(*before, detail))
        return m_standing->showPace(detail.pace);
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
    m_built = m_detail->card.id;
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
    auto* const inner = new QWidget;
    inner->setProperty("page", true);
    auto* const page = new QVBoxLayout{inner};
    page->setContentsMargins(kPadding, kPadding - kRing, kPadding, kPadding);
    page->setSpacing(12);
    addHead(*page);
    m_columns = new QBoxLayout{QBoxLayout::LeftToRight};
    m_columns->setSpacing(16);
    m_columns->addWidget(standingColumn(), 1);
    m_columns->addWidget(howCard(), 1);
    page->addLayout(m_columns);
    addGrounds(*page);
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

QWidget* ExerciseView::howCard() {
    Card* const card = readingCard();
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

QWidget* ExerciseView::standingColumn() {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    if ((m_figure = figureCard()) != nullptr)
        column->addWidget(m_figure);
    column->addWidget(standingCard());
    column->addStretch();
    return made;
}

/// A page that is drawn anew goes on where the figure is.
FigureCard* ExerciseView::figureCard() {
    const figure::Figure* const figure = m_figures.find(m_detail->card.id);
    if (figure == nullptr || !m_detail->figure)
        return nullptr;
    auto* const made = new FigureCard{m_figures.sharedAnatomy(), *figure, *m_detail, m_motion};
    if (m_figure != nullptr && m_built == m_detail->card.id && m_figure->loop() == made->loop())
        made->setPlay(m_figure->play());
    return made;
}

/// Why it is this much, and where that comes from.
void ExerciseView::addGrounds(QBoxLayout& page) {
    auto* const row = new ColumnGrid{tokens().px(kColumn), 16, 2};
    row->addWidget(whyCard(m_detail->dose));
    if (!m_detail->sources.empty())
        row->addWidget(sourcesCard(m_detail->sources));
    page.addSpacing(4);
    page.addLayout(row);
}

QWidget* ExerciseView::standingCard() {
    m_standing = new StandingCard{*m_detail};
    connect(m_standing, &StandingCard::doOnceWished, this, [this] { emit doOnceWished(m_detail->card.id); });
    connect(m_standing, &StandingCard::paceWished, this,
            [this](std::optional<programme::Pace> pace) { emit paceWished(m_detail->card.id, pace); });
    connect(m_standing, &StandingCard::decided, this, &ExerciseView::decided);
    return m_standing;
}

void ExerciseView::arrange() {
    if (m_columns == nullptr)
        return;
    const bool wide = width() >= tokens().px(kTwoColumnsFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
