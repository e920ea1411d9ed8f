#pragma once

#include "catalogue/catalogue.h"
#include "json/reader.h"
#include "json/report.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glidepath::catalogue {

/// A mention of another thing of the same kind, which may turn out not to be there once everything has been read.
struct Link {
    std::string id;
    json::Place place;
};

/// One content file on its way to becoming a Thing. Every draft keeps its findings until all are known, so that they
/// can be told in the order of the files.
template <class Thing>
struct Draft {
    json::Report report;
    std::string id;
    std::size_t
        folder{}; ///< the number of its content folder; things of a later folder replace those of an earlier one
    std::optional<Thing> thing;
    std::vector<Link> links;

    [[nodiscard]] bool isUsable() const { return thing.has_value() && !report.hasErrors(); }
};

template <class Thing>
using Drafts = std::vector<Draft<Thing>>;

/// What a reader of one file is told.
struct FileContext {
    std::string id; ///< always an id, even when the file has none
    Origin origin;
};

/// A file of a content folder with its translation.
[[nodiscard]] json::DataFile translatable(const ContentFolder& content, const std::filesystem::path& relative);

/// The id a file gives itself, which must be its name without ".json".
[[nodiscard]] std::string fileId(json::ObjectReader& file, const std::filesystem::path& path);

/// The files of a folder below a content folder. A shipped folder must be there and have some; one of the person's own
/// need not.
[[nodiscard]] std::vector<std::filesystem::path> contentFiles(const std::filesystem::path& folder, Origin origin,
                                                              json::Report& report);

/// Whether a file that stands once in a content folder has to be read: the person's own may be missing.
[[nodiscard]] bool isExpected(const std::filesystem::path& file, Origin origin);

/// Reads each file of one subfolder with `read(ObjectReader&, const FileContext&, std::vector<Link>&)`. What is wrong
/// with the folder itself becomes a draft without a thing.
template <class Thing, class Read>
void readDrafts(const ContentFolder& content, std::size_t number, std::string_view subfolder, Drafts<Thing>& drafts,
                const Read& read) {
    const std::filesystem::path folder = content.path / subfolder;
    Draft<Thing> listing{json::Report{folder.string()}, {}, number, {}, {}};
    const auto files = contentFiles(folder, content.origin, listing.report);
    drafts.push_back(std::move(listing));
    for (const auto& path : files) {
        Draft<Thing> draft{json::Report{path.string()}, {}, number, {}, {}};
        const json::DataFile source = translatable(content, std::filesystem::path{subfolder} / path.filename());
        json::readFile(source, draft.report, [&](json::ObjectReader& file) {
            draft.links.clear();
            draft.id = fileId(file, path);
            draft.thing = read(file, FileContext{draft.id, content.origin}, draft.links);
        });
        drafts.push_back(std::move(draft));
    }
}

/// Reads a file that stands once in a content folder.
template <class Thing, class Read>
void readSingle(const ContentFolder& content, std::size_t number, std::string_view name, Drafts<Thing>& drafts,
                const Read& read) {
    const std::filesystem::path path = content.path / name;
    if (!isExpected(path, content.origin))
        return;
    Draft<Thing> draft{json::Report{path.string()}, std::string{name}, number, {}, {}};
    json::readFile(translatable(content, name), draft.report,
                   [&](json::ObjectReader& file) { draft.thing = read(file); });
    drafts.push_back(std::move(draft));
}

template <class Thing>
[[nodiscard]] std::set<std::string> usableIds(const Drafts<Thing>& drafts) {
    std::set<std::string> ids;
    for (const Draft<Thing>& draft : drafts) {
        if (draft.isUsable())
            ids.insert(draft.id);
    }
    return ids;
}

template <class Thing>
[[nodiscard]] std::set<std::string> allIds(const Drafts<Thing>& drafts) {
    std::set<std::string> ids;
    for (const Draft<Thing>& draft : drafts)
        ids.insert(draft.id);
    return ids;
}

/// Reports every link whose end is not among `ids`, once.
template <class Thing>
void reportDangling(Draft<Thing>& draft, const std::set<std::string>& ids, const std::string& expected) {
    std::erase_if(draft.links, [&](const Link& link) {
        if (ids.contains(link.id))
            return false;
        draft.report.add(link.place, json::inQuotes(link.id), expected);
        return true;
    });
}

/// Reports links to things that are not there. Leaving a thing out may leave another's link without an end, so this
/// goes on until nothing changes. A draft that is left out anyway hears only of ends that no file has: its other links
/// may be all right as soon as the file is.
template <class Thing>
void leaveOutDangling(Drafts<Thing>& drafts, const std::string& expected) {
    const std::set<std::string> written = allIds(drafts);
    std::set<std::string> before;
    std::set<std::string> ids = usableIds(drafts);
    do {
        for (Draft<Thing>& draft : drafts)
            reportDangling(draft, draft.isUsable() ? ids : written, expected);
        before = std::exchange(ids, usableIds(drafts));
    } while (ids != before);
}

/// The draft in use for each id: the last usable one.
template <class Thing>
[[nodiscard]] std::map<std::string, Draft<Thing>*> draftsInUse(Drafts<Thing>& drafts) {
    std::map<std::string, Draft<Thing>*> inUse;
    for (Draft<Thing>& draft : drafts) {
        if (draft.isUsable())
            inUse.insert_or_assign(draft.id, &draft);
    }
    return inUse;
}

/// Their things, by id.
template <class Thing>
[[nodiscard]] std::vector<Thing> thingsInUse(Drafts<Thing>& drafts) {
    std::vector<Thing> things;
    for (const auto& entry : draftsInUse(drafts))
        things.push_back(*entry.second->thing);
    return things;
}

/// Appends what was found in the files of one content folder.
template <class Thing>
void appendFindings(const Drafts<Thing>& drafts, std::size_t folder, Findings& findings) {
    for (const Draft<Thing>& draft : drafts) {
        if (draft.folder == folder)
            draft.report.appendTo(findings);
    }
}

} // namespace glidepath::catalogue
