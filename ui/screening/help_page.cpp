#include "ui/screening/help_page.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/side_by_side.h"
#include "ui/print/paper_desk.h"
#include "ui/print/pdf.h"
#include "ui/qt/text.h"
#include "ui/screening/help_parts.h"
#include "ui/screening/help_sheet.h"
#include "ui/screening/number_mark.h"
#include "ui/screening/step_page.h"

#include <QBoxLayout>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 48;
constexpr int kRing = 5; ///< controls keep it free for the focus
constexpr int kSideBySideFrom = 940;
constexpr int kStepMark = 40;

using guidance::SignLevel;

QWidget* inRow(const QList<QWidget*>& widgets) {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addStretch();
    for (QWidget* const each : widgets)
        row->addWidget(each);
    return made;
}

} // namespace

HelpPage::HelpPage(PaperDesk& desk, QWidget* parent) : QWidget{parent}, m_desk{desk} {
    setObjectName(QStringLiteral("help-page"));
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const page = new QVBoxLayout{this};
    page->setContentsMargins(0, 0, 0, 0);
}

void HelpPage::render(const coach::HelpView& view) {
    m_view = view;
    m_type = Type::Usual;
    rebuild();
}

bool HelpPage::isEmergency() const {
    return m_view.level == SignLevel::Emergency;
}

void HelpPage::rebuild() {
    delete m_whole;
    m_whole = new QWidget;
    auto* const page = new QVBoxLayout{m_whole};
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* const columns = new SideBySide{steps(), facts(), 48};
    columns->setStretch(2, 1);
    columns->setLeastWidth(m_type == Type::Usual ? kSideBySideFrom : 2 * kSideBySideFrom);
    columns->layout()->setContentsMargins(kPadding, 24, kPadding, 24);
    page->addWidget(head());
    page->addWidget(scrolling(columns), 1);
    page->addWidget(footer());
    layout()->addWidget(m_whole);
}

QLabel* HelpPage::words(const QString& text, TextStyle style, Ink ink) const {
    QLabel* const made = wrapped(label(text, style, ink));
    made->setProperty("larger", m_type == Type::Larger);
    return made;
}

QWidget* HelpPage::head() const {
    auto* const made = new QFrame;
    made->setProperty("band", isEmergency() ? QStringLiteral("stop") : QStringLiteral("warn"));
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(kPadding, 20, kPadding, 24);
    row->setSpacing(28);
    row->addWidget(new IconView{isEmergency() ? Icon::WarningSigns : Icon::Info,
                                isEmergency() ? &Tokens::onstoptint : &Tokens::onwarntint, 64});
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(words(text(m_view.title), TextStyle::Display));
    if (!m_view.lead.empty())
        column->addWidget(words(text(m_view.lead), TextStyle::Lead));
    row->addLayout(column, 1);
    return made;
}

void HelpPage::addStep(QBoxLayout& column, int number, const QString& title, QWidget* below) const {
    auto* const row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new NumberMark{number, NumberMark::Look::Plain, kStepMark}, 0, Qt::AlignTop);
    auto* const text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(words(title, TextStyle::H2));
    if (below != nullptr)
        text->addWidget(below);
    row->addLayout(text, 1);
    column.addLayout(row);
}

QWidget* HelpPage::quote() const {
    auto* const made = new QFrame;
    made->setProperty("quote", isEmergency() ? QStringLiteral("stop") : QStringLiteral("warn"));
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(20, 4, 0, 4);
    auto* const said = words(tr("“%1”").arg(text(m_view.phone)), TextStyle::Quote);
    said->setObjectName(QStringLiteral("help-phone"));
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    said->setAccessibleName(said->text());
    column->addWidget(said);
    return made;
}

QWidget* HelpPage::takeAlong() {
    const bool printer = m_desk.hasPrinter();
    m_print = button(QStringLiteral("help-print"), printer ? tr("Print this page") : tr("Save this page as PDF"),
                     ButtonKind::Secondary, printer ? Icon::Print : Icon::Save);
    auto* const type = button(QStringLiteral("help-type"),
                              m_type == Type::Usual ? tr("Show it in larger type") : tr("Show it in usual type"));
    connect(m_print, &QPushButton::clicked, this, &HelpPage::putOnPaper);
    connect(type, &QPushButton::clicked, this, &HelpPage::changeType);
    m_message = words({}, TextStyle::Body, Ink::Second);
    m_message->setObjectName(QStringLiteral("help-message"));
    m_message->hide();
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    auto* const row = new FlowRow{6};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_print);
    row->addWidget(type);
    column->addLayout(row);
    column->addWidget(m_message);
    return made;
}

