#include "coach/content.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <sstream>
#include <string>

namespace glidepath::coach {
namespace {

namespace fs = std::filesystem;

/// The first JSON block of data/README.md.
std::string example() {
    std::ifstream file{fs::path{GLIDEPATH_DATA_DIR} / "README.md"};
    std::ostringstream text;
    text << file.rdbuf();
    const std::string begin = "```json\n";
    const std::size_t from = text.str().find(begin) + begin.size();
    return text.str().substr(from, text.str().find("```", from) - from);
}

TEST(ExampleOfTheReadme, IsAnExerciseOfOnesOwn) {
    const test::TemporaryFolder own;
    std::smatch id;
    const std::string text = example();
    ASSERT_TRUE(std::regex_search(text, id, std::regex{R"re("id": "([a-z0-9-]+)")re"}));
    fs::create_directories(own.path() / "exercises");
    std::ofstream{own.path() / "exercises" / (id[1].str() + ".json")} << text;

    const Content content = readContent(GLIDEPATH_DATA_DIR, own.path());
    for (const Finding& finding : content.findings)
        ADD_FAILURE() << glidepath::text(finding);
    const auto* const exercise = content.catalogue.find(ExerciseId{id[1].str()});
    ASSERT_NE(exercise, nullptr);
    EXPECT_EQ(exercise->origin, catalogue::Origin::Own);
}

} // namespace
} // namespace glidepath::coach
