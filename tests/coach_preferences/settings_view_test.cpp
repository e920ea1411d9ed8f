#include "coach/settings_view.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

TEST(SettingsView, NamesFileLineAndWhatIsWrong) {
    const Finding finding{Finding::Severity::Error, "exercises/bridge.json", "/doses/2/sets", 12, "0", "1 to 10"};
    const auto view = settingsView({}, "/data", {finding}, "112");
    ASSERT_EQ(view.problems.size(), 1U);
    EXPECT_EQ(view.problems[0].place, "exercises/bridge.json, line 12");
    EXPECT_EQ(view.problems[0].sentence, "Found 0 at /doses/2/sets, expected 1 to 10.");
}

TEST(SettingsView, LeavesOutTheLineOfAFileThatCouldNotBeRead) {
    const Finding finding{Finding::Severity::Error, "exercises/bridge.json", "", 0, "a folder", "a file"};
    const auto view = settingsView({}, "/data", {finding}, "112");
    EXPECT_EQ(view.problems[0].place, "exercises/bridge.json");
    EXPECT_EQ(view.problems[0].sentence, "Found a folder, expected a file.");
}

TEST(SettingsView, ShowsWhereTheDataIs) {
    EXPECT_EQ(settingsView({}, "/data/person", {}, "112").dataFolder, "/data/person");
}

TEST(SettingsView, ShowsTheEmergencyNumberOfTheRegion) {
    EXPECT_EQ(settingsView({}, "/data", {}, "112").regionNumber, "112");
}

} // namespace
} // namespace glidepath::coach
