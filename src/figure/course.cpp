#include "figure/course.h"

#include "figure/solve.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace glidepath::figure {

namespace {

constexpr double kLongestEntry = 0.25; ///< share of a timed hold that getting into it may take
constexpr double kLongestReturn = 0.5; ///< share of a wait that coming out of a hold may take
constexpr double kCatchUp = 1.0;

struct Range {
    std::size_t first{};
    std::size_t last{}; ///< behind it
};

bool beginsRepetition(const Figure& figure, std::size_t phase) {
    return phase == 0 || (figure.phases[phase].part == Part::Lift && figure.phases[phase - 1].part != Part::Lift);
}

std::size_t repetitionsOf(const Figure& figure) {
    std::size_t count = 0;
    for (std::size_t phase = 0; phase < figure.phases.size(); ++phase)
        count += beginsRepetition(figure, phase) ? 1U : 0U;
    return count;
}

/// The phases of the repetition with that number, counted from 0.
Range repetition(const Figure& figure, std::size_t number) {
    Range range;
    std::size_t count = 0;
    for (std::size_t phase = 0; phase < figure.phases.size(); ++phase) {
        if (!beginsRepetition(figure, phase))
            continue;
        if (count == number)
            range.first = phase;
        if (count++ == number + 1)
            return {range.first, phase};
    }
    return {range.first, figure.phases.size()};
}

std::size_t poseBefore(const Figure& figure, std::size_t phase) {
    return phase == 0 ? figure.start : figure.phases[phase - 1].to;
}

/// A phase in pieces from one of its poses to the next.
void addLegs(const Figure& figure, std::size_t number, std::vector<Leg>& legs) {
    const Phase& phase = figure.phases[number];
    std::size_t from = poseBefore(figure, number);
    double begin = 0;
    for (const Via& via : phase.via) {
        legs.push_back({from, via.pose, phase.seconds * (via.at - begin), phase.ease});
        from = via.pose;
        begin = via.at;
    }
    legs.push_back({from, phase.to, phase.seconds * (1 - begin), phase.ease});
}

double secondsOf(const std::vector<Leg>& legs) {
    return std::accumulate(legs.begin(), legs.end(), 0.0, [](double sum, const Leg& leg) { return sum + leg.seconds; });
}

void scale(std::vector<Leg>& legs, double seconds) {
    const double whole = secondsOf(legs);
    for (Leg& leg : legs)
        leg.seconds *= whole > 0 ? seconds / whole : 0;
}

/// Both sides one after the other, by swapping limbs or by phases of their own.
bool alternates(const Figure& figure) {
    return figure.alternation == Alternation::Swap || repetitionsOf(figure) > 1;
}

/// Finds the course of one moment.
class Plotter {
public:
    Plotter(const Figure& figure, const Moment& moment) : m_figure{figure}, m_moment{moment} {
        m_course.elapsed = moment.elapsed;
        m_course.resting = figure.start;
        m_course.longestCatchUp = std::min(kCatchUp, moment.length * kLongestReturn);
        turnTo(moment.side);
    }

    Course plot() {
        switch (m_moment.doing) {
        case Doing::GetReady:
            break;
        case Doing::Rest:
            comeOut();
            break;
        case Doing::ChangeSide:
            changeSide();
            break;
        case Doing::Lift:
            part(Part::Lift);
            break;
        case Doing::Hold:
            hold();
            break;
        case Doing::Lower:
            part(Part::Lower);
            break;
        case Doing::Pause:
            part(Part::Pause);
            break;
        case Doing::SelfPaced:
        case Doing::Go:
            goOn();
            break;
        }
        return m_course;
    }

private:
    void turnTo(std::optional<Side> side) {
        const bool isOther = side ? *side == Side::Left : m_moment.repetition > 0 && m_moment.repetition % 2 == 0;
        if (alternates(m_figure))
            take(isOther ? 1 : 0);
        else
            m_course.facing = side == Side::Left ? Facing::Mirrored : Facing::AsWritten;
    }

