#include "ui/learn/leave_for_now_section.h"

#include "ui/figure/still_picture.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/icon_view.h"
#include "ui/learn/link_button.h"
#include "ui/learn/section_parts.h"
#include "ui/learn/table_row.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5; ///< kept free by the links: the words above them begin where theirs do
constexpr int kColumnGap = 24;
constexpr int kTableFrom = 680;
constexpr QSize kPicture{72, 50};

TableRow* tableRow() {
    return new TableRow{{11, 9, 11}, tokens().px(kTableFrom), kColumnGap};
}

QVBoxLayout* cell(QWidget& widget) {
    auto* const made = new QVBoxLayout{&widget};
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(4);
    return made;
}

QLabel* boldText(const QString& words) {
    auto* const made = readingText(words);
    QFont bold = made->font();
    bold.setBold(true);
    made->setFont(bold);
    return made;
}

/// What it is, and for how long.
QWidget* whatCell(const coach::LeftOutView& item) {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconView{Icon::Hand, &Tokens::stop}, 0, Qt::AlignTop);
    auto* const words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(boldText(text(item.title)));
    words->addWidget(readingText(text(item.until), TextStyle::Caption, Ink::Second));
    words->addStretch();
    row->addLayout(words, 1);
    row->addStretch();
    return made;
}

QWidget* whyCell(const coach::LeftOutView& item) {
    auto* const made = new QWidget;
    auto* const column = cell(*made);
    column->addWidget(readingText(text(item.why), TextStyle::Body, Ink::Second));
    column->addWidget(sourceLine(item.sources));
    column->addStretch();
    return made;
}

QWidget* footNote(const std::string& words) {
    auto* const made = new QFrame;
    made->setProperty("note", QStringLiteral("info"));
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(new IconView{Icon::Info, &Tokens::ontint}, 0, Qt::AlignTop);
    row->addWidget(readingText(text(words)), 1);
    row->addStretch();
    return made;
}

} // namespace

LeaveForNowSection::LeaveForNowSection(const coach::LeaveForNowView& view, const figure::Figures& figures,
                                       QWidget* parent)
    : Card{parent}, m_figures{figures}, m_head{head()} {
    makeReadable(*this);
    addSectionHead(*content(), view.title, view.lead);
    content()->addWidget(m_head);
    for (const coach::LeftOutView& item : view.items) {
        content()->addWidget(rule());
        content()->addWidget(row(item));
    }
    content()->addStretch();
    if (!view.foot.empty())
        content()->addWidget(footNote(view.foot));
}

/// The titles of the columns; they mean nothing where the cells stand below each other.
QWidget* LeaveForNowSection::head() {
    auto* const made = new QWidget;
    auto* const layout = tableRow();
    for (const QString& words : {tr("For now, not this"), tr("Why"), tr("Instead")})
        layout->addWidget(label(words, TextStyle::Caption, Ink::Caption));
    layout->itemAt(2)->widget()->setContentsMargins(kRing, 0, 0, 0);
    made->setLayout(layout);
    return made;
}

QWidget* LeaveForNowSection::row(const coach::LeftOutView& item) {
    auto* const made = new QWidget;
    made->setObjectName(QStringLiteral("left-out-") + text(item.id));
    auto* const layout = tableRow();
    layout->addWidget(whatCell(item));
    layout->addWidget(whyCell(item));
    layout->addWidget(instead(item));
    made->setLayout(layout);
    return made;
}

QWidget* LeaveForNowSection::instead(const coach::LeftOutView& item) {
    auto* const made = new QWidget;
    auto* const column = cell(*made);
    auto* const title = label(tr("Instead"), TextStyle::Caption, Ink::Caption);
    auto* const words = readingText(text(item.insteadText));
    for (QLabel* const each : {title, words}) {
        each->setContentsMargins(kRing, 0, 0, 0);
        column->addWidget(each);
    }
    m_cellTitles << title;
    auto* const links = new QVBoxLayout;
    links->setSpacing(0);
    for (const coach::ExerciseLink& link : item.instead) {
        const QString name = text(link.name);
        auto* const open = new LinkButton{QStringLiteral("instead-%1-%2").arg(text(item.id), text(link.id.text())),
                                          name, tr("Open the exercise %1").arg(name)};
        connect(open, &LinkButton::clicked, this, [this, id = link.id] { emit exerciseWished(id); });
        links->addLayout(withPicture(*open, link.id));
    }
    column->addLayout(links);
    column->addStretch();
    return made;
}

QLayout* LeaveForNowSection::withPicture(QWidget& link, const ExerciseId& exercise) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(2);
    row->setContentsMargins(kRing, 2, 0, 2);
    if (m_figures.find(exercise) != nullptr) {
        auto* const picture = new StillPicture{m_figures, exercise};
        picture->setFixedSize(tokens().px(kPicture.width()), tokens().px(kPicture.height()));
        row->addWidget(picture);
    }
    row->addWidget(&link);
    row->addStretch();
    return row;
}

void LeaveForNowSection::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    const bool table = content()->contentsRect().width() >= tokens().px(kTableFrom);
    m_head->setVisible(table);
    for (QWidget* const each : std::as_const(m_cellTitles))
        each->setVisible(!table);
}

} // namespace glidepath::ui
