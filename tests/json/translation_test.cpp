#include "json/parse.h"
#include "json/reader.h"
#include "json/translation.h"
#include "json/write.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace glidepath::json {
namespace {

constexpr const char* kOriginal = R"({
  "id": "tilt",
  "name": "Tilt",
  "steps": ["Lie down.", "Tilt."],
  "sets": 2,
  "entries": [{"id": "one", "text": "First"}, {"id": "two", "text": "Second"}]
})";
const std::set<std::string> kTexts{"/name", "/steps/0", "/steps/1", "/entries/0/text", "/entries/1/text"};

Value parsed(const std::string& text) {
    Report report{"test"};
    return *parse(text, report);
}

struct Laid {
    std::string document;
    std::vector<std::string> missing;
    std::vector<std::string> findings;
};

Laid laid(const std::string& translation) {
    Report report{"de.json"};
    const Translated result = translated(parsed(kOriginal), parsed(translation), kTexts, report);
    Findings findings;
    report.appendTo(findings);
    Laid all{write(result.document), result.missing, {}};
    for (const Finding& finding : findings)
        all.findings.push_back(text(finding));
    return all;
}

TEST(Translation, ReplacesTextsAndLeavesAllElse) {
    const Laid all = laid(R"({"name": "Kippen", "steps": ["Hinlegen.", "Kippen."]})");
    EXPECT_EQ(all.findings, std::vector<std::string>{});
    EXPECT_NE(all.document.find("Kippen."), std::string::npos);
    EXPECT_EQ(all.document.find("\"Tilt\""), std::string::npos);
    EXPECT_NE(all.document.find("\"sets\": 2"), std::string::npos);
}

TEST(Translation, TellsWhatKeepsItsLanguage) {
    EXPECT_EQ(laid(R"({"name": "Kippen", "entries": [{"id": "two", "text": "Zweitens"}]})").missing,
              (std::vector<std::string>{"/entries/0/text", "/steps/0", "/steps/1"}));
}

TEST(Translation, FindsEntriesByIdInAnyOrder) {
    const Laid all = laid(R"({"entries": [{"id": "two", "text": "Zweitens"}, {"id": "one", "text": "Erstens"}]})");
    EXPECT_EQ(all.findings, std::vector<std::string>{});
    EXPECT_LT(all.document.find("Erstens"), all.document.find("Zweitens"));
}

TEST(Translation, ReportsAKeyTheOriginalDoesNotHave) {
    EXPECT_EQ(laid("{\n\"nmae\": \"Kippen\"}").findings,
              std::vector<std::string>{"de.json:2: /nmae: found the key \"nmae\", expected only keys that the file it "
                                       "translates has"});
}

TEST(Translation, ReportsAnEntryTheOriginalDoesNotHave) {
    EXPECT_EQ(laid(R"({"entries": [{"id": "three", "text": "Drittens"}]})").findings,
              std::vector<std::string>{"de.json:1: /entries/0: found an entry without counterpart, expected the \"id\" "
                                       "of an entry in the file it translates"});
}

TEST(Translation, ReportsAListOfAnotherLength) {
    EXPECT_EQ(laid(R"({"steps": ["Hinlegen."]})").findings,
              std::vector<std::string>{"de.json:1: /steps: found a list of 1, expected 2 entries, as in the file it "
                                       "translates"});
}

TEST(Translation, ReportsWhatIsNoText) {
    EXPECT_EQ(laid(R"({"sets": 3})").findings,
              std::vector<std::string>{"de.json:1: /sets: found 3, expected only what people read, in the shape of the "
                                       "file it translates"});
    EXPECT_EQ(laid(R"({"name": ["Kippen"]})").findings.size(), 1U);
    EXPECT_EQ(laid(R"({"sets": "drei"})").findings.size(), 1U);
}

/// A file with one text of at most ten characters, and its translation.
class TranslatedFile : public testing::Test {
protected:
    void write(const std::string& relative, const std::string& content) {
        const auto path = m_folder.path() / relative;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path} << content;
    }
    std::string read(const std::string& locale) {
        const DataFile file = DataFolder{m_folder.path(), locale}.file("tilt.json");
        Report report{file.path.string()};
        std::string name;
        readFile(file, report, [&name](ObjectReader& object) { name = object.text("name", Length{10}); });
        m_findings.clear();
        report.appendTo(m_findings);
        return name;
    }
    test::TemporaryFolder m_folder;
    Findings m_findings;
};

TEST_F(TranslatedFile, IsReadInTheLanguageThatIsWanted) {
    write("tilt.json", R"({"name": "Tilt"})");
    write("i18n/de/tilt.json", R"({"name": "Kippen"})");
    EXPECT_EQ(read("de"), "Kippen");
    EXPECT_TRUE(m_findings.empty());
    EXPECT_EQ(read(""), "Tilt");
}

TEST_F(TranslatedFile, KeepsItsLanguageWhereThereIsNoTranslation) {
    write("tilt.json", R"({"name": "Tilt"})");
    EXPECT_EQ(read("de"), "Tilt");
    ASSERT_EQ(m_findings.size(), 1U);
    EXPECT_EQ(m_findings.front().severity, Finding::Severity::Note);
}

TEST_F(TranslatedFile, KeepsItsLanguageWhereTheTranslationDoesNotFit) {
    write("tilt.json", R"({"name": "Tilt"})");
    write("i18n/de/tilt.json", "{\n\"name\": \"Beckenkippen\"}");
    EXPECT_EQ(read("de"), "Tilt");
    ASSERT_EQ(m_findings.size(), 1U);
    EXPECT_EQ(m_findings.front().severity, Finding::Severity::Warning);
    EXPECT_EQ(m_findings.front().line, 2);
    EXPECT_TRUE(m_findings.front().file.ends_with("i18n/de/tilt.json"));
}

TEST_F(TranslatedFile, KeepsItsLanguageWhereTheTranslationIsNoJson) {
    write("tilt.json", R"({"name": "Tilt"})");
    write("i18n/de/tilt.json", "{");
    EXPECT_EQ(read("de"), "Tilt");
    ASSERT_EQ(m_findings.size(), 1U);
    EXPECT_EQ(m_findings.front().severity, Finding::Severity::Warning);
}

} // namespace
} // namespace glidepath::json
