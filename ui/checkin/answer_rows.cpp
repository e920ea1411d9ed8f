#include "ui/checkin/answer_rows.h"

#include "ui/checkin/choice_row.h"
#include "ui/kit/switch.h"
#include "ui/qt/text.h"

#include <QHBoxLayout>

namespace glidepath::ui {

namespace {

ChoiceRow* yesOrNo(const QString& name, const QString& question) {
    return new ChoiceRow{name, question, {AnswerRows::tr("No"), AnswerRows::tr("Yes")}};
}

} // namespace

AnswerRows::AnswerRows(QWidget* parent)
    : Card{parent}, m_pattern{new ChoiceRow{QStringLiteral("pattern"),
                                            tr("The leg symptoms"),
                                            {tr("Are gone"), tr("Come and go"), tr("Never stop")}}},
      m_eases{yesOrNo(QStringLiteral("eases"), tr("Does some position ease it?"))},
      m_sensation{new ChoiceRow{QStringLiteral("sensation"),
                                tr("Tingling or numbness"),
                                {tr("None"), tr("Tingling"), tr("Numb"), tr("Both")}}},
      m_newOrStronger{yesOrNo(QStringLiteral("new-or-stronger"), tr("New or stronger than yesterday"))},
      m_hardDay{yesOrNo(QStringLiteral("hard-day"), tr("It keeps me from work, sleep or daily life"))},
      m_reminder{new Switch{QStringLiteral("reminder"), tr("Remind me in two hours")}},
      m_reminderAt{label({}, TextStyle::Body, Ink::Second)}, m_reminderRow{reminderRow()} {
    content()->setContentsMargins(19, 11, 19, 11);
    content()->setSpacing(4);
    content()->addStretch();
    for (ChoiceRow* row : {m_pattern, m_eases, m_sensation, m_newOrStronger, m_hardDay}) {
        content()->addWidget(row);
        connect(row, &ChoiceRow::answered, this, [this] {
            refresh();
            emit answered();
        });
    }
    content()->addWidget(m_reminderRow);
    content()->addStretch();
    connect(m_reminder, &Switch::clicked, this,
            [this] { emit reminderChosen(m_reminder->isChecked() ? coach::Reminder::On : coach::Reminder::Off); });
}

QWidget* AnswerRows::reminderRow() {
    auto* choice = new QWidget;
    auto* row = new QHBoxLayout{choice};
    row->setContentsMargins(0, 0, 5, 0);
    row->setSpacing(11);
    m_reminderAt->setWordWrap(true);
    row->addWidget(m_reminder);
    row->addWidget(m_reminderAt, 1);
    return ChoiceRow::besideQuestion(m_reminder->accessibleName(), choice);
}

void AnswerRows::begin(const coach::CheckinView& view) {
    m_view = view;
    m_leg.reset();
    for (ChoiceRow* row : {m_pattern, m_eases, m_sensation, m_newOrStronger, m_hardDay})
        row->setAnswer(std::nullopt);
    m_newOrStronger->setVisible(view.asksNewOrStronger);
    m_hardDay->setVisible(view.asksHardDay);
    m_reminderRow->setVisible(view.reminder.has_value());
    if (view.reminder) {
        m_reminder->setChecked(view.reminder->choice == coach::Reminder::On);
        m_reminderAt->setText(tr("at %1, to see how it settled").arg(timeOfDay(view.reminder->at)));
    }
    refresh();
}

void AnswerRows::repeat(const journal::Rating& earlier) {
    setAnswer(*m_pattern, earlier.pattern);
    setAnswer(*m_eases, earlier.eases);
    setAnswer(*m_sensation, earlier.sensation);
    refresh();
}

void AnswerRows::setLeg(std::optional<PainScore> leg) {
    m_leg = leg;
    refresh();
}

/// What is not asked any more keeps its answer to itself.
void AnswerRows::refresh() {
    m_eases->setVisible(coach::asksWhatEases(m_view, m_leg, answerOf<Pattern>(*m_pattern)));
}

void AnswerRows::fillIn(journal::Rating& rating) const {
    rating.pattern = answerOf<Pattern>(*m_pattern);
    rating.sensation = answerOf<Sensation>(*m_sensation);
    if (!m_eases->isHidden())
        rating.eases = answerOf<YesOrNo>(*m_eases);
    rating.newOrStronger = answerOf<YesOrNo>(*m_newOrStronger);
    rating.hardDay = answerOf<YesOrNo>(*m_hardDay);
}

QList<QWidget*> AnswerRows::entrances() const {
    QList<QWidget*> all;
    for (const ChoiceRow* row : {m_pattern, m_eases, m_sensation, m_newOrStronger, m_hardDay})
        if (!row->isHidden())
            all << row->entrance();
    if (!m_reminderRow->isHidden())
        all << m_reminder;
    return all;
}

} // namespace glidepath::ui
