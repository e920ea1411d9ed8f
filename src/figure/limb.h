#pragma once

#include "figure/body.h"
#include "figure/skeleton.h"

namespace glidepath::figure {

/// Lengths of the two bones of a limb.
struct Bones {
    double upper{};
    double lower{};
};
[[nodiscard]] Bones bonesOf(const Skeleton& skeleton, Limb limb);

/// Works out the limbs of one body whose trunk stands where it belongs.
class LimbSolver {
public:
    LimbSolver(const Skeleton& skeleton, const Body& body) : m_skeleton{&skeleton}, m_body{&body} {}

    /// A limb in between; `w` 0 is `from`.
    [[nodiscard]] LimbBody between(Limb limb, const LimbPose& from, const LimbPose& to, double w) const;
    [[nodiscard]] LimbBody alone(Limb limb, const LimbPose& pose) const;

private:
    [[nodiscard]] LimbBody bent(Limb limb, const LimbAngles& angles) const;
    [[nodiscard]] LimbBody reaching(Limb limb, Vec3 target, double swivel) const;
    [[nodiscard]] LimbBody pinned(Limb limb, const LimbPose& from, const LimbPose& to, double w) const;
    [[nodiscard]] LimbBody mixed(Limb limb, const LimbPose& from, const LimbPose& to, double w) const;
    [[nodiscard]] Vec3 targetOf(Limb limb, const LimbPin& pin) const;
    [[nodiscard]] Vec3 endOf(Limb limb, const LimbPose& pose) const;
    [[nodiscard]] Vec3 offsetOf(LimbPoint point) const;
    [[nodiscard]] Axes turnedEnd(Limb limb, const EndTurn& turn) const;
    [[nodiscard]] Axes frameOf(Limb limb, const LimbEnd& end, const Axes& lower) const;
    [[nodiscard]] Axes frameBetween(Limb limb, const LimbEnd& from, const LimbEnd& to, double w,
                                    const Axes& lower) const;
    void finish(LimbBody& solved, Limb limb, const Axes& last, double curl) const;

    const Skeleton* m_skeleton;
    const Body* m_body;
};

} // namespace glidepath::figure
