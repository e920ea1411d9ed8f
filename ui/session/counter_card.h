#pragma once

#include "coach/session_view.h"
#include "ui/session/session_item.h"

namespace glidepath::ui {

/// "4 of 10" and the set as discs; before an exercise how much of it there is.
class CounterCard : public SessionItem {
    Q_OBJECT
public:
    explicit CounterCard(QWidget* parent);
    void render(const coach::CounterView& counter);
    [[nodiscard]] QString spoken() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double setsWidth() const;
    void paintSets(QPainter& painter, const QRectF& box) const;
    void paintCount(QPainter& painter, const QRectF& box) const;

    coach::CounterView m_counter;
};

} // namespace glidepath::ui
