#pragma once

#include "base/time.h"
#include "coach/trends_view.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace glidepath::ui {

/// Where days and scores lie in the chart. Scores always run from 0 to 10, days are equally wide, whatever the clock
/// did.
struct ChartAxes {
    QRectF plot;
    Date first{};
    Date last{};

    [[nodiscard]] static ChartAxes in(const QRectF& area, const coach::TrendsView& view);
    [[nodiscard]] int days() const { return static_cast<int>((last - first).count()) + 1; }
    [[nodiscard]] qreal dayWidth() const { return plot.width() / days(); }
    [[nodiscard]] qreal x(Date day) const; ///< the middle of the day
    [[nodiscard]] qreal y(double score) const;
    [[nodiscard]] Date dayAt(qreal x) const; ///< the nearest day that is on the axis
};

/// The days that have a date under the axis: the last one, and back from there so far apart that the words
/// do not touch.
[[nodiscard]] std::vector<Date> dateTicks(const ChartAxes& axes, qreal widthOfADate);

/// Cuts a line into dashes of equal length, wherever its corners are. Drawn with drawLines: one long stroke is slow.
[[nodiscard]] std::vector<QLineF> dashes(const std::vector<QPointF>& line, qreal on, qreal off);
/// The same without gaps.
[[nodiscard]] std::vector<QLineF> segments(const std::vector<QPointF>& line);

} // namespace glidepath::ui
