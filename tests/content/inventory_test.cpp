#include "json/files.h"
#include "json/parse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>

// tests/content/inventory.json names, for everything the sources teach, the place in the data files where it stands.

namespace glidepath {
namespace {

namespace fs = std::filesystem;

const fs::path kDataFolder{GLIDEPATH_DATA_DIR};

std::optional<json::Value> documentIn(const fs::path& file) {
    json::Report report{file.string()};
    const auto content = json::contentOf(file, report);
    return content ? json::parse(*content, report) : std::nullopt;
}

/// Every id that stands anywhere in a document.
void collectIds(const json::Value& value, std::set<std::string>& ids) {
    if (const auto* const list = std::get_if<json::List>(&value.content))
        for (const json::Value& entry : *list)
            collectIds(entry, ids);
    const auto* const members = std::get_if<json::Members>(&value.content);
    if (members == nullptr)
        return;
    for (const json::Member& member : *members) {
        const auto* const text = std::get_if<std::string>(&member.value.content);
        if (member.key == "id" && text != nullptr)
            ids.insert(*text);
        collectIds(member.value, ids);
    }
}

class Inventory : public testing::Test {
protected:
    Inventory() {
        const auto document = documentIn(fs::path{GLIDEPATH_TESTS_DIR} / "content" / "inventory.json");
        for (const json::Member& group : std::get<json::Members>(document->content))
            for (const json::Member& thing : std::get<json::Members>(group.value.content))
                m_places[group.key][thing.key] = std::get<std::string>(thing.value.content);
    }

    /// "guidance/topics/causes.json#herniated-disc", or a file alone; an entry of heat-and-cold may be a key.
    [[nodiscard]] bool isThere(const std::string& place) {
        const std::size_t hash = place.find('#');
        const std::string file = place.substr(0, hash);
        if (!m_ids.contains(file)) {
            const auto document = documentIn(kDataFolder / file);
            if (!document)
                return false;
            collectIds(*document, m_ids[file]);
            for (const json::Member& member : std::get<json::Members>(document->content))
                m_ids[file].insert(member.key);
        }
        return hash == std::string::npos || m_ids[file].contains(place.substr(hash + 1));
    }

    std::map<std::string, std::map<std::string, std::string>> m_places;
    std::map<std::string, std::set<std::string>> m_ids;
};

TEST_F(Inventory, CountsEverythingTheSourcesTeach) {
    const std::map<std::string, std::size_t> counts{
        {"exercises", 40},
        {"phases", 3},
        {"gates", 6},
        {"red flags", 9},
        {"red flags outside documents", 8},
        {"classic signs", 9},
        {"counter signs", 4},
        {"background", 16},
        {"causes", 6},
        {"risk factors", 9},
        {"triggers", 9},
        {"safety rules", 31},
        {"phase facts", 12},
        {"referral", 15},
        {"professionals", 3},
        {"treatments", 5},
        {"avoid", 12},
        {"lifestyle", 19},
        {"lifestyle outside documents", 4},
        {"questions", 14},
        {"small wins", 9},
        {"expected time", 5},
        {"frequency by document", 7},
        {"evidence named", 15},
        {"conflicts", 26},
    };
    std::map<std::string, std::size_t> found;
    for (const auto& [group, things] : m_places)
        found[group] = things.size();
    EXPECT_EQ(found, counts);
}

TEST_F(Inventory, FindsEverythingInItsPlace) {
    for (const auto& [group, things] : m_places)
        for (const auto& [thing, place] : things)
            EXPECT_TRUE(isThere(place)) << group << ", " << thing << ": " << place;
}

TEST_F(Inventory, NamesEveryExerciseFile) {
    std::set<std::string> named;
    for (const auto& entry : m_places["exercises"])
        named.insert(entry.second);
    std::set<std::string> there;
    for (const auto& entry : fs::directory_iterator{kDataFolder / "exercises"})
        there.insert("exercises/" + entry.path().filename().string());
    EXPECT_EQ(named, there);
}

} // namespace
} // namespace glidepath
