#include "coach/figure_player.h"

#include "base/contract.h"
#include "figure/course.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace glidepath::coach {

namespace {

using figure::Doing;
using figure::Figure;
using figure::Part;
using Seconds = std::chrono::duration<double>;

constexpr PlayerTime kBetweenHolds{std::chrono::seconds{1}};
constexpr PlayerTime kSame{std::chrono::milliseconds{1}}; ///< times of poses are rounded

double inSeconds(PlayerTime time) {
    return Seconds{time}.count();
}

PlayerTime rounded(double seconds) {
    return std::chrono::round<PlayerTime>(Seconds{seconds});
}

PlayerTime stay(PlayerTime wished) {
    return std::min<PlayerTime>(wished, kLongestStay);
}

double secondsOf(const std::vector<figure::Leg>& legs) {
    return std::accumulate(legs.begin(), legs.end(), 0.0,
                           [](double sum, const figure::Leg& leg) { return sum + leg.seconds; });
}

/// How long the figure itself takes for a part of its first repetition.
PlayerTime ownTime(const Figure& figure, Part part) {
    double seconds = 0;
    bool isPastLift = false;
    for (const figure::Phase& phase : figure.phases) {
        if (phase.part == Part::Lift && isPastLift)
            break;
        isPastLift = isPastLift || phase.part != Part::Lift;
        if (phase.part == part)
            seconds += phase.seconds;
    }
    return rounded(seconds);
}

/// Limbs that take turns from round to round have both sides in it.
PlayerTime roundOf(const Figure& figure) {
    const figure::Moment moment{.doing = Doing::Go, .work = figure::Work::Activity, .length = 1};
    const double once = secondsOf(figure::courseOf(figure, moment).legs);
    return rounded(figure.alternation == figure::Alternation::Swap ? 2 * once : once);
}

struct PartsOf {
    const Figure& figure;
    std::vector<PlayedPart> operator()(const catalogue::Repetitions& work) const {
        return {{Doing::Lift, work.tempo.lift},
                {Doing::Hold, stay(work.tempo.hold)},
                {Doing::Lower, work.tempo.lower},
                {Doing::Pause, stay(work.tempo.pause)}};
    }
    std::vector<PlayedPart> operator()(const catalogue::TimedHold& work) const {
        return {{Doing::Lift, ownTime(figure, Part::Lift)},
                {Doing::Hold, stay(std::chrono::seconds{work.seconds.start})},
                {Doing::Lower, ownTime(figure, Part::Lower)},
                {Doing::Pause, kBetweenHolds}};
    }
    std::vector<PlayedPart> operator()(const catalogue::Activity& /*work*/) const {
        return {{Doing::Go, roundOf(figure)}};
    }
};

std::int64_t repetitionAt(const FigureLoop& loop, PlayerTime at) {
    return at / loop.length();
}

figure::Moment momentAt(const FigureLoop& loop, PlayerTime at, std::optional<Side> side) {
    const std::int64_t repetition = repetitionAt(loop, at);
    PlayerTime begin = loop.length() * repetition;
    std::size_t part = 0;
    while (part + 1 < loop.parts.size() && at >= begin + loop.parts[part].length)
        begin += loop.parts[part++].length;
    const bool counts = loop.work != figure::Work::Activity;
    return {.step = static_cast<std::size_t>(repetition) * loop.parts.size() + part,
            .doing = loop.parts[part].doing,
            .work = loop.work,
            .elapsed = inSeconds(at - begin),
            .length = inSeconds(loop.parts[part].length),
            .repetition = counts ? static_cast<int>(repetition) + 1 : 0,
            .side = side};
}

/// The ends of the legs that move, again and again as long as the part lasts.
void addReached(const std::vector<figure::Leg>& legs, PlayerTime begin, PlayerTime length,
                std::vector<PlayerTime>& times) {
    if (secondsOf(legs) <= 0)
        return;
    const double last = inSeconds(length - kSame);
    for (double time = 0; time < last;)
        for (const figure::Leg& leg : legs) {
            time += leg.seconds;
            if (leg.from != leg.to)
                times.push_back(begin + rounded(time));
        }
}

/// When a repetition, counted from 0, reaches its key poses; the last of them begins the next one.
std::vector<PlayerTime> posesReached(const FigureLoop& loop, const Figure& figure, std::optional<Side> side,
                                     std::int64_t repetition) {
    std::vector<PlayerTime> times;
    PlayerTime begin = loop.length() * repetition;
    for (const PlayedPart& part : loop.parts) {
        addReached(figure::courseOf(figure, momentAt(loop, begin, side)).legs, begin, part.length, times);
        begin += part.length;
    }
    return times;
}

bool moves(const Figure& figure, const figure::Moment& moment) {
    const figure::Course course = figure::courseOf(figure, moment);
    const auto position = figure::positionAt(course, course.elapsed);
    return position && course.legs[position->leg].from != course.legs[position->leg].to;
}

} // namespace

