#include "figure/solve.h"

#include <array>

namespace glidepath::figure {

namespace {

/// Calls `use` with every number of a pose, in the same order for poses that are alike.
template <class PoseType, class Use>
void forEachNumber(PoseType& pose, const Use& use) {
    auto& posture = pose.posture;
    for (auto* const bend : {&posture.pelvis, &posture.lumbar, &posture.thoracic, &posture.neck, &posture.head})
        for (auto* const number : {&bend->flex, &bend->side, &bend->twist})
            use(*number);
    const auto useVector = [&](auto& vector) {
        for (auto* const number : {&vector.x, &vector.y, &vector.z})
            use(*number);
    };
    for (const Limb limb : kLimbs) {
        auto& part = pose.limbs[limb];
        if (auto* const angles = std::get_if<LimbAngles>(&part.way)) {
            for (auto* const number : {&angles->flex, &angles->abduction, &angles->rotation, &angles->hinge})
                use(*number);
        } else {
            auto& pin = std::get<LimbPin>(part.way);
            if (auto* const point = std::get_if<BodyPoint>(&pin.target)) {
                use(point->t);
                useVector(point->offset);
            } else {
                useVector(std::get<Vec3>(pin.target));
            }
            use(pin.swivel);
        }
        if (auto* const angle = std::get_if<EndAngle>(&part.end))
            use(angle->degrees);
        else if (auto* const turn = std::get_if<EndTurn>(&part.end))
            for (auto* const number : {&turn->pitch, &turn->outward})
                use(*number);
        use(part.curl);
    }
    use(pose.root.x);
    use(pose.root.y);
    if (pose.root.z)
        use(*pose.root.z);
    use(pose.effort);
}

constexpr std::size_t kMostNumbers = 100;
using Numbers = std::array<double, kMostNumbers>;

Numbers numbersOf(const Pose& pose) {
    Numbers numbers{};
    std::size_t count = 0;
    forEachNumber(pose, [&](double number) { numbers[count++] = number; });
    return numbers;
}

/// The pose without its numbers.
Pose frameworkOf(Pose pose) {
    forEachNumber(pose, [](double& number) { number = 0; });
    return pose;
}

double catmullRom(double a, double b, double c, double d, double w) {
    return 0.5 * (2 * b + (c - a) * w + (2 * a - 5 * b + 4 * c - d) * w * w + (3 * b - a - 3 * c + d) * w * w * w);
}

} // namespace

bool isAlike(const Pose& one, const Pose& other) {
    return frameworkOf(one) == frameworkOf(other);
}

Pose onSpline(const std::array<const Pose*, 4>& poses, double w) {
    const std::array numbers{numbersOf(*poses[0]), numbersOf(*poses[1]), numbersOf(*poses[2]), numbersOf(*poses[3])};
    Pose pose = *poses[1];
    std::size_t place = 0;
    forEachNumber(pose, [&](double& number) {
        number = catmullRom(numbers[0][place], numbers[1][place], numbers[2][place], numbers[3][place], w);
        ++place;
    });
    return pose;
}

} // namespace glidepath::figure
