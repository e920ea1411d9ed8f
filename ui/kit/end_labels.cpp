#include "ui/kit/end_labels.h"

#include "ui/kit/tokens.h"

#include <algorithm>
#include <cmath>

namespace glidepath::ui {

std::vector<EndLabel> separated(std::vector<EndLabel> labels) {
    if (labels.size() < 2 || std::abs(labels[0].at.x() - labels[1].at.x()) > tokens().px(80))
        return labels;
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel& one, const EndLabel& other) { return one.at.y() < other.at.y(); });
    const qreal missing = tokens().px(20) - (labels[1].at.y() - labels[0].at.y());
    if (missing > 0) {
        labels[0].at.ry() -= missing / 2;
        labels[1].at.ry() += missing / 2;
    }
    return labels;
}

} // namespace glidepath::ui
