#include "coach/question_checks.h"

#include "coach/finding_place.h"
#include "json/value.h"

#include <fmt/format.h>

#include <filesystem>
#include <set>
#include <string>

namespace glidepath::coach {

namespace {

using catalogue::ContentFolder;
using catalogue::Exercise;
using json::inQuotes;
using programme::Thing;
using Words = std::set<std::string>;

Words neededWords(const catalogue::Catalogue& catalogue) {
    Words words;
    for (const Exercise& exercise : catalogue.exercises())
        words.insert(exercise.equipmentWords.begin(), exercise.equipmentWords.end());
    return words;
}

Words coveredWords(const std::vector<Thing>& things) {
    Words words;
    for (const Thing& thing : things)
        words.insert(thing.covers.begin(), thing.covers.end());
    return words;
}

void checkCovers(const std::vector<Thing>& things, const Words& needed, const std::filesystem::path& file,
                 Findings& findings) {
    for (std::size_t place = 0; place < things.size(); ++place)
        for (std::size_t word = 0; word < things[place].covers.size(); ++word)
            if (!needed.contains(things[place].covers[word]))
                findings.push_back(warningAt(file, fmt::format("/equipment/{}/covers/{}", place, word),
                                             inQuotes(things[place].covers[word]),
                                             "equipment that some exercise needs"));
}

void checkEquipment(const Exercise& exercise, const Words& covered, const std::filesystem::path& file,
                    Findings& findings) {
    for (std::size_t place = 0; place < exercise.equipmentWords.size(); ++place)
        if (!covered.contains(exercise.equipmentWords[place]))
            findings.push_back(warningAt(file, fmt::format("/equipment/{}", place),
                                         inQuotes(exercise.equipmentWords[place]),
                                         "equipment that programme/questions.json asks about"));
}

} // namespace

Findings questionWarnings(const Content& content, std::span<const ContentFolder> folders) {
    Findings findings;
    const std::vector<Thing>& things = content.programme.questions.things;
    if (things.empty())
        return findings;
    const std::filesystem::path folder = folderOf(catalogue::Origin::Shipped, folders);
    checkCovers(things, neededWords(content.catalogue), folder / "programme" / "questions.json", findings);
    const Words covered = coveredWords(things);
    for (const Exercise& exercise : content.catalogue.exercises())
        if (exercise.origin == catalogue::Origin::Shipped)
            checkEquipment(exercise, covered, folder / "exercises" / (exercise.id.text() + ".json"), findings);
    return findings;
}

} // namespace glidepath::coach
