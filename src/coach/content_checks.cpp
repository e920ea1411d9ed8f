#include "coach/content_checks.h"

#include "coach/figure_checks.h"
#include "coach/finding_place.h"
#include "coach/guidance_checks.h"
#include "coach/question_checks.h"
#include "json/value.h"
#include "programme/session_plan.h"
#include "session/script.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace glidepath::coach {

namespace {

namespace fs = std::filesystem;
using catalogue::ContentFolder;
using catalogue::Exercise;
using json::inQuotes;
using programme::Routine;
using programme::RoutineItem;
using Folders = std::span<const ContentFolder>;

fs::path fileOf(const Exercise& exercise, Folders folders) {
    return folderOf(exercise.origin, folders) / "exercises" / (exercise.id.text() + ".json");
}

fs::path fileOf(const Routine& routine, Folders folders) {
    return folderOf(routine.origin, folders) / "programme" / "routines" / (routine.id.text() + ".json");
}

bool contains(const std::vector<ExerciseId>& ids, const ExerciseId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// One of the two directions in which exercises name each other.
struct Direction {
    const char* key;
    const char* answer;
    std::vector<ExerciseId> Exercise::*neighbours;
    std::vector<ExerciseId> Exercise::*back;
};
constexpr Direction kEasier{"easier", "harder", &Exercise::easier, &Exercise::harder};
constexpr Direction kHarder{"harder", "easier", &Exercise::harder, &Exercise::easier};

void checkAnswers(const Content& content, const Exercise& exercise, const Direction& direction, Folders folders,
                  Findings& findings) {
    const auto& neighbours = exercise.*direction.neighbours;
    for (std::size_t place = 0; place < neighbours.size(); ++place) {
        const Exercise* const other = content.catalogue.find(neighbours[place]);
        if (other == nullptr || other->origin == catalogue::Origin::Own ||
            contains(other->*direction.back, exercise.id))
            continue;
        findings.push_back(warningAt(fileOf(exercise, folders), fmt::format("/{}/{}", direction.key, place),
                                     inQuotes(other->id.text()),
                                     fmt::format("an exercise that has this one in \"{}\"", direction.answer)));
    }
}

/// Whether going from one to ever harder exercises can end where it began.
bool leadsTo(const Content& content, const ExerciseId& from, const ExerciseId& wanted, std::set<ExerciseId>& seen) {
    if (from == wanted)
        return true;
    const Exercise* const exercise = content.catalogue.find(from);
    if (exercise == nullptr || !seen.insert(from).second)
        return false;
    return std::any_of(exercise->harder.begin(), exercise->harder.end(),
                       [&](const ExerciseId& next) { return leadsTo(content, next, wanted, seen); });
}

void checkCircle(const Content& content, const Exercise& exercise, Folders folders, Findings& findings) {
    for (std::size_t place = 0; place < exercise.harder.size(); ++place) {
        std::set<ExerciseId> seen;
        if (leadsTo(content, exercise.harder[place], exercise.id, seen))
            findings.push_back(warningAt(fileOf(exercise, folders), fmt::format("/harder/{}", place),
                                         inQuotes(exercise.harder[place].text()) + ", which leads back here",
                                         "exercises that get harder and never come back"));
    }
}

/// Everything a routine can offer, and what can be reached from there by going easier or harder.
std::set<ExerciseId> reachable(const Content& content) {
    std::vector<ExerciseId> open;
    for (const Routine& routine : content.programme.routines)
        for (const RoutineItem& item : routine.items) {
            open.push_back(item.exercise);
            open.insert(open.end(), item.alternatives.begin(), item.alternatives.end());
        }
    std::set<ExerciseId> reached;
    while (!open.empty()) {
        const ExerciseId id = open.back();
        open.pop_back();
        const Exercise* const exercise = content.catalogue.find(id);
        if (exercise == nullptr || !reached.insert(id).second)
            continue;
        open.insert(open.end(), exercise->easier.begin(), exercise->easier.end());
        open.insert(open.end(), exercise->harder.begin(), exercise->harder.end());
    }
    return reached;
}

/// A person's own exercise needs no routine: it can be done by itself.
void checkReach(const Content& content, Folders folders, Findings& findings) {
    const std::set<ExerciseId> reached = reachable(content);
    for (const Exercise& exercise : content.catalogue.exercises())
        if (exercise.origin == catalogue::Origin::Shipped && !reached.contains(exercise.id))
            findings.push_back(warningAt(fileOf(exercise, folders), "", "an exercise that nothing leads to",
                                         "a routine that offers it, or an exercise that names it"));
}

void checkCauses(const Content& content, const Exercise& exercise, Folders folders, Findings& findings) {
    for (std::size_t place = 0; place < exercise.byCause.size(); ++place)
        if (guidance::findEntry(content.topics, guidance::causesTopic(), exercise.byCause[place].cause) == nullptr)
            findings.push_back(warningAt(fileOf(exercise, folders), fmt::format("/byCause/{}/cause", place),
                                         inQuotes(exercise.byCause[place].cause),
                                         "the id of an entry in guidance/topics/causes.json"));
}

/// How long the required items take, waits included.
std::chrono::seconds lengthOf(const Content& content, const Routine& routine) {
    const auto plan =
        programme::prepare(routine, content.catalogue, content.programme.waits, {}, programme::Version::Short);
    return std::chrono::ceil<std::chrono::seconds>(session::unroll(plan).length());
}

void checkLength(const Content& content, const Routine& routine, Folders folders, Findings& findings) {
    const std::chrono::seconds length = lengthOf(content, routine);
    const std::chrono::seconds stated = routine.about;
    if (length * 5 > stated * 6)
        findings.push_back(warningAt(fileOf(routine, folders), "/minutes",
                                     fmt::format("{}, but it takes {} min {} s", routine.about.count(),
                                                 length.count() / 60, length.count() % 60),
                                     "minutes that are at most 20 % too few"));
}

std::vector<const guidance::LeftOut*> leftOut(const Content& content, const ExerciseId& id) {
    const Exercise* const exercise = content.catalogue.find(id);
    std::vector<std::string> texts{id.text()};
    if (exercise != nullptr) {
        texts.push_back(exercise->name);
        texts.insert(texts.end(), exercise->alsoCalled.begin(), exercise->alsoCalled.end());
    }
    return guidance::leftOutAmong(content.leaveForNow, texts);
}

void checkItem(const Content& content, const ExerciseId& id, const fs::path& file, const std::string& pointer,
               Findings& findings) {
    for (const guidance::LeftOut* const one : leftOut(content, id))
        findings.push_back(warningAt(file, pointer, inQuotes(id.text()),
                                     "nothing of the list of what to leave for now: " + inQuotes(one->title)));
}

void checkItems(const Content& content, const Routine& routine, Folders folders, Findings& findings) {
    const fs::path file = fileOf(routine, folders);
    for (std::size_t place = 0; place < routine.items.size(); ++place) {
        const RoutineItem& item = routine.items[place];
        checkItem(content, item.exercise, file, fmt::format("/items/{}/exercise", place), findings);
        for (std::size_t other = 0; other < item.alternatives.size(); ++other)
            checkItem(content, item.alternatives[other], file, fmt::format("/items/{}/alternatives/{}", place, other),
                      findings);
    }
}

} // namespace

Findings contentWarnings(const Content& content, Folders folders) {
    Findings findings;
    for (const Exercise& exercise : content.catalogue.exercises()) {
        // The program's own exercises cannot know those of a person, so these need no answer.
        if (exercise.origin == catalogue::Origin::Shipped) {
            checkAnswers(content, exercise, kEasier, folders, findings);
            checkAnswers(content, exercise, kHarder, folders, findings);
        }
        checkCircle(content, exercise, folders, findings);
        checkCauses(content, exercise, folders, findings);
    }
    checkReach(content, folders, findings);
    for (const Routine& routine : content.programme.routines) {
        if (content.programme.hasWaits())
            checkLength(content, routine, folders, findings);
        checkItems(content, routine, folders, findings);
    }
    for (const Findings& more :
         {questionWarnings(content, folders), guidanceWarnings(content, folders), figureWarnings(content, folders)})
        findings.insert(findings.end(), more.begin(), more.end());
    return findings;
}

} // namespace glidepath::coach
