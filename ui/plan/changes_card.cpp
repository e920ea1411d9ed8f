#include "ui/plan/changes_card.h"

#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

ChangesCard::ChangesCard(QWidget* parent) : Card{parent}, m_lines{new QVBoxLayout} {
    setObjectName(QStringLiteral("plan-changes"));
    auto* const title = label(tr("What is different this week"), TextStyle::H3);
    title->setWordWrap(true);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    content()->addWidget(title);
    content()->addLayout(m_lines);
    hide();
}

void ChangesCard::render(const std::vector<std::string>& changes) {
    setVisible(!changes.empty());
    if (m_changes == changes)
        return;
    m_changes = changes;
    while (QLayoutItem* const item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const std::string& change : changes) {
        auto* const words = label(text(change), TextStyle::Body, Ink::Second);
        words->setObjectName(QStringLiteral("plan-change"));
        words->setWordWrap(true);
        m_lines->addWidget(words);
    }
}

} // namespace glidepath::ui
