#include "broken/fixture.h"
#include "guidance/first_ratings.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using test::Defect;

TEST(FirstRatings, AreReadFromTheShippedFile) {
    Findings findings;
    const auto questions = guidance::readFirstRatings(std::filesystem::path{GLIDEPATH_DATA_DIR}, findings);
    EXPECT_TRUE(findings.empty());
    EXPECT_GE(questions.spans.size(), 2u);
    EXPECT_GE(questions.beginnings.size(), 2u);
    EXPECT_FALSE(questions.painFree.empty());
    EXPECT_FALSE(questions.strengthBase.empty());
}

class BrokenFirstRatings : public testing::TestWithParam<Defect> {};

TEST_P(BrokenFirstRatings, AreReportedAndNothingOfThemIsUsed) {
    const auto folder = test::brokenFolder(GetParam().folder);
    Findings findings;
    const auto questions = guidance::readFirstRatings(folder, findings);
    EXPECT_EQ(test::told(findings, folder), GetParam().findings);
    EXPECT_TRUE(questions.spans.empty());
    EXPECT_TRUE(questions.sitting.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Defects, BrokenFirstRatings,
    testing::Values(
        Defect{
            "first-ratings-not-rising",
            {R"(guidance/first-ratings.json:6: /spans/1: found an amount that is not more than the one before, expected answers that rise)",
             R"(guidance/first-ratings.json:11: /beginnings/1: found an amount that is not more than the one before, expected answers that rise)"}},
        Defect{"first-ratings-too-few",
               {R"(guidance/first-ratings.json:1: found no "strengthBase", expected the key "strengthBase")",
                R"(guidance/first-ratings.json:4: /spans: found a list of 1, expected 2 to 5 entries)",
                R"(guidance/first-ratings.json:4: /spans/0/minutes: found 0, expected a whole number from 1 to 600)",
                R"(guidance/first-ratings.json:6: /beginnings: found an empty list, expected 2 to 5 entries)"}}),
    [](const auto& defect) { return test::testName(defect.param); });

} // namespace
} // namespace glidepath
