#pragma once

#include "figure/figure.h"
#include "figure/motion.h"

#include <QPointF>
#include <QPolygonF>

namespace glidepath::ui {

/// The room an exercise takes up in its picture, in body heights with y up, as written (not mirrored). It is the same
/// for all of its phases, so that the figure keeps its place and size while it moves.
struct FigureBox {
    double left{};
    double bottom{};
    double right{};
    double top{};

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return top - bottom; }
    [[nodiscard]] QPointF centre() const { return {(left + right) / 2, (bottom + top) / 2}; }
    friend bool operator==(const FigureBox&, const FigureBox&) = default;
};

/// What a picture shows beside the figure and the things around it.
enum class Arrows { Hidden, Shown };

/// The box of everything an exercise shows from its first phase to its last, on either side where repetitions
/// alternate, with a margin. With arrows, those of all its stills are in it. Takes milliseconds: to be kept.
[[nodiscard]] FigureBox boxOf(const figure::Anatomy& anatomy, const figure::Figure& figure, Arrows arrows);

} // namespace glidepath::ui
