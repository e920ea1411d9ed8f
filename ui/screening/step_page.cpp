#include "ui/screening/step_page.h"

#include "ui/kit/scrolling.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/screening/step_bar.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< controls keep it free for the focus
constexpr int kPadding = 32;
constexpr int kGoOnWidth = 210;

} // namespace

StepPage::StepPage(const QString& name, QWidget* parent)
    : QWidget{parent}, m_steps{new StepBar}, m_title{label({}, TextStyle::H1)}, m_hint{wrapped(label(
                                                                                    {}, TextStyle::Lead, Ink::Second))},
      m_note{wrapped(label({}, TextStyle::Body, Ink::Second))}, m_close{button(name + QStringLiteral("-close"),
                                                                               tr("Save and close"),
                                                                               ButtonKind::Quiet)},
      m_back{button(name + QStringLiteral("-back"), tr("Back"))},
      m_goOn{button(name + QStringLiteral("-go-on"), tr("Continue"), ButtonKind::Primary)}, m_body{new QVBoxLayout} {
    setObjectName(name);
    m_note->setObjectName(name + QStringLiteral("-note"));
    auto* const page = new QVBoxLayout{this};
    page->setContentsMargins(0, 0, 0, 12);
    page->setSpacing(0);
    page->addWidget(content(), 1);
    page->addWidget(footer());
    connect(m_close, &QPushButton::clicked, this, &StepPage::closeWished);
    connect(m_back, &QPushButton::clicked, this, &StepPage::backWished);
    connect(m_goOn, &QPushButton::clicked, this, &StepPage::goOnWished);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* const shortcut = new QShortcut{QKeySequence{Qt::CTRL | key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_goOn, &QPushButton::click);
    }
}

QWidget* StepPage::header() {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 8);
    row->addWidget(m_steps, 1);
    row->addStretch();
    row->addWidget(m_close, 0, Qt::AlignTop);
    return made;
}

QWidget* StepPage::content() {
    auto* const made = new QWidget;
    m_body->setContentsMargins(kPadding, 12, kPadding, 12);
    m_body->setSpacing(4);
    made->setLayout(m_body);
    m_body->addWidget(header());
    m_body->addWidget(m_title);
    m_body->addWidget(m_hint);
    m_body->addSpacing(12);
    m_area = scrolling(made);
    return m_area;
}

QWidget* StepPage::footer() {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(kPadding, 4, kPadding - kRing, 4);
    row->setSpacing(6);
    row->addWidget(m_note, 1);
    row->addWidget(m_back);
    row->addWidget(m_goOn);
    return made;
}

void StepPage::showSteps(const std::vector<coach::StepView>& steps) {
    m_steps->render(steps);
    m_back->setVisible(!steps.empty() && steps.front().state != coach::StepView::State::Current);
    m_goOn->setMinimumWidth(tokens().px(kGoOnWidth));
    m_area->verticalScrollBar()->setValue(0);
}

void StepPage::setHead(const QString& title, const QString& hint) {
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void StepPage::setCloseWords(const QString& words) {
    m_close->setText(words);
    m_close->setAccessibleName(words);
}

void StepPage::setNote(const QString& words) {
    if (words == m_note->text())
        return;
    m_note->setText(words);
    m_note->setAccessibleName(words);
    QAccessibleEvent alert{m_note, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void StepPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeWished();
    else
        QWidget::keyPressEvent(event);
}

void StepPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusFirst();
}

void StepPage::focusFirst() {
    QWidget* const wanted = isVisible() ? first() : nullptr;
    if (wanted != nullptr)
        wanted->setFocus(Qt::OtherFocusReason);
}

QLabel* wrapped(QLabel* words) {
    words->setWordWrap(true);
    return words;
}

} // namespace glidepath::ui
