#pragma once

#include "coach/today_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// A session that the program did not live to end: carry it on, or keep what was done of it.
class UnfinishedCard : public Card {
    Q_OBJECT
public:
    explicit UnfinishedCard(const coach::UnfinishedView& unfinished, QWidget* parent = nullptr);

signals:
    void carryOnWished();
    void keepWished();
};

/// After some days without a session: the same choices as ever, nothing to make up for.
class BackAgainCard : public Card {
    Q_OBJECT
public:
    BackAgainCard(int daysAway, const coach::SessionOffer& offer, QWidget* parent = nullptr);

signals:
    void startWished(glidepath::RoutineId routine, glidepath::programme::Version version);

private:
    void addChoice(QLayout& row, const QString& name, const QString& words, const coach::Lighter& choice);
};

} // namespace glidepath::ui
