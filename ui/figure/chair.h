#pragma once

#include "figure/figure.h"
#include "ui/figure/brushwork.h"

#include <vector>

namespace glidepath::ui {

void paintChair(const Brushwork& work, const figure::Chair& chair, const figure::Camera& camera, figure::ViewKind view);

/// In the picture, with the thickness of legs and posts around them.
[[nodiscard]] std::vector<QPointF> cornersOf(const figure::Chair& chair, const figure::Camera& camera);

} // namespace glidepath::ui
