#include "broken/fixture.h"
#include "guidance/help.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using guidance::SignLevel;

TEST(Help, IsReadFromTheShippedFile) {
    Findings findings;
    const auto help = guidance::readHelp(std::filesystem::path{GLIDEPATH_DATA_DIR}, findings);
    EXPECT_TRUE(findings.empty());
    for (const SignLevel level : guidance::kSignLevels) {
        EXPECT_FALSE(help.at(level).title.empty());
        EXPECT_FALSE(help.at(level).request.empty());
        EXPECT_FALSE(help.at(level).sources.empty());
    }
    EXPECT_FALSE(help.today.untilThen.empty());
}

TEST(Help, IsEmptyWithAnErrorInItsFile) {
    const auto folder = test::brokenFolder("help-incomplete");
    Findings findings;
    const auto help = guidance::readHelp(folder, findings);
    EXPECT_EQ(
        test::told(findings, folder),
        (std::vector<std::string>{
            R"(guidance/help.json:1: found no "soon", expected the key "soon")",
            R"(guidance/help.json:4: /emergency: found no "request", expected the key "request")",
            R"(guidance/help.json:9: /emergency/why: found no "text", expected the key "text")",
            R"(guidance/help.json:10: /emergency/untilThen/0/icon: found "unicorn", expected one of "alert", "info", "hand", "chair", "flame", "snow", "leaf", "walk", "heart", "clock", "book", "question", "eye", "lift", "moon", "car", "check", "cross", "up")",
            R"(guidance/help.json:11: /emergency/sources: found an empty list, expected 1 to 100 entries)",
            R"(guidance/help.json:14: /today/title: found 40 characters: "See a doctor as soon as you possibly can", expected a text of 1 to 30 characters in one line)"}));
    EXPECT_TRUE(help.opening.empty());
    EXPECT_TRUE(help.emergency.title.empty());
}

TEST(Help, IsReportedWhenItsFileIsMissing) {
    const auto folder = test::brokenFolder("warning-signs-missing");
    Findings findings;
    EXPECT_TRUE(guidance::readHelp(folder, findings).opening.empty());
    EXPECT_EQ(test::told(findings, folder),
              std::vector<std::string>{"guidance/help.json: found no such file, expected a JSON file"});
}

TEST(Signs, AreFoundByTheirIdWithHowSoonTheyWantALook) {
    Findings findings;
    const auto signs = guidance::readWarningSigns(std::filesystem::path{GLIDEPATH_DATA_DIR}, findings);
    EXPECT_EQ(signs.levelOf("numb-between-legs"), SignLevel::Emergency);
    EXPECT_EQ(signs.levelOf("constant-severe-pain"), SignLevel::Today);
    EXPECT_EQ(signs.levelOf("growing-weakness"), SignLevel::Today);
    for (const char* const stricter : {"fever", "weight-loss", "cancer"})
        EXPECT_EQ(signs.levelOf(stricter), SignLevel::Today) << stricter;
    EXPECT_EQ(signs.levelOf("worse-at-night"), SignLevel::Soon);
    EXPECT_EQ(signs.levelOf("sharp-pain"), std::nullopt) << "ends an exercise, and is not asked about";
    EXPECT_EQ(signs.find("moonlight"), nullptr);
    ASSERT_NE(signs.find("fever"), nullptr);
    EXPECT_EQ(signs.find("fever")->id, "fever");
}

} // namespace
} // namespace glidepath
