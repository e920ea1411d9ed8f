#include "ui/checkin/checkin_page.h"

#include "ui/checkin/answer_rows.h"
#include "ui/checkin/rating_question.h"
#include "ui/kit/body_map.h"
#include "ui/kit/pain_scale.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kWidest = 1320; ///< of the page: longer ways for the eye help nobody
constexpr int kSideBySideFrom = 900;
constexpr int kMapWidth = 376;
constexpr int kHighest = 720; ///< of the questions: more room would only pull them apart

/// A widget with the child centred, no wider than the page should be.
QWidget* centred(QWidget* child) {
    auto* around = new QWidget;
    auto* row = new QHBoxLayout{around};
    row->setContentsMargins(24, 0, 24, 0);
    child->setMaximumWidth(kWidest);
    row->addStretch(1);
    row->addWidget(child, 1000);
    row->addStretch(1);
    return around;
}

/// A button without words is not there.
void setWords(QPushButton& button, const std::string& words) {
    button.setText(text(words));
    button.setAccessibleName(text(words));
    button.setVisible(!words.empty());
}

} // namespace

CheckinPage::CheckinPage(QWidget* parent)
    : QWidget{parent}, m_title{label({}, TextStyle::H1)}, m_hint{label({}, TextStyle::Body, Ink::Second)},
      m_leg{new RatingQuestion{QStringLiteral("leg-pain"), tr("Leg pain now")}},
      m_back{new RatingQuestion{QStringLiteral("back-pain"), tr("Back pain now")}}, m_rows{new AnswerRows},
      m_map{new BodyMap{QStringLiteral("farthest-place")}}, m_close{button(QStringLiteral("close-checkin"), tr("Close"),
                                                                           ButtonKind::Quiet)},
      m_repeat{button(QStringLiteral("repeat-rating"), {})}, m_skip{button(QStringLiteral("skip-rating"), {})},
      m_goOn{button(QStringLiteral("go-on"), {}, ButtonKind::Primary)} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(8);
    column->addWidget(centred(header()));
    m_area = scrolling(centred(questions()));
    m_area->installEventFilter(this);
    m_goOn->installEventFilter(this);
    column->addWidget(m_area, 1);
    column->addWidget(centred(footer()));
    connectSignals();
    orderTabs();
}

QWidget* CheckinPage::header() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_hint->setWordWrap(true);
    row->addWidget(m_title);
    row->addWidget(m_hint, 1);
    row->addWidget(m_close);
    return made;
}

QWidget* CheckinPage::questions() {
    auto* scales = new QWidget;
    auto* column = new QVBoxLayout{scales};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_leg, 1);
    column->addWidget(m_back, 1);
    column->addWidget(m_rows, 1);

    auto* place = new Card;
    place->setMinimumWidth(kMapWidth);
    place->content()->setContentsMargins(24, 16, 24, 16);
    auto* question = label(tr("How far down does it reach?"), TextStyle::H2);
    question->setWordWrap(true);
    auto* how = label(tr("Tap the lowest place where you feel it."), TextStyle::Body, Ink::Second);
    how->setWordWrap(true);
    place->content()->addWidget(question);
    place->content()->addWidget(how);
    place->content()->addWidget(m_map, 1);

    auto* both = new SideBySide{scales, place, 16};
    both->setStretch(kWidest - kMapWidth, kMapWidth);
    both->setLeastWidth(kSideBySideFrom);
    both->setMostHeight(kHighest);
    auto* made = new QWidget;
    auto* page = new QVBoxLayout{made};
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(both, 1000);
    page->addStretch(1);
    return made;
}

QWidget* CheckinPage::footer() {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout{buttons};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch();
    for (auto* each : {m_repeat, m_skip, m_goOn})
        row->addWidget(each);
    auto* keys = label(tr("Up and Down choose, the number keys answer."), TextStyle::Body, Ink::Second);
    auto* made = new SideBySide{keys, buttons, 4};
    made->setStretch(1, 0);
    return made;
}

