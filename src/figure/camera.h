#pragma once

#include "base/names.h"
#include "figure/vector.h"

#include <string>
#include <vector>

namespace glidepath::figure {

/// Which parts are drawn over which: as seen from the side, or from the front, where both sides have the near colours.
enum class ViewKind { Side, Front };

/// What is drawn one after the other. The order is fixed for a whole exercise: sorting by depth would pop.
enum class DrawnPart { FarArm, FarLeg, Torso, Head, NearLeg, NearArm, Strap };

/// How an exercise is looked at, in degrees. Parallel projection; `shear` pushes what is near down and to the left.
struct View {
    std::string name;
    double yaw{};
    double pitch{};
    double shear{};
    ViewKind kind{};
    std::vector<DrawnPart> order; ///< of its kind
};

/// View settings worked out once for many points.
class Camera {
public:
    explicit Camera(const View& view);
    /// Where a point or a direction is in the picture: both are the same, the world's origin is the picture's.
    [[nodiscard]] Vec2 operator()(Vec3 point) const {
        const double depth = point.x * m_sinYaw + point.z * m_cosYaw;
        return {point.x * m_cosYaw - point.z * m_sinYaw - m_shear * depth, point.y * m_cosPitch - depth * m_sinPitch};
    }

private:
    double m_sinYaw, m_cosYaw, m_sinPitch, m_cosPitch, m_shear;
};

inline constexpr auto kViewKindNames = names<ViewKind>({{ViewKind::Side, "side"}, {ViewKind::Front, "front"}});
inline constexpr auto kDrawnPartNames = names<DrawnPart>({{DrawnPart::FarArm, "farArm"},
                                                          {DrawnPart::FarLeg, "farLeg"},
                                                          {DrawnPart::Torso, "torso"},
                                                          {DrawnPart::Head, "head"},
                                                          {DrawnPart::NearLeg, "nearLeg"},
                                                          {DrawnPart::NearArm, "nearArm"},
                                                          {DrawnPart::Strap, "strap"}});

} // namespace glidepath::figure
