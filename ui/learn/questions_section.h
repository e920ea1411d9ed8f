#pragma once

#include "coach/learn_view.h"
#include "ui/kit/widgets.h"

#include <QList>

namespace glidepath::ui {

class QuestionRow;

/// A topic as questions, at most one of them open. Enter and Space open and close, the arrow keys go from one to the
/// next.
class QuestionsSection : public Card {
    Q_OBJECT
public:
    explicit QuestionsSection(const coach::TopicView& view, QWidget* parent = nullptr);

private:
    void addQuestion(const coach::EntryView& entry);
    void toggle(QuestionRow& row);
    void moveFocus(qsizetype from, int rows);

    QList<QuestionRow*> m_rows;
};

} // namespace glidepath::ui
