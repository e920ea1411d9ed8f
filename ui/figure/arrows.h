#pragma once

#include "figure/figure.h"
#include "figure/motion.h"
#include "ui/figure/brushwork.h"

#include <vector>

namespace glidepath::ui {

/// The lines of the arrows of a still, from tail to tip, in body heights.
[[nodiscard]] std::vector<QPolygonF> arrowsOf(const figure::Anatomy& anatomy, const figure::Figure& figure,
                                              const figure::Still& still);

void paintArrow(const Brushwork& work, const QPolygonF& line);

/// How far an arrow reaches beside its line, in body heights.
inline constexpr double kArrowReach = 0.03;

} // namespace glidepath::ui
