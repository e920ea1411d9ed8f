#pragma once

#include "ui/figure/outline.h"

#include <QRectF>

#include <vector>

namespace glidepath::ui {

/// The outlines that have been drawn already and may lie under a part. They have to live as long as this.
class Underneath {
public:
    void add(const Outline& outline);
    [[nodiscard]] bool isEmpty() const { return m_outlines.empty(); }
    [[nodiscard]] bool contains(QPointF at) const;

private:
    struct Entry {
        const Outline* outline;
        QRectF bounds;
    };
    std::vector<Entry> m_outlines;
};

/// Strips along an outline, `half` to both sides of it, where it lies over something. They are worked out rather than
/// clipped: a painter's clip takes longer than all the rest of the figure.
[[nodiscard]] std::vector<Outline> contactStrips(const Outline& outline, double half, const Underneath& under);

} // namespace glidepath::ui
