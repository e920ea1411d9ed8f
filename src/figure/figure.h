#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "figure/camera.h"
#include "figure/pose.h"
#include "figure/skeleton.h"
#include "json/report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace glidepath::figure {

/// Things around the figure, in body heights.
struct Mat {
    double fromX{}, toX{};
    double fromZ{}, toZ{};
};
struct StepBox {
    double fromX{}, toX{};
    double height{};
};
struct Chair {
    double backX{}, frontX{};
    double seat{}; ///< height of the seat
    double back{}; ///< height of the backrest above it
    double atX{}, atZ{};
};
struct Wall {
    double x{};
};
struct FloorLine {
    double fromX{}, toX{};
    double stride{}; ///< how far the ground goes by, from front to back, in one round of a figure that goes on
};
/// From the hands round a foot; its lines follow from where these are.
struct Strap {
    Limb foot{};
    std::vector<Limb> hands;
};
/// Round both thighs, `along` 0 at the hip and 1 at the knee.
struct Band {
    double along{};
};
/// Round a limb, from one share of the segment to another: an ankle weight.
struct Cuff {
    LimbSegment on;
    double from{}, to{};
};
/// Round bars of rails and machines. Their ends may go with the body: pedals and levers.
struct Bar {
    std::vector<std::variant<Vec3, BodyPoint>> points; ///< of the world, z to the figure's right, or of the body
    double thickness{0.02};
    bool isFar{};                  ///< in the colour of what is farther away
    std::optional<DrawnPart> over; ///< drawn after that part; behind the figure without it
};
/// A ring that stands along the figure, like the wheel of a machine.
struct Wheel {
    Vec3 centre;
    double radius{};
};
/// Water up to a height, over the body.
struct Water {
    double fromX{}, toX{};
    double level{};
    double bottom{};
};
using Prop = std::variant<Mat, StepBox, Chair, Wall, FloorLine, Strap, Band, Cuff, Bar, Wheel, Water>;

enum class Region {
    Nerve,
    Glutes,
    GluteMed,
    Piriformis,
    Hamstring,
    Quads,
    Calf,
    Shin,
    LowerBack,
    Core,
    UpperBack,
};

/// A region that is shown to work. Those of the trunk have no side of their own and say Near.
struct Highlight {
    Region region{};
    BodySide side{BodySide::Near};
    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// What a pose has beside its parameters.
struct KeyPose {
    std::string name;
    Pose pose;
    std::vector<Highlight> highlights;
    json::Place place; ///< in the file, for findings
};

enum class Ease { Sine, Smooth, In, Out, Linear, Spline };
/// The share of the way that is done after the share `u` of the time. Spline is even: its line is smooth by itself.
[[nodiscard]] double eased(Ease ease, double u);

/// The part of a repetition that a phase belongs to: the words of a dose's tempo, and Go for what simply goes on.
enum class Part { Lift, Hold, Lower, Pause, Go };

/// A key pose on the way, after a share of the phase.
struct Via {
    std::size_t pose{};
    double at{};
};

/// One movement, or a stay where the pose is reached already. Several may make up one part and share its time as their
/// seconds say.
struct Phase {
    Part part{};
    std::size_t to{}; ///< index of a key pose, like Via::pose
    double seconds{}; ///< where no dose says how long
    Ease ease{Ease::Sine};
    std::vector<Via> via;
    json::Place place;
};

/// How the sides change from one repetition to the next.
enum class Alternation {
    None, ///< as the phases have it
    Swap, ///< the other limbs do the same
};

/// An arrow on pictures that stand still: the way of a point from one key pose to another, moved aside.
struct Arrow {
    BodyPoint point;
    std::size_t from{};
    std::size_t to{};
    std::variant<double, Vec2> offset{0.0}; ///< to the left of the way it goes (negative: right), or right and up
    double trimFrom{0.08};
    double trimTo{0.97};
    double leastLength{0.10};
    double bulge{};
};

/// A picture that tells the exercise without moving: a key pose and its arrows.
struct Still {
    std::size_t pose{};
    std::vector<Arrow> arrows;
};

/// A number of a joint, as JointLimits has them: of hip and shoulder 0 flexion, 1 abduction, 2 rotation; of all others
/// 0.
struct JointNumber {
    LimbJoint joint;
    int number{};
    friend bool operator==(const JointNumber&, const JointNumber&) = default;
};
/// By how many degrees a joint may go beyond its limit.
struct LimitAllowance {
    JointNumber what;
    double degrees{};
};
/// By how much a segment may sink into the floor beyond what is soft, in body heights.
struct FloorAllowance {
    LimbSegment what;
    double depth{};
};

/// What an exercise looks like and how it moves; immutable once read. The worked side is the near one.
/// One repetition is a run of phases: lift, then perhaps hold, lower, pause; a second repetition in the list begins
/// with the next lift and is of the other side. The last phase ends in the start pose.
struct Figure {
    ExerciseId id;
    View view{};
    std::vector<DrawnPart> order{};
    std::vector<Prop> props{};
    std::vector<KeyPose> poses{}; ///< at least one
    std::vector<Phase> phases{};
    std::size_t start{};
    std::vector<Still> stills{}; ///< at least one, in the order in which they tell the exercise
    Alternation alternation{};
    std::vector<LimitAllowance> beyondLimits{};
    std::vector<FloorAllowance> belowFloor{};
    json::Place place{}; ///< of the whole figure

    [[nodiscard]] std::optional<std::size_t> find(std::string_view pose) const;
    [[nodiscard]] bool goesOn() const { return phases.front().part == Part::Go; }
};

inline constexpr auto kRegionNames = names<Region>({{Region::Nerve, "nerve"},
                                                    {Region::Glutes, "glutes"},
                                                    {Region::GluteMed, "gluteMed"},
                                                    {Region::Piriformis, "piriformis"},
                                                    {Region::Hamstring, "hamstring"},
                                                    {Region::Quads, "quads"},
                                                    {Region::Calf, "calf"},
                                                    {Region::Shin, "shin"},
                                                    {Region::LowerBack, "lowerBack"},
                                                    {Region::Core, "core"},
                                                    {Region::UpperBack, "upperBack"}});
inline constexpr auto kEaseNames = names<Ease>({{Ease::Sine, "sine"},
                                                {Ease::Smooth, "smooth"},
                                                {Ease::In, "in"},
                                                {Ease::Out, "out"},
                                                {Ease::Linear, "linear"},
                                                {Ease::Spline, "spline"}});
inline constexpr auto kPartNames = names<Part>(
    {{Part::Lift, "lift"}, {Part::Hold, "hold"}, {Part::Lower, "lower"}, {Part::Pause, "pause"}, {Part::Go, "go"}});
inline constexpr auto kAlternationNames = names<Alternation>({{Alternation::Swap, "swap"}});

/// Everything that figures share.
struct Anatomy {
    Skeleton skeleton;
    Flesh flesh;
    JointLimits limits;
    FloorTolerance floor;
    std::vector<View> views;
};

/// The same figure with near and far exchanged: the other limbs do what these did. Not a mirrored picture.
[[nodiscard]] Figure swapped(const Figure& figure);
[[nodiscard]] Pose swapped(const Pose& pose);

} // namespace glidepath::figure