PlayerTime FigureLoop::length() const {
    return std::accumulate(parts.begin(), parts.end(), PlayerTime{},
                           [](PlayerTime sum, const PlayedPart& part) { return sum + part.length; });
}

FigureLoop figureLoop(const Figure& figure, const catalogue::Work& work) {
    const bool goesOn = figure.goesOn() || std::holds_alternative<catalogue::Activity>(work);
    FigureLoop loop;
    // A hold is shown in parts like a repetition: shortened as one long hold, it would hurry in and out.
    loop.work = goesOn ? figure::Work::Activity : figure::Work::Repetitions;
    loop.parts = std::visit(PartsOf{figure}, goesOn ? catalogue::Work{catalogue::Activity{}} : work);
    std::erase_if(loop.parts, [](const PlayedPart& part) { return part.length <= PlayerTime::zero(); });
    expects(!loop.parts.empty(), "a figure takes some time to move");
    return loop;
}

FigurePlay after(FigurePlay play, PlayerTime passed) {
    if (play.isPlaying)
        play.at += play.speed == PlaySpeed::Slow ? passed / 2 : passed;
    return play;
}

figure::Moment momentOf(const FigureLoop& loop, const FigurePlay& play) {
    return momentAt(loop, play.at, play.side);
}

PlayerTime nextPose(const FigureLoop& loop, const Figure& figure, const FigurePlay& play) {
    const std::int64_t repetition = repetitionAt(loop, play.at);
    for (const std::int64_t each : {repetition, repetition + 1})
        for (const PlayerTime reached : posesReached(loop, figure, play.side, each))
            if (reached > play.at + kSame)
                return reached;
    return play.at;
}

PlayerTime previousPose(const FigureLoop& loop, const Figure& figure, const FigurePlay& play) {
    // Two repetitions further on everything looks the same, whichever side comes in turn.
    const PlayerTime at = play.at <= kSame ? play.at + 2 * loop.length() : play.at;
    const std::int64_t repetition = repetitionAt(loop, at);
    std::vector<PlayerTime> times{PlayerTime::zero()};
    if (repetition > 0)
        times = posesReached(loop, figure, play.side, repetition - 1);
    const std::vector<PlayerTime> now = posesReached(loop, figure, play.side, repetition);
    times.insert(times.end(), now.begin(), now.end());
    const auto here = std::lower_bound(times.begin(), times.end(), at - kSame);
    return here == times.begin() ? play.at : *std::prev(here);
}

PoseNumber poseNumber(const FigureLoop& loop, const Figure& figure, const FigurePlay& play) {
    const std::int64_t repetition = repetitionAt(loop, play.at);
    const std::vector<PlayerTime> times = posesReached(loop, figure, play.side, repetition);
    if (times.empty())
        return {1, 1};
    const auto next = std::upper_bound(times.begin(), times.end(), play.at + kSame);
    auto index = static_cast<std::size_t>(next - times.begin());
    const PlayerTime last = index == 0 ? loop.length() * repetition : times[index - 1];
    const bool isOnTheWay = play.at > last + kSame && moves(figure, momentOf(loop, play));
    if (isOnTheWay)
        ++index;
    return {static_cast<int>(index % times.size()) + 1, static_cast<int>(times.size())};
}

} // namespace glidepath::coach
