#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include <vector>

namespace glidepath::ui {

/// The name of a chart's line at its last value, in place of a legend far away.
struct EndLabel {
    QPointF at;
    QString words;
    QColor colour;
};

/// The same labels, at most two, pushed apart where they would overlap; the upper one stays the upper one.
[[nodiscard]] std::vector<EndLabel> separated(std::vector<EndLabel> labels);

} // namespace glidepath::ui
