#include "coach/exercise_detail.h"
#include "coach/figure_player.h"
#include "support/somebody.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace glidepath {
namespace {

using namespace std::chrono_literals;
using coach::FigureLoop;
using coach::FigurePlay;
using coach::PlayerTime;
using figure::Doing;

const coach::Content& shipped() {
    static const coach::Content content = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return content;
}

const figure::Figure& figureOf(const std::string& id) {
    return *shipped().figures.find(ExerciseId{id});
}

FigureLoop repetitions(const std::string& id, catalogue::Tempo tempo) {
    return coach::figureLoop(figureOf(id), catalogue::Repetitions{{8, 8, 8}, tempo});
}

FigureLoop hold(const std::string& id, int seconds) {
    return coach::figureLoop(figureOf(id), catalogue::TimedHold{{seconds, seconds, seconds}});
}

FigureLoop walk() {
    return coach::figureLoop(figureOf("walk-short"), catalogue::Activity{{5, 5, 10}});
}

FigurePlay at(PlayerTime time, std::optional<Side> side = std::nullopt) {
    return {.side = side, .at = time};
}

std::vector<Doing> parts(const FigureLoop& loop) {
    std::vector<Doing> result;
    for (const coach::PlayedPart& part : loop.parts)
        result.push_back(part.doing);
    return result;
}

double distance(const figure::Body& one, const figure::Body& other) {
    double sum = length(one.pelvis - other.pelvis) + length(one.crown - other.crown) + length(one.waist - other.waist);
    for (const figure::Limb limb : figure::kLimbs)
        sum += length(one.limbs[limb].end - other.limbs[limb].end);
    return sum;
}

/// The key pose in which the figure is then; empty where it is between two.
std::string poseAt(const FigureLoop& loop, const figure::Figure& figure, const FigurePlay& play) {
    const figure::Anatomy& anatomy = shipped().figures.anatomy();
    const figure::Body shown = figure::frameAt(anatomy, figure, momentOf(loop, play)).body;
    for (std::size_t pose = 0; pose < figure.poses.size(); ++pose)
        if (distance(figure::frameOf(anatomy, figure, pose).body, shown) < 1e-3)
            return figure.poses[pose].name;
    return {};
}

/// What a person sees who goes on so many times.
std::vector<std::string> posesOnTheWay(const FigureLoop& loop, const figure::Figure& figure, int steps) {
    std::vector<std::string> names;
    FigurePlay play;
    for (int step = 0; step < steps; ++step) {
        play.at = coach::nextPose(loop, figure, play);
        names.push_back(poseAt(loop, figure, play));
    }
    return names;
}

TEST(FigureLoop, GoesThroughThePartsOfTheDoseInTheirOrder) {
    const FigureLoop loop = repetitions("glute-bridge", {2s, 1s, 3s, 1s});
    EXPECT_EQ(parts(loop), (std::vector{Doing::Lift, Doing::Hold, Doing::Lower, Doing::Pause}));
    EXPECT_EQ(momentOf(loop, at(0s)).doing, Doing::Lift);
    EXPECT_EQ(momentOf(loop, at(1999999us)).doing, Doing::Lift);
    EXPECT_EQ(momentOf(loop, at(2s)).doing, Doing::Hold);
    EXPECT_EQ(momentOf(loop, at(3s)).doing, Doing::Lower);
    EXPECT_EQ(momentOf(loop, at(6s)).doing, Doing::Pause);
    EXPECT_EQ(momentOf(loop, at(7s)).doing, Doing::Lift);
}

TEST(FigureLoop, TellsHowFarAPartHasCome) {
    const figure::Moment moment = momentOf(repetitions("glute-bridge", {2s, 1s, 3s, 0s}), at(4500ms));
    EXPECT_EQ(moment.doing, Doing::Lower);
    EXPECT_DOUBLE_EQ(moment.elapsed, 1.5);
    EXPECT_DOUBLE_EQ(moment.length, 3);
}

TEST(FigureLoop, LeavesOutWhatTheDoseDoesNotHave) {
    EXPECT_EQ(parts(repetitions("pelvic-tilt", {2s, 0s, 2s, 0s})), (std::vector{Doing::Lift, Doing::Lower}));
}

TEST(FigureLoop, ShortensStaysAndNothingElse) {
    const FigureLoop loop = repetitions("bird-dog", {4s, 5s, 4s, 6s});
    EXPECT_EQ(loop.length(), 4s + 3s + 4s + 3s);
    EXPECT_EQ(repetitions("bird-dog", {2s, 3s, 2s, 0s}).length(), 7s);
}

TEST(FigureLoop, ShortensALongStretchAndMovesAsTheFigureDoes) {
    const FigureLoop loop = hold("knee-to-chest-single", 30);
    EXPECT_EQ(parts(loop), (std::vector{Doing::Lift, Doing::Hold, Doing::Lower, Doing::Pause}));
    EXPECT_EQ(loop.parts[1].length, 3s);
    EXPECT_EQ(loop.parts[0].length, PlayerTime{std::chrono::round<PlayerTime>(std::chrono::duration<double>{
                                        figureOf("knee-to-chest-single").phases.front().seconds})});
    EXPECT_EQ(loop.length(), hold("knee-to-chest-single", 15).length());
}

TEST(FigureLoop, LeavesAShortHoldAsItIs) {
    EXPECT_EQ(hold("plank-knees", 2).parts[1].length, 2s);
}

TEST(FigureLoop, CountsRepetitionsUpAndGivesEveryPartANumberOfItsOwn) {
    const FigureLoop loop = repetitions("glute-bridge", {2s, 1s, 2s, 0s});
    EXPECT_EQ(momentOf(loop, at(0s)).repetition, 1);
    EXPECT_EQ(momentOf(loop, at(4999ms)).repetition, 1);
    EXPECT_EQ(momentOf(loop, at(5s)).repetition, 2);
    EXPECT_EQ(momentOf(loop, at(51s)).repetition, 11);
    std::set<std::size_t> steps;
    for (PlayerTime time{}; time < 20s; time += 500ms)
        steps.insert(momentOf(loop, at(time)).step);
    EXPECT_EQ(steps.size(), 12u);
}

TEST(FigureLoop, SimplyGoesOnWhereNothingIsCounted) {
    const FigureLoop loop = walk();
    EXPECT_EQ(parts(loop), std::vector{Doing::Go});
    EXPECT_EQ(momentOf(loop, at(40s)).repetition, 0);
    EXPECT_LT(loop.length(), 4s);
}

TEST(FigureLoop, ShowsTheSideThatIsChosen) {
    const FigureLoop loop = repetitions("clamshell", {2s, 1s, 2s, 0s});
    EXPECT_EQ(momentOf(loop, at(0s, Side::Left)).side, Side::Left);
    EXPECT_FALSE(momentOf(loop, at(0s)).side);
}

TEST(FigurePlay, StandsWhilePaused) {
    const FigurePlay paused = at(1s);
    EXPECT_EQ(coach::after(paused, 10s), paused);
}

TEST(FigurePlay, GoesWithTheTimeAndHalfAsFastWhenSlow) {
    FigurePlay play{.isPlaying = true};
    play = coach::after(play, 33ms);
    EXPECT_EQ(play.at, 33ms);
    play.speed = coach::PlaySpeed::Slow;
    EXPECT_EQ(coach::after(play, 33ms).at, 33ms + 16500us);
}

TEST(FigurePoses, FollowOneAnotherAndBeginAgain) {
    const auto& bridge = figureOf("glute-bridge");
    EXPECT_EQ(posesOnTheWay(repetitions("glute-bridge", {2s, 2s, 3s, 0s}), bridge, 4),
              (std::vector<std::string>{"top", "start", "top", "start"}));
}

TEST(FigurePoses, AreSeveralWhereAPartHasSeveral) {
    EXPECT_EQ(posesOnTheWay(repetitions("cat-cow", {3s, 0s, 3s, 0s}), figureOf("cat-cow"), 4),
              (std::vector<std::string>{"cat", "cow", "neutral", "cat"}));
}

TEST(FigurePoses, TakeTurnsWhereTheSidesDo) {
    const auto& taps = figureOf("heel-taps");
    const FigureLoop loop = repetitions("heel-taps", {2s, 0s, 2s, 0s});
    FigurePlay play;
    play.at = coach::nextPose(loop, taps, play);
    EXPECT_EQ(play.at, 2s);
    EXPECT_EQ(momentOf(loop, play).repetition, 1);
    play.at = coach::nextPose(loop, taps, play);
    play.at = coach::nextPose(loop, taps, play);
    EXPECT_EQ(play.at, 6s);
    EXPECT_EQ(momentOf(loop, play).repetition, 2);
}

TEST(FigurePoses, GoBackToWhereTheyCameFrom) {
    for (const auto& [id, figure] : shipped().figures.all()) {
        const catalogue::Exercise* const exercise = shipped().catalogue.find(id);
        if (exercise == nullptr)
            continue;
        const FigureLoop loop = coach::figureLoop(figure, exercise->doses.begin()->second.work);
        const FigurePlay first = at(coach::nextPose(loop, figure, {}));
        const FigurePlay second = at(coach::nextPose(loop, figure, first));
        EXPECT_LT(first.at, second.at) << id.text();
        EXPECT_EQ(coach::previousPose(loop, figure, second), first.at) << id.text();
        EXPECT_EQ(coach::previousPose(loop, figure, first), 0s) << id.text();
    }
}

TEST(FigurePoses, GoBackFromTheFirstToTheLastOfTheSameSide) {
    const auto& bridge = figureOf("glute-bridge");
    const FigureLoop loop = repetitions("glute-bridge", {2s, 2s, 3s, 0s});
    const FigurePlay before = at(coach::previousPose(loop, bridge, {}));
    EXPECT_EQ(momentOf(loop, before).doing, Doing::Hold);
    EXPECT_EQ(momentOf(loop, before).elapsed, 0);
    EXPECT_EQ(momentOf(loop, before).repetition % 2, 0) << "the one before the first is of the other side";
}

TEST(FigurePoses, AreCountedWithinARepetition) {
    const auto& bridge = figureOf("glute-bridge");
    const FigureLoop loop = repetitions("glute-bridge", {2s, 2s, 3s, 0s});
    EXPECT_EQ(coach::poseNumber(loop, bridge, at(0s)), (coach::PoseNumber{1, 2}));
    EXPECT_EQ(coach::poseNumber(loop, bridge, at(1s)), (coach::PoseNumber{2, 2})) << "where it moves to";
    EXPECT_EQ(coach::poseNumber(loop, bridge, at(2s)), (coach::PoseNumber{2, 2}));
    EXPECT_EQ(coach::poseNumber(loop, bridge, at(3s)), (coach::PoseNumber{2, 2}));
    EXPECT_EQ(coach::poseNumber(loop, bridge, at(5s)), (coach::PoseNumber{1, 2}));
    EXPECT_EQ(coach::poseNumber(loop, bridge, at(7s)), (coach::PoseNumber{1, 2}));
    EXPECT_EQ(coach::poseNumber(walk(), figureOf("walk-short"), at(0s)), (coach::PoseNumber{1, 8}));
}

coach::ExerciseDetail detailOf(const std::string& id, int phase, SoreSide sore = SoreSide::Varies) {
    test::Somebody person{shipped(), phase};
    person.preferences.soreSide = sore;
    return *coach::exerciseDetail(person.input(), ExerciseId{id});
}

TEST(ExerciseDetail, MovesTheFigureAtTheTempoOfThePhase) {
    EXPECT_EQ(detailOf("seated-nerve-floss", 1).figure->length(), 6s);
    EXPECT_EQ(detailOf("seated-nerve-floss", 2).figure->length(), 4s);
}

TEST(ExerciseDetail, LetsASideBeChosenOnlyWhereThereIsOne) {
    EXPECT_EQ(detailOf("clamshell", 2).figure->firstSide, Side::Right);
    EXPECT_FALSE(detailOf("glute-bridge", 2).figure->firstSide);
    EXPECT_FALSE(detailOf("bird-dog", 2).figure->firstSide);
}

TEST(ExerciseDetail, BeginsWithTheSoreSideWhereThatAloneIsWorked) {
    EXPECT_EQ(detailOf("seated-nerve-floss", 1, SoreSide::Left).figure->firstSide, Side::Left);
    EXPECT_EQ(detailOf("seated-nerve-floss", 1, SoreSide::Right).figure->firstSide, Side::Right);
}

TEST(ExerciseDetail, HasNoFigureWhereThereIsNoFile) {
    coach::Content content = shipped();
    content.figures = {};
    test::Somebody person{content, 2};
    EXPECT_FALSE(coach::exerciseDetail(person.input(), ExerciseId{"clamshell"})->figure);
}

} // namespace
} // namespace glidepath
