#include "figure/motion.h"
#include "figure/solve.h"
#include "support/shipped_figures.h"

#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

namespace glidepath::figure {
namespace {

const Anatomy& anatomy() {
    return shippedFigures().anatomy();
}

Body solved(const Figure& figure, const char* pose) {
    return solve(anatomy().skeleton, figure.poses[figure.find(pose).value()].pose);
}

Moment timed(std::size_t step, Doing doing, double elapsed, double length, int repetition = 1) {
    return {.step = step, .doing = doing, .elapsed = elapsed, .length = length, .repetition = repetition};
}

Moment longHold(std::size_t step, Doing doing, double elapsed, double length, std::optional<Side> side = {}) {
    return {.step = step, .doing = doing, .work = Work::TimedHold, .elapsed = elapsed, .length = length, .side = side};
}

Motion motionOf(const Figure& figure) {
    return Motion{shippedFigures().sharedAnatomy(), figure};
}

TEST(FigureMotion, LiftsHoldsAndLowersAsTheDoseSays) {
    const Figure& bridge = shippedFigure("glute-bridge");
    const auto body = [&](Doing doing, double elapsed, double length) {
        return frameAt(anatomy(), bridge, timed(0, doing, elapsed, length)).body;
    };
    const Body start = solved(bridge, "start");
    const Body top = solved(bridge, "top");
    EXPECT_LT(farthest(body(Doing::GetReady, 3, 10), start), 1e-9);
    EXPECT_LT(farthest(body(Doing::Lift, 0, 4), start), 1e-9);
    EXPECT_LT(farthest(body(Doing::Lift, 4, 4), top), 1e-9);
    EXPECT_LT(farthest(body(Doing::Hold, 2.5, 5), top), 1e-9);
    EXPECT_LT(farthest(body(Doing::Lower, 3, 3), start), 1e-9);
    EXPECT_LT(farthest(body(Doing::Pause, 1, 2), start), 1e-9);
    EXPECT_LT(farthest(body(Doing::Rest, 9, 45), start), 1e-9);
}

TEST(FigureMotion, SaysWhenNothingMoves) {
    const Figure& bridge = shippedFigure("glute-bridge");
    EXPECT_TRUE(frameAt(anatomy(), bridge, timed(0, Doing::Hold, 1, 2)).isStill);
    EXPECT_FALSE(frameAt(anatomy(), bridge, timed(0, Doing::Lift, 1, 2)).isStill);
}

TEST(FigureMotion, StaysInTheLiftedPoseWhereADoseHoldsAndTheFigureHasNoHold) {
    const Figure& pumps = shippedFigure("ankle-pumps");
    const Frame frame = frameAt(anatomy(), pumps, timed(0, Doing::Hold, 1, 2));
    EXPECT_LT(farthest(frame.body, solved(pumps, "pull")), 1e-9);
}

TEST(FigureMotion, SharesThePartAmongItsPhasesByTheirSeconds) {
    const Figure& glide = shippedFigure("sliding-nerve-glide");
    const Frame frame = frameAt(anatomy(), glide, timed(0, Doing::Lift, 0.5, 2));
    EXPECT_LT(farthest(frame.body, solved(glide, "toes")), 1e-9);
}

TEST(FigureMotion, GetsIntoATimedHoldAtItsBeginningAndOutOfItInTheWait) {
    const Figure& plank = shippedFigure("plank-forearm");
    const Body start = solved(plank, "start");
    const Body held = solved(plank, "hold");
    EXPECT_LT(farthest(frameAt(anatomy(), plank, longHold(0, Doing::Hold, 0, 20)).body, start), 1e-9);
    EXPECT_LT(farthest(frameAt(anatomy(), plank, longHold(0, Doing::Hold, 2, 20)).body, held), 1e-9);
    EXPECT_LT(farthest(frameAt(anatomy(), plank, longHold(0, Doing::Hold, 20, 20)).body, held), 1e-9);
    EXPECT_LT(farthest(frameAt(anatomy(), plank, longHold(1, Doing::Rest, 0, 30)).body, held), 1e-9);
    EXPECT_LT(farthest(frameAt(anatomy(), plank, longHold(1, Doing::Rest, 5, 30)).body, start), 1e-9);
}

TEST(FigureMotion, MirrorsThePictureForTheLeftSide) {
    const Figure& clam = shippedFigure("clamshell");
    Moment moment = timed(0, Doing::Lift, 1, 2);
    moment.side = Side::Left;
    EXPECT_EQ(frameAt(anatomy(), clam, moment).facing, Facing::Mirrored);
    moment.side = Side::Right;
    EXPECT_EQ(frameAt(anatomy(), clam, moment).facing, Facing::AsWritten);
}

TEST(FigureMotion, TurnsThePictureInTheMiddleOfAChangeOfSide) {
    const Figure& clam = shippedFigure("clamshell");
    Moment moment = timed(3, Doing::ChangeSide, 1, 8, 0);
    moment.side = Side::Left;
    EXPECT_EQ(frameAt(anatomy(), clam, moment).facing, Facing::AsWritten);
    moment.elapsed = 5;
    EXPECT_EQ(frameAt(anatomy(), clam, moment).facing, Facing::Mirrored);
}

TEST(FigureMotion, SwapsTheLimbsFromOneRepetitionToTheNext) {
    const Figure& dog = shippedFigure("bird-dog");
    Moment moment = timed(0, Doing::Hold, 1, 3);
    moment.side = Side::Right;
    const Body right = frameAt(anatomy(), dog, moment).body;
    moment.side = Side::Left;
    const Frame left = frameAt(anatomy(), dog, moment);
    EXPECT_EQ(left.limbs, Limbs::Swapped);
    EXPECT_EQ(left.facing, Facing::AsWritten);
    for (const Limb limb : kLimbs) {
        const Vec3 here = right.limbs[limb].end;
        const Vec3 there = left.body.limbs[opposite(limb)].end;
        EXPECT_LT(length(Vec3{here.x, here.y, -here.z} - there), 1e-9);
    }
}

TEST(FigureMotion, TakesThePhasesOfTheSideWhereAFigureHasBoth) {
    const Figure& turn = shippedFigure("seated-torso-rotation");
    Moment moment = timed(0, Doing::Hold, 1, 3, 2);
    EXPECT_LT(farthest(frameAt(anatomy(), turn, moment).body, solved(turn, "far")), 1e-9);
    moment.side = Side::Right;
    EXPECT_LT(farthest(frameAt(anatomy(), turn, moment).body, solved(turn, "near")), 1e-9);
}

TEST(FigureMotion, GoesOnInCirclesWhileAnActivityLasts) {
    const Figure& walk = shippedFigure("walk-short");
    Moment moment{.doing = Doing::Go, .work = Work::Activity, .elapsed = 0.3, .length = 300};
    const Body early = frameAt(anatomy(), walk, moment).body;
    EXPECT_NEAR(frameAt(anatomy(), walk, moment).rounds, 0.3 / (8 * 0.14), 1e-9);
    moment.elapsed += 8 * 0.14 * 10;
    EXPECT_LT(farthest(frameAt(anatomy(), walk, moment).body, early), 1e-9);
}

TEST(FigureMotion, HighlightsComeAndGoWithTheirPose) {
    const Figure& shift = shippedFigure("weight-shift");
    const Frame frame =
        frameAt(anatomy(), shift, {.doing = Doing::Go, .work = Work::Activity, .elapsed = 1, .length = 60});
    ASSERT_EQ(frame.highlights.size(), 1U);
    EXPECT_EQ(frame.highlights[0].highlight, (Highlight{Region::GluteMed, BodySide::Near}));
    EXPECT_NEAR(frame.highlights[0].strength, 0.5, 1e-9);
}

TEST(FigureMotion, APoseMadeOfASolvedFigureIsSolvedToTheSameFigure) {
    for (const auto& [id, figure] : shippedFigures().all())
        for (const Phase& phase : figure.phases) {
            const Body body =
                solveBetween(anatomy().skeleton, figure.poses[figure.start].pose, figure.poses[phase.to].pose, 0.4);
            const Body again = solve(anatomy().skeleton, poseOf(body, anatomy().skeleton));
            EXPECT_LT(farthest(body, again), 1e-6) << id.text();
        }
}

/// Shows a part from its beginning until a time, in steps of 1/60 s, and returns the longest way of a joint in one of
/// them, from what was shown before.
double longestStep(Motion& motion, Moment moment, double until, std::optional<Body>& before) {
    double most = 0;
    for (moment.elapsed = 0; moment.elapsed < until; moment.elapsed += 1.0 / 60) {
        const Frame frame = motion.show(moment);
        if (before)
            most = std::max(most, farthest(frame.body, *before));
        before = frame.body;
    }
    return most;
}

TEST(FigureMotion, NoJointJumpsWhenPartsAreCutShort) {
    for (const auto& [id, figure] : shippedFigures().all()) {
        if (figure.goesOn())
            continue;
        Motion motion = motionOf(figure);
        std::optional<Body> before;
        double most = longestStep(motion, timed(0, Doing::Lift, 0, 3), 1.4, before);
        most = std::max(most, longestStep(motion, timed(1, Doing::Hold, 0, 3), 0.5, before));
        most = std::max(most, longestStep(motion, timed(2, Doing::Lower, 0, 3), 1.1, before));
        most = std::max(most, longestStep(motion, timed(3, Doing::Lift, 0, 3, 2), 0.9, before));
        most = std::max(most, longestStep(motion, timed(3, Doing::Lift, 0, 3, 2), 1.9, before));
        most = std::max(most, longestStep(motion, timed(4, Doing::Rest, 0, 20, 0), 3, before));
        EXPECT_LT(most, 0.05) << id.text();
    }
}

TEST(FigureMotion, EveryPartBeginsWhereTheFigureIs) {
    const std::vector<std::pair<Moment, double>> cutShort{
        {timed(0, Doing::Lift, 0, 3), 1.4},     {timed(1, Doing::Hold, 0, 3), 0.5},
        {timed(2, Doing::Lower, 0, 3), 1.1},    {timed(3, Doing::Lift, 0, 3, 2), 0.9},
        {timed(4, Doing::Rest, 0, 20, 0), 0.2}, {timed(5, Doing::Lift, 0, 3, 3), 3.0},
        {timed(6, Doing::Lower, 0, 3, 3), 3.0}, {timed(7, Doing::ChangeSide, 0, 12, 0), 0.1},
        {timed(8, Doing::Lift, 0, 3), 0.4}};
    for (const auto& [id, figure] : shippedFigures().all()) {
        if (figure.goesOn())
            continue;
        Motion motion = motionOf(figure);
        std::optional<Body> before;
        for (auto [moment, until] : cutShort) {
            const Body first = motion.show(moment).body;
            EXPECT_LT(farthest(first, before.value_or(first)), 1e-3) << id.text() << " step " << moment.step;
            moment.elapsed = until;
            before = motion.show(moment).body;
        }
    }
}

TEST(FigureMotion, ComesToRestInTheStartPoseAfterASkippedRepetition) {
    const Figure& bridge = shippedFigure("glute-bridge");
    Motion motion = motionOf(bridge);
    (void)motion.show(timed(0, Doing::Lift, 1, 2));
    (void)motion.show(timed(1, Doing::Rest, 0, 20, 0));
    EXPECT_LT(farthest(motion.show(timed(1, Doing::Rest, 2, 20, 0)).body, solved(bridge, "start")), 1e-9);
}

TEST(FigureMotion, KeepsTheSideUntilACutRepetitionIsBackAtItsStart) {
    const Figure& clam = shippedFigure("clamshell");
    Motion motion = motionOf(clam);
    Moment lift = timed(0, Doing::Lift, 1, 2);
    lift.side = Side::Right;
    const Body before = motion.show(lift).body;
    Moment change = timed(1, Doing::ChangeSide, 0, 8, 0);
    change.side = Side::Left;
    const Frame first = motion.show(change);
    EXPECT_EQ(first.facing, Facing::AsWritten);
    EXPECT_LT(farthest(first.body, before), 1e-6);
    change.elapsed = 4;
    const Frame turned = motion.show(change);
    EXPECT_EQ(turned.facing, Facing::Mirrored);
    EXPECT_LT(farthest(turned.body, solved(clam, "closed")), 1e-9);
}

TEST(FigureMotion, APausedMomentShowsTheSameFrameAgain) {
    Motion motion = motionOf(shippedFigure("glute-bridge"));
    const Body shown = motion.show(timed(0, Doing::Lift, 1, 2)).body;
    EXPECT_LT(farthest(motion.show(timed(0, Doing::Lift, 1, 2)).body, shown), 1e-12);
}

TEST(FigureMotion, StillsShowWhereAPartEnds) {
    const Figure& bridge = shippedFigure("glute-bridge");
    EXPECT_LT(farthest(stillAt(anatomy(), bridge, timed(0, Doing::Lift, 0, 2)).body, solved(bridge, "top")), 1e-9);
    EXPECT_LT(farthest(stillAt(anatomy(), bridge, timed(0, Doing::Lower, 0, 2)).body, solved(bridge, "start")), 1e-9);
    ASSERT_EQ(bridge.stills.size(), 2U);
    EXPECT_LT(farthest(frameOf(anatomy(), bridge, bridge.stills[1].pose).body, solved(bridge, "top")), 1e-9);
}

} // namespace
} // namespace glidepath::figure
