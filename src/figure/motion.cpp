#include "figure/motion.h"

#include "figure/course.h"
#include "figure/solve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace glidepath::figure {

namespace {

/// Two figures that are no farther apart than this, in body heights, are taken for the same.
constexpr double kSame = 0.004;

double distance(const Body& one, const Body& other) {
    double most = std::max(length(one.pelvis - other.pelvis), length(one.crown - other.crown));
    for (const Limb limb : kLimbs)
        for (const LimbPoint point : {LimbPoint::Base, LimbPoint::Mid, LimbPoint::End, LimbPoint::Tip})
            most = std::max(most, length(at(one.limbs[limb], point) - at(other.limbs[limb], point)));
    return most;
}

double strengthIn(const std::vector<Shown>& shown, const Highlight& highlight) {
    const auto found =
        std::find_if(shown.begin(), shown.end(), [&](const Shown& one) { return one.highlight == highlight; });
    return found == shown.end() ? 0 : found->strength;
}

std::vector<Shown> faded(const std::vector<Shown>& from, const std::vector<Shown>& to, double w) {
    std::vector<Shown> result;
    const auto add = [&](const Highlight& highlight) {
        const double strength = mix(strengthIn(from, highlight), strengthIn(to, highlight), w);
        const bool isThere =
            std::any_of(result.begin(), result.end(), [&](const Shown& one) { return one.highlight == highlight; });
        if (strength > 0 && !isThere)
            result.push_back({highlight, strength});
    };
    for (const auto* const list : {&from, &to})
        for (const Shown& one : *list)
            add(one.highlight);
    return result;
}

bool isOfTrunk(Region region) {
    return region == Region::LowerBack || region == Region::Core || region == Region::UpperBack;
}

} // namespace

/// Solves what a course shows.
class FrameMaker {
public:
    FrameMaker(const Anatomy& anatomy, const Figure& figure, const Course& course)
        : m_anatomy{anatomy}, m_figure{figure}, m_course{course} {}

    [[nodiscard]] Frame make() const {
        const auto position = positionAt(m_course, m_course.elapsed);
        if (!position)
            return still(m_course.resting);
        const Leg& leg = m_course.legs[position->leg];
        if (leg.from == leg.to)
            return still(leg.to);
        const double w = eased(leg.ease, (m_course.elapsed - position->begin) / (position->end - position->begin));
        Frame frame = framed(faded(shown(leg.from), shown(leg.to), w));
        frame.body = leg.ease == Ease::Spline ? solve(m_anatomy.skeleton, onCycle(position->leg, w))
                                              : solveBetween(m_anatomy.skeleton, pose(leg.from), pose(leg.to), w);
        return frame;
    }

    /// The same, but for the way from where the figure was taken up to the next pose.
    [[nodiscard]] Frame make(const Motion::TakenUp& takenUp) const {
        const auto here = positionAt(m_course, m_course.elapsed);
        const auto there = positionAt(m_course, takenUp.at);
        const bool isSameLeg = here && there ? here->leg == there->leg : !here && !there;
        if (!isSameLeg || m_course.elapsed < takenUp.at)
            return make();
        const bool isMove = here && m_course.legs[here->leg].from != m_course.legs[here->leg].to;
        const double end = here ? here->end : takenUp.at + m_course.longestCatchUp;
        const double time = isMove ? end - takenUp.at : std::min(m_course.longestCatchUp, end - takenUp.at);
        const double u = time > 0 ? (m_course.elapsed - takenUp.at) / time : 1;
        if (u >= 1)
            return make();
        const std::size_t to = here ? m_course.legs[here->leg].to : m_course.resting;
        const double w = eased(Ease::Sine, u);
        Frame frame = framed(faded(takenUp.highlights, shown(to), w));
        frame.body = solveBetween(m_anatomy.skeleton, takenUp.from, pose(to), w);
        return frame;
    }

    [[nodiscard]] Frame still(std::size_t index) const {
        Frame frame = framed(shown(index));
        frame.body = solve(m_anatomy.skeleton, pose(index));
        frame.isStill = true;
        return frame;
    }

private:
    [[nodiscard]] Frame framed(std::vector<Shown> highlights) const {
        return {{}, std::move(highlights), m_course.facing, m_course.limbs, false, m_course.rounds};
    }

    [[nodiscard]] Pose pose(std::size_t index) const {
        const Pose& written = m_figure.poses[index].pose;
        return m_course.limbs == Limbs::Swapped ? swapped(written) : written;
    }

    [[nodiscard]] std::vector<Shown> shown(std::size_t index) const {
        std::vector<Shown> result;
        for (Highlight highlight : m_figure.poses[index].highlights) {
            if (m_course.limbs == Limbs::Swapped && !isOfTrunk(highlight.region))
                highlight.side = other(highlight.side);
            result.push_back({highlight, 1});
        }
        return result;
    }

    [[nodiscard]] Pose onCycle(std::size_t leg, double w) const {
        const Pose written = figure::onCycle(m_course.legs, leg, w, m_figure.poses);
        return m_course.limbs == Limbs::Swapped ? swapped(written) : written;
    }

    const Anatomy& m_anatomy;
    const Figure& m_figure;
    const Course& m_course;
};

Frame frameAt(const Anatomy& anatomy, const Figure& figure, const Moment& moment) {
    const Course course = courseOf(figure, moment);
    return FrameMaker{anatomy, figure, course}.make();
}

Frame frameOf(const Anatomy& anatomy, const Figure& figure, std::size_t pose, Facing facing) {
    Course course;
    course.facing = facing;
    return FrameMaker{anatomy, figure, course}.still(pose);
}

Frame stillAt(const Anatomy& anatomy, const Figure& figure, const Moment& moment) {
    const Course course = courseOf(figure, moment);
    const bool goesOn = moment.doing == Doing::Go || moment.doing == Doing::SelfPaced;
    return FrameMaker{anatomy, figure, course}.still(goesOn ? figure.stills.back().pose : course.resting);
}

Motion::Motion(std::shared_ptr<const Anatomy> anatomy, const Figure& figure)
    : m_anatomy{std::move(anatomy)},
      m_asWritten{std::make_shared<const Figure>(figure)}, m_swapped{std::make_shared<const Figure>(swapped(figure))} {}

const Figure& Motion::figure(Limbs limbs) const {
    return limbs == Limbs::Swapped ? *m_swapped : *m_asWritten;
}

/// Called for the first moment of a step: the step is taken up from what was shown last unless it begins there.
void Motion::takeUp(const Moment& moment) {
    m_takenUp.reset();
    if (!m_shown)
        return;
    const Course course = courseOf(*m_asWritten, moment);
    const Frame next = FrameMaker{*m_anatomy, *m_asWritten, course}.make();
    if (next.facing == m_shown->facing && distance(next.body, m_shown->body) > kSame)
        m_takenUp = TakenUp{poseOf(m_shown->body, m_anatomy->skeleton), m_shown->highlights, course.elapsed};
}

Frame Motion::show(const Moment& moment) {
    if (!m_last || m_last->step != moment.step || moment.elapsed < m_last->elapsed)
        takeUp(moment);
    const Course course = courseOf(*m_asWritten, moment);
    const FrameMaker maker{*m_anatomy, *m_asWritten, course};
    if (m_takenUp && m_shown->facing != course.facing)
        m_takenUp.reset();
    m_shown = m_takenUp ? maker.make(*m_takenUp) : maker.make();
    m_last = moment;
    return *m_shown;
}

} // namespace glidepath::figure
