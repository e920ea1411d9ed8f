#include "ui/checkin/choice_row.h"

#include "ui/kit/side_by_side.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kStackedUnder = 560; ///< px at 100 % text: the question then stands above its answers

QLabel* questionLabel(const QString& question) {
    auto* made = label(QStringLiteral("<b>%1</b>").arg(question.toHtmlEscaped()));
    made->setTextFormat(Qt::RichText);
    made->setWordWrap(true);
    made->setContentsMargins(5, 0, 5, 0);
    return made;
}

} // namespace

ChoiceRow::ChoiceRow(const QString& name, const QString& question, const QStringList& answers, QWidget* parent)
    : QWidget{parent}, m_choice{new SegmentedChoice{name, question, answers}} {
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(besideQuestion(question, m_choice));
    m_answers = m_choice->findChildren<QAbstractButton*>();
    for (auto* each : m_answers)
        each->installEventFilter(this);
    connect(m_choice, &SegmentedChoice::chosen, this, &ChoiceRow::answered);
}

QWidget* ChoiceRow::besideQuestion(const QString& question, QWidget* control) {
    auto* both = new SideBySide{questionLabel(question), control, 0};
    both->setStretch(1, 2);
    both->setLeastWidth(kStackedUnder);
    return both;
}

std::optional<int> ChoiceRow::answer() const {
    return m_choice->current() < 0 ? std::nullopt : std::optional{m_choice->current()};
}

void ChoiceRow::setAnswer(std::optional<int> place) {
    m_choice->setCurrent(place.value_or(-1));
}

QWidget* ChoiceRow::entrance() const {
    return m_answers[answer().value_or(0)];
}

void ChoiceRow::choose(std::optional<int> place) {
    if (place == answer())
        return;
    setAnswer(place);
    entrance()->setFocus(Qt::OtherFocusReason);
    emit answered();
}

/// Whether the key meant something here.
bool ChoiceRow::answerByKey(int key) {
    const auto last = static_cast<int>(m_answers.size()) - 1;
    if (key >= Qt::Key_1 && key <= Qt::Key_1 + last)
        choose(key - Qt::Key_1);
    else if (key == Qt::Key_Left)
        choose(answer() ? std::max(0, *answer() - 1) : last);
    else if (key == Qt::Key_Right)
        choose(answer() ? std::min(last, *answer() + 1) : 0);
    else if (key == Qt::Key_Backspace)
        choose(std::nullopt);
    else
        return false;
    return true;
}

/// Up and Down would walk along the answers; ignored, they go on to whatever holds the row.
bool ChoiceRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& pressed = static_cast<QKeyEvent&>(*event);
    if (pressed.key() == Qt::Key_Up || pressed.key() == Qt::Key_Down) {
        event->ignore();
        return true;
    }
    return (pressed.modifiers() & ~Qt::KeypadModifier) == 0 && answerByKey(pressed.key());
}

} // namespace glidepath::ui
