#pragma once

#include "figure/figure.h"
#include "figure/motion.h"
#include "ui/figure/brushwork.h"

#include <array>
#include <vector>

namespace glidepath::ui {

/// Mat, floor and wall, then the shadow on them, then step and chair: all that is behind the figure.
void paintBehind(const Brushwork& work, const figure::Figure& figure, const figure::Frame& frame,
                 const figure::Camera& camera);

/// The corners of everything around the figure, in the picture, for its box.
[[nodiscard]] std::vector<QPointF> cornersOf(const figure::Figure& figure, const figure::Camera& camera);

} // namespace glidepath::ui
