#include "ui/trends/chart_axes.h"

#include "ui/kit/tokens.h"

#include <algorithm>
#include <cmath>

namespace glidepath::ui {

ChartAxes ChartAxes::in(const QRectF& area, const coach::TrendsView& view) {
    const Tokens& t = tokens();
    return {area.adjusted(t.px(40), t.px(30), -t.px(84), -t.px(30)), view.first, view.last};
}

qreal ChartAxes::x(Date day) const {
    return plot.left() + (static_cast<qreal>((day - first).count()) + 0.5) * dayWidth();
}

qreal ChartAxes::y(double score) const {
    return plot.bottom() - plot.height() * score / PainScore::kMax;
}

Date ChartAxes::dayAt(qreal x) const {
    const int day = static_cast<int>(std::floor((x - plot.left()) / dayWidth()));
    return first + std::chrono::days{std::clamp(day, 0, days() - 1)};
}

std::vector<Date> dateTicks(const ChartAxes& axes, qreal widthOfADate) {
    int step = 1;
    for (const int candidate : {1, 2, 7, 14, 28, 56, 91, 182, 364}) {
        step = candidate;
        if (candidate * axes.dayWidth() >= widthOfADate)
            break;
    }
    std::vector<Date> ticks;
    for (Date day = axes.last; day >= axes.first; day -= std::chrono::days{step})
        ticks.push_back(day);
    return ticks;
}

std::vector<QLineF> segments(const std::vector<QPointF>& line) {
    std::vector<QLineF> lines;
    for (std::size_t i = 1; i < line.size(); ++i)
        lines.emplace_back(line[i - 1], line[i]);
    return lines;
}

std::vector<QLineF> dashes(const std::vector<QPointF>& line, qreal on, qreal off) {
    std::vector<QLineF> lines;
    qreal walked = 0; ///< since the last dash began
    for (const QLineF& segment : segments(line)) {
        qreal at = 0;
        while (at < segment.length()) {
            const bool drawing = walked < on;
            const qreal step = std::min(segment.length() - at, (drawing ? on : on + off) - walked);
            if (drawing)
                lines.emplace_back(segment.pointAt(at / segment.length()),
                                   segment.pointAt((at + step) / segment.length()));
            at += step;
            walked += step;
            if (walked >= on + off)
                walked = 0;
        }
    }
    return lines;
}

} // namespace glidepath::ui
