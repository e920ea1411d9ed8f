#include "ui/figure/body_shapes.h"

namespace glidepath::ui {

using figure::DrawnPart;
using figure::Limb;

DrawnPart partOf(Limb limb) {
    constexpr std::array kParts{DrawnPart::NearLeg, DrawnPart::FarLeg, DrawnPart::NearArm, DrawnPart::FarArm};
    return kParts[static_cast<std::size_t>(limb)];
}

BodyShapes shapesOf(const FigureStyle& style, const figure::Body& body, const figure::Camera& camera) {
    BodyShapes shapes;
    for (const Limb limb : figure::kLimbs) {
        const auto limbShapes = figure::isLeg(limb) ? legShapes : armShapes;
        shapes[partOf(limb)] = limbShapes(style, body.limbs[limb], figure::sign(limb), camera);
    }
    shapes[DrawnPart::Torso] = torsoShapes(style, body, camera);
    shapes[DrawnPart::Head] = headShapes(style, body, camera);
    return shapes;
}

} // namespace glidepath::ui
