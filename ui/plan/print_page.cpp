#include "ui/plan/print_page.h"

#include "ui/kit/scrolling.h"
#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/print/paper_desk.h"
#include "ui/print/sheet_preview.h"
#include "ui/print/week_pdf.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

namespace glidepath::ui {

namespace {

constexpr int kPadding = 24;
constexpr int kGap = 16;
constexpr int kRing = 5; ///< controls keep it free for the focus

constexpr int kTwoColumnsFrom = 700;
constexpr int kFooterRowFrom = 640;

QCheckBox* tickBox(const QString& name, const QString& words) {
    auto* const made = new QCheckBox{words};
    made->setObjectName(name);
    made->setAccessibleName(words);
    return made;
}

/// Flush with the controls, which keep room for the focus ring.
QLabel* indented(QLabel* words) {
    words->setContentsMargins(kRing, 0, kRing, 0);
    return words;
}

} // namespace

PrintPage::PrintPage(PaperDesk& desk, const figure::Figures& figures, QWidget* parent)
    : QWidget{parent}, m_desk{desk}, m_pictures{std::make_shared<SheetPictures>(figures)},
      m_back{button(QStringLiteral("back-to-plan"), tr("Plan"), ButtonKind::Secondary, Icon::ChevronLeft)},
      m_preview{new SheetPreview}, m_painBoxes{tickBox(QStringLiteral("pain-boxes"),
                                                       tr("Boxes for pain, morning and evening"))},
      m_larger{tickBox(QStringLiteral("larger-type"), tr("Larger type"))}, m_name{new QLineEdit},
      m_week{new SegmentedChoice{QStringLiteral("print-week-choice"), tr("Week"), {tr("This week"), tr("Next week")}}},
      m_paper{new SegmentedChoice{QStringLiteral("paper-choice"), tr("Paper"), {tr("A4"), tr("Letter")}}},
      m_pages{label({}, TextStyle::Caption, Ink::Second)}, m_message{label({}, TextStyle::Body, Ink::Main)},
      m_print{button(QStringLiteral("print"), tr("Print"), ButtonKind::Primary, Icon::Print)},
      m_save{button(QStringLiteral("save-pdf"), tr("Save as PDF"), ButtonKind::Secondary, Icon::Save)} {
    setObjectName(QStringLiteral("print-page"));
    m_painBoxes->setChecked(true);
    m_week->setCurrent(0);
    m_paper->setCurrent(usualPaper(QLocale{}) == PaperSize::A4 ? 0 : 1);
    auto* const inner = new QWidget;
    auto* const page = new QVBoxLayout{inner};
    page->setContentsMargins(kPadding - kRing, kPadding - kRing, kPadding - kRing, 8);
    page->setSpacing(kGap - kRing);
    page->addWidget(header());
    auto* const columns = new SideBySide{m_preview, options(), kGap};
    columns->setLeastWidth(kTwoColumnsFrom);
    columns->setStretch(11, 6);
    columns->layout()->setContentsMargins(kRing, 0, kRing, 0);
    page->addWidget(columns, 1);
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scrolling(inner), 1);
    whole->addWidget(footer());
    connectSignals();
}

QWidget* PrintPage::header() {
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addWidget(label(tr("Print the week"), TextStyle::H1));
    layout->addStretch();
    return row;
}

QWidget* PrintPage::options() {
    auto* const card = new Card;
    card->setObjectName(QStringLiteral("print-options"));
    QBoxLayout* const column = card->content();
    column->setContentsMargins(24 - kRing, 24, 24 - kRing, 24 - kRing);
    column->addWidget(indented(label(tr("What goes on it"), TextStyle::H2)));
    auto* const signs = tickBox(QStringLiteral("signs"), tr("Stop signs (always printed)"));
    signs->setChecked(true);
    signs->setEnabled(false);
    for (QCheckBox* const box : {signs, m_painBoxes, m_larger})
        column->addWidget(box);
    column->addWidget(rule());
    m_name->setObjectName(QStringLiteral("print-name"));
    m_name->setAccessibleName(tr("Name on the sheet"));
    m_name->setPlaceholderText(tr("Leave empty to write it by hand"));
    auto* const grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(indented(label(tr("Name"))), 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(indented(label(tr("Week"))), 1, 0);
    grid->addWidget(m_week, 1, 1);
    grid->addWidget(indented(label(tr("Paper"))), 2, 0);
    grid->addWidget(m_paper, 2, 1);
    column->addLayout(grid);
    column->addStretch();
    m_pages->setWordWrap(true);
    column->addWidget(indented(m_pages));
    return card;
}

/// Below what scrolls, so that the two ways and what became of them are always in sight.
QWidget* PrintPage::footer() {
    m_message->setObjectName(QStringLiteral("print-message"));
    m_message->setWordWrap(true);
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout{buttons};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_print);
    auto* const made = new SideBySide{indented(m_message), buttons, 4};
    made->setStretch(1, 0);
    made->setLeastWidth(kFooterRowFrom);
    made->layout()->setContentsMargins(kPadding - kRing, 4, kPadding - kRing, 4);
    return made;
}

