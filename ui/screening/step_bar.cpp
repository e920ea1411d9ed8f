#include "ui/screening/step_bar.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/screening/number_mark.h"

#include <QHBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kMark = 28;
constexpr int kTop = 12; ///< level with the words of the button beside it

using State = coach::StepView::State;

NumberMark::Look lookOf(State state) {
    switch (state) {
    case State::Done:
        return NumberMark::Look::Done;
    case State::Current:
        return NumberMark::Look::Current;
    case State::ToCome:
        break;
    }
    return NumberMark::Look::Plain;
}

QString spoken(int number, const coach::StepView& step) {
    const QString name = text(step.name);
    switch (step.state) {
    case State::Done:
        return StepBar::tr("Step %1, %2, done").arg(number).arg(name);
    case State::Current:
        return StepBar::tr("Step %1, %2, this page").arg(number).arg(name);
    case State::ToCome:
        break;
    }
    return StepBar::tr("Step %1, %2").arg(number).arg(name);
}

QWidget* stepOf(int number, const coach::StepView& step) {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    const bool current = step.state == State::Current;
    auto* const name =
        label(text(step.name), current ? TextStyle::H3 : TextStyle::Body, current ? Ink::Main : Ink::Second);
    name->setAccessibleName(spoken(number, step));
    row->addWidget(new NumberMark{number, lookOf(step.state), kMark});
    row->addWidget(name);
    return made;
}

} // namespace

StepBar::StepBar(QWidget* parent) : QWidget{parent} {
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, tokens().px(kTop), 0, 0);
}

void StepBar::render(const std::vector<coach::StepView>& steps) {
    delete m_row;
    m_row = new QWidget;
    auto* const row = new FlowRow{8, m_row};
    int number = 0;
    for (const coach::StepView& step : steps)
        row->addWidget(stepOf(++number, step));
    layout()->addWidget(m_row);
    setVisible(steps.size() > 1);
}

} // namespace glidepath::ui
