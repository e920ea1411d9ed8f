#pragma once

#include "coach/today_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// The phases as a row of bars with their names; those up to the current one are filled.
class PhaseBar : public QWidget {
    Q_OBJECT
public:
    explicit PhaseBar(const coach::PhaseView& phase, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    coach::PhaseView m_phase;
};

/// Where the person is in the programme, and the way to the phases before and after. The person decides.
class PhaseCard : public Card {
    Q_OBJECT
public:
    explicit PhaseCard(const coach::PhaseView& phase, QWidget* parent = nullptr);

signals:
    void phaseWished(int number);

private:
    void addWay(const coach::PhaseStep& step, const QString& words);
};

} // namespace glidepath::ui
