#include "json/files.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

namespace glidepath::json {
namespace {

namespace fs = std::filesystem;

class JsonFiles : public testing::Test {
protected:
    [[nodiscard]] fs::path write(const std::string& name, const std::string& text) const {
        const fs::path path = m_folder / name;
        std::ofstream{path, std::ios::binary} << text;
        return path;
    }
    [[nodiscard]] std::string found() const {
        Findings findings;
        m_report.appendTo(findings);
        return findings.empty() ? std::string{} : findings.front().found;
    }

    test::TemporaryFolder m_temporary;
    const fs::path m_folder{m_temporary.path()};
    Report m_report{"x"};
};

TEST_F(JsonFiles, AreListedByNameWithoutHiddenOnes) {
    for (const char* const name : {"b.json", "a.json", ".c.json", "d.json~", "e.txt"})
        (void)write(name, "{}");
    const auto files = filesIn(m_folder, m_report);
    EXPECT_EQ(files, (std::vector<fs::path>{m_folder / "a.json", m_folder / "b.json"}));
    EXPECT_FALSE(m_report.hasErrors());
}

TEST_F(JsonFiles, CannotBeListedInAFolderThatIsNone) {
    EXPECT_TRUE(filesIn(write("a.json", "{}"), m_report).empty());
    EXPECT_EQ(found(), "no such folder");
}

TEST_F(JsonFiles, AreReadUpToTheLargestSize) {
    const std::string largest(kLargestFile, ' ');
    EXPECT_EQ(contentOf(write("a.json", largest), m_report), largest);
    EXPECT_FALSE(m_report.hasErrors());
}

TEST_F(JsonFiles, AreRefusedBeyondTheLargestSize) {
    EXPECT_EQ(contentOf(write("a.json", std::string(kLargestFile + 1, ' ')), m_report), std::nullopt);
    EXPECT_EQ(found(), "more than 1048576 bytes");
}

TEST_F(JsonFiles, MayBeEmpty) {
    EXPECT_EQ(contentOf(write("a.json", ""), m_report), "");
}

TEST_F(JsonFiles, AreReportedWhenTheyAreNotThere) {
    EXPECT_EQ(contentOf(m_folder / "a.json", m_report), std::nullopt);
    EXPECT_EQ(found(), "no such file");
}

TEST_F(JsonFiles, AreNotOpenedWhenTheyArePipes) {
    const fs::path pipe = m_folder / "a.json";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(contentOf(pipe, m_report), std::nullopt);
    EXPECT_EQ(found(), "something that is not a file");
}

} // namespace
} // namespace glidepath::json
