#include "figure/figures.h"
#include "figure/solve.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>

namespace glidepath::figure {
namespace {

using nlohmann::json;

constexpr double kClose = 2e-4;

json goldenRows() {
    std::ifstream file{std::filesystem::path{GLIDEPATH_TESTS_DIR} / "figure/golden/solved.json"};
    return json::parse(file);
}

/// The names of the rows: "nearLeg.base" and the joints of the trunk.
Vec3 jointOf(const Body& body, const std::string& name) {
    if (const auto joint = kTrunkJointNames.parse(name))
        return at(body, *joint);
    const auto dot = name.find('.');
    constexpr auto kPoints = names<LimbPoint>({{LimbPoint::Base, "base"},
                                               {LimbPoint::Mid, "mid"},
                                               {LimbPoint::End, "end"},
                                               {LimbPoint::Toe, "toe"},
                                               {LimbPoint::Tip, "tip"}});
    const Limb limb = kLimbNames.parse(name.substr(0, dot)).value();
    return at(body.limbs[limb], kPoints.parse(name.substr(dot + 1)).value());
}

/// The pose of a cycle that is `by` phases away from the one that leads to `to`.
const Pose& inCycle(const Figure& figure, std::size_t phase, int by) {
    const auto count = static_cast<int>(figure.phases.size());
    const auto place = static_cast<std::size_t>((static_cast<int>(phase) + by + count) % count);
    return figure.poses[figure.phases[place].to].pose;
}

Body solvedRow(const Anatomy& anatomy, const Figure& figure, const json& row) {
    const std::size_t from = figure.find(row["from"].get<std::string>()).value();
    const std::size_t to = figure.find(row["to"].get<std::string>()).value();
    const double w = row["w"];
    if (row["ease"] != "spline")
        return solveBetween(anatomy.skeleton, figure.poses[from].pose, figure.poses[to].pose, w);
    std::size_t phase = 0;
    while (figure.phases[phase].to != to)
        ++phase;
    return solve(anatomy.skeleton, onSpline({&inCycle(figure, phase, -2), &inCycle(figure, phase, -1),
                                             &inCycle(figure, phase, 0), &inCycle(figure, phase, 1)},
                                            w));
}

TEST(GoldenFigures, AreSolvedToWithinTwoTenThousandths) {
    Findings findings;
    const Figures figures = readFigures(std::filesystem::path{GLIDEPATH_TESTS_DIR} / "figure/golden/figures", findings);
    ASSERT_TRUE(findings.empty()) << text(findings.front());
    double worst = 0;
    for (const json& row : goldenRows()) {
        const Figure* const figure = figures.find(ExerciseId{row["figure"].get<std::string>()});
        ASSERT_NE(figure, nullptr) << row["figure"];
        const Body body = solvedRow(figures.anatomy(), *figure, row);
        const Camera camera{figure->view};
        for (const auto& [name, place] : row["joints"].items()) {
            const Vec3 wanted{place[0], place[1], place[2]};
            const double miss = length(jointOf(body, name) - wanted);
            worst = std::max(worst, miss);
            EXPECT_LT(miss, kClose) << row["figure"] << " " << row["from"] << " " << row["to"] << " " << row["w"] << " "
                                    << name;
        }
        for (const auto& [name, place] : row["screen"].items()) {
            const Vec2 seen = camera(jointOf(body, name));
            EXPECT_NEAR(seen.x, place[0].get<double>(), kClose) << row["figure"] << " " << name;
            EXPECT_NEAR(seen.y, place[1].get<double>(), kClose) << row["figure"] << " " << name;
        }
    }
    RecordProperty("worst", std::to_string(worst));
}

} // namespace
} // namespace glidepath::figure
