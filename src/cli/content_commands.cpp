#include "cli/content_commands.h"

#include "json/write.h"

#include <fmt/ostream.h>

#include <algorithm>
#include <ostream>
#include <system_error>

namespace glidepath::cli {

namespace {

namespace fs = std::filesystem;

constexpr int kFine = 0;
constexpr int kFindings = 1;
constexpr int kWrongUse = 2;

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

fs::path normal(const fs::path& path) {
    std::error_code ignored;
    return fs::weakly_canonical(path, ignored);
}

/// The content folder a data file belongs to: the parent of `exercises`, `programme` or `guidance`.
fs::path contentFolderOf(const fs::path& file) {
    for (fs::path folder = normal(file).parent_path(); folder != folder.root_path(); folder = folder.parent_path())
        if (folder.filename() == "exercises" || folder.filename() == "programme" || folder.filename() == "guidance")
            return folder.parent_path();
    return normal(file).parent_path();
}

void append(Findings& all, const Findings& more) {
    for (const Finding& finding : more)
        if (std::find(all.begin(), all.end(), finding) == all.end())
            all.push_back(finding);
}

/// The findings of one path: a content folder, read over the shipped one, or a single file of such a folder.
Findings findingsOf(const fs::path& path, const ContentPlaces& places) {
    const fs::path folder = isFolder(path) ? path : contentFolderOf(path);
    if (normal(folder) == normal(places.shipped)) {
        Findings findings = coach::readContent(folder, std::nullopt).findings;
        if (!isFolder(path))
            std::erase_if(findings, [&](const Finding& finding) { return normal(finding.file) != normal(path); });
        return findings;
    }
    Findings findings = coach::readContent(places.shipped, folder).findings;
    const fs::path wanted = normal(path);
    std::erase_if(findings, [&](const Finding& finding) {
        const fs::path file = normal(finding.file);
        return isFolder(path) ? file.string().find(wanted.string()) != 0 : file != wanted;
    });
    return findings;
}

int report(const Findings& findings, std::ostream& out) {
    for (const Finding& finding : findings)
        fmt::print(out, "{}\n", text(finding));
    fmt::print(out, "{} finding{}\n", findings.size(), findings.size() == 1 ? "" : "s");
    return findings.empty() ? kFine : kFindings;
}

json::Value value(std::string text) {
    return {0, std::move(text)};
}

json::Value value(int number) {
    return {0, std::int64_t{number}};
}

json::Value object(std::vector<std::pair<std::string, json::Value>> members) {
    json::Members list;
    for (auto& [key, member] : members)
        list.push_back({std::move(key), 0, std::move(member)});
    return {0, std::move(list)};
}

json::Value asJson(const catalogue::Exercise& exercise) {
    json::List phases;
    for (const auto& [phase, dose] : exercise.doses)
        phases.push_back(value(phase));
    return object({{"id", value(exercise.id.text())},
                   {"name", value(exercise.name)},
                   {"category", value(std::string{name(exercise.category)})},
                   {"position", value(std::string{name(exercise.position)})},
                   {"sides", value(std::string{name(exercise.sides)})},
                   {"phases", {0, std::move(phases)}}});
}

json::Value asJson(const programme::Routine& routine) {
    json::List items;
    for (const programme::RoutineItem& item : routine.items)
        items.push_back(value(item.exercise.text()));
    return object({{"id", value(routine.id.text())},
                   {"title", value(routine.title)},
                   {"phase", value(routine.phase)},
                   {"kind", value(std::string{name(routine.kind)})},
                   {"when", value(routine.when)},
                   {"exercises", {0, std::move(items)}}});
}

std::string asLine(const catalogue::Exercise& exercise) {
    std::string phases;
    for (const auto& [phase, dose] : exercise.doses)
        phases += fmt::format("{}{}", phases.empty() ? "" : ",", phase);
    return fmt::format("{:<26} {:<24} {:<12} phase {}", exercise.id.text(), exercise.name, name(exercise.category),
                       phases);
}

std::string asLine(const programme::Routine& routine) {
    return fmt::format("{:<16} phase {}  {:<18} {}", routine.id.text(), routine.phase, routine.title, routine.when);
}

template <class Things>
int list(const Things& things, ListForm form, std::ostream& out, std::ostream& errors) {
    if (things.empty()) {
        fmt::print(errors,
                   "glidepath: there is nothing to list. glidepath check says what is wrong with the data files.\n");
        return kFindings;
    }
    json::List all;
    for (const auto& thing : things) {
        if (form == ListForm::Json)
            all.push_back(asJson(thing));
        else
            fmt::print(out, "{}\n", asLine(thing));
    }
    if (form == ListForm::Json)
        out << json::write({0, std::move(all)});
    return kFine;
}

} // namespace

coach::Content readBoth(const ContentPlaces& places) {
    if (!isFolder(places.own))
        return coach::readContent(places.shipped, std::nullopt);
    return coach::readContent(places.shipped, places.own);
}

int runCheck(const Check& check, const ContentPlaces& places, std::ostream& out, std::ostream& errors) {
    if (check.paths.empty())
        return report(readBoth(places).findings, out);
    Findings findings;
    for (const fs::path& path : check.paths) {
        if (!isThere(path)) {
            fmt::print(errors, "glidepath: there is no file or folder {}.\n", path.string());
            return kWrongUse;
        }
        append(findings, findingsOf(path, places));
    }
    return report(findings, out);
}

int runList(const ListExercises& wish, const ContentPlaces& places, std::ostream& out, std::ostream& errors) {
    return list(readBoth(places).catalogue.exercises(), wish.form, out, errors);
}

int runList(const ListRoutines& wish, const ContentPlaces& places, std::ostream& out, std::ostream& errors) {
    return list(readBoth(places).programme.routines, wish.form, out, errors);
}

} // namespace glidepath::cli
