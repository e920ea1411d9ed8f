#pragma once

#include <functional>

class QPainter;

namespace glidepath::ui {

/// Paints what `paint` paints, of which only polygons and lines count, with no more points than can be told apart on
/// paper: figures are made for screens on which they move, and would make a PDF five times as large. A unit of the
/// painter that `paint` gets is a tenth of a millimetre, one of `painter` a millimetre.
void paintPlainly(QPainter& painter, const std::function<void(QPainter& tenths)>& paint);

} // namespace glidepath::ui
