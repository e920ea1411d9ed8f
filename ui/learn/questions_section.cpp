#include "ui/learn/questions_section.h"

#include "ui/learn/question_row.h"
#include "ui/learn/section_parts.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace glidepath::ui {

namespace {

void bringIntoSight(QWidget& widget) {
    for (QWidget* each = widget.parentWidget(); each != nullptr; each = each->parentWidget())
        if (auto* const area = qobject_cast<QScrollArea*>(each))
            return area->ensureWidgetVisible(&widget, 0, 16);
}

} // namespace

QuestionsSection::QuestionsSection(const coach::TopicView& view, QWidget* parent) : Card{parent} {
    makeReadable(*this);
    content()->setSpacing(0);
    addSectionHead(*content(), view.title, view.lead);
    content()->addSpacing(12);
    for (const coach::EntryGroupView& group : view.groups) {
        if (!group.title.empty()) {
            content()->addSpacing(16);
            content()->addWidget(readingText(text(group.title), TextStyle::H3, Ink::Accent));
            content()->addSpacing(8);
        }
        for (const coach::EntryView& entry : group.entries)
            addQuestion(entry);
    }
    content()->addStretch();
    if (!m_rows.isEmpty())
        m_rows.first()->open();
}

void QuestionsSection::addQuestion(const coach::EntryView& entry) {
    auto* const row = new QuestionRow{entry};
    const qsizetype place = m_rows.size();
    m_rows.append(row);
    connect(row, &QuestionRow::clicked, this, [this, row] { toggle(*row); });
    connect(row, &QuestionRow::moveWished, this, [this, place](int rows) { moveFocus(place, rows); });
    content()->addWidget(rule());
    content()->addWidget(row);
    content()->addWidget(row->answer());
}

void QuestionsSection::toggle(QuestionRow& row) {
    const bool wasOpen = row.isOpen();
    for (QuestionRow* const each : std::as_const(m_rows))
        if (each->isOpen())
            each->close();
    if (wasOpen)
        return;
    row.open();
    QTimer::singleShot(0, &row, [&row] { // when the rows have found their new places
        bringIntoSight(*row.answer());
        bringIntoSight(row);
    });
}

void QuestionsSection::moveFocus(qsizetype from, int rows) {
    const auto wished = std::clamp<qint64>(qint64{from} + rows, 0, m_rows.size() - 1);
    QuestionRow* const row = m_rows[static_cast<qsizetype>(wished)];
    row->setFocus(Qt::OtherFocusReason);
    bringIntoSight(*row);
}

} // namespace glidepath::ui
