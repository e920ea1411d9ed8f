#include "broken/fixture.h"
#include "guidance/warning_signs.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using test::Defect;

class BrokenWarningSigns : public testing::TestWithParam<Defect> {};

TEST_P(BrokenWarningSigns, AreReportedAndNothingOfThemIsUsed) {
    const auto folder = test::brokenFolder(GetParam().folder);
    Findings findings;
    const auto signs = guidance::readWarningSigns(folder, findings);
    EXPECT_EQ(test::told(findings, folder), GetParam().findings);
    EXPECT_TRUE(hasErrors(findings));
    EXPECT_TRUE(signs.emergency.signs.empty());
    EXPECT_TRUE(signs.emergencyNumbers.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Defects, BrokenWarningSigns,
    testing::Values(
        Defect{
            "emergency-number-for-everywhere-missing",
            {R"(guidance/warning-signs.json:17: /emergencyNumbers: found no number for "", expected the number for every region that is not named)"}},
        Defect{
            "emergency-number-wrong",
            {R"(guidance/warning-signs.json:17: /emergencyNumbers/us: found the region "us", expected two capital letters, or "" for everywhere else)",
             R"(guidance/warning-signs.json:17: /emergencyNumbers/GB: found "call", expected a telephone number of 2 to 5 digits)"}},
        Defect{"warning-sign-list-empty",
               {R"(guidance/warning-signs.json:10: /today/signs: found an empty list, expected 1 to 100 entries)"}},
        Defect{"warning-signs-incomplete",
               {R"(guidance/warning-signs.json:10: /today/signs/0: found no "text", expected the key "text")",
                R"(guidance/warning-signs.json:12: /stop: found no "act", expected the key "act")"}},
        Defect{"warning-signs-missing", {R"(guidance/warning-signs.json: found no such file, expected a JSON file)"}}),
    [](const auto& defect) { return test::testName(defect.param); });

} // namespace
} // namespace glidepath