void PrintPage::connectSignals() {
    connect(m_back, &QPushButton::clicked, this, &PrintPage::backWished);
    connect(m_painBoxes, &QCheckBox::toggled, this, &PrintPage::wishSheet);
    connect(m_larger, &QCheckBox::toggled, this, &PrintPage::wishSheet);
    connect(m_week, &SegmentedChoice::chosen, this, &PrintPage::wishSheet);
    connect(m_paper, &SegmentedChoice::chosen, this, &PrintPage::wishSheet);
    connect(m_name, &QLineEdit::textEdited, this, &PrintPage::wishSheet);
    connect(m_name, &QLineEdit::editingFinished, this, &PrintPage::takeName);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);
    connect(m_save, &QPushButton::clicked, this, &PrintPage::savePdf);
}

void PrintPage::open(Date today, const std::string& name) {
    m_today = today;
    m_takenName = text(name);
    m_name->setText(m_takenName);
    tell({});
    lookForPrinter();
    wishSheet();
}

void PrintPage::takeName() {
    const QString name = m_name->text().trimmed();
    if (name == m_takenName)
        return;
    m_takenName = name;
    emit nameChanged(name);
}

/// A window that is closed ends no editing.
void PrintPage::hideEvent(QHideEvent* event) {
    takeName();
    QWidget::hideEvent(event);
}

void PrintPage::lookForPrinter() {
    const bool found = m_desk.hasPrinter();
    m_print->setEnabled(found);
    if (!found)
        tell(tr("No printer found. Save as PDF, and print it elsewhere."));
    (found ? m_print : m_save)->setFocus();
}

PaperSize PrintPage::paper() const {
    return m_paper->current() == 0 ? PaperSize::A4 : PaperSize::Letter;
}

void PrintPage::wishSheet() {
    coach::SheetChoices choices;
    choices.week = IsoWeek::of(m_today + std::chrono::days{m_week->current() == 1 ? 7 : 0});
    choices.painBoxes = m_painBoxes->isChecked() ? coach::PainBoxes::Printed : coach::PainBoxes::LeftOut;
    choices.type = m_larger->isChecked() ? coach::SheetType::Larger : coach::SheetType::Usual;
    choices.name = utf8(m_name->text().trimmed());
    choices.printed = m_today;
    emit sheetWished(choices);
}

void PrintPage::render(const coach::WeekSheet& sheet) {
    m_printed.emplace(sheet, paper(), m_pictures);
    m_preview->render(*m_printed);
    const int pages = m_printed->pages();
    m_pages->setText(pages == 1 ? tr("One side of one sheet. Also good without colours.")
                                : tr("%1 pages. Also good without colours.").arg(pages));
}

void PrintPage::print() {
    if (!m_printed)
        return;
    const auto answer = m_desk.print(weekPrintable(*m_printed), this);
    if (!answer)
        tell(text(sentence(answer.error())));
    else if (*answer == PaperDesk::Answer::Printed)
        tell(tr("Sent to the printer."));
}

void PrintPage::savePdf() {
    if (!m_printed)
        return;
    const QString suggested = tr("My week %1").arg(text(m_printed->sheet().week.text())) + QStringLiteral(".pdf");
    const auto path = m_desk.choosePdf(suggested, this);
    if (!path)
        return;
    const auto saved = writeWeekPdf(*m_printed, *path);
    tell(saved ? tr("Saved: %1").arg(QDir::toNativeSeparators(*path)) : text(sentence(saved.error())));
}

void PrintPage::tell(const QString& words) {
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
}

} // namespace glidepath::ui
