#include "ui/today/phase_card.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/today/rule_row.h"

#include <QBoxLayout>
#include <QPainter>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;
constexpr int kBar = 8;
constexpr int kGap = 8;

QString stepName(const coach::PhaseStep& step) {
    return QStringLiteral("%1 %2").arg(step.number).arg(text(step.name));
}

/// With room around it; a rule itself reaches from edge to edge.
QWidget* ruleLine() {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(kRing, 4, kRing, 4);
    row->addWidget(rule());
    return made;
}

QLabel* wrapped(const QString& words, TextStyle style, Ink ink) {
    auto* const made = label(words, style, ink);
    made->setWordWrap(true);
    made->setContentsMargins(kRing, 0, kRing, 0);
    return made;
}

} // namespace

PhaseBar::PhaseBar(const coach::PhaseView& phase, QWidget* parent) : QWidget{parent}, m_phase{phase} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const coach::PhaseStep& current = phase.steps[phase.current];
    setAccessibleName(tr("Phase %1 of %2: %3").arg(current.number).arg(phase.steps.size()).arg(text(current.name)));
}

QSize PhaseBar::sizeHint() const {
    return {tokens().px(200), tokens().px(kBar + 8 + 22)};
}

void PhaseBar::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const auto count = static_cast<int>(m_phase.steps.size());
    const int bar = t.px(kBar);
    const int wide = (width() - (count - 1) * kGap) / count;
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const QRect box{i * (wide + kGap), 0, wide, height()};
        const bool reached = place <= m_phase.current;
        painter.setPen(reached ? t.accent : t.line);
        painter.setBrush(reached ? t.accent : t.sunken);
        painter.drawRoundedRect(QRectF(box.x() + 0.5, 0.5, wide - 1, bar - 1), bar / 2.0, bar / 2.0);
        QFont font = this->font();
        font.setPixelSize(t.px(14));
        font.setBold(place == m_phase.current);
        painter.setFont(font);
        painter.setPen(place == m_phase.current ? t.ink : t.ink2);
        const QString name = painter.fontMetrics().elidedText(stepName(m_phase.steps[place]), Qt::ElideRight, wide);
        painter.drawText(box.adjusted(0, bar + t.px(6), 0, 0), Qt::AlignLeft | Qt::AlignTop, name);
    }
}

PhaseCard::PhaseCard(const coach::PhaseView& phase, QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("phase-card"));
    content()->setContentsMargins(16 - kRing, 16, 16 - kRing, 16 - kRing);
    addHead(phase);
    addUndo(phase);
    if (phase.proposal)
        addProposal(*phase.proposal);
    if (!phase.towardsNext.empty())
        addProgress(phase);
    addRulesLink();
}

void PhaseCard::addHead(const coach::PhaseView& phase) {
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(kRing, 0, kRing, 4);
    bar->addWidget(new PhaseBar{phase});
    content()->addLayout(bar);
    content()->addWidget(wrapped(text(phase.steps[phase.current].name), TextStyle::H2, Ink::Main));
    content()->addWidget(wrapped(text(phase.why), TextStyle::Body, Ink::Second));
    if (phase.since)
        content()->addWidget(
            wrapped(tr("In this phase since %1").arg(shortDate(*phase.since)), TextStyle::Caption, Ink::Caption));
}

void PhaseCard::addProgress(const coach::PhaseView& phase) {
    content()->addWidget(ruleLine());
    content()->addWidget(wrapped(text(phase.progress), TextStyle::Caption, Ink::Second));
    auto* const rows = new QVBoxLayout;
    rows->setContentsMargins(kRing, 0, kRing, 0);
    rows->setSpacing(12);
    for (const coach::RuleLine& line : phase.towardsNext)
        rows->addWidget(new RuleRow{line});
    content()->addLayout(rows);
}

void PhaseCard::addProposal(const coach::PhaseProposal& proposal) {
    content()->addWidget(ruleLine());
    content()->addWidget(wrapped(text(proposal.sentence), TextStyle::Body, Ink::Main));
    for (const coach::ClauseLine& clause : proposal.why)
        content()->addWidget(
            wrapped(tr("%1: %2").arg(text(clause.text), text(clause.value)), TextStyle::Caption, Ink::Second));
    if (!proposal.meanwhile.empty())
        content()->addWidget(wrapped(text(proposal.meanwhile), TextStyle::Body, Ink::Second));
    auto* const row = new FlowRow{0};
    row->addWidget(decisionButton(QStringLiteral("phase-go"), proposal.go, ButtonKind::Primary));
    row->addWidget(decisionButton(QStringLiteral("phase-stay"), proposal.stay, ButtonKind::Secondary));
    content()->addLayout(row);
}

void PhaseCard::addUndo(const coach::PhaseView& phase) {
    if (!phase.undo)
        return;
    auto* const row = new QHBoxLayout;
    row->addWidget(wrapped(text(phase.changed), TextStyle::Body, Ink::Second), 1);
    row->addWidget(decisionButton(QStringLiteral("phase-undo"), *phase.undo, ButtonKind::Secondary));
    content()->addLayout(row);
}

void PhaseCard::addRulesLink() {
    auto* const link =
        button(QStringLiteral("phase-rules"), tr("All phases and their rules"), ButtonKind::Quiet, Icon::ChevronRight);
    connect(link, &QPushButton::clicked, this, &PhaseCard::rulesWished);
    auto* const row = new QHBoxLayout;
    row->addWidget(link);
    row->addStretch();
    content()->addLayout(row);
}

QPushButton* PhaseCard::decisionButton(const QString& name, const coach::DecisionOffer& offer, ButtonKind kind) {
    auto* const made = button(name, text(offer.words), kind);
    connect(made, &QPushButton::clicked, this, [this, decision = offer.decision] { emit decided(decision); });
    return made;
}

} // namespace glidepath::ui
