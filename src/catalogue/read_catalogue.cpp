#include "catalogue/catalogue.h"
#include "catalogue/drafts.h"
#include "catalogue/known_sources.h"
#include "catalogue/read_exercise.h"

#include <map>

namespace glidepath::catalogue {

namespace {

constexpr json::Length kText{80};
constexpr json::Length kAddress{120};

std::vector<Source> readSources(json::ObjectReader& file) {
    std::map<SourceId, Source> byId;
    for (const json::Item& item : file.items("sources")) {
        json::ObjectReader object = item.object();
        const auto id = object.id<SourceId>("id");
        const std::string title = object.text("title", kText);
        const std::string kind = object.text("kind", kText);
        const std::string address = object.optionalToken("address", kAddress);
        object.finish();
        if (id && KnownSources{{}, Origin::Own}.contains(*id))
            item.reject("the source " + json::inQuotes(id->text()), "an id that is not known without this file");
        else if (id && !byId.try_emplace(*id, Source{*id, title, kind, address}).second)
            item.reject("a second source " + json::inQuotes(id->text()), "each id once");
    }
    std::vector<Source> sources;
    for (const auto& entry : byId)
        sources.push_back(entry.second);
    return sources;
}

/// The sources of all usable files; a later folder's replaces an earlier one's of the same id.
std::vector<Source> merged(const Drafts<std::vector<Source>>& files) {
    std::map<SourceId, Source> byId;
    for (const auto& file : files) {
        if (!file.isUsable())
            continue;
        for (const Source& source : *file.thing)
            byId.insert_or_assign(source.id, source);
    }
    std::vector<Source> sources;
    for (const auto& entry : byId)
        sources.push_back(entry.second);
    return sources;
}

Drafts<std::vector<Source>> readSourceFiles(std::span<const ContentFolder> folders) {
    Drafts<std::vector<Source>> files;
    for (std::size_t number = 0; number < folders.size(); ++number)
        readSingle(folders[number], number, "sources.json", files, readSources);
    return files;
}

Drafts<Exercise> readExercises(std::span<const ContentFolder> folders, std::span<const Source> sources) {
    Drafts<Exercise> drafts;
    for (std::size_t number = 0; number < folders.size(); ++number) {
        const KnownSources known{sources, folders[number].origin};
        std::map<std::string, std::vector<std::string>> words; // a file is read in its own language first
        readDrafts(folders[number], number, "exercises", drafts,
                   [&](json::ObjectReader& file, const FileContext& context, std::vector<Link>& links) {
                       Exercise exercise = readExercise(file, context, known, links);
                       exercise.equipmentWords = words.try_emplace(context.id, exercise.equipment).first->second;
                       return exercise;
                   });
    }
    leaveOutDangling(drafts, "the id of an exercise that can be used");
    return drafts;
}

} // namespace

Catalogue readCatalogue(std::span<const ContentFolder> folders, Findings& findings) {
    const auto sourceFiles = readSourceFiles(folders);
    const auto sources = merged(sourceFiles);
    auto exercises = readExercises(folders, sources);
    for (std::size_t number = 0; number < folders.size(); ++number) {
        appendFindings(exercises, number, findings);
        appendFindings(sourceFiles, number, findings);
    }
    return Catalogue{thingsInUse(exercises), sources};
}

} // namespace glidepath::catalogue
