#include "coach/content.h"
#include "coach/content_files.h"
#include "coach_today/made_up.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace glidepath {
namespace {

TEST(Content, ThatIsShippedIsUsable) {
    const coach::Content shipped = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    EXPECT_TRUE(shipped.usable());
    EXPECT_FALSE(hasErrors(shipped.findings));
}

TEST(Content, IsNotUsableWithoutWarningSigns) {
    coach::Content made = test::content();
    EXPECT_TRUE(made.usable());
    made.warningSigns = {};
    EXPECT_FALSE(made.usable());
}

TEST(Content, IsNotUsableWithoutWaits) {
    coach::Content made = test::content();
    made.programme.waits = {};
    EXPECT_FALSE(made.usable());
}

TEST(Content, WhoseWaitsAreBrokenIsNotUsable) {
    const test::TemporaryFolder folder;
    const auto data = folder.path() / "data";
    std::filesystem::copy(GLIDEPATH_DATA_DIR, data, std::filesystem::copy_options::recursive);
    EXPECT_TRUE(coach::readContent(data, std::nullopt).usable());
    std::filesystem::permissions(data / "programme/waits.json", std::filesystem::perms::owner_all);
    std::ofstream{data / "programme/waits.json"} << "{";
    EXPECT_FALSE(coach::readContent(data, std::nullopt).usable());
    std::filesystem::remove(data / "programme/waits.json");
    EXPECT_FALSE(coach::readContent(data, std::nullopt).usable());
}

TEST(Content, StaysUsableWithoutAdviceForAfterASession) {
    coach::Content made = test::content();
    made.afterSession = {};
    EXPECT_TRUE(made.usable());
}

TEST(Content, KnowsEveryShippedFileThatIsRead) {
    std::set<std::filesystem::path> shipped;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{GLIDEPATH_DATA_DIR})
        if (entry.path().extension() == ".json" && entry.path().parent_path().filename() != "schema")
            shipped.insert(entry.path());
    const auto known = coach::contentFiles(GLIDEPATH_DATA_DIR, catalogue::Origin::Shipped);
    EXPECT_EQ((std::set<std::filesystem::path>{known.begin(), known.end()}), shipped);
}

TEST(Content, ReadsNoGuidanceOfAPersonsFolder) {
    for (const auto& file : coach::contentFiles(GLIDEPATH_DATA_DIR, catalogue::Origin::Own))
        EXPECT_NE(file.parent_path().filename(), "guidance") << file;
}

TEST(Content, IsNotUsableWithoutARoutineOfAPhase) {
    coach::Content made = test::content();
    made.programme.phases.clear();
    EXPECT_FALSE(made.usable());
}

TEST(Content, FromAFolderThatIsNotThereIsNotUsable) {
    EXPECT_FALSE(coach::readContent("/nowhere/at/all", std::nullopt).usable());
}

} // namespace
} // namespace glidepath