void CheckinPage::connectSignals() {
    for (auto* question : {m_leg, m_back})
        connect(question, &RatingQuestion::answered, this, &CheckinPage::refresh);
    connect(m_rows, &AnswerRows::answered, this, &CheckinPage::refresh);
    connect(m_rows, &AnswerRows::reminderChosen, this, &CheckinPage::reminderChosen);
    connect(m_map, &BodyMap::answered, this, &CheckinPage::refresh);
    connect(m_close, &QPushButton::clicked, this, &CheckinPage::cancelled);
    connect(m_repeat, &QPushButton::clicked, this, &CheckinPage::repeatEarlier);
    connect(m_skip, &QPushButton::clicked, this, &CheckinPage::skipped);
    connect(m_goOn, &QPushButton::clicked, this, &CheckinPage::goOn);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut{QKeySequence{Qt::CTRL | key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_goOn, &QPushButton::click);
    }
}

void CheckinPage::orderTabs() {
    QList<QWidget*> order{m_leg->scale(), m_back->scale()};
    for (const QWidget* holder : {static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_map)})
        for (auto* choice : holder->findChildren<QAbstractButton*>())
            order << choice;
    order << m_repeat << m_skip << m_goOn << m_close;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void CheckinPage::render(const coach::CheckinView& view) {
    m_view = view;
    m_title->setText(text(view.title));
    m_hint->setText(text(view.hint));
    m_leg->begin(view.legBefore);
    m_back->begin(view.backBefore);
    m_rows->begin(view);
    m_map->setSide(view.soreSide);
    m_map->setPlace(std::nullopt);
    setWords(*m_goOn, view.goOn);
    setWords(*m_skip, view.skip);
    setWords(*m_repeat, view.repeat ? view.repeat->text : std::string{});
    refresh();
    m_leg->scale()->setFocus(Qt::OtherFocusReason);
}

journal::Rating CheckinPage::rating() const {
    journal::Rating made;
    made.session = m_view.session;
    made.moment = m_view.moment;
    made.leg = m_leg->score();
    made.back = m_back->score();
    made.farthest = m_map->place();
    m_rows->fillIn(made);
    return made;
}

void CheckinPage::repeatEarlier() {
    if (!m_view.repeat)
        return;
    m_leg->setScore(m_view.repeat->rating.leg);
    m_back->setScore(m_view.repeat->rating.back);
    m_map->setPlace(m_view.repeat->rating.farthest);
    m_rows->repeat(m_view.repeat->rating);
    refresh();
    m_goOn->setFocus(Qt::OtherFocusReason);
}

void CheckinPage::goOn() {
    const journal::Rating made = rating();
    if (made.empty())
        emit skipped();
    else
        emit answered(made);
}

/// On its own the page has nothing to go on to: an empty rating cannot be saved there.
void CheckinPage::refresh() {
    m_rows->setLeg(m_leg->score());
    m_goOn->setEnabled(m_view.moment != journal::Moment::Other || !rating().empty());
}

std::vector<CheckinPage::Stop> CheckinPage::stops() const {
    std::vector<Stop> all{{m_leg->scale(), m_leg->scale()}, {m_back->scale(), m_back->scale()}};
    for (QWidget* entrance : m_rows->entrances())
        all.push_back({entrance, entrance->parentWidget()});
    all.push_back({m_map->entrance(), m_map});
    all.push_back({m_goOn, m_goOn});
    return all;
}

void CheckinPage::moveQuestion(int step) {
    const auto all = stops();
    const QWidget* focused = focusWidget();
    const auto holdsFocus = [focused](const Stop& stop) {
        return stop.holder == focused || stop.holder->isAncestorOf(focused);
    };
    const auto found = std::ranges::find_if(all, holdsFocus);
    const auto last = static_cast<int>(all.size()) - 1;
    const int next = found == all.end() ? 0 : std::clamp(static_cast<int>(found - all.begin()) + step, 0, last);
    QWidget* stop = all[static_cast<std::size_t>(next)].entrance;
    stop->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(stop);
}

/// Up and Down would scroll, or walk along the buttons; here they choose the question, and the page scrolls to it.
bool CheckinPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        moveQuestion(key == Qt::Key_Down ? 1 : -1);
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

void CheckinPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace glidepath::ui