QWidget* HelpPage::steps() {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    int number = 0;
    addStep(*column, ++number, text(m_view.call),
            m_view.callText.empty() ? nullptr : words(text(m_view.callText), TextStyle::Lead, Ink::Second));
    if (!m_view.phone.empty())
        addStep(*column, ++number, tr("Say this"), quote());
    addStep(*column, ++number, tr("Take this page with you"), takeAlong());
    if (!m_view.untilThen.empty())
        column->addWidget(untilThenList(m_view.untilThen, [this](const QString& text, TextStyle style, Ink ink) {
            return words(text, style, ink);
        }));
    column->addStretch();
    return made;
}

QWidget* HelpPage::facts() {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const auto make = [this](const QString& text, TextStyle style, Ink ink) { return words(text, style, ink); };
    if (!m_view.signs.empty())
        column->addWidget(answeredCard(m_view, make));
    if (!m_view.whyTitle.empty())
        column->addWidget(whyCard(m_view, make));
    if (!m_view.atOnceSigns.empty())
        column->addWidget(atOnceCard(m_view, make));
    column->addWidget(lockedNote(make));
    column->addStretch();
    return made;
}

QPushButton* HelpPage::way(const QString& name, const QString& words, ButtonKind kind, void (HelpPage::*wish)()) {
    auto* const made = button(name, words, kind);
    connect(made, &QPushButton::clicked, this, wish);
    return made;
}

QWidget* HelpPage::footer() {
    auto* const leave =
        way(QStringLiteral("help-close"), tr("Close this page"), ButtonKind::Quiet, &HelpPage::closeWished);
    auto* const wrongly =
        way(QStringLiteral("help-wrongly"), tr("I answered wrongly"), ButtonKind::Secondary, &HelpPage::wronglyWished);
    auto* const examined = way(QStringLiteral("help-examined"), tr("I have been examined"), ButtonKind::Secondary,
                               &HelpPage::examinedWished);
    QList<QWidget*> last{examined};
    if (!isEmergency())
        last << way(QStringLiteral("help-learn"), tr("Open Learn"), ButtonKind::Primary, &HelpPage::learnWished);
    auto* const ways = new SideBySide{inRow({leave, wrongly}), inRow(last), 6};
    auto* const line = new SideBySide{wrapped(label(numberNote(m_view), TextStyle::Caption, Ink::Second)), ways, 16};
    line->setStretch(1, 0);
    auto* const made = new QFrame;
    made->setProperty("foot", true);
    auto* const around = new QVBoxLayout{made};
    around->setContentsMargins(32, 8, 32 - kRing, 8);
    around->addWidget(line);
    return made;
}

void HelpPage::changeType() {
    m_type = m_type == Type::Usual ? Type::Larger : Type::Usual;
    rebuild();
    findChild<QPushButton*>(QStringLiteral("help-type"))->setFocus(Qt::OtherFocusReason);
}

void HelpPage::putOnPaper() {
    if (m_desk.hasPrinter())
        print();
    else
        savePdf();
}

void HelpPage::print() {
    const auto answer = m_desk.print(helpPrintable(m_view, usualPaper(QLocale{})), this);
    if (!answer)
        tell(text(sentence(answer.error())));
    else if (*answer == PaperDesk::Answer::Printed)
        tell(tr("Sent to the printer."));
}

void HelpPage::savePdf() {
    const auto path = m_desk.choosePdf(tr("What to do and say") + QStringLiteral(".pdf"), this);
    if (!path)
        return;
    const auto saved = writePdf(helpPrintable(m_view, usualPaper(QLocale{})), *path);
    tell(saved ? tr("Saved: %1").arg(QDir::toNativeSeparators(*path)) : text(sentence(saved.error())));
}

void HelpPage::tell(const QString& words) {
    m_message->setText(words);
    m_message->show();
}

void HelpPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeWished();
    else
        QWidget::keyPressEvent(event);
}

void HelpPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_print != nullptr)
        m_print->setFocus(Qt::OtherFocusReason);
}

} // namespace glidepath::ui
