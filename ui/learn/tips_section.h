#pragma once

#include "coach/learn_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// A topic as rows of heading and text, under the titles of their groups.
class TipsSection : public Card {
    Q_OBJECT
public:
    explicit TipsSection(const coach::TopicView& view, QWidget* parent = nullptr);
};

/// Title and rows of one group, with a rule above each row; what a topic consists of.
void addTips(QBoxLayout& column, const coach::EntryGroupView& group);

} // namespace glidepath::ui
