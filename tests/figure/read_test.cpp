#include "broken/fixture.h"
#include "figure/figures.h"
#include "support/shipped_figures.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace glidepath::figure {
namespace {

namespace fs = std::filesystem;
using test::Defect;

const fs::path kShipped = fs::path{GLIDEPATH_DATA_DIR} / "figures";

class FigureReading : public testing::Test {
protected:
    /// A folder of figures with the shipped skeleton and what a test writes into it.
    FigureReading() { fs::copy_file(kShipped / "skeleton.json", folder() / "skeleton.json"); }

    [[nodiscard]] fs::path folder() const { return m_folder.path(); }
    void write(const std::string& name, const std::string& text) const { std::ofstream{folder() / name} << text; }
    void copyShipped(const std::string& name) const { fs::copy_file(kShipped / name, folder() / name); }
    Figures read() {
        m_findings.clear();
        return readFigures(folder(), m_findings);
    }
    [[nodiscard]] std::vector<std::string> told() const { return test::told(m_findings, folder()); }

    test::TemporaryFolder m_folder;
    Findings m_findings;
};

TEST_F(FigureReading, TakesEverythingFromAnotherFigureButWhatTheFileSays) {
    copyShipped("glute-bridge.json");
    write("low-bridge.json", R"({
  "id": "low-bridge",
  "as": "glute-bridge",
  "props": [],
  "poses": {"top": {"base": "top", "pelvis": -105}}
})");
    const Figures figures = read();
    EXPECT_EQ(told(), std::vector<std::string>{});
    const Figure& low = *figures.find(ExerciseId{"low-bridge"});
    const Figure& bridge = *figures.find(ExerciseId{"glute-bridge"});
    EXPECT_TRUE(low.props.empty());
    EXPECT_EQ(low.phases.size(), bridge.phases.size());
    const Pose& top = low.poses[low.find("top").value()].pose;
    const Pose& whole = bridge.poses[bridge.find("top").value()].pose;
    EXPECT_EQ(top.posture.pelvis.flex, -105);
    EXPECT_EQ(top.posture.neck, whole.posture.neck);
    EXPECT_EQ(top.root, whole.root);
}

TEST_F(FigureReading, LetsOneLimbReplaceWhatBothLegsSay) {
    const Figure& bridge = shippedFigure("single-leg-bridge");
    const Pose& ready = bridge.poses[bridge.find("ready").value()].pose;
    EXPECT_TRUE(std::holds_alternative<LimbPin>(ready.limbs[Limb::NearLeg].way));
    EXPECT_EQ(std::get<LimbAngles>(ready.limbs[Limb::FarLeg].way).flex, 84);
}

TEST_F(FigureReading, KnowsMachinesWeightsWaterAndGroundThatGoesBy) {
    copyShipped("glute-bridge.json");
    write("ride.json", R"({
  "id": "ride",
  "as": "glute-bridge",
  "props": [
    {"kind": "bar", "points": [[0, 0.2, 0.1], {"on": "nearLeg.ball"}], "shade": "far", "over": "torso"},
    {"kind": "wheel", "at": [0.2, 0.15], "radius": 0.1},
    {"kind": "cuff", "on": "nearLeg.shank", "t": [0.8, 0.95]},
    {"kind": "water", "x": [-0.4, 0.4], "y": 0.6},
    {"kind": "floor", "x": [-0.3, 0.3], "stride": 0.6}
  ]
})");
    const Figures figures = read();
    EXPECT_EQ(told(), std::vector<std::string>{});
    const auto& props = figures.find(ExerciseId{"ride"})->props;
    ASSERT_EQ(props.size(), 5U);
    const Bar& bar = std::get<Bar>(props[0]);
    EXPECT_EQ(std::get<Vec3>(bar.points[0]), (Vec3{0, 0.2, 0.1}));
    EXPECT_EQ(std::get<BodyPoint>(bar.points[1]).on, (BodyPoint{LimbJoint{Limb::NearLeg, LimbPoint::Ball}}.on));
    EXPECT_TRUE(bar.isFar);
    EXPECT_EQ(bar.over, DrawnPart::Torso);
    EXPECT_EQ(std::get<Wheel>(props[1]).radius, 0.1);
    EXPECT_EQ(std::get<Cuff>(props[2]).to, 0.95);
    EXPECT_EQ(std::get<Water>(props[3]).level, 0.6);
    EXPECT_EQ(std::get<FloorLine>(props[4]).stride, 0.6);
    const Figure other = swapped(*figures.find(ExerciseId{"ride"}));
    EXPECT_EQ(std::get<Cuff>(other.props[2]).on.limb, Limb::FarLeg);
}

TEST_F(FigureReading, HasNoFiguresWithoutASkeleton) {
    fs::remove(folder() / "skeleton.json");
    copyShipped("glute-bridge.json");
    EXPECT_TRUE(read().all().empty());
    EXPECT_FALSE(m_findings.empty());
}

TEST_F(FigureReading, LeavesABrokenFileOutAndKeepsTheOthers) {
    copyShipped("glute-bridge.json");
    write("clamshell.json", "{");
    const Figures figures = read();
    EXPECT_EQ(figures.all().size(), 1U);
    EXPECT_TRUE(figures.hasFile(ExerciseId{"clamshell"}));
    EXPECT_EQ(figures.find(ExerciseId{"clamshell"}), nullptr);
}

class BrokenFigures : public FigureReading, public testing::WithParamInterface<Defect> {};

