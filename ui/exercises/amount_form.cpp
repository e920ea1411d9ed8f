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
using namespace coach::own_limits;

constexpr int kBoxWidth = 130;

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

AmountForm::Row AmountForm::row(const QString& name, const QString& meaning, Range range, const QString& unit) {
    auto* const made = new QWidget;
    auto* const box = new NumberBox{name, meaning, range.least, range.most, unit};
    box->setMinimumWidth(tokens().px(kBoxWidth));
    auto* const line = new QHBoxLayout{made};
    line->setContentsMargins(5, 0, 0, 0);
    auto* const words = paragraph(meaning);
    words->setBuddy(box);
    line->addWidget(words, 1);
    line->addWidget(box);
    return {made, box};
}

/// What is said of the work may be about all the numbers together.
Field* AmountForm::addField(OwnField field, std::initializer_list<Row> rows) {
    auto* const control = new QWidget;
    auto* const column = new QVBoxLayout{control};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Row& one : rows) {
        column->addWidget(one.widget);
        connect(one.box, &QSpinBox::valueChanged, this, [this, field] {
            takeProblemsAway({field, OwnField::Work});
            emit changed();
        });
    }
    return m_fields[field] = new Field{{}, control};
}

void AmountForm::takeProblemsAway(std::initializer_list<OwnField> fields) {
    for (const OwnField field : fields)
        m_fields.value(field)->setProblem({});
}

void AmountForm::addKind() {
    m_kind = new SegmentedChoice{
        QStringLiteral("own-kind"), tr("What you do"), {tr("Repetitions"), tr("A hold"), tr("Minutes")}};
    connect(m_kind, &SegmentedChoice::chosen, this, [this] {
        showRows();
        takeProblemsAway({OwnField::Work, OwnField::Sets, OwnField::Rest});
        emit kindChosen();
        emit changed();
    });
    content()->addWidget(m_kind);
}

void AmountForm::addWorkRows() {
    m_repetitions =
        row(QStringLiteral("own-repetitions"), tr("Repetitions, on each side if it has sides"), kRepetitions);
    m_lift = row(QStringLiteral("own-lift"), tr("Lift, or move out"), kMovingSeconds, tr(" s"));
    m_top = row(QStringLiteral("own-top"), tr("Stay there"), kTopSeconds, tr(" s"));
    m_lower = row(QStringLiteral("own-lower"), tr("Lower, or come back"), kMovingSeconds, tr(" s"));
    m_hold = row(QStringLiteral("own-hold"), tr("Hold for"), kHoldSeconds, tr(" s"));
    m_minutes = row(QStringLiteral("own-minutes"), tr("Go on for"), kMinutes, tr(" min"));
    m_sets = row(QStringLiteral("own-sets"), tr("Sets, or holds"), kSets);
    m_rest = row(QStringLiteral("own-rest"), tr("Rest between them"), kRestSeconds, tr(" s"));
    content()->addWidget(addField(OwnField::Work, {m_repetitions, m_lift, m_top, m_lower, m_hold, m_minutes}));
    content()->addWidget(addField(OwnField::Sets, {m_sets}));
    content()->addWidget(addField(OwnField::Rest, {m_rest}));
}

void AmountForm::addHowOften() {
    m_timesADay = row(QStringLiteral("own-times-a-day"), tr("Times a day"), kTimesADay);
    m_daysAWeek = row(QStringLiteral("own-days-a-week"), tr("Days a week"), kDaysAWeek);
    content()->addWidget(rule());
    content()->addWidget(addField(OwnField::TimesADay, {m_timesADay}));
    content()->addWidget(addField(OwnField::DaysAWeek, {m_daysAWeek}));
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
