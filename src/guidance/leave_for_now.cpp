#include "guidance/leave_for_now.h"

#include "base/search.h"
#include "guidance/read_entry.h"
#include "guidance/read_sources.h"

#include <algorithm>

namespace glidepath::guidance {

namespace {

using json::Item;
using json::ObjectReader;
using Words = std::vector<std::string>;

constexpr json::Length kTitle{60};
constexpr json::Length kLine{110};
constexpr json::Length kInstead{80};
constexpr json::Length kName{30};
constexpr json::Length kSentence{160};

std::vector<ExerciseId> readInstead(ObjectReader& object) {
    std::vector<ExerciseId> ids;
    for (const Item& item : object.items("instead"))
        if (const auto id = item.id<ExerciseId>())
            ids.push_back(*id);
    return ids;
}

/// A name without a letter or digit would recognise nothing.
std::vector<Words> readNames(ObjectReader& object) {
    std::vector<Words> names;
    for (const Item& item : object.items("matches")) {
        const std::string name = item.text(kName);
        names.push_back(searchWords(name));
        if (!name.empty() && names.back().empty())
            item.reject("a name with letters in it");
    }
    return names;
}

LeftOut readItem(const Item& item, EntryIds& ids) {
    ObjectReader object = item.object();
    LeftOut leftOut{.id = readEntryId(object, ids),
                    .title = object.text("title", kTitle),
                    .why = object.text("why", kLine),
                    .until = object.text("until", kLine),
                    .instead = readInstead(object),
                    .insteadText = object.text("insteadText", kInstead),
                    .names = readNames(object),
                    .sources = readSources(object)};
    object.finish();
    return leftOut;
}

/// Singular and plural are alike: "raises" and "raise", "touches" and "touch", "sit" and "sits".
bool isSameThing(const std::string& word, const std::string& wanted) {
    return word == wanted || word == wanted + "s" || word == wanted + "es";
}

bool speaksOf(const Words& text, const Words& wanted) {
    const auto found = std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), isSameThing);
    return !wanted.empty() && found != text.end();
}

bool isNamedIn(const LeftOut& leftOut, const Words& text) {
    return std::any_of(leftOut.names.begin(), leftOut.names.end(),
                       [&](const Words& name) { return speaksOf(text, name); });
}

} // namespace

LeaveForNow readLeaveForNow(const json::DataFolder& folder, Findings& findings) {
    const json::DataFile source = folder.file("guidance/leave-for-now.json");
    json::Report report{source.path.string()};
    LeaveForNow list;
    json::readFile(source, report, [&list](ObjectReader& file) {
        EntryIds ids;
        list = {.title = file.text("title", kTitle),
                .lead = file.text("lead", kSentence),
                .foot = file.text("foot", kSentence),
                .items = {}};
        for (const Item& item : file.items("items"))
            list.items.push_back(readItem(item, ids));
    });
    report.appendTo(findings);
    return report.hasErrors() ? LeaveForNow{} : list;
}

std::vector<const LeftOut*> leftOutAmong(const LeaveForNow& list, std::span<const std::string> texts) {
    std::vector<Words> words;
    for (const std::string& text : texts)
        words.push_back(searchWords(text));
    std::vector<const LeftOut*> found;
    for (const LeftOut& leftOut : list.items)
        if (std::any_of(words.begin(), words.end(), [&](const Words& text) { return isNamedIn(leftOut, text); }))
            found.push_back(&leftOut);
    return found;
}

} // namespace glidepath::guidance
