#include "ui/print/plain_lines.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <cmath>
#include <vector>

namespace glidepath::ui {

namespace {

constexpr qreal kTenths = 10.0;   ///< in a millimetre
constexpr qreal kSteps = 100.0;   ///< in a millimetre, to which points are rounded: a PDF writes whole numbers shortest
constexpr qreal kTolerance = 1.5; ///< in steps
constexpr int kDotsPerInch = 254;
constexpr int kDeviceSize = 20000; ///< tenths: larger than any paper

qreal distanceToLine(QPointF at, QPointF from, QPointF to) {
    const QPointF way = to - from;
    const QPointF there = at - from;
    const qreal length = std::hypot(way.x(), way.y());
    if (length < 1e-9)
        return std::hypot(there.x(), there.y());
    return std::abs(way.x() * there.y() - way.y() * there.x()) / length;
}

/// Douglas and Peucker: keeps the point that is farthest from the line between two kept ones while it is too far.
void keepWhatShows(const QPolygonF& points, qsizetype from, qsizetype to, std::vector<bool>& kept) {
    qreal most = kTolerance;
    qsizetype farthest = -1;
    for (qsizetype index = from + 1; index < to; ++index) {
        const qreal distance = distanceToLine(points[index], points[from], points[to]);
        if (distance <= most)
            continue;
        most = distance;
        farthest = index;
    }
    if (farthest < 0)
        return;
    kept[static_cast<std::size_t>(farthest)] = true;
    keepWhatShows(points, from, farthest, kept);
    keepWhatShows(points, farthest, to, kept);
}

QPolygonF plain(const QPointF* points, int count) {
    QPolygonF all;
    all.reserve(count);
    for (int index = 0; index < count; ++index)
        all << points[index] * (kSteps / kTenths);
    std::vector<bool> kept(static_cast<std::size_t>(count), false);
    kept.front() = kept.back() = true;
    keepWhatShows(all, 0, count - 1, kept);
    QPolygonF result;
    for (qsizetype index = 0; index < all.size(); ++index)
        if (kept[static_cast<std::size_t>(index)])
            result << QPointF{std::round(all[index].x()), std::round(all[index].y())};
    return result;
}

/// Takes in tenths of a millimetre what goes on in steps.
class PlainEngine : public QPaintEngine {
public:
    explicit PlainEngine(QPainter& target) : QPaintEngine{AllFeatures}, m_target{target} {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        if ((now.state() & DirtyPen) != 0) {
            QPen pen = now.pen();
            pen.setWidthF(pen.widthF() * kSteps / kTenths);
            m_target.setPen(pen);
        }
        if ((now.state() & DirtyBrush) != 0)
            m_target.setBrush(now.brush());
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (count == 0)
            return;
        const QPolygonF lines = plain(points, count);
        if (mode == PolylineMode)
            m_target.drawPolyline(lines);
        else
            m_target.drawPolygon(lines, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}

private:
    QPainter& m_target;
};

class PlainDevice : public QPaintDevice {
public:
    explicit PlainDevice(QPainter& target) : m_engine{target} {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        if (metric == PdmWidth || metric == PdmHeight)
            return kDeviceSize;
        if (metric == PdmDevicePixelRatioScaled)
            return static_cast<int>(devicePixelRatioFScale());
        return metric == PdmDevicePixelRatio ? 1 : kDotsPerInch;
    }

private:
    mutable PlainEngine m_engine;
};

} // namespace

void paintPlainly(QPainter& painter, const std::function<void(QPainter& tenths)>& paint) {
    painter.save();
    painter.scale(1 / kSteps, 1 / kSteps);
    PlainDevice device{painter};
    QPainter tenths{&device};
    paint(tenths);
    tenths.end();
    painter.restore();
}

} // namespace glidepath::ui
