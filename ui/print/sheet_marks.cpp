#include "ui/print/sheet_marks.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace glidepath::ui {

namespace {

const QColor kInk{Qt::black};
constexpr qreal kEdge = 0.3;
constexpr qreal kGap = 0.7;

QPolygonF octagon(const QRectF& square) {
    const qreal corner = square.width() * 0.2929;
    const qreal left = square.left();
    const qreal right = square.right();
    const qreal top = square.top();
    const qreal bottom = square.bottom();
    return {{{left + corner, top},
             {right - corner, top},
             {right, top + corner},
             {right, bottom - corner},
             {right - corner, bottom},
             {left + corner, bottom},
             {left, bottom - corner},
             {left, top + corner}}};
}

/// How the boxes of a cell stand.
struct Arrangement {
    int columns{1};
    int rows{1};
    qreal side{};
};

Arrangement inRows(const QRectF& cell, int count, int rows, qreal scale) {
    const int columns = (count + rows - 1) / rows;
    const qreal usual = 4.2 * scale;
    const qreal wide = (cell.width() - 2.2 - (columns - 1) * kGap) / columns;
    const qreal high = (cell.height() - 1.6 - (rows - 1) * kGap) / rows;
    return {columns, rows, std::min({usual, wide, high})};
}

/// The one with the largest boxes; of two alike, the one with fewer rows.
Arrangement bestArrangement(const QRectF& cell, int count, qreal scale) {
    Arrangement best = inRows(cell, count, 1, scale);
    for (int rows = 2; rows <= count; ++rows) {
        const Arrangement other = inRows(cell, count, rows, scale);
        if (other.side > best.side)
            best = other;
    }
    return best;
}

} // namespace

void paintStopMark(QPainter& painter, const QRectF& square) {
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(kInk);
    painter.drawPolygon(octagon(square));
    painter.setBrush(Qt::white);
    const qreal unit = square.width();
    painter.drawRect(QRectF{square.left() + unit * 0.22, square.center().y() - unit * 0.08, unit * 0.56, unit * 0.16});
    painter.restore();
}

void paintHelpMark(QPainter& painter, const QRectF& square) {
    painter.save();
    const qreal unit = square.width();
    painter.setPen(QPen{kInk, unit * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    const qreal inset = unit * 0.045;
    painter.drawPolygon(octagon(square.adjusted(inset, inset, -inset, -inset)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(kInk);
    const QPointF middle = square.center();
    painter.drawRect(QRectF{middle.x() - unit * 0.065, square.top() + unit * 0.22, unit * 0.13, unit * 0.33});
    painter.drawEllipse(QPointF{middle.x(), square.top() + unit * 0.72}, unit * 0.085, unit * 0.085);
    painter.restore();
}

void paintTickBoxes(QPainter& painter, const QRectF& cell, int count, qreal scale) {
    painter.save();
    painter.setPen(QPen{kInk, kEdge});
    painter.setBrush(Qt::NoBrush);
    if (count == 0) {
        painter.drawLine(QPointF{cell.center().x() - 0.7, cell.center().y()},
                         QPointF{cell.center().x() + 0.7, cell.center().y()});
        painter.restore();
        return;
    }
    const auto [columns, rows, side] = bestArrangement(cell, count, scale);
    const qreal height = rows * side + (rows - 1) * kGap;
    for (int box = 0; box < count; ++box) {
        const int row = box / columns;
        const int inRow = std::min(columns, count - row * columns);
        const qreal width = inRow * side + (inRow - 1) * kGap;
        const qreal x = cell.center().x() - width / 2 + (box % columns) * (side + kGap);
        const qreal y = cell.center().y() - height / 2 + row * (side + kGap);
        painter.drawRoundedRect(QRectF{x, y, side, side}, 0.4, 0.4);
    }
    painter.restore();
}

void paintThenMark(QPainter& painter, const QRectF& cell) {
    constexpr qreal kHalfLength = 1.3;
    constexpr qreal kHead = 0.8;
    const QPointF tip = cell.center() + QPointF{kHalfLength, 0};
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{QColor{0x55, 0x55, 0x55}, 0.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawLine(cell.center() - QPointF{kHalfLength, 0}, tip);
    painter.drawPolyline(QPolygonF{{tip - QPointF{kHead, kHead}, tip, tip - QPointF{kHead, -kHead}}});
    painter.restore();
}

void paintNumberBox(QPainter& painter, const QRectF& cell) {
    painter.save();
    painter.setPen(QPen{kInk, kEdge});
    painter.setBrush(Qt::NoBrush);
    const qreal height = std::min(cell.height() - 1.6, 8.5);
    const QRectF box{cell.left() + 0.9, cell.center().y() - height / 2, cell.width() - 1.8, height};
    painter.drawRoundedRect(box, 0.5, 0.5);
    painter.restore();
}

} // namespace glidepath::ui
