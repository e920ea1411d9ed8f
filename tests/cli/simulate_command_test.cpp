#include "cli/simulate_command.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sstream>

namespace glidepath::cli {

namespace {

constexpr Simulate kSmall{.patients = 11, .days = 30, .seed = 5};

std::string printed(const Simulate& wish) {
    std::ostringstream out;
    std::ostringstream errors;
    EXPECT_EQ(runSimulate(wish, {GLIDEPATH_DATA_DIR, "/nowhere"}, out, errors), 0) << out.str();
    EXPECT_EQ(errors.str(), "");
    return out.str();
}

simulation::Report allKept() {
    simulation::Report report;
    for (const simulation::Promise promise : simulation::kPromises)
        report.broken[promise] = 0;
    return report;
}

} // namespace

TEST(SimulateCommand, PrintsTheSameForTheSameSeed) {
    EXPECT_EQ(printed(kSmall), printed(kSmall));
}

TEST(SimulateCommand, PrintsSomethingElseForAnotherSeed) {
    Simulate other{kSmall};
    other.seed = 6;
    const std::string one = printed(kSmall);
    const std::string two = printed(other);
    EXPECT_NE(one.substr(one.find("patientDays")), two.substr(two.find("patientDays")));
}

TEST(SimulateCommand, NamesEveryPromise) {
    const std::string text = printed(kSmall);
    for (const simulation::Promise promise : simulation::kPromises)
        EXPECT_NE(text.find("\"" + std::string{name(promise)} + "\": 0"), std::string::npos) << text;
}

TEST(SimulateCommand, EndsWithOneWhereAnyPromiseIsBroken) {
    for (const simulation::Promise promise : simulation::kPromises) {
        simulation::Report report = allKept();
        std::ostringstream out;
        EXPECT_EQ(tellReport(kSmall, report, out), 0);
        report.broken[promise] = 3;
        EXPECT_EQ(tellReport(kSmall, report, out), 1);
        EXPECT_NE(out.str().find("\"" + std::string{name(promise)} + "\": 3"), std::string::npos);
    }
}

TEST(SimulateCommand, EndsWithTwoWhereTheContentCannotBeRead) {
    const test::TemporaryFolder empty;
    std::ostringstream out;
    std::ostringstream errors;
    EXPECT_EQ(runSimulate(kSmall, {empty.path(), "/nowhere"}, out, errors), 2);
    EXPECT_EQ(out.str(), "");
    EXPECT_NE(errors.str(), "");
}

} // namespace glidepath::cli