    /// The first or the second side of an exercise that changes with every repetition.
    void take(std::size_t turn) {
        if (m_figure.alternation == Alternation::Swap)
            m_course.limbs = turn == 0 ? Limbs::AsWritten : Limbs::Swapped;
        else
            m_repetition = turn % repetitionsOf(m_figure);
    }

    void add(Part part) {
        const Range range = repetition(m_figure, m_repetition);
        for (std::size_t phase = range.first; phase < range.last; ++phase)
            if (m_figure.phases[phase].part == part)
                addLegs(m_figure, phase, m_course.legs);
        if (!m_course.legs.empty())
            m_course.resting = m_course.legs.back().to;
    }

    void part(Part part) {
        if (part == Part::Hold)
            rest(Part::Lift);
        add(part);
        scale(m_course.legs, m_moment.length);
    }

    /// Where a part ends.
    void rest(Part part) {
        add(part);
        m_course.legs.clear();
    }

    /// A dose by seconds counts one long hold, so the ways in and out have to find room in it and in the wait after it.
    void hold() {
        if (m_moment.work != Work::TimedHold)
            return part(Part::Hold);
        add(Part::Lift);
        scale(m_course.legs, std::min(secondsOf(m_course.legs), m_moment.length * kLongestEntry));
    }

    void comeOut() {
        if (m_moment.work != Work::TimedHold)
            return;
        add(Part::Lower);
        scale(m_course.legs, std::min(secondsOf(m_course.legs), m_moment.length * kLongestReturn));
    }

    /// The picture turns when the figure is back in its start pose.
    void changeSide() {
        if (m_moment.elapsed >= m_moment.length * kLongestReturn)
            return;
        if (m_moment.side)
            turnTo(other(*m_moment.side));
        comeOut();
    }

    void goOn() {
        if (alternates(m_figure) && !m_moment.side) {
            for (std::size_t phase = 0; phase < m_figure.phases.size(); ++phase)
                addLegs(m_figure, phase, m_course.legs);
            const double whole = secondsOf(m_course.legs);
            if (m_figure.alternation == Alternation::Swap)
                take(static_cast<std::size_t>(m_moment.elapsed / whole) % 2);
        } else {
            const Range range = repetition(m_figure, m_repetition);
            for (std::size_t phase = range.first; phase < range.last; ++phase)
                addLegs(m_figure, phase, m_course.legs);
        }
        const double round = secondsOf(m_course.legs);
        m_course.rounds = m_moment.elapsed / round;
        m_course.elapsed = std::fmod(m_moment.elapsed, round);
        m_course.resting = m_course.legs.back().to;
    }

    const Figure& m_figure;
    const Moment& m_moment;
    std::size_t m_repetition{};
    Course m_course;
};

} // namespace

Course courseOf(const Figure& figure, const Moment& moment) {
    return Plotter{figure, moment}.plot();
}

std::vector<Leg> legsOf(const Figure& figure, std::size_t phase) {
    std::vector<Leg> legs;
    addLegs(figure, phase, legs);
    return legs;
}

Pose onCycle(const std::vector<Leg>& legs, std::size_t leg, double w, const std::vector<KeyPose>& poses) {
    const std::size_t count = legs.size();
    const Leg& before = legs[(leg + count - 1) % count];
    const Leg& after = legs[(leg + 1) % count];
    return onSpline(
        {&poses[before.from].pose, &poses[legs[leg].from].pose, &poses[legs[leg].to].pose, &poses[after.to].pose}, w);
}

std::optional<Position> positionAt(const Course& course, double elapsed) {
    double begin = 0;
    for (std::size_t leg = 0; leg < course.legs.size(); ++leg) {
        const double end = begin + course.legs[leg].seconds;
        if (elapsed < end)
            return Position{leg, begin, end};
        begin = end;
    }
    return std::nullopt;
}

} // namespace glidepath::figure
