#include "ui/learn/tips_section.h"

#include "ui/learn/section_parts.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

void addTips(QBoxLayout& column, const coach::EntryGroupView& group) {
    if (!group.title.empty()) {
        column.addSpacing(8);
        column.addWidget(readingText(text(group.title), TextStyle::H3, Ink::Accent));
    }
    const SymbolRoom room = symbolRoom(group.entries);
    for (const coach::EntryView& entry : group.entries) {
        column.addWidget(rule());
        column.addWidget(entryRow(entry, room));
    }
}

TipsSection::TipsSection(const coach::TopicView& view, QWidget* parent) : Card{parent} {
    makeReadable(*this);
    addSectionHead(*content(), view.title, view.lead);
    for (const coach::EntryGroupView& group : view.groups)
        addTips(*content(), group);
    content()->addStretch();
}

} // namespace glidepath::ui
