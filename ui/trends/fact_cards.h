#pragma once

#include "coach/trends_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// The same facts as the chart, as sentences.
class InShortCard : public Card {
    Q_OBJECT
public:
    explicit InShortCard(QWidget* parent = nullptr);
    void render(const coach::TrendsView& view);

private:
    QBoxLayout* m_facts;
};

/// How many sessions were done in the chosen time, routine by routine.
class SessionsCard : public Card {
    Q_OBJECT
public:
    explicit SessionsCard(QWidget* parent = nullptr);
    void render(const coach::TrendsView& view);

private:
    QLabel* m_empty;
    QBoxLayout* m_routines;
};

} // namespace glidepath::ui
