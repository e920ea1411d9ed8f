#include "ui/exercises/own_form.h"

#include "coach/own_exercise_limits.h"
#include "ui/exercises/amount_form.h"
#include "ui/exercises/form_fields.h"
#include "ui/exercises/left_out_note.h"
#include "ui/exercises/reading.h"
#include "ui/exercises/words.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/side_by_side.h"
#include "ui/qt/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace glidepath::ui {

namespace {

using catalogue::Position;
using catalogue::SidePattern;
using coach::OwnField;
using namespace coach::own_limits;

constexpr int kPadding = 24;
constexpr int kRing = 5;
constexpr int kTwoColumnsFrom = 980;
constexpr int kStepLines = 5;
constexpr int kStopLines = 3;

QStringList positions() {
    QStringList names;
    for (int position = 0; position <= static_cast<int>(Position::OnMachine); ++position)
        names << positionName(static_cast<Position>(position));
    return names;
}

/// In the order of SidePattern.
QStringList sidePatterns() {
    return {OwnForm::tr("No sides, or both at once"), OwnForm::tr("One side, then the other"),
            OwnForm::tr("The sore side alone"), OwnForm::tr("Left and right in turn")};
}

QString paragraphs(const std::vector<std::string>& sentences) {
    QStringList all;
    for (const std::string& sentence : sentences)
        all << text(sentence);
    return all.join(QLatin1Char('\n'));
}

Card* card(const QString& title) {
    auto* const made = new Card;
    made->content()->setContentsMargins(19, 16, 19, 16);
    made->content()->setSpacing(12);
    auto* const words = label(title, TextStyle::H3);
    words->setContentsMargins(kRing, 0, 0, 0);
    made->content()->addWidget(words);
    return made;
}

QWidget* columnOf(const QList<QWidget*>& cards) {
    auto* const made = new QWidget;
    auto* const box = new QVBoxLayout{made};
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    for (QWidget* const each : cards)
        box->addWidget(each);
    box->addStretch();
    return made;
}

QVBoxLayout* emptyColumn() {
    auto* const made = new QVBoxLayout;
    made->setContentsMargins(kRing, 0, 0, 0);
    made->setSpacing(4);
    return made;
}

/// Layouts may hold layouts, and widgets that are just being used.
void empty(QLayout& layout) {
    while (QLayoutItem* const item = layout.takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

OwnForm::OwnForm(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("own-form"));
    auto* const inner = new QWidget;
    auto* const page = new QVBoxLayout{inner};
    page->setContentsMargins(kPadding, kPadding - kRing, kPadding, kPadding);
    page->setSpacing(16);
    addHead(*page);
    m_amount = new AmountForm;
    connect(m_amount, &AmountForm::changed, this, &OwnForm::onChanged);
    connect(m_amount, &AmountForm::kindChosen, this, [this] { m_fields.value(OwnField::Sides)->setProblem({}); });
    m_fields.insert(m_amount->fields());
    auto* const both = new SideBySide{columnOf({exerciseCard(), stopCard()}), columnOf({m_amount, planCard()}), 16};
    both->setStretch(1, 1);
    both->setLeastWidth(kTwoColumnsFrom);
    page->addWidget(both);
    addFoot(*page);
    page->addStretch();
    m_scroll = scrolling(inner);
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    addShortcut(Qt::Key_Escape, [this] { emit leaveWished(); });
    addShortcut(Qt::CTRL | Qt::Key_S, [this] { wishToSave(Notices::NotSeen); });
}

void OwnForm::addShortcut(const QKeySequence& keys, const std::function<void()>& wish) {
    auto* const shortcut = new QShortcut{keys, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, wish);
}

void OwnForm::addHead(QBoxLayout& page) {
    auto* const back = button(QStringLiteral("own-back"), tr("Back"), ButtonKind::Secondary, Icon::ChevronLeft);
    connect(back, &QPushButton::clicked, this, &OwnForm::leaveWished);
    m_title = paragraph({}, TextStyle::H1);
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addWidget(m_title, 1, Qt::AlignVCenter);
    page.addLayout(row);
}

template <class Control, class Signal>
void OwnForm::watch(OwnField field, Control* control, Signal signal) {
    connect(control, signal, this, [this, field] {
        m_fields.value(field)->setProblem({});
        onChanged();
    });
}

Field* OwnForm::add(Card& card, OwnField field, Field* made) {
    m_fields.insert(field, made);
    card.content()->addWidget(made);
    return made;
}

Card* OwnForm::exerciseCard() {
    auto* const made = card(tr("The exercise"));
    m_name = lineEdit(QStringLiteral("own-name"), tr("Name"));
    m_steps = new LinesEdit{QStringLiteral("own-steps"), tr("How to do it, one step a line"), kStepLines};
    m_position = new ChoiceBox{QStringLiteral("own-position"), tr("Position"), positions()};
    m_sides = new ChoiceBox{QStringLiteral("own-sides"), tr("Sides"), sidePatterns()};
    m_bodyParts = lineEdit(QStringLiteral("own-body-parts"), tr("Body parts"));
    m_note = lineEdit(QStringLiteral("own-note"), tr("A note from your physiotherapist"));
    add(*made, OwnField::Name, new Field{tr("Name"), m_name, tr("At most %1 characters.").arg(kLongestName)});
    add(*made, OwnField::Steps,
        new Field{tr("How to do it"), m_steps,
                  tr("One step a line, %1 to %2 of them, each at most %3 characters.")
                      .arg(kFewestSteps)
                      .arg(kMostSteps)
                      .arg(kLongestStep)});
    made->content()->addWidget(new Field{tr("Position"), m_position});
    add(*made, OwnField::Sides, new Field{tr("Sides"), m_sides});
    add(*made, OwnField::Note,
        new Field{tr("A note from your physiotherapist"), m_note,
                  tr("What to take care of, in at most %1 characters. May stay empty.").arg(kLongestNote)});
    add(*made, OwnField::BodyParts,
        new Field{tr("Body parts"), m_bodyParts,
                  tr("For the search: up to %1, with commas between them, each at most %2 characters. May stay empty.")
                      .arg(kMostBodyParts)
                      .arg(kLongestBodyPart)});
    watch(OwnField::Name, m_name, &QLineEdit::textChanged);
    watch(OwnField::Steps, m_steps, &QPlainTextEdit::textChanged);
    connect(m_position, &QComboBox::currentIndexChanged, this, &OwnForm::onChanged);
    watch(OwnField::Sides, m_sides, &QComboBox::currentIndexChanged);
    watch(OwnField::Work, m_sides, &QComboBox::currentIndexChanged); // each side takes its time
    watch(OwnField::Note, m_note, &QLineEdit::textChanged);
    watch(OwnField::BodyParts, m_bodyParts, &QLineEdit::textChanged);
    return made;
}

Card* OwnForm::stopCard() {
    auto* const made = card(tr("Stop if"));
    m_generalSigns = emptyColumn();
    made->content()->addLayout(m_generalSigns);
    m_stopIf = new LinesEdit{QStringLiteral("own-stop-if"), tr("More signs to stop at, one a line"), kStopLines};
    add(*made, OwnField::StopIf, new Field{tr("More signs to stop at"), m_stopIf});
    watch(OwnField::StopIf, m_stopIf, &QPlainTextEdit::textChanged);
    return made;
}

Card* OwnForm::planCard() {
    auto* const made = card(tr("In your plan"));
    auto* const phases = new QWidget;
    phases->setAccessibleName(tr("Phases it is for"));
    m_phaseBox = new QVBoxLayout{phases};
    m_phaseBox->setContentsMargins(0, 0, 0, 0);
    m_phaseBox->setSpacing(0);
    add(*made, OwnField::Phases, new Field{tr("Phases it is for"), phases});
    made->content()->addWidget(rule());
    m_plan = new QCheckBox{tr("Put it in my plan")};
    m_plan->setObjectName(QStringLiteral("own-plan"));
    m_plan->setAccessibleName(m_plan->text());
    connect(m_plan, &QCheckBox::toggled, this, &OwnForm::onChanged);
    m_planSentences = paragraph({}, TextStyle::Caption, Ink::Second);
    m_planSentences->setObjectName(QStringLiteral("own-plan-sentences"));
    m_planSentences->setContentsMargins(kRing, 0, 0, 0);
    made->content()->addWidget(m_plan);
    made->content()->addWidget(m_planSentences);
    return made;
}

void OwnForm::addFoot(QBoxLayout& page) {
    m_notices = emptyColumn();
    page.addLayout(m_notices);
    m_error = new QFrame;
    m_error->setObjectName(QStringLiteral("own-error"));
    m_error->setProperty("note", QStringLiteral("warn"));
    m_errorSentence = paragraph({});
    auto* const inside = new QVBoxLayout{m_error};
    inside->setContentsMargins(16, 12, 16, 12);
    inside->addWidget(m_errorSentence);
    page.addWidget(m_error);
    auto* const save = button(QStringLiteral("own-save"), tr("Save"), ButtonKind::Primary, Icon::Save);
    auto* const cancel = button(QStringLiteral("own-cancel"), tr("Cancel"));
    auto* const anyway = button(QStringLiteral("own-save-anyway"), tr("Save it anyway"));
    auto* const goBack = button(QStringLiteral("own-go-back"), tr("Go back"), ButtonKind::Primary);
    m_ordinary = buttonRow(save, cancel);
    m_decide = buttonRow(goBack, anyway);
    page.addWidget(m_ordinary);
    page.addWidget(m_decide);
    connect(save, &QPushButton::clicked, this, [this] { wishToSave(Notices::NotSeen); });
    connect(cancel, &QPushButton::clicked, this, &OwnForm::leaveWished);
    connect(anyway, &QPushButton::clicked, this, [this] { wishToSave(Notices::Seen); });
    connect(goBack, &QPushButton::clicked, this, [this] {
        clearMessages();
        goTo(m_name);
    });
}

void OwnForm::open(const coach::OwnFormView& view) {
    m_title->setText(view.form.id ? tr("Change %1").arg(text(view.form.name)) : tr("Your physiotherapist's exercise"));
    showGeneralSigns(view);
    showPhases(view);
    fillIn(view.form);
    showPlan(view.plan);
    clearMessages();
    for (Field* const field : std::as_const(m_fields))
        field->setProblem({});
    m_opened = form();
    m_opened.id = view.form.id;
    m_scroll->verticalScrollBar()->setValue(0);
    m_name->setFocus(Qt::OtherFocusReason);
}

void OwnForm::fillIn(const coach::OwnExerciseForm& form) {
    const QSignalBlocker quiet{this};
    m_opened.id = form.id;
    m_name->setText(text(form.name));
    m_steps->setLines(form.steps);
    m_position->setCurrentIndex(static_cast<int>(form.position));
    m_sides->setCurrentIndex(static_cast<int>(form.sides));
    m_bodyParts->setText(withCommas(form.bodyParts));
    m_note->setText(text(form.note));
    m_stopIf->setLines(form.stopIf);
    m_amount->fillIn(form);
    m_plan->setChecked(form.plan == coach::PlanWish::PutIn);
}

void OwnForm::showPhases(const coach::OwnFormView& view) {
    empty(*m_phaseBox);
    m_phases.clear();
    QWidget* before = m_amount->findChild<QWidget*>(QStringLiteral("own-days-a-week"));
    for (const coach::PhaseName& phase : view.phases) {
        auto* const tick = new QCheckBox{QStringLiteral("%1 %2").arg(phase.number).arg(text(phase.name))};
        tick->setObjectName(QStringLiteral("own-phase-%1").arg(phase.number));
        tick->setAccessibleName(tr("Phase %1, %2").arg(phase.number).arg(text(phase.name)));
        tick->setChecked(view.form.phases.contains(phase.number));
        watch(OwnField::Phases, tick, &QCheckBox::toggled);
        m_phaseBox->addWidget(tick);
        m_phases.insert(phase.number, tick);
        setTabOrder(before, tick); // it was made later than what comes after it
        before = tick;
    }
    setTabOrder(before, m_plan);
}

void OwnForm::showGeneralSigns(const coach::OwnFormView& view) {
    empty(*m_generalSigns);
    for (const std::string& sign : view.generalStopSigns)
        m_generalSigns->addWidget(paragraph(QStringLiteral("• ") + text(sign)));
    m_fields.value(OwnField::StopIf)
        ->setHint(tr("Up to %1, one a line, each at most %2 characters. The lines above stand in every exercise. May "
                     "stay empty.")
                      .arg(view.mostStopSigns)
                      .arg(kLongestStopSign));
}

void OwnForm::showPlan(const std::vector<std::string>& sentences) {
    m_planSentences->setText(paragraphs(sentences));
    m_planSentences->setVisible(m_plan->isChecked() && !sentences.empty());
}

coach::OwnExerciseForm OwnForm::form() const {
    coach::OwnExerciseForm form;
    form.id = m_opened.id;
    form.name = utf8(m_name->text());
    form.steps = m_steps->lines();
    form.position = static_cast<Position>(m_position->currentIndex());
    form.sides = static_cast<SidePattern>(m_sides->currentIndex());
    form.bodyParts = betweenCommas(m_bodyParts->text());
    form.note = utf8(m_note->text());
    form.stopIf = m_stopIf->lines();
    form.plan = m_plan->isChecked() ? coach::PlanWish::PutIn : coach::PlanWish::LeaveOut;
    for (auto phase = m_phases.begin(); phase != m_phases.end(); ++phase)
        if (phase.value()->isChecked())
            form.phases.insert(phase.key());
    m_amount->readInto(form);
    return form;
}

bool OwnForm::isChanged() const {
    return coach::tidied(form()) != coach::tidied(m_opened);
}

void OwnForm::onChanged() {
    clearMessages();
    emit changed(form());
}

void OwnForm::wishToSave(Notices notices) {
    clearMessages();
    emit saveWished(form(), notices);
}

void OwnForm::clearMessages() {
    takeNoticesAway();
    m_error->hide();
}

void OwnForm::takeNoticesAway() {
    empty(*m_notices);
    m_decide->hide();
    m_ordinary->show();
}

void OwnForm::showProblems(const std::vector<coach::OwnProblem>& problems) {
    for (Field* const field : std::as_const(m_fields))
        field->setProblem({});
    for (const coach::OwnProblem& problem : problems)
        if (Field* const field = m_fields.value(problem.field))
            field->setProblem(text(problem.sentence));
    if (problems.empty())
        return;
    goTo(m_fields.value(problems.front().field)->firstControl());
}

void OwnForm::showNotices(const std::vector<coach::LeftOutNotice>& notices) {
    takeNoticesAway();
    for (const coach::LeftOutNotice& notice : notices)
        m_notices->addWidget(leftOutNote(notice, [this](const ExerciseId& id) { emit exerciseWished(id); }));
    m_ordinary->hide();
    m_decide->show();
    goTo(m_decide->findChild<QWidget*>(QStringLiteral("own-go-back")));
}

void OwnForm::showError(const QString& sentence) {
    m_errorSentence->setText(sentence);
    m_error->show();
    goTo(m_ordinary->findChild<QWidget*>(QStringLiteral("own-save")));
}

/// What has just been shown has its place only once the layouts have been made.
void OwnForm::goTo(QWidget* widget) {
    if (widget == nullptr)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(
        widget, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, 3 * kPadding); }, Qt::QueuedConnection);
}

} // namespace glidepath::ui
