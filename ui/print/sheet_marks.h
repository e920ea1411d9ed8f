#pragma once

#include <QRectF>

class QPainter;

namespace glidepath::ui {

/// The small drawings of the printed sheet, in millimetres.

/// A filled octagon with a bar: stop.
void paintStopMark(QPainter& painter, const QRectF& square);
/// An octagon with an exclamation mark: get help.
void paintHelpMark(QPainter& painter, const QRectF& square);
/// So many empty boxes to tick, side by side and in rows where they are many; a dash for none.
void paintTickBoxes(QPainter& painter, const QRectF& cell, int count, qreal scale);
/// A small arrow to the right, in the middle of its cell: from one picture to the next.
void paintThenMark(QPainter& painter, const QRectF& cell);
/// A box to write a number in.
void paintNumberBox(QPainter& painter, const QRectF& cell);

} // namespace glidepath::ui
