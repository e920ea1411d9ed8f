#pragma once

#include "ui/kit/widgets.h"

class QHBoxLayout;

namespace glidepath::ui {

class FlowRow;

/// A card that tells or asks something beside the session: a sign, a title, a sentence or two, and what can be done.
class NoticeCard : public Card {
    Q_OBJECT
public:
    enum class Edge { Plain, Accent, Warning };

protected:
    NoticeCard(const QString& name, Edge edge, QWidget* parent);
    /// Returns the row, for something at its end.
    QHBoxLayout* addTitle(Icon icon, const QString& title);
    void addSentence(const QString& sentence);
    /// A row for buttons that goes on below where there is no room.
    FlowRow* addButtons();

private:
    Edge m_edge;
};

} // namespace glidepath::ui
