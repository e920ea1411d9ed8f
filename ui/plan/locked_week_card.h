#pragma once

#include "coach/locked_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// What stands in the place of the week while exercise is locked: why, and the way to what to do.
class LockedWeekCard : public Card {
    Q_OBJECT
public:
    explicit LockedWeekCard(QWidget* parent = nullptr);
    void render(const coach::LockedView& view);

signals:
    void helpWished();

private:
    QLabel* m_act;
};

} // namespace glidepath::ui
