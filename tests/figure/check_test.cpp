#include "figure/check.h"
#include "figure/solve.h"
#include "support/shipped_figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace glidepath::figure {
namespace {

const Anatomy& anatomy() {
    return shippedFigures().anatomy();
}

Pose& poseOf(Figure& figure, const char* name) {
    return figure.poses[figure.find(name).value()].pose;
}

bool tells(const Findings& findings, const std::string& words) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.found.find(words) != std::string::npos; });
}

bool tells(const Figure& figure, const std::string& words) {
    return tells(check(anatomy(), figure, "x.json"), words);
}

TEST(FigureChecks, FindNothingInTheShippedFigures) {
    for (const auto& [id, figure] : shippedFigures().all())
        for (const Finding& finding : check(anatomy(), figure, id.text() + ".json"))
            ADD_FAILURE() << text(finding);
}

TEST(FigureChecks, TellAJointBeyondItsLimit) {
    Figure figure = shippedFigure("knee-to-chest-single");
    std::get<LimbAngles>(poseOf(figure, "pull").limbs[Limb::NearLeg].way).hinge = 160;
    EXPECT_TRUE(tells(figure, "nearLeg.knee at 160.0 degrees"));
}

TEST(FigureChecks, TellABackThatBendsTooFar) {
    Figure figure = shippedFigure("cat-cow");
    poseOf(figure, "cat").posture.lumbar.flex = 60;
    EXPECT_TRUE(tells(figure, "lumbar flexion at 60.0 degrees"));
}

TEST(FigureChecks, LetALimitBePassedWhereTheFileAllowsIt) {
    Figure figure = shippedFigure("piriformis-figure-4");
    EXPECT_FALSE(tells(figure, "rotation"));
    figure.beyondLimits.clear();
    EXPECT_TRUE(tells(figure, "nearLeg.hip rotation"));
}

TEST(FigureChecks, TellAPinOutOfReach) {
    Figure figure = shippedFigure("glute-bridge");
    std::get<LimbPin>(poseOf(figure, "top").limbs[Limb::NearLeg].way).target = Vec3{0.6, 0.042, 0.052};
    EXPECT_TRUE(tells(figure, "short of its pin"));
}

TEST(FigureChecks, TellAPinThatDrifts) {
    Figure figure = shippedFigure("bodyweight-squat");
    poseOf(figure, "stand").root.y = 0.6;
    EXPECT_TRUE(tells(figure, "drifts"));
}

TEST(FigureChecks, TellABoneOfAnotherLength) {
    const Figure& figure = shippedFigure("glute-bridge");
    Body body = solve(anatomy().skeleton, figure.poses[0].pose);
    body.limbs[Limb::NearLeg].mid.y += 0.01;
    const auto strains = strainsOf(anatomy(), figure, body);
    EXPECT_TRUE(std::any_of(strains.begin(), strains.end(),
                            [](const Strain& strain) { return strain.what == "nearLeg bone"; }));
}

TEST(FigureChecks, TellWhatIsInTheFloor) {
    Figure figure = shippedFigure("glute-bridge");
    poseOf(figure, "start").root.y -= 0.03;
    EXPECT_TRUE(tells(figure, "trunk"));
    figure = shippedFigure("plank-forearm");
    poseOf(figure, "hold").root.y -= 0.03;
    EXPECT_TRUE(tells(figure, "nearArm.forearm"));
}

TEST(FigureChecks, TellWhatIsInASeat) {
    Figure figure = shippedFigure("seated-nerve-floss");
    poseOf(figure, "low").root.y -= 0.04;
    EXPECT_TRUE(tells(figure, "in the seat"));
}

TEST(FigureChecks, TellWhatIsInAStep) {
    Figure figure = shippedFigure("standing-hamstring-scoop");
    std::get<LimbPin>(poseOf(figure, "tall").limbs[Limb::NearLeg].way).target = Vec3{0.34, 0.12, 0.052};
    EXPECT_TRUE(tells(figure, "in the step"));
}

TEST(FigureChecks, TellAJointThatJumps) {
    Figure figure = shippedFigure("hip-abduction-standing");
    std::get<LimbAngles>(poseOf(figure, "lift").limbs[Limb::NearLeg].way).flex = 400;
    const Findings findings = check(anatomy(), figure, "x.json");
    EXPECT_TRUE(tells(findings, "jumps"));
    EXPECT_TRUE(tells(findings, "is too fast"));
}

TEST(FigureChecks, NameThePlaceInTheFile) {
    Figure figure = shippedFigure("cat-cow");
    poseOf(figure, "cat").posture.lumbar.flex = 60;
    const Findings findings = check(anatomy(), figure, "cat-cow.json");
    ASSERT_FALSE(findings.empty());
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding& finding) { return finding.pointer == "/poses/cat"; });
    ASSERT_NE(found, findings.end());
    EXPECT_GT(found->line, 1);
    EXPECT_EQ(found->severity, Finding::Severity::Warning);
}

} // namespace
} // namespace glidepath::figure
