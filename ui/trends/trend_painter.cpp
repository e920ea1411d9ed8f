#include "ui/trends/trend_painter.h"

#include "ui/kit/end_labels.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/trends/chart_axes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

using trends::Measure;

constexpr qreal kLineWidth = 3.0;
constexpr qreal kDash = 9.0;
constexpr qreal kDashGap = 5.0;
constexpr qreal kPale = 0.55;
constexpr qreal kCrowded = 4.0; ///< days narrower than this get smaller points

QString words(const char* text) {
    return QCoreApplication::translate("TrendChart", text);
}

struct Series {
    Measure measure{};
    const coach::TrendsSeries* values{};
    QString name;
    QColor colour;
};

std::vector<Series> seriesOf(const coach::TrendsView& view) {
    return {{Measure::Back, &view.back, words("Back"), tokens().back},
            {Measure::Leg, &view.leg, words("Leg"), tokens().leg}};
}

void setSize(QPainter& painter, int pixels, QFont::Weight weight) {
    QFont font = painter.font();
    font.setPixelSize(tokens().px(pixels));
    font.setWeight(weight);
    painter.setFont(font);
}

qreal widthOf(const QPainter& painter, const QString& text) {
    return QFontMetricsF{painter.font()}.horizontalAdvance(text);
}

QString bandName(const QPainter& painter, const coach::PhaseBand& band, qreal width) {
    const QString number = QString::number(band.phase);
    const QString whole = number + QLatin1Char{' '} + text(band.name);
    if (!band.name.empty() && widthOf(painter, whole) <= width)
        return whole;
    return widthOf(painter, number) <= width ? number : QString{};
}

void paintBands(QPainter& painter, const ChartAxes& axes, const coach::TrendsView& view) {
    setSize(painter, 14, QFont::Normal);
    const qreal height = tokens().px(26);
    for (const coach::PhaseBand& band : view.bands) {
        const qreal left = axes.x(band.first) - axes.dayWidth() / 2;
        const qreal right = axes.x(band.last) + axes.dayWidth() / 2;
        const QRectF place{left, axes.plot.top() - height, right - left, axes.plot.height() + height};
        painter.fillRect(place, band.phase % 2 == 1 ? tokens().band : tokens().band2);
        painter.setPen(tokens().ink2);
        const QRectF name{left + tokens().px(8), place.top(), right - left - tokens().px(12), height};
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, bandName(painter, band, name.width()));
    }
}

