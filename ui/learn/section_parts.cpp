#include "ui/learn/section_parts.h"

#include "ui/kit/icon_view.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace glidepath::ui {

namespace {

constexpr int kMostWidth = 720;
constexpr const char* kSourceLine = "sourceLine";

/// A layout asks for a height at its own width, also where a label is not allowed to be as wide as that.
class ReadingLabel : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] int heightForWidth(int width) const override {
        return QLabel::heightForWidth(std::min(width, maximumWidth()));
    }
};

/// Takes on the look of a label of the kit.
void dress(QLabel& label, TextStyle style, Ink ink) {
    const std::unique_ptr<QLabel> pattern{ui::label({}, style, ink)};
    label.setTextFormat(pattern->textFormat());
    for (const char* const property : {"textStyle", "ink"})
        label.setProperty(property, pattern->property(property));
}

} // namespace

Icon symbolIcon(guidance::Symbol symbol) {
    using guidance::Symbol;
    switch (symbol) {
    case Symbol::Alert:
        return Icon::WarningSigns;
    case Symbol::Hand:
        return Icon::Hand;
    case Symbol::Chair:
        return Icon::Chair;
    case Symbol::Flame:
        return Icon::Flame;
    case Symbol::Snow:
        return Icon::Snow;
    case Symbol::Leaf:
        return Icon::Leaf;
    case Symbol::Walk:
        return Icon::Walk;
    case Symbol::Heart:
        return Icon::Heart;
    case Symbol::Clock:
        return Icon::Clock;
    case Symbol::Book:
        return Icon::Book;
    case Symbol::Question:
        return Icon::Question;
    case Symbol::Eye:
        return Icon::Eye;
    case Symbol::Lift:
        return Icon::Lift;
    case Symbol::Moon:
        return Icon::Moon;
    case Symbol::Car:
        return Icon::Car;
    case Symbol::Check:
        return Icon::Check;
    case Symbol::Cross:
        return Icon::Cross;
    case Symbol::Up:
        return Icon::Up;
    case Symbol::None:
    case Symbol::Info:
        break;
    }
    return Icon::Info;
}

QLabel* readingText(const QString& words, TextStyle style, Ink ink) {
    auto* const made = new ReadingLabel{words};
    dress(*made, style, ink);
    made->setWordWrap(true);
    made->setMaximumWidth(tokens().px(kMostWidth));
    return made;
}

QLabel* sourceLine(const std::string& words) {
    auto* const made = readingText(QCoreApplication::translate("Learn", "Source: %1").arg(text(words)),
                                   TextStyle::Caption, Ink::Caption);
    made->setProperty(kSourceLine, true);
    made->hide();
    return made;
}

void showSources(QWidget& section, Sources sources) {
    for (auto* const each : section.findChildren<QLabel*>())
        if (each->property(kSourceLine).toBool())
            each->setVisible(sources == Sources::Shown);
}

void makeReadable(Card& card) {
    card.content()->setContentsMargins(24, 20, 24, 20);
    card.content()->setSpacing(12);
}

void addSectionHead(QBoxLayout& column, const std::string& title, const std::string& lead) {
    auto* const head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(readingText(text(title), TextStyle::H2));
    if (!lead.empty())
        head->addWidget(readingText(text(lead), TextStyle::Body, Ink::Second));
    column.addLayout(head);
}

SymbolRoom symbolRoom(const std::vector<coach::EntryView>& entries) {
    const bool any = std::any_of(entries.begin(), entries.end(),
                                 [](const coach::EntryView& entry) { return entry.symbol != guidance::Symbol::None; });
    return any ? SymbolRoom::Kept : SymbolRoom::None;
}

QWidget* entryRow(const coach::EntryView& entry, SymbolRoom room) {
    auto* const made = new QWidget;
    made->setObjectName(QStringLiteral("entry-") + text(entry.id));
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    if (entry.symbol != guidance::Symbol::None)
        row->addWidget(new IconView{symbolIcon(entry.symbol), &Tokens::accent}, 0, Qt::AlignTop);
    else if (room == SymbolRoom::Kept)
        row->addSpacing(tokens().px(24));
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(readingText(text(entry.title), TextStyle::H3));
    words->addWidget(readingText(text(entry.text), TextStyle::Body, Ink::Second));
    words->addWidget(sourceLine(entry.sources));
    row->addLayout(words, 1);
    row->addStretch(); // what the words do not take stays behind them
    return made;
}

} // namespace glidepath::ui
