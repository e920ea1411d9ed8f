#include "ui/exercises/standing_card.h"

#include "coach/session_offer.h"
#include "ui/exercises/gate_box.h"
#include "ui/exercises/reading.h"
#include "ui/exercises/words.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

#include <algorithm>
#include <array>
#include <utility>

namespace glidepath::ui {

namespace {

using programme::Pace;

constexpr int kRing = 5; ///< controls keep it free for the focus
constexpr int kPadding = 24;
constexpr std::array<std::optional<Pace>, 4> kPaces{std::nullopt, Pace::Timed, Pace::KeyEachRepetition, Pace::KeyAtEnd};

QString paceName(std::optional<Pace> pace) {
    if (!pace)
        return StandingCard::tr("As in Settings");
    switch (*pace) {
    case Pace::Timed:
        return StandingCard::tr("Timed");
    case Pace::KeyEachRepetition:
        return StandingCard::tr("A key for each repetition");
    case Pace::KeyAtEnd:
        break;
    }
    return StandingCard::tr("A key at the end");
}

bool isInPlan(const coach::ExerciseDetail& detail) {
    return detail.card.status == coach::PlanStatus::InPlan;
}

QString title(const coach::ExerciseDetail& detail) {
    return isInPlan(detail) ? StandingCard::tr("In your plan") : StandingCard::tr("In phase %1").arg(detail.dose.phase);
}

QString sideName(const coach::SideAmount& side) {
    if (side.side == Side::Left)
        return side.sore ? StandingCard::tr("Left, sore side") : StandingCard::tr("Left");
    return side.sore ? StandingCard::tr("Right, sore side") : StandingCard::tr("Right");
}

QString soFar(int times) {
    if (times == 0)
        return StandingCard::tr("Not yet");
    return times == 1 ? StandingCard::tr("Once") : StandingCard::tr("%1 times").arg(times);
}

} // namespace

StandingCard::StandingCard(coach::ExerciseDetail detail, QWidget* parent) : Card{parent}, m_detail{std::move(detail)} {
    setObjectName(QStringLiteral("standing"));
    content()->setContentsMargins(kPadding, 20, kPadding, 20);
    addHead();
    addFacts();
    addReasons();
    addGates();
    if (m_detail.hasPace)
        addPace();
    addButtons();
}

void StandingCard::addHead() {
    auto* const head = new QHBoxLayout;
    head->addWidget(label(title(m_detail), TextStyle::H3), 1);
    if (const QString status = statusText(m_detail.card); !isInPlan(m_detail) && !status.isEmpty())
        head->addWidget(new Pill{status, Pill::Tone::Neutral});
    content()->addLayout(head);
}

void StandingCard::addFacts() {
    const coach::DoseView& dose = m_detail.dose;
    auto* const facts = new ColumnGrid{tokens().px(150), 12, 4};
    for (const coach::SideAmount& side : dose.sides)
        facts->addWidget(fact(sideName(side), text(side.amount)));
    if (dose.sides.empty())
        facts->addWidget(fact(tr("Amount"), text(dose.amount)));
    if (!dose.tempo.empty())
        facts->addWidget(fact(text(dose.tempoName), text(dose.tempo)));
    facts->addWidget(fact(tr("How often"), text(dose.howOften)));
    facts->addWidget(fact(tr("So far"), soFar(m_detail.timesDone)));
    if (!m_detail.equipment.empty())
        facts->addWidget(fact(tr("You need"), text(coach::equipmentText(m_detail.equipment))));
    content()->addLayout(facts);
}

/// Why there is less of it, or none, than usual.
void StandingCard::addReasons() {
    std::vector<QString> reasons;
    for (const std::string& reason : m_detail.dose.eased)
        reasons.push_back(text(reason));
    if (!m_detail.whyNot.empty())
        reasons.push_back(text(m_detail.whyNot));
    if (m_detail.card.restsUntil)
        reasons.push_back(tr("It is offered again on %1.").arg(longDate(*m_detail.card.restsUntil)));
    for (const QString& reason : reasons) {
        auto* const words = paragraph(reason, TextStyle::Body, Ink::Second);
        words->setObjectName(QStringLiteral("standing-reason"));
        content()->addWidget(words);
    }
}

void StandingCard::addGates() {
    for (const coach::GateView& gate : m_detail.gates) {
        auto* const box = new GateBox{gate};
        connect(box, &GateBox::decided, this, &StandingCard::decided);
        content()->addWidget(box);
    }
}

void StandingCard::addPace() {
    content()->addSpacing(4);
    content()->addWidget(label(tr("Pace of this exercise"), TextStyle::Caption, Ink::Second));
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
    showPace(m_detail.pace);
    connect(m_paces, &QButtonGroup::idClicked, this,
            [this](int index) { emit paceWished(kPaces[static_cast<std::size_t>(index)]); });
    content()->addWidget(choices);
}

void StandingCard::showPace(std::optional<Pace> pace) {
    if (m_paces == nullptr)
        return;
    const auto chosen = std::ranges::find(kPaces, pace) - kPaces.begin();
    m_paces->button(static_cast<int>(chosen))->setChecked(true);
}

void StandingCard::addButtons() {
    auto* const row = new FlowRow{4};
    row->setContentsMargins(-kRing, 4, 0, 0);
    if (m_detail.canDoOnce) {
        auto* const once = button(QStringLiteral("do-once"), tr("Do it once now"), ButtonKind::Primary, Icon::Play);
        connect(once, &QPushButton::clicked, this, &StandingCard::doOnceWished);
        row->addWidget(once);
    }
    if (m_detail.change) {
        auto* const change = button(QStringLiteral("change-standing"), text(m_detail.change->words));
        connect(change, &QPushButton::clicked, this, [this] { emit decided(m_detail.change->decision); });
        row->addWidget(change);
    }
    content()->addLayout(row);
}

} // namespace glidepath::ui
