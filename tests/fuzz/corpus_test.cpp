#include "fuzz/content_trial.h"
#include "fuzz/mutate_json.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace glidepath {
namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

std::vector<fs::path> filesOf(const std::string& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{fs::path{GLIDEPATH_TESTS_DIR} / "fuzz" / folder})
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

void expectAllPromisesKept(const std::string& folder) {
    test::ContentTrial trial;
    for (const fs::path& file : filesOf(folder)) {
        const std::string bytes = contentOf(file);
        const auto input = test::contentInput(bytes);
        ASSERT_TRUE(input.has_value()) << file;
        EXPECT_EQ(trial.brokenPromises(*input), std::vector<std::string>{}) << file;
    }
}

TEST(FuzzCorpus, KeepsEveryPromise) {
    expectAllPromisesKept("corpus");
}

TEST(FuzzCorpus, HasEveryKindOfFileInIt) {
    std::set<test::ContentKind> kinds;
    for (const fs::path& file : filesOf("corpus"))
        kinds.insert(test::contentInput(contentOf(file))->kind);
    EXPECT_EQ(kinds.size(), test::kContentKinds.entries().size());
}

TEST(FuzzFound, StaysMended) {
    expectAllPromisesKept("found");
}

TEST(FuzzTrial, AcceptsTheFilesOfItsOwnSurroundings) {
    test::ContentTrial trial;
    for (const auto& [kind, word] : test::kContentKinds.entries()) {
        const fs::path file = fs::path{GLIDEPATH_TESTS_DIR} / "fuzz" / "surroundings" / test::placeOf(kind);
        if (fs::exists(file)) {
            EXPECT_EQ(trial.brokenPromises({kind, contentOf(file)}), std::vector<std::string>{}) << word;
        }
    }
}

TEST(MutateJson, ChangesNothingThatIsNoJson) {
    const auto change = [](const std::string& text) { return text; };
    EXPECT_EQ(test::withOneChange("{", 1, change), std::nullopt);
    EXPECT_EQ(test::withPartOf("{}", "[", 1), std::nullopt);
}

TEST(MutateJson, MakesTheSameChangeFromTheSameSeed) {
    const auto change = [](const std::string& text) { return text + "x"; };
    const std::string text = R"({"id": "tilt", "steps": ["one", "two"], "sets": 3})";
    std::set<std::string> changed;
    for (unsigned seed = 1; seed < 200; ++seed) {
        const auto once = test::withOneChange(text, seed, change);
        EXPECT_EQ(once, test::withOneChange(text, seed, change));
        changed.insert(once.value_or(""));
    }
    EXPECT_GT(changed.size(), 40u);
}

TEST(MutateJson, CanWriteAKeyTwice) {
    const auto change = [](const std::string& text) { return text; };
    std::set<std::string> changed;
    for (unsigned seed = 1; seed < 500; seed += 2)
        changed.insert(test::withOneChange(R"({"id":1})", seed, change).value_or(""));
    EXPECT_TRUE(changed.contains(R"({"id":1,"id":1})"));
}

} // namespace
} // namespace glidepath
