#include "ui/trends/fact_cards.h"

#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

void clear(QBoxLayout& layout) {
    while (QLayoutItem* const item = layout.takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout* column(int spacing) {
    auto* const made = new QVBoxLayout;
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(spacing);
    return made;
}

QLabel* sentence(const std::string& words, Ink ink, QFont::Weight weight) {
    auto* const made = label(text(words), TextStyle::Body, ink);
    made->setWordWrap(true);
    QFont font = made->font();
    font.setWeight(weight);
    made->setFont(font);
    return made;
}

void addFact(const coach::TrendsFact& fact, QBoxLayout& facts) {
    if (!fact.lead.empty())
        facts.addWidget(sentence(fact.lead, Ink::Main, QFont::Bold));
    if (!fact.rest.empty())
        facts.addWidget(sentence(fact.rest, Ink::Second, QFont::Normal));
}

QWidget* routineLine(const trends::RoutineCount& routine) {
    auto* const line = new QWidget;
    auto* const row = new QHBoxLayout{line};
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(label(text(routine.title)), 1);
    row->addWidget(label(QString::number(routine.sessions)));
    return line;
}

} // namespace

InShortCard::InShortCard(QWidget* parent) : Card{parent}, m_facts{column(4)} {
    setObjectName(QStringLiteral("in-short-card"));
    content()->addWidget(label(tr("In short"), TextStyle::H3));
    content()->addLayout(m_facts);
    content()->addStretch();
}

void InShortCard::render(const coach::TrendsView& view) {
    clear(*m_facts);
    for (const coach::TrendsFact& fact : view.inShort)
        addFact(fact, *m_facts);
}

SessionsCard::SessionsCard(QWidget* parent)
    : Card{parent}, m_empty{label(tr("Sessions you do appear here."), TextStyle::Body, Ink::Second)}, m_routines{
                                                                                                          column(0)} {
    setObjectName(QStringLiteral("sessions-card"));
    m_empty->setWordWrap(true);
    content()->addWidget(label(tr("Sessions done"), TextStyle::H3));
    content()->addWidget(m_empty);
    content()->addLayout(m_routines);
    content()->addStretch();
}

void SessionsCard::render(const coach::TrendsView& view) {
    clear(*m_routines);
    m_empty->setVisible(view.activity.sessions == 0);
    for (const trends::RoutineCount& routine : view.activity.routines) {
        m_routines->addWidget(rule());
        m_routines->addWidget(routineLine(routine));
    }
}

} // namespace glidepath::ui
