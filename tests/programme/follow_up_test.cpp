#include "broken/fixture.h"
#include "programme/programme.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace std::chrono_literals;

programme::Programme read(const std::filesystem::path& folder, Findings& findings) {
    const std::vector folders{catalogue::ContentFolder{folder, catalogue::Origin::Shipped}};
    Findings others;
    return programme::readProgramme(folders, catalogue::readCatalogue(folders, others), findings);
}

std::vector<std::string> foundIn(const std::string& fixture) {
    const auto folder = test::brokenFolder(fixture);
    Findings findings;
    (void)read(folder, findings);
    return test::told(findings, folder);
}

TEST(FollowUp, IsReadAsMinutesFromTheEndOfASession) {
    Findings findings;
    const auto read =
        glidepath::read(std::filesystem::path{GLIDEPATH_TESTS_DIR} / "support" / "complete-content", findings);
    EXPECT_EQ(read.followUp, (programme::FollowUp{90min, 210min, 105min, 120min, 30min, 7}));
}

TEST(FollowUp, IsNotAskedForWhereNoFileSaysWhen) {
    Findings findings;
    EXPECT_EQ(read(test::brokenFolder("wait-out-of-range"), findings).followUp, std::nullopt);
    EXPECT_EQ(findings.size(), 2U); // both of the waits
}

TEST(FollowUp, ReportsTimesAtWhichNoAnswerWouldCount) {
    EXPECT_EQ(
        foundIn("follow-up-out-of-order"),
        std::vector<std::string>{
            R"(programme/follow-up.json:1: found minutes in another order, expected "fromMinutes", "dueMinutes", "reminderMinutes" and "untilMinutes" in rising order)"});
}

TEST(FollowUp, ReportsAPainThatNobodyCanHave) {
    EXPECT_EQ(foundIn("follow-up-out-of-range"),
              std::vector<std::string>{
                  R"(programme/follow-up.json:7: /severeFrom: found 11, expected a whole number from 0 to 10)"});
}

} // namespace
} // namespace glidepath
