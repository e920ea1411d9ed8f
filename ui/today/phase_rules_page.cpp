#include "ui/today/phase_rules_page.h"

#include "ui/kit/scrolling.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/today/rule_row.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 24;
constexpr int kGap = 16;
constexpr int kRing = 5;
constexpr int kWidest = 960; ///< longer lines are hard to read

QLabel* wrapped(const QString& words, TextStyle style = TextStyle::Body, Ink ink = Ink::Main) {
    auto* const made = label(words, style, ink);
    made->setWordWrap(true);
    made->setContentsMargins(kRing, 0, kRing, 0);
    return made;
}

QString sourcesOf(const coach::RuleView& rule) {
    const QString sources = PhaseRulesPage::tr("Source: %1.").arg(text(rule.sources));
    return rule.why.empty() ? sources : QStringLiteral("%1 %2").arg(text(rule.why), sources);
}

void addState(QBoxLayout& column, const coach::RuleView& rule) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    if (!rule.phase.empty())
        row->addWidget(new Pill{text(rule.phase), Pill::Tone::Neutral});
    if (rule.holds)
        row->addWidget(new Pill{PhaseRulesPage::tr("Holds now"), Pill::Tone::Accent});
    row->addStretch();
    if (row->count() > 1)
        column.addLayout(row);
}

QWidget* ruleCard(const coach::RuleView& rule) {
    auto* const card = new Card;
    auto& column = *card->content();
    addState(column, rule);
    column.addWidget(wrapped(text(rule.reason)));
    auto* const rows = new QVBoxLayout;
    rows->setContentsMargins(kRing, 4, kRing, 4);
    rows->setSpacing(8);
    for (const coach::RuleLine& line : rule.lines)
        rows->addWidget(new RuleRow{line, rule.hasValues ? RuleRow::Marks::State : RuleRow::Marks::None});
    column.addLayout(rows);
    column.addWidget(wrapped(sourcesOf(rule), TextStyle::Caption, Ink::Caption));
    return card;
}

void addGroup(QBoxLayout& column, const coach::RuleGroup& group) {
    column.addSpacing(kGap);
    column.addWidget(wrapped(text(group.title), TextStyle::H2));
    column.addWidget(wrapped(text(group.lead), TextStyle::Body, Ink::Second));
    for (const coach::RuleView& rule : group.rules)
        column.addWidget(ruleCard(rule));
}

} // namespace

PhaseRulesPage::PhaseRulesPage(QWidget* parent) : QWidget{parent}, m_area{scrolling(new QWidget)} {
    setAccessibleName(tr("All phases and their rules"));
    setFocusPolicy(Qt::ClickFocus);
    setObjectName(QStringLiteral("phase-rules-page"));
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(header());
    whole->addWidget(m_area, 1);
}

QWidget* PhaseRulesPage::header() {
    auto* const back = button(QStringLiteral("back-to-today"), tr("Today"), ButtonKind::Secondary, Icon::ChevronLeft);
    back->setAccessibleName(tr("Back to Today"));
    connect(back, &QPushButton::clicked, this, &PhaseRulesPage::backWished);
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(kPadding - kRing, kPadding - kRing, kPadding, 0);
    row->setSpacing(kGap - kRing);
    row->addWidget(back);
    row->addWidget(label(tr("All phases and their rules"), TextStyle::H1), 1);
    return made;
}

void PhaseRulesPage::render(const coach::PhaseRulesView& view) {
    if (m_view == view)
        return;
    m_view = view;
    rebuild();
}

void PhaseRulesPage::rebuild() {
    if (!m_view)
        return;
    auto* const inner = new QWidget;
    inner->setProperty("page", true);
    auto* const around = new QHBoxLayout{inner};
    around->setContentsMargins(kPadding - kRing, kGap, kPadding - kRing, kPadding);
    auto* const column = new QVBoxLayout;
    column->setSpacing(kGap / 2);
    addPhases(*column);
    for (const coach::RuleGroup& group : m_view->groups)
        addGroup(*column, group);
    column->addStretch();
    auto* const widest = new QWidget;
    widest->setMaximumWidth(kWidest);
    widest->setLayout(column);
    around->addWidget(widest, 1);
    around->addStretch();
    m_area->setWidget(inner); // the one before is deleted
}

void PhaseRulesPage::addPhases(QBoxLayout& column) {
    column.addWidget(wrapped(tr("Which phase you are in is your own choice. You can change it at any time, in both "
                                "directions."),
                             TextStyle::Body, Ink::Second));
    for (const coach::PhaseWay& way : m_view->phases)
        addPhase(column, way);
}

void PhaseRulesPage::addPhase(QBoxLayout& column, const coach::PhaseWay& way) {
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrapped(tr("%1 %2").arg(way.step.number).arg(text(way.step.name)), TextStyle::H3));
    words->addWidget(wrapped(text(way.step.goal), TextStyle::Body, Ink::Second));
    words->addStretch();
    auto* const row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addLayout(words, 1);
    if (way.go) {
        auto* const go =
            button(QStringLiteral("go-to-phase-%1").arg(way.step.number), text(way.go->words), ButtonKind::Secondary);
        connect(go, &QPushButton::clicked, this, [this, decision = way.go->decision] { emit decided(decision); });
        row->addWidget(go);
    } else {
        row->addWidget(new Pill{tr("You are here"), Pill::Tone::Accent});
    }
    auto* const card = new Card;
    card->content()->addLayout(row);
    column.addWidget(card);
}

void PhaseRulesPage::keyPressEvent(QKeyEvent* event) {
    QScrollBar& bar = *m_area->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar.triggerAction(QScrollBar::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar.triggerAction(QScrollBar::SliderPageStepSub);
    else if (event->key() == Qt::Key_Home)
        bar.triggerAction(QScrollBar::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        bar.triggerAction(QScrollBar::SliderToMaximum);
    else
        QWidget::keyPressEvent(event);
}

void PhaseRulesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // after the whole change has arrived everywhere
        QMetaObject::invokeMethod(this, &PhaseRulesPage::rebuild, Qt::QueuedConnection);
}

} // namespace glidepath::ui
