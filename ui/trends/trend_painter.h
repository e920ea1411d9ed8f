#pragma once

#include "coach/trends_view.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace glidepath::ui {

/// Draws the pain chart: phases as bands, days as pale points, the 7-day median as thick lines with their names at the
/// end, leg solid and round, back dashed and square. `marked` gets an upright line.
void paintTrends(QPainter& painter, const QRectF& area, const coach::TrendsView& view, std::optional<Date> marked);

/// How the two lines look, for the legend above the chart.
void paintLegendLine(QPainter& painter, const QRectF& area, trends::Measure measure);

} // namespace glidepath::ui
