#pragma once

#include "coach/today_view.h"
#include "ui/kit/widgets.h"

namespace glidepath::ui {

/// Leg and back over the last 14 days, small: the same drawing for screen and pictures. A day without a rating is a
/// gap.
void paintFortnight(QPainter& painter, const QRectF& area, const coach::TodayView& view);

/// The small chart, or what will be there once there are ratings.
class FortnightCard : public Card {
    Q_OBJECT
public:
    explicit FortnightCard(const coach::TodayView& view, QWidget* parent = nullptr);

signals:
    void trendsWished();

private:
    void addHead(const QString& caption);
    void addEmpty(const coach::TodayView& view);
};

} // namespace glidepath::ui
