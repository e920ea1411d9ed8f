#include "broken/fixture.h"
#include "guidance/after_session.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

TEST(AfterSession, IsReadFromTheShippedFile) {
    Findings findings;
    const auto advice = guidance::readAfterSession(std::filesystem::path{GLIDEPATH_DATA_DIR}, findings);
    EXPECT_TRUE(findings.empty());
    EXPECT_FALSE(advice.title.empty());
    EXPECT_FALSE(advice.text.empty());
    EXPECT_FALSE(advice.sources.empty());
}

TEST(AfterSession, GivesNoAdviceWithAnErrorInItsFile) {
    const auto folder = test::brokenFolder("after-session-incomplete");
    Findings findings;
    const auto advice = guidance::readAfterSession(folder, findings);
    EXPECT_EQ(test::told(findings, folder),
              (std::vector<std::string>{
                  R"(guidance/after-session.json:1: found no "text", expected the key "text")",
                  R"(guidance/after-session.json:3: /sources: found an empty list, expected 1 to 100 entries)"}));
    EXPECT_TRUE(advice.title.empty());
}

TEST(AfterSession, IsReportedWhenItsFileIsMissing) {
    const auto folder = test::brokenFolder("warning-signs-missing");
    Findings findings;
    EXPECT_TRUE(guidance::readAfterSession(folder, findings).title.empty());
    EXPECT_EQ(test::told(findings, folder),
              std::vector<std::string>{"guidance/after-session.json: found no such file, expected a JSON file"});
}

} // namespace
} // namespace glidepath
