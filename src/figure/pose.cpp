#include "figure/pose.h"

namespace glidepath::figure {

Bend mix(const Bend& from, const Bend& to, double w) {
    return {mix(from.flex, to.flex, w), mix(from.side, to.side, w), mix(from.twist, to.twist, w)};
}

Posture mix(const Posture& from, const Posture& to, double w) {
    return {mix(from.pelvis, to.pelvis, w), mix(from.lumbar, to.lumbar, w), mix(from.thoracic, to.thoracic, w),
            mix(from.neck, to.neck, w), mix(from.head, to.head, w)};
}

LimbAngles mix(const LimbAngles& from, const LimbAngles& to, double w) {
    return {mix(from.flex, to.flex, w), mix(from.abduction, to.abduction, w), mix(from.rotation, to.rotation, w),
            mix(from.hinge, to.hinge, w), mix(from.give, to.give, w)};
}

} // namespace glidepath::figure
