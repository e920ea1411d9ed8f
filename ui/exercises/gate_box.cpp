#include "ui/exercises/gate_box.h"

#include "ui/exercises/reading.h"
#include "ui/kit/icon_view.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kMark = 18;

/// A tick stands before what is met, and nothing before what is not; the words say both.
QWidget* needRow(const coach::ClauseLine& need) {
    auto* const made = new QWidget;
    made->setObjectName(QStringLiteral("need"));
    made->setAccessibleName(text(coach::spoken(need)));
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (need.met)
        row->addWidget(new IconView{Icon::Check, &Tokens::accent, kMark}, 0, Qt::AlignTop);
    else
        row->addSpacing(tokens().px(kMark));
    row->addWidget(paragraph(GateBox::tr("%1: %2").arg(text(need.text), text(need.value))), 1);
    return made;
}

} // namespace

GateBox::GateBox(const coach::GateView& gate, QWidget* parent) : QWidget{parent}, m_gate{gate} {
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (!gate.condition.empty())
        column->addWidget(paragraph(text(gate.condition), TextStyle::Body, Ink::Second));
    for (const coach::ClauseLine& need : gate.needs)
        column->addWidget(needRow(need));
    for (std::size_t place = 0; place < gate.questions.size(); ++place) {
        m_answers.push_back(gate.questions[place].told);
        addQuestion(*column, place);
    }
    if (!gate.reply.empty())
        column->addWidget(paragraph(text(gate.reply), TextStyle::Body, Ink::Second));
}

void GateBox::addQuestion(QBoxLayout& column, std::size_t place) {
    const coach::GateQuestion& question = m_gate.questions[place];
    auto* const choice = new SegmentedChoice{
        QStringLiteral("ask-%1-%2").arg(text(m_gate.id.text())).arg(place), text(question.text), {tr("No"), tr("Yes")}};
    if (question.told)
        choice->setCurrent(*question.told == YesOrNo::Yes ? 1 : 0);
    connect(choice, &SegmentedChoice::chosen, this,
            [this, place](int index) { answer(place, index == 1 ? YesOrNo::Yes : YesOrNo::No); });
    column.addWidget(paragraph(text(question.text)));
    column.addWidget(choice, 0, Qt::AlignLeft);
}

void GateBox::answer(std::size_t place, YesOrNo answer) {
    m_answers[place] = answer;
    if (const auto decision = coach::gateDecision(m_gate, m_answers))
        emit decided(*decision);
}

} // namespace glidepath::ui
