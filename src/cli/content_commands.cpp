#include "cli/content_commands.h"

#include "coach/content_files.h"
#include "coach/figure_checks.h"
#include "coach/translations.h"
#include "json/build.h"
#include "json/write.h"

#include <fmt/ostream.h>

#include <algorithm>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <system_error>

namespace glidepath::cli {

namespace {

namespace fs = std::filesystem;

constexpr int kFine = 0;
constexpr int kFindings = 1;
constexpr int kWrongUse = 2;
constexpr int kDeepest = 3; ///< programme/routines/ID.json: levels below a content folder

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// Absolute, without "." and a slash at the end; links stay as they are.
fs::path plain(const fs::path& path) {
    std::error_code ignored;
    const fs::path absolute = fs::absolute(path, ignored).lexically_normal();
    return absolute.has_filename() ? absolute : absolute.parent_path();
}

bool isSame(const fs::path& one, const fs::path& other) {
    std::error_code ignored;
    return fs::equivalent(one, other, ignored);
}

/// Whether a plain path is the other or below it. By components: `data2` is not below `data`.
bool isWithin(const fs::path& path, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

void append(Findings& all, const Findings& more) {
    for (const Finding& finding : more)
        if (std::find(all.begin(), all.end(), finding) == all.end())
            all.push_back(finding);
}

/// What is wrong with the program's own files, also with how its figures move: that is long to look at and only done
/// here.
Findings shippedFindings(const coach::Content& content, const fs::path& shipped) {
    Findings findings = content.findings;
    append(findings, coach::movementWarnings(content, shipped));
    return findings;
}

/// What was found in the part of a content folder that was asked for. Nothing when no file of it is read.
std::optional<Findings> findingsWithin(const fs::path& wanted, const fs::path& folder, const ContentPlaces& places) {
    const bool isShipped = isSame(folder, places.shipped);
    const auto origin = isShipped ? catalogue::Origin::Shipped : catalogue::Origin::Own;
    Findings findings = isShipped ? shippedFindings(coach::readContent(folder, std::nullopt), folder)
                                  : coach::readContent(places.shipped, folder).findings;
    std::erase_if(findings, [&](const Finding& finding) { return !isWithin(finding.file, wanted); });
    const auto files = coach::contentFiles(folder, origin);
    const bool isRead =
        std::any_of(files.begin(), files.end(), [&](const auto& file) { return isWithin(file, wanted); });
    return isRead || !findings.empty() ? std::optional{findings} : std::nullopt;
}

/// The findings of one path: a content folder, which is read over the shipped one, or a folder or file in one.
std::optional<Findings> findingsOf(const fs::path& path, const ContentPlaces& places) {
    const fs::path wanted = plain(path);
    fs::path folder = wanted;
    for (int level = 0; level <= kDeepest; ++level, folder = folder.parent_path()) {
        if (auto findings = findingsWithin(wanted, folder, places))
            return findings;
    }
    return std::nullopt;
}

void tellNotRead(const fs::path& path, std::ostream& errors) {
    fmt::print(errors,
               "glidepath: no content file is read from {}. A content folder has .json files in exercises, "
               "programme/phases, programme/gates and programme/routines, and may have programme/waits.json and "
               "sources.json. The "
               "folder guidance, the rules and the questions are read from the program's own files alone.\n",
               path.string());
}

int report(const Findings& findings, std::ostream& out) {
    for (const Finding& finding : findings)
        fmt::print(out, "{}\n", text(finding));
    fmt::print(out, "{} finding{}\n", findings.size(), findings.size() == 1 ? "" : "s");
    return findings.empty() ? kFine : kFindings;
}

json::Value asJson(const catalogue::Exercise& exercise) {
    json::List phases;
    for (const auto& [phase, dose] : exercise.doses)
        phases.push_back(json::number(phase));
    json::Members members;
    add(members, "id", json::text(exercise.id.text()));
    add(members, "name", json::text(exercise.name));
    add(members, "category", json::text(name(exercise.category)));
    add(members, "position", json::text(name(exercise.position)));
    add(members, "sides", json::text(name(exercise.sides)));
    add(members, "phases", json::list(std::move(phases)));
    return json::object(std::move(members));
}

json::Value asJson(const programme::Routine& routine) {
    std::vector<std::string> exercises;
    for (const programme::RoutineItem& item : routine.items)
        exercises.push_back(item.exercise.text());
    json::Members members;
    add(members, "id", json::text(routine.id.text()));
    add(members, "title", json::text(routine.title));
    add(members, "phase", json::number(routine.phase));
    add(members, "kind", json::text(name(routine.kind)));
    add(members, "when", json::text(routine.when));
    add(members, "exercises", json::texts(exercises));
    return json::object(std::move(members));
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
        out << json::write(json::list(std::move(all)));
    return kFine;
}

std::set<std::string> allLocales(const ContentPlaces& places) {
    std::set<std::string> all;
    for (const fs::path& folder : {places.shipped, places.own})
        for (const std::string& locale : coach::locales(folder))
            all.insert(locale);
    return all;
}

/// What is wrong, also with the translations; what they lack is not wrong.
Findings allFindings(const ContentPlaces& places) {
    Findings findings = shippedFindings(readBoth(places), places.shipped);
    for (const std::string& locale : allLocales(places))
        append(findings, readBoth(places, locale).findings);
    std::erase_if(findings, [](const Finding& finding) { return finding.severity == Finding::Severity::Note; });
    return findings;
}

int checkTranslation(const std::string& locale, const ContentPlaces& places, std::ostream& out, std::ostream& errors) {
    if (allLocales(places).contains(locale))
        return report(readBoth(places, locale).findings, out);
    fmt::print(errors, "glidepath: there is no translation {} in {}.\n", locale, (places.shipped / "i18n").string());
    return kWrongUse;
}

} // namespace

coach::Content readBoth(const ContentPlaces& places, const std::string& locale) {
    return coach::readContent({places.shipped, places.own, locale});
}

int runCheck(const Check& check, const ContentPlaces& places, std::ostream& out, std::ostream& errors) {
    if (!check.translation.empty())
        return checkTranslation(check.translation, places, out, errors);
    if (check.paths.empty())
        return report(allFindings(places), out);
    Findings findings;
    for (const fs::path& path : check.paths) {
        if (!isThere(path)) {
            fmt::print(errors, "glidepath: there is no file or folder {}.\n", path.string());
            return kWrongUse;
        }
        const auto found = findingsOf(path, places);
        if (!found) {
            tellNotRead(path, errors);
            return kWrongUse;
        }
        append(findings, *found);
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
