#include "ui/screening/examined_page.h"

#include "ui/kit/scrolling.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/screening/step_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 32;
constexpr int kRing = 5; ///< controls keep it free for the focus
constexpr int kWidest = 720;
constexpr int kLongest = 80; ///< characters

QLineEdit* field(const QString& name, const QString& meaning, const QString& example) {
    auto* const made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(meaning);
    made->setPlaceholderText(example);
    made->setMaxLength(kLongest);
    return made;
}

QLabel* flush(QLabel* words) {
    words->setContentsMargins(kRing, 0, kRing, 0);
    return wrapped(words);
}

} // namespace

ExaminedPage::ExaminedPage(QWidget* parent)
    : QWidget{parent}, m_who{field(QStringLiteral("examined-who"), tr("Who examined you?"),
                                   tr("For example: my doctor"))},
      m_when{field(QStringLiteral("examined-when"), tr("When was it?"), tr("For example: Tuesday morning"))},
      m_fine{new QCheckBox{tr("They said that exercise is fine")}}, m_save{button(QStringLiteral("examined-save"),
                                                                                  tr("Open the exercises"),
                                                                                  ButtonKind::Primary)} {
    setObjectName(QStringLiteral("examined-page"));
    m_fine->setObjectName(QStringLiteral("examined-fine"));
    m_fine->setAccessibleName(m_fine->text());
    auto* const page = new QVBoxLayout{this};
    page->setContentsMargins(0, 16, 0, 12);
    page->addWidget(scrolling(form()), 1);
    page->addWidget(buttons());
    for (QLineEdit* const each : {m_who, m_when})
        connect(each, &QLineEdit::textEdited, this, &ExaminedPage::refresh);
    connect(m_fine, &QCheckBox::toggled, this, &ExaminedPage::refresh);
    connect(m_save, &QPushButton::clicked, this, &ExaminedPage::save);
    refresh();
}

QWidget* ExaminedPage::form() {
    auto* const card = new Card;
    card->setMaximumWidth(kWidest);
    card->content()->setContentsMargins(24 - kRing, 24, 24 - kRing, 19);
    card->content()->addWidget(flush(label(m_who->accessibleName(), TextStyle::Lead)));
    card->content()->addWidget(m_who);
    card->content()->addWidget(flush(label(m_when->accessibleName(), TextStyle::Lead)));
    card->content()->addWidget(m_when);
    card->content()->addSpacing(8);
    card->content()->addWidget(m_fine);
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(kPadding, 24, kPadding, 12);
    column->addWidget(label(tr("You have been examined"), TextStyle::H1));
    column->addWidget(
        wrapped(label(tr("Write down who saw you and when. It stays on this computer, beside your answers. "
                         "The exercises open after that."),
                      TextStyle::Lead, Ink::Second)));
    column->addSpacing(12);
    column->addWidget(card);
    column->addStretch();
    return made;
}

QWidget* ExaminedPage::buttons() {
    auto* const back = button(QStringLiteral("examined-back"), tr("Back"));
    connect(back, &QPushButton::clicked, this, &ExaminedPage::backWished);
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(kPadding, 4, kPadding - kRing, 4);
    row->setSpacing(6);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(m_save);
    return made;
}

void ExaminedPage::begin() {
    m_who->clear();
    m_when->clear();
    m_fine->setChecked(false);
    refresh();
}

void ExaminedPage::refresh() {
    const bool complete =
        !m_who->text().trimmed().isEmpty() && !m_when->text().trimmed().isEmpty() && m_fine->isChecked();
    m_save->setEnabled(complete);
}

void ExaminedPage::save() {
    journal::Clearance clearance;
    clearance.who = utf8(m_who->text().trimmed());
    clearance.when = utf8(m_when->text().trimmed());
    emit examined(clearance);
}

void ExaminedPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit backWished();
    else
        QWidget::keyPressEvent(event);
}

void ExaminedPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_who->setFocus(Qt::OtherFocusReason);
}

} // namespace glidepath::ui
