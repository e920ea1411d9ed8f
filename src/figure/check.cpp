#include "figure/check.h"

#include "figure/course.h"
#include "figure/solve.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace glidepath::figure {

namespace {

constexpr int kSteps = 20;      ///< positions of a movement that are looked at
constexpr int kFineSteps = 200; ///< and for the speed of joints
constexpr double kMostTravel = 0.085;
constexpr double kMostSpeed = 0.018; ///< between two fine steps
constexpr double kMostPop = 0.004;
constexpr double kMostDrift = 0.0025;
constexpr double kJustAfter = 1e-4;

/// The joint that is farthest from where it was, with its way.
struct Travel {
    double length{};
    std::string joint;
};

Travel travel(const Body& from, const Body& to) {
    Travel most;
    const auto consider = [&](Vec3 one, Vec3 other, const auto& name) {
        if (const double way = length(other - one); way > most.length)
            most = {way, name()};
    };
    for (const auto& [joint, name] : kTrunkJointNames.entries())
        consider(at(from, joint), at(to, joint), [&, word = name] { return std::string{word}; });
    for (const Limb limb : kLimbs) {
        const auto& points = isLeg(limb) ? std::vector{LimbPoint::Mid, LimbPoint::End, LimbPoint::Toe}
                                         : std::vector{LimbPoint::Mid, LimbPoint::End, LimbPoint::Tip};
        for (const LimbPoint point : points)
            consider(at(from.limbs[limb], point), at(to.limbs[limb], point), [&] {
                const auto word = isLeg(limb) ? kLegPointNames.of(point) : kArmPointNames.of(point);
                return fmt::format("{}.{}", kLimbNames.of(limb), word);
            });
    }
    return most;
}

/// Collects the worst of each trouble at each place.
class Collector {
public:
    explicit Collector(std::string file) : m_file{std::move(file)} {}

    void add(const json::Place& place, Strain strain) {
        const auto [found, isNew] = m_worst.try_emplace({place.line, place.pointer, strain.what}, strain);
        if (!isNew && found->second.excess < strain.excess)
            found->second = std::move(strain);
    }

    [[nodiscard]] Findings findings() const {
        Findings result;
        for (const auto& [key, strain] : m_worst)
            result.push_back(
                {Finding::Severity::Warning, m_file, key.pointer, key.line, strain.found, strain.expected});
        return result;
    }

private:
    struct Key {
        int line;
        std::string pointer;
        std::string what;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    std::string m_file;
    std::map<Key, Strain> m_worst;
};

class Checker {
public:
    Checker(const Anatomy& anatomy, const Figure& figure, const std::string& file)
        : m_anatomy{anatomy}, m_figure{figure}, m_collector{file} {
        for (std::size_t phase = 0; phase < figure.phases.size(); ++phase)
            for (const Leg& leg : legsOf(figure, phase)) {
                m_legs.push_back(leg);
                m_places.push_back(figure.phases[phase].place);
            }
    }

    Findings check() {
        for (const KeyPose& key : m_figure.poses)
            position(key.place, solve(m_anatomy.skeleton, key.pose));
        for (std::size_t leg = 0; leg < m_legs.size(); ++leg)
            if (m_legs[leg].from != m_legs[leg].to)
                way(leg);
        return m_collector.findings();
    }

private:
    [[nodiscard]] const Pose& pose(std::size_t index) const { return m_figure.poses[index].pose; }

    [[nodiscard]] Body bodyAt(std::size_t leg, double u) const {
        const Leg& one = m_legs[leg];
        if (one.ease == Ease::Spline)
            return solve(m_anatomy.skeleton, onCycle(m_legs, leg, u, m_figure.poses));
        return solveBetween(m_anatomy.skeleton, pose(one.from), pose(one.to), eased(one.ease, u));
    }

    void position(const json::Place& place, const Body& body) {
        for (Strain& strain : strainsOf(m_anatomy, m_figure, body))
            m_collector.add(place, std::move(strain));
    }

    void limit(std::size_t leg, const char* what, const Travel& travel, double most) {
        if (travel.length > most)
            m_collector.add(m_places[leg], {fmt::format("{} {}", what, travel.joint),
                                            fmt::format("{} {} by {:.4f}", travel.joint, what, travel.length),
                                            fmt::format("at most {}", most), travel.length - most});
    }

    void way(std::size_t leg) {
        Body last = bodyAt(leg, 0);
        for (int step = 0; step <= kSteps; ++step) {
            const Body body = bodyAt(leg, static_cast<double>(step) / kSteps);
            position(m_places[leg], body);
            limit(leg, "jumps", travel(last, body), kMostTravel);
            drift(leg, body);
            last = body;
        }
        speed(leg);
        ends(leg);
    }

    void speed(std::size_t leg) {
        Body last = bodyAt(leg, 0);
        for (int step = 1; step <= kFineSteps; ++step) {
            const Body body = bodyAt(leg, static_cast<double>(step) / kFineSteps);
            limit(leg, "is too fast", travel(last, body), kMostSpeed);
            last = body;
        }
    }

    /// No pop where a movement begins or ends: neither from the still pose nor in its first moment.
    void ends(std::size_t leg) {
        for (const double end : {0.0, 1.0}) {
            const Body still = solve(m_anatomy.skeleton, pose(end > 0 ? m_legs[leg].to : m_legs[leg].from));
            limit(leg, "pops", travel(still, bodyAt(leg, end)), kMostPop);
            limit(leg, "pops", travel(still, besideEnd(leg, end)), kMostPop);
        }
    }

    /// Just inside the way, by its eased share: the first moment in time is too slow to show a pop.
    [[nodiscard]] Body besideEnd(std::size_t leg, double end) const {
        const Leg& one = m_legs[leg];
        const double w = end > 0 ? 1 - kJustAfter : kJustAfter;
        return one.ease == Ease::Spline ? bodyAt(leg, w)
                                        : solveBetween(m_anatomy.skeleton, pose(one.from), pose(one.to), w);
    }

    void drift(std::size_t leg, const Body& body) {
        for (const Limb limb : kLimbs) {
            const auto* const pin = std::get_if<LimbPin>(&pose(m_legs[leg].from).limbs[limb].way);
            const auto* const next = std::get_if<LimbPin>(&pose(m_legs[leg].to).limbs[limb].way);
            if (pin == nullptr || next == nullptr || pin->target != next->target || pin->point != next->point)
                continue;
            const double away = length(at(body.limbs[limb], pin->point) - targetOn(body, limb, *pin));
            limit(leg, "drifts", {away, std::string{kLimbNames.of(limb)}}, kMostDrift);
        }
    }

    [[nodiscard]] static Vec3 targetOn(const Body& body, Limb limb, const LimbPin& pin) {
        if (const auto* const point = std::get_if<BodyPoint>(&pin.target))
            return at(body, *point, sideOf(limb));
        const Vec3& world = std::get<Vec3>(pin.target);
        return {world.x, world.y, sign(limb) * world.z};
    }

    const Anatomy& m_anatomy;
    const Figure& m_figure;
    Collector m_collector;
    std::vector<Leg> m_legs;
    std::vector<json::Place> m_places;
};

} // namespace

Findings check(const Anatomy& anatomy, const Figure& figure, const std::string& file) {
    return Checker{anatomy, figure, file}.check();
}

} // namespace glidepath::figure
