#include "guidance/heat_and_cold.h"

#include "guidance/read_entry.h"
#include "guidance/read_sources.h"

#include <algorithm>

namespace glidepath::guidance {

namespace {

using json::Item;
using json::ObjectReader;
using std::chrono::minutes;

constexpr json::Length kTitle{24};
constexpr json::Length kSentence{160};
constexpr json::Length kCaution{200};
constexpr json::Range kMinutes{1, 60};
constexpr json::Count kLengths{1, 3};

std::vector<minutes> readLengths(ObjectReader& object) {
    std::vector<minutes> lengths;
    const auto list = object.required("minutes");
    if (!list)
        return lengths;
    for (const Item& item : list->items(kLengths))
        lengths.emplace_back(item.integer(kMinutes).value_or(kMinutes.least));
    if (!std::is_sorted(lengths.begin(), lengths.end(), std::less_equal<>{}))
        list->reject("minutes that do not rise", "the shortest first, each once");
    return lengths;
}

minutes readStart(ObjectReader& object, const std::vector<minutes>& lengths) {
    const auto item = object.required("start");
    const auto number = item ? item->integer(kMinutes) : std::nullopt;
    const minutes start{number.value_or(kMinutes.least)};
    if (number && std::find(lengths.begin(), lengths.end(), start) == lengths.end())
        item->reject("one of \"minutes\"");
    return start;
}

Application readApplication(ObjectReader& file, std::string_view key) {
    const auto item = file.required(key);
    if (!item)
        return {};
    ObjectReader object = item->object();
    Application application{.title = object.text("title", kTitle),
                            .text = object.text("text", kSentence),
                            .lengths = readLengths(object),
                            .start = {},
                            .sources = readSources(object)};
    application.start = readStart(object, application.lengths);
    object.finish();
    return application;
}

Entry readCaution(ObjectReader& file) {
    const auto item = file.required("caution");
    if (!item)
        return {};
    ObjectReader object = item->object();
    Entry caution{.id = "caution",
                  .title = object.text("title", kTitle),
                  .text = object.text("text", kCaution),
                  .symbol = Symbol::Info,
                  .sources = readSources(object)};
    object.finish();
    return caution;
}

HeatAndCold readAll(ObjectReader& file) {
    HeatAndCold all{.title = file.text("title", kTitle),
                    .lead = file.text("lead", kSentence),
                    .heat = readApplication(file, "heat"),
                    .cold = readApplication(file, "cold"),
                    .lookAfter = minutes{file.integer("lookAfterMinutes", kMinutes)},
                    .caution = readCaution(file),
                    .look = file.text("look", kSentence),
                    .over = file.text("over", kSentence),
                    .notes = {}};
    EntryIds ids{"caution"};
    for (const Item& note : file.optionalItems("notes"))
        all.notes.push_back(readEntry(note, ids));
    return all;
}

} // namespace

HeatAndCold readHeatAndCold(const json::DataFolder& folder, Findings& findings) {
    const json::DataFile source = folder.file("guidance/heat-and-cold.json");
    json::Report report{source.path.string()};
    HeatAndCold all;
    json::readFile(source, report, [&all](ObjectReader& file) { all = readAll(file); });
    report.appendTo(findings);
    return report.hasErrors() ? HeatAndCold{} : all;
}

} // namespace glidepath::guidance