void paintScale(QPainter& painter, const ChartAxes& axes) {
    setSize(painter, 14, QFont::Normal);
    for (int score = PainScore::kMin; score <= PainScore::kMax; score += 2) {
        const qreal y = axes.y(score);
        painter.setPen(tokens().grid);
        painter.drawLine(QPointF{axes.plot.left(), y}, QPointF{axes.plot.right(), y});
        painter.setPen(tokens().ink3);
        const qreal half = tokens().px(10);
        painter.drawText(QRectF(axes.plot.left() - tokens().px(40), y - half, tokens().px(30), 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(score));
    }
}

QString dateText(const ChartAxes& axes, Date day) {
    constexpr int kMoreThanAYear = 300;
    if (axes.days() < kMoreThanAYear)
        return shortDate(day);
    return QLocale{}.toString(qDate(day), QStringLiteral("MMM yyyy"));
}

void paintDates(QPainter& painter, const ChartAxes& axes) {
    setSize(painter, 14, QFont::Normal);
    painter.setPen(tokens().ink3);
    const qreal width = widthOf(painter, dateText(axes, axes.first)) + tokens().px(16);
    for (const Date day : dateTicks(axes, width)) {
        const QRectF place(axes.x(day) - width / 2, axes.plot.bottom() + tokens().px(6), width, tokens().px(22));
        painter.drawText(place, Qt::AlignCenter, dateText(axes, day));
    }
}

void paintPoints(QPainter& painter, const ChartAxes& axes, const Series& series) {
    const qreal radius = axes.dayWidth() < kCrowded ? 1.5 : 3.5;
    const bool isRound = series.measure == Measure::Leg;
    painter.save();
    painter.setOpacity(kPale);
    painter.setPen(isRound ? QPen{Qt::NoPen} : QPen{series.colour, 1.5});
    painter.setBrush(isRound ? QBrush{series.colour} : QBrush{Qt::NoBrush});
    for (const trends::DailyValue& value : series.values->days) {
        const QPointF centre{axes.x(value.day), axes.y(value.value.value())};
        if (isRound)
            painter.drawEllipse(centre, radius, radius);
        else
            painter.drawRect(QRectF{centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius});
    }
    painter.restore();
}

QPen linePen(const QColor& colour, Measure measure) {
    // Round ends join the separate segments of the solid line; they would fill the gaps of the dashed one.
    return {colour, kLineWidth, Qt::SolidLine, measure == Measure::Leg ? Qt::RoundCap : Qt::FlatCap};
}

std::vector<QLineF> strokes(const std::vector<QPointF>& line, Measure measure) {
    return measure == Measure::Leg ? segments(line) : dashes(line, kDash, kDashGap);
}

void drawAll(QPainter& painter, const std::vector<QLineF>& lines) {
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

void paintLine(QPainter& painter, const ChartAxes& axes, const Series& series) {
    painter.setPen(linePen(series.colour, series.measure));
    for (const trends::MedianLine& piece : series.values->line) {
        std::vector<QPointF> line;
        for (const trends::MedianPoint& point : piece)
            line.emplace_back(axes.x(point.day), axes.y(point.value));
        if (line.size() == 1) // a median that stands alone is a short stroke, not nothing
            line = {line.front() - QPointF{kDash / 2, 0}, line.front() + QPointF{kDash / 2, 0}};
        drawAll(painter, strokes(line, series.measure));
    }
}

/// At the end of the line, or of the points while there is no line.
std::optional<EndLabel> endLabel(const ChartAxes& axes, const Series& series) {
    const auto label = [&](Date day, double value) {
        const QString words = series.name + QLatin1Char{' '} + text(coach::scoreText(value));
        return EndLabel{{axes.x(day), axes.y(value)}, words, series.colour};
    };
    if (!series.values->line.empty()) {
        const trends::MedianPoint& end = series.values->line.back().back();
        return label(end.day, end.value);
    }
    if (!series.values->days.empty()) {
        const trends::DailyValue& end = series.values->days.back();
        return label(end.day, end.value.value());
    }
    return std::nullopt;
}

void paintEndLabels(QPainter& painter, const ChartAxes& axes, const std::vector<EndLabel>& labels) {
    setSize(painter, 16, QFont::Bold);
    const qreal half = tokens().px(11);
    for (const EndLabel& label : separated(labels)) {
        painter.setPen(label.colour);
        const qreal left = label.at.x() + std::max<qreal>(axes.dayWidth() / 2, 5) + tokens().px(4);
        painter.drawText(QRectF(left, label.at.y() - half, tokens().px(90), 2 * half), Qt::AlignLeft | Qt::AlignVCenter,
                         label.words);
    }
}

void paintMark(QPainter& painter, const ChartAxes& axes, Date day) {
    const qreal x = axes.x(day);
    painter.setPen(QPen{tokens().ink, 1.5});
    painter.drawLine(QPointF{x, axes.plot.top() - tokens().px(4)}, QPointF{x, axes.plot.bottom()});
}

} // namespace

void paintTrends(QPainter& painter, const QRectF& area, const coach::TrendsView& view, std::optional<Date> marked) {
    painter.save();
    const ChartAxes axes = ChartAxes::in(area, view);
    paintBands(painter, axes, view);
    paintScale(painter, axes);
    paintDates(painter, axes);
    painter.setRenderHint(QPainter::Antialiasing);
    if (marked)
        paintMark(painter, axes, *marked);
    std::vector<EndLabel> labels;
    for (const Series& series : seriesOf(view)) {
        paintPoints(painter, axes, series);
        paintLine(painter, axes, series);
        if (auto label = endLabel(axes, series); label && !view.note)
            labels.push_back(*std::move(label));
    }
    paintEndLabels(painter, axes, std::move(labels));
    painter.restore();
}

void paintLegendLine(QPainter& painter, const QRectF& area, Measure measure) {
    painter.setPen(linePen(measure == Measure::Leg ? tokens().leg : tokens().back, measure));
    const qreal y = area.center().y();
    drawAll(painter, strokes({{area.left(), y}, {area.right(), y}}, measure));
}

} // namespace glidepath::ui
