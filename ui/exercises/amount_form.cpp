#include "ui/exercises/amount_form.h"

#include "ui/exercises/form_fields.h"
#include "ui/exercises/reading.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>

namespace glidepath::ui {

namespace {

using coach::OwnExerciseForm;
using coach::OwnField;
using coach::OwnWork;

constexpr int kBoxWidth = 130;

/// Rows one below the other, as the control of one field.
QWidget* rows(std::initializer_list<QWidget*> widgets) {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* const each : widgets)
        column->addWidget(each);
    return made;
}

} // namespace

AmountForm::AmountForm(QWidget* parent) : Card{parent} {
    content()->setContentsMargins(19, 16, 19, 16);
    content()->setSpacing(4);
    auto* const title = label(tr("How much"), TextStyle::H3);
    title->setContentsMargins(5, 0, 0, 0);
    content()->addWidget(title);
    addKind();
    addWorkRows();
    addHowOften();
}

AmountForm::Row AmountForm::row(const QString& name, const QString& meaning, int least, int most, const QString& unit) {
    auto* const made = new QWidget;
    auto* const box = new NumberBox{name, meaning, least, most, unit};
    box->setMinimumWidth(tokens().px(kBoxWidth));
    connect(box, &QSpinBox::valueChanged, this, &AmountForm::changed);
    auto* const line = new QHBoxLayout{made};
    line->setContentsMargins(5, 0, 0, 0);
    auto* const words = paragraph(meaning);
    words->setBuddy(box);
    line->addWidget(words, 1);
    line->addWidget(box);
    return {made, box};
}

void AmountForm::addKind() {
    m_kind = new SegmentedChoice{
        QStringLiteral("own-kind"), tr("What you do"), {tr("Repetitions"), tr("A hold"), tr("Minutes")}};
    connect(m_kind, &SegmentedChoice::chosen, this, [this] {
        showRows();
        emit changed();
    });
    content()->addWidget(m_kind);
}

void AmountForm::addWorkRows() {
    m_repetitions = row(QStringLiteral("own-repetitions"), tr("Repetitions, on each side if it has sides"), 1, 100);
    m_lift = row(QStringLiteral("own-lift"), tr("Lift, or move out"), 1, 30, tr(" s"));
    m_top = row(QStringLiteral("own-top"), tr("Stay there"), 0, 60, tr(" s"));
    m_lower = row(QStringLiteral("own-lower"), tr("Lower, or come back"), 1, 30, tr(" s"));
    m_hold = row(QStringLiteral("own-hold"), tr("Hold for"), 1, 600, tr(" s"));
    m_minutes = row(QStringLiteral("own-minutes"), tr("Go on for"), 1, 180, tr(" min"));
    m_sets = row(QStringLiteral("own-sets"), tr("Sets, or holds"), 1, 10);
    m_rest = row(QStringLiteral("own-rest"), tr("Rest between them"), 0, 600, tr(" s"));
    m_fields[OwnField::Work] = new Field{
        {}, rows({m_repetitions.widget, m_lift.widget, m_top.widget, m_lower.widget, m_hold.widget, m_minutes.widget})};
    m_fields[OwnField::Sets] = new Field{{}, m_sets.widget};
    m_fields[OwnField::Rest] = new Field{{}, m_rest.widget};
    for (const OwnField field : {OwnField::Work, OwnField::Sets, OwnField::Rest})
        content()->addWidget(m_fields[field]);
}

void AmountForm::addHowOften() {
    m_timesADay = row(QStringLiteral("own-times-a-day"), tr("Times a day"), 1, 12);
    m_daysAWeek = row(QStringLiteral("own-days-a-week"), tr("Days a week"), 1, 7);
    m_fields[OwnField::TimesADay] = new Field{{}, m_timesADay.widget};
    m_fields[OwnField::DaysAWeek] = new Field{{}, m_daysAWeek.widget};
    content()->addWidget(rule());
    content()->addWidget(m_fields[OwnField::TimesADay]);
    content()->addWidget(m_fields[OwnField::DaysAWeek]);
}

OwnWork AmountForm::work() const {
    return static_cast<OwnWork>(m_kind->current());
}

void AmountForm::showRows() {
    for (const Row& one : {m_repetitions, m_lift, m_top, m_lower})
        one.widget->setVisible(work() == OwnWork::Repetitions);
    m_hold.widget->setVisible(work() == OwnWork::Hold);
    m_minutes.widget->setVisible(work() == OwnWork::Minutes);
    m_fields[OwnField::Sets]->setVisible(work() != OwnWork::Minutes);
    m_fields[OwnField::Rest]->setVisible(work() != OwnWork::Minutes);
}

void AmountForm::fillIn(const OwnExerciseForm& form) {
    const QSignalBlocker quiet{this};
    m_kind->setCurrent(static_cast<int>(form.work));
    m_repetitions.box->setValue(form.repetitions);
    m_lift.box->setValue(form.liftSeconds);
    m_top.box->setValue(form.topSeconds);
    m_lower.box->setValue(form.lowerSeconds);
    m_hold.box->setValue(form.holdSeconds);
    m_minutes.box->setValue(form.minutes);
    m_sets.box->setValue(form.sets);
    m_rest.box->setValue(form.restSeconds);
    m_timesADay.box->setValue(form.timesADay);
    m_daysAWeek.box->setValue(form.daysAWeek);
    showRows();
}

void AmountForm::readInto(OwnExerciseForm& form) const {
    form.work = work();
    form.repetitions = m_repetitions.box->value();
    form.liftSeconds = m_lift.box->value();
    form.topSeconds = m_top.box->value();
    form.lowerSeconds = m_lower.box->value();
    form.holdSeconds = m_hold.box->value();
    form.minutes = m_minutes.box->value();
    form.sets = m_sets.box->value();
    form.restSeconds = m_rest.box->value();
    form.timesADay = m_timesADay.box->value();
    form.daysAWeek = m_daysAWeek.box->value();
}

} // namespace glidepath::ui
