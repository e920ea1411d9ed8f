#include "ui/screening/side_page.h"

#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/screening/note_box.h"
#include "ui/screening/side_figure.h"
#include "ui/screening/tick_list.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< answers keep it free for the focus
constexpr int kSideBySideFrom = 940;
constexpr int kTriggerWidth = 290;

using Form = ChoiceButton::Form;
using Mark = ChoiceButton::Mark;

Card* card(const QString& title) {
    auto* const made = new Card;
    made->content()->setContentsMargins(24 - kRing, 24, 24 - kRing, 19);
    auto* const head = wrapped(label(title, TextStyle::H2));
    head->setContentsMargins(kRing, 0, kRing, 4);
    made->content()->addWidget(head);
    return made;
}

std::vector<coach::TickView> sideTicks(const std::optional<SoreSide>& chosen) {
    const auto tick = [&](SoreSide side, const QString& words) {
        return coach::TickView{
            .id = std::string{name(side)}, .text = utf8(words), .hint = {}, .ticked = chosen == side};
    };
    return {tick(SoreSide::Left, SidePage::tr("Left")), tick(SoreSide::Right, SidePage::tr("Right")),
            tick(SoreSide::Both, SidePage::tr("Both")), tick(SoreSide::Varies, SidePage::tr("It varies"))};
}

} // namespace

SidePage::SidePage(QWidget* parent)
    : StepPage{QStringLiteral("side"), parent}, m_figure{new SideFigure},
      m_sides{new TickList{QStringLiteral("side-choice"), {Form::Framed, Mark::Ring}, {}}},
      m_triggers{new TickList{QStringLiteral("trigger"), {Form::Line, Mark::Tick}, {kTriggerWidth, 2}}},
      m_fit{new NoteBox{QStringLiteral("side-fit")}}, m_bothLegs{wrapped(label({}))}, m_bothLegsNote{bothLegsNote()} {
    setHead(tr("Side and triggers"), tr("You can change this at any time in Settings."));
    setNote(tr("Seen from behind: left on the picture is your left."));
    auto* const both = new SideBySide{sideCard(), triggerCard(), 24};
    both->setStretch(10, 19);
    both->setLeastWidth(kSideBySideFrom);
    body()->addWidget(both);
    body()->addStretch();
    connect(m_figure, &SideFigure::chosen, this, &SidePage::sideChosen);
    connect(m_sides, &TickList::ticked, this, [this](const std::string& id) {
        if (const auto side = parseSoreSide(id))
            emit sideChosen(*side);
    });
    connect(m_triggers, &TickList::ticked, this, &SidePage::ticked);
}

QWidget* SidePage::sideCard() {
    auto* const made = card(tr("Which side?"));
    auto* const row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_figure, 0, Qt::AlignTop);
    auto* const choices = new QVBoxLayout;
    choices->addStretch();
    choices->addWidget(m_sides);
    choices->addStretch();
    row->addLayout(choices, 1);
    made->content()->addLayout(row);
    made->content()->addWidget(m_bothLegsNote);
    made->content()->addStretch();
    return made;
}

QWidget* SidePage::bothLegsNote() {
    auto* const made = new QFrame;
    made->setProperty("note", QStringLiteral("warn"));
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(16, 12, 11, 7);
    auto* const answer = button(QStringLiteral("side-signs"), tr("Answer the warning signs"));
    connect(answer, &QPushButton::clicked, this, &SidePage::signsWished);
    column->addWidget(m_bothLegs);
    column->addWidget(answer, 0, Qt::AlignLeft);
    return made;
}

QWidget* SidePage::triggerCard() {
    auto* const made = card(tr("What sets it off?"));
    made->content()->addWidget(m_triggers);
    made->content()->addStretch();
    made->content()->addSpacing(8);
    made->content()->addWidget(m_fit);
    made->content()->addSpacing(kRing);
    return made;
}

void SidePage::render(const coach::TriggersView& view) {
    m_figure->setSide(view.side);
    m_sides->render(sideTicks(view.side));
    m_triggers->render(view.triggers);
    m_fit->render(view.fit);
    m_bothLegs->setText(tr("New, this is a warning sign: %1.").arg(text(view.bothLegs)));
    m_bothLegsNote->setVisible(!view.bothLegs.empty());
}

QWidget* SidePage::first() const {
    return m_sides->entrance();
}

} // namespace glidepath::ui
