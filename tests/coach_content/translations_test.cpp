#include "broken/fixture.h"
#include "coach/content.h"
#include "coach/content_files.h"
#include "coach/translations.h"
#include "json/files.h"
#include "json/parse.h"
#include "json/write.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace glidepath::coach {
namespace {

namespace fs = std::filesystem;
const fs::path kShipped{GLIDEPATH_DATA_DIR};

/// Every text as it would look in a language of capitals: the length stays, so that it fits wherever the original did.
/// Words of the data files are no texts and stay.
std::string inCapitals(std::string text) {
    bool isPlaceholder = false;
    for (char& c : text) {
        isPlaceholder = c == '{' || (isPlaceholder && c != '}');
        if (!isPlaceholder && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

/// A translation of everything: the document with each text in capitals, and nothing but texts and ids in it.
class Translator {
public:
    explicit Translator(const std::set<std::string>& texts) : m_texts{&texts} {}

    std::optional<json::Value> of(const json::Value& value, const std::string& pointer) const {
        if (const auto* const text = std::get_if<std::string>(&value.content))
            return m_texts->contains(pointer) ? std::optional{json::Value{0, inCapitals(*text)}} : std::nullopt;
        if (const auto* const list = std::get_if<json::List>(&value.content))
            return ofList(*list, pointer);
        if (const auto* const members = std::get_if<json::Members>(&value.content))
            return ofMembers(*members, pointer);
        return std::nullopt;
    }

private:
    static bool isEmpty(const json::Value& value) {
        const auto* const members = std::get_if<json::Members>(&value.content);
        return members != nullptr && members->empty();
    }
    /// Whether its entries have ids, so that those without texts need not be there.
    static bool isNamed(const json::List& list) {
        return std::any_of(list.begin(), list.end(), [](const json::Value& value) {
            const auto* const members = std::get_if<json::Members>(&value.content);
            return members != nullptr && std::any_of(members->begin(), members->end(),
                                                     [](const json::Member& member) { return member.key == "id"; });
        });
    }
    std::optional<json::Value> ofList(const json::List& list, const std::string& pointer) const {
        json::List result;
        bool hasText = false;
        for (std::size_t place = 0; place < list.size(); ++place) {
            auto value = of(list[place], json::below(pointer, std::to_string(place)));
            hasText = hasText || value.has_value();
            result.push_back(value.value_or(json::Value{0, json::Members{}})); // an entry without texts keeps its place
        }
        std::erase_if(result, [&](const json::Value& value) { return isNamed(list) && isEmpty(value); });
        return hasText ? std::optional{json::Value{0, std::move(result)}} : std::nullopt;
    }
    std::optional<json::Value> ofMembers(const json::Members& members, const std::string& pointer) const {
        json::Members result;
        const json::Member* id = nullptr;
        for (const json::Member& member : members) {
            if (member.key == "id")
                id = &member;
            else if (auto value = of(member.value, json::below(pointer, member.key)))
                result.push_back({member.key, 0, std::move(*value)});
        }
        if (result.empty())
            return std::nullopt;
        if (id != nullptr)
            result.push_back(*id);
        return json::Value{0, std::move(result)};
    }

    const std::set<std::string>* m_texts;
};

class Translations : public testing::Test {
protected:
    Translations() {
        fs::copy(kShipped, m_data, fs::copy_options::recursive);
        for (const Finding& note : readContent(m_data, std::nullopt, "xx").findings)
            m_notes.push_back(note);
    }

    /// What a first look at an empty translation says is missing in it, file by file.
    /// Every file with texts; figures have none.
    [[nodiscard]] std::vector<fs::path> originals() const {
        auto files = contentFiles(m_data, catalogue::Origin::Shipped);
        std::erase_if(files, [](const fs::path& file) { return file.parent_path().filename() == "figures"; });
        return files;
    }

    void write(const fs::path& relative, const std::string& text) const {
        const fs::path path = m_data / "i18n" / "xx" / relative;
        fs::create_directories(path.parent_path());
        std::ofstream{path} << text;
    }

    /// Asks the readers which texts a file has: an empty translation lacks them all.
    [[nodiscard]] std::map<fs::path, std::set<std::string>> textsByFile() const {
        for (const fs::path& original : originals())
            write(original.lexically_relative(m_data), "{}");
        std::map<fs::path, std::set<std::string>> texts;
        for (const Finding& finding : readContent(m_data, std::nullopt, "xx").findings)
            texts[fs::path{finding.file}.lexically_relative(m_data / "i18n" / "xx")].insert(finding.pointer);
        return texts;
    }

    void translateEverything() const {
        for (const auto& [relative, texts] : textsByFile()) {
            json::Report report{relative.string()};
            const auto content = json::contentOf(m_data / relative, report);
            const auto document = json::parse(*content, report);
            const auto translation = Translator{texts}.of(*document, "");
            ASSERT_TRUE(translation.has_value()) << relative;
            write(relative, json::write(*translation));
        }
    }

    test::TemporaryFolder m_folder;
    fs::path m_data{m_folder.path() / "data"};
    Findings m_notes;
};

std::vector<std::string> told(const Findings& findings) {
    std::vector<std::string> lines;
    for (const Finding& finding : findings)
        lines.push_back(text(finding));
    return lines;
}

TEST_F(Translations, AreNotedAsMissingFileByFileWhereThereAreNone) {
    EXPECT_EQ(m_notes.size(), originals().size());
    EXPECT_TRUE(std::all_of(m_notes.begin(), m_notes.end(),
                            [](const Finding& note) { return note.severity == Finding::Severity::Note; }));
}

TEST_F(Translations, ReachEveryTextOfTheShippedContent) {
    translateEverything();
    const Content content = readContent(m_data, std::nullopt, "xx");
    EXPECT_EQ(told(content.findings), std::vector<std::string>{});
    const auto* const clamshell = content.catalogue.find(ExerciseId{"clamshell"});
    ASSERT_NE(clamshell, nullptr);
    EXPECT_EQ(clamshell->name, "CLAMSHELL");
    EXPECT_EQ(clamshell->category, catalogue::Category::Strength);
    EXPECT_EQ(clamshell->steps.front(),
              inCapitals(readContent(kShipped, std::nullopt).catalogue.find(ExerciseId{"clamshell"})->steps.front()));
    EXPECT_EQ(content.programme.phases.front().name, "SETTLE");
    EXPECT_EQ(content.programme.find(RoutineId{"p1-core"})->title, "GENTLE START");
    EXPECT_EQ(content.warningSigns.emergencyNumber("GB"), "999");
    EXPECT_EQ(content.topics.size(), readContent(kShipped, std::nullopt).topics.size());
}

TEST_F(Translations, LeaveTheWordsByWhichQuestionsKnowEquipment) {
    translateEverything();
    const Content content = readContent(m_data, std::nullopt, "xx");
    const auto* const clamshell = content.catalogue.find(ExerciseId{"clamshell"});
    ASSERT_NE(clamshell, nullptr);
    EXPECT_EQ(clamshell->equipment, std::vector<std::string>{"MAT"});
    EXPECT_EQ(clamshell->equipmentWords, std::vector<std::string>{"mat"});
}

TEST_F(Translations, LackOneTextWhenOneIsTakenOut) {
    translateEverything();
    write("guidance/after-session.json", R"({"title": "EIN KLEINER GANG"})");
    const Content content = readContent(m_data, std::nullopt, "xx");
    ASSERT_EQ(content.findings.size(), 1U);
    EXPECT_EQ(content.findings.front().pointer, "/text");
    EXPECT_EQ(content.findings.front().severity, Finding::Severity::Note);
    EXPECT_EQ(content.afterSession.title, "EIN KLEINER GANG");
}

TEST_F(Translations, AreLeftOutFileByFileWhereTheyDoNotFit) {
    translateEverything();
    write("exercises/clamshell.json", R"({"name": "A NAME THAT IS MUCH TOO LONG FOR THE SCREEN"})");
    const Content content = readContent(m_data, std::nullopt, "xx");
    ASSERT_EQ(content.findings.size(), 1U);
    EXPECT_EQ(content.findings.front().severity, Finding::Severity::Warning);
    EXPECT_EQ(content.catalogue.find(ExerciseId{"clamshell"})->name, "Clamshell");
    EXPECT_TRUE(content.usable());
}

TEST_F(Translations, AreReportedWhereTheyTranslateNothing) {
    translateEverything();
    write("exercises/moonwalk.json", R"({"name": "MOONWALK"})");
    const Findings findings = readContent(m_data, std::nullopt, "xx").findings;
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().found, "a translation of nothing");
}

TEST_F(Translations, AreChosenByLanguageAndThenByCountry) {
    fs::create_directories(m_data / "i18n" / "de");
    fs::create_directories(m_data / "i18n" / "pt_BR");
    const auto chosen = [this](const std::string& wanted) { return localeFor(m_data, std::array{wanted}); };
    EXPECT_EQ(chosen("de_AT"), "de");
    EXPECT_EQ(chosen("pt_BR"), "pt_BR");
    EXPECT_EQ(chosen("pt_PT"), "");
    EXPECT_EQ(chosen("en_GB"), "");
}

TEST(ShippedTranslations, FitWithoutAWarning) {
    for (const std::string& locale : locales(kShipped))
        for (const Finding& finding : readContent(kShipped, std::nullopt, locale).findings)
            EXPECT_EQ(finding.severity, Finding::Severity::Note) << text(finding);
}

} // namespace
} // namespace glidepath::coach
