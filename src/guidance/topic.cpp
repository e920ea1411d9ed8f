#include "guidance/topic.h"

#include "guidance/read_entry.h"
#include "guidance/words.h"
#include "json/files.h"
#include "json/reader.h"

#include <algorithm>

namespace glidepath::guidance {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Range kOrder{1, 999};
constexpr json::Length kTitle{24};
constexpr json::Length kLead{160};
constexpr json::Length kGroupTitle{40};

EntryGroup readGroup(const Item& item, EntryIds& ids) {
    ObjectReader object = item.object();
    EntryGroup group{.title = object.optionalText("title", kGroupTitle), .entries = {}};
    for (const Item& entry : object.items("entries"))
        group.entries.push_back(readEntry(entry, ids));
    object.finish();
    return group;
}

TopicId readId(ObjectReader& file, const std::filesystem::path& path) {
    const auto item = file.required("id");
    const auto id = item ? item->id<TopicId>() : std::nullopt;
    if (id && id->text() != path.stem().string())
        item->reject(json::inQuotes(path.stem().string()) + ", as the file is named");
    return id.value_or(TopicId{"unnamed"});
}

Topic readTopic(ObjectReader& file, const std::filesystem::path& path) {
    Topic topic{.id = readId(file, path)};
    topic.order = file.integer("order", kOrder);
    topic.title = file.text("title", kTitle);
    topic.lead = file.text("lead", kLead);
    topic.symbol = readSymbol(file);
    topic.form = file.word("form", kTopicForms);
    EntryIds ids;
    for (const Item& group : file.items("groups"))
        topic.groups.push_back(readGroup(group, ids));
    return topic;
}

} // namespace

std::string_view name(Symbol symbol) {
    return kSymbols.of(symbol);
}

const TopicId& causesTopic() {
    static const TopicId id{"causes"};
    return id;
}

const Entry* findEntry(std::span<const Topic> topics, const TopicId& topic, std::string_view entry) {
    for (const Topic& one : topics) {
        if (one.id != topic)
            continue;
        for (const EntryGroup& group : one.groups)
            for (const Entry& candidate : group.entries)
                if (candidate.id == entry)
                    return &candidate;
    }
    return nullptr;
}

std::vector<Topic> readTopics(const json::DataFolder& folder, Findings& findings) {
    const std::filesystem::path relative = std::filesystem::path{"guidance"} / "topics";
    const std::filesystem::path place = folder.path() / relative;
    std::vector<Topic> topics;
    json::Report listing{place.string()};
    for (const auto& path : json::filesIn(place, listing)) {
        json::Report report{path.string()};
        std::vector<Topic> read; // none where the file is no JSON at all
        json::readFile(folder.file(relative / path.filename()), report,
                       [&](ObjectReader& file) { read = {readTopic(file, path)}; });
        report.appendTo(findings);
        if (!report.hasErrors())
            topics.insert(topics.end(), read.begin(), read.end());
    }
    listing.appendTo(findings);
    std::stable_sort(topics.begin(), topics.end(),
                     [](const Topic& one, const Topic& other) { return one.order < other.order; });
    return topics;
}

} // namespace glidepath::guidance
