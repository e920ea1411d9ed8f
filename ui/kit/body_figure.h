#pragma once

#include "base/body.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace glidepath::ui {

/// The figure of a person from behind, so that left on the picture is the left of the body. Geometry and drawing only.
class BodyFigure {
public:
    /// The figure fitted into `area`, centred, with its proportions kept.
    explicit BodyFigure(const QRectF& area);

    /// Draws the figure; the chosen place is filled on the sore side, everything between it and the spine is tinted.
    void paint(QPainter& painter, std::optional<FarthestPoint> chosen, SoreSide side) const;
    /// The place drawn at a position of the picture, on either side.
    [[nodiscard]] std::optional<FarthestPoint> at(const QPointF& position) const;
    /// The height at which a place is drawn, for words beside it.
    [[nodiscard]] qreal middle(FarthestPoint place) const;

private:
    QPointF m_top; ///< of the head
    qreal m_scale;
};

/// From the spine downwards; None is not a place.
inline constexpr FarthestPoint kPlaces[] = {FarthestPoint::Back, FarthestPoint::Buttock, FarthestPoint::Thigh,
                                            FarthestPoint::Calf, FarthestPoint::Foot};

} // namespace glidepath::ui