TEST_P(BrokenFigures, AreLeftOutWithTheirFinding) {
    for (const auto& entry : fs::directory_iterator{test::brokenFolder(GetParam().folder) / "figures"})
        fs::copy_file(entry.path(), folder() / entry.path().filename(), fs::copy_options::overwrite_existing);
    EXPECT_TRUE(read().all().empty());
    EXPECT_EQ(told(), GetParam().findings);
}

INSTANTIATE_TEST_SUITE_P(
    Defects, BrokenFigures,
    testing::Values(
        Defect{"figure-angle-out-of-range",
               {R"(reach.json:9: /poses/top/pelvis: found -1140, expected a number from -360 to 360)"}},
        Defect{"figure-arrow-on-no-thumb",
               {R"(reach.json:18: /arrows/top/0/from: found an arrow on "top", expected arrows on poses of "thumbs")"}},
        Defect{
            "figure-base-unknown",
            {R"(reach.json:9: /poses/top/base: found "@floating", expected the name of a pose of this figure, or "@" and one of the shared ones)"}},
        Defect{
            "figure-bases-in-a-circle",
            {R"(reach.json:8: /poses/start/base: found "top", expected poses that do not rest on each other in a circle)",
             R"(reach.json:9: /poses/top/base: found "start", expected poses that do not rest on each other in a circle)"}},
        Defect{"figure-cuff-on-a-joint",
               {R"(reach.json:5: /props/1/on: found "nearLeg.knee", expected a segment like "nearLeg.shank")"}},
        Defect{
            "figure-ends-elsewhere",
            {R"(reach.json:13: /phases/1: found an end before the part "lower", expected a whole repetition)",
             R"(reach.json:13: /phases/1: found an end in another pose than the start, expected a last phase that leads to the start pose)"}},
        Defect{"figure-foot-by-two-ways",
               {R"(reach.json:9: /poses/top/nearLeg/foot: found 0, expected either "ankle" or "foot")"}},
        Defect{
            "figure-heel-without-foot",
            {R"(reach.json:9: /poses/top/nearLeg/point: found "heel", expected a pin of heel, ball or toe together with "foot")"}},
        Defect{"figure-id-differs",
               {R"(reach.json:3: /id: found "stretch", expected the file name without its ending)"}},
        Defect{
            "figure-joint-unknown",
            {R"(reach.json:9: /poses/top/root/joint: found "nearLeg.elbow", expected a joint: "pelvis", "sacrum", "waist", "shoulders", "neckBase", "headBase", "head", "crown" or one of a limb like "nearLeg.knee")"}},
        Defect{
            "figure-key-unknown",
            {R"(reach.json:9: /poses/top/spine: found unknown key "spine", expected one of "base", "root", "pelvis", "lumbar", "thoracic", "neck", "head", "legs", "arms", "nearLeg", "farLeg", "nearArm", "farArm", "effort", "highlight")"}},
        Defect{
            "figure-like-itself",
            {R"(reach.json:4: /as: found "reach", expected the id of a figure that can be used and has no "as" itself)"}},
        Defect{
            "figure-like-none",
            {R"(reach.json:4: /as: found "fly", expected the id of a figure that can be used and has no "as" itself)"}},
        Defect{
            "figure-limb-by-two-ways",
            {R"(reach.json:9: /poses/top/nearLeg/hip: found unknown key "hip", expected one of "pin", "point", "swivel", "lift", "ankle", "foot")",
             R"(reach.json:9: /poses/top/nearLeg/knee: found unknown key "knee", expected one of "pin", "point", "swivel", "lift", "ankle", "foot")"}},
        Defect{"figure-limb-missing",
               {R"(reach.json:9: /poses/top: found no "nearArm", expected this limb here or in a base)",
                R"(reach.json:9: /poses/top: found no "farArm", expected this limb here or in a base)",
                R"(reach.json:10: /poses/bare: found no "nearArm", expected this limb here or in a base)",
                R"(reach.json:10: /poses/bare: found no "farArm", expected this limb here or in a base)"}},
        Defect{
            "figure-parts-out-of-order",
            {R"(reach.json:12: /phases/0: found the part "lower" here, expected lift, hold, lower, pause in this order with lift and lower in each repetition, or go alone)"}},
        Defect{
            "figure-pins-in-a-circle",
            {R"(reach.json:9: /poses/top: found limbs that are pinned to each other in a circle, expected one of them that stands by itself)"}},
        Defect{"figure-pose-unknown",
               {R"(reach.json:12: /phases/0/to: found "summit", expected the name of a pose of this figure)"}},
        Defect{
            "figure-prop-unknown",
            {R"(reach.json:5: /props/1/kind: found "ball", expected one of "mat", "step", "chair", "wall", "floor", "strap", "band", "cuff", "bar", "wheel", "water")"}},
        Defect{
            "figure-region-unknown",
            {R"(reach.json:6: /highlight/0: found "elbow", expected a region like "glutes", with ":far" or ":both" for other sides, or "none" alone)"}},
        Defect{
            "figure-root-on-a-pinned-limb",
            {R"(reach.json:9: /poses/top: found a root on a limb that is pinned, expected a limb by its angles where the root is on it)"}},
        Defect{
            "figure-spline-between-unlike-poses",
            {R"(reach.json:12: /phases/0: found a spline between poses of different parts, expected poses that differ in numbers alone)"}},
        Defect{"figure-view-unknown",
               {R"(reach.json:4: /view: found "above", expected "view" with the name of a view in skeleton.json)"}}),
    [](const auto& defect) { return test::testName(defect.param); });

} // namespace
} // namespace glidepath::figure
