#include "coach/own_exercise_saving.h"

#include "base/search.h"
#include "coach/own_exercise_file.h"
#include "coach/own_exercise_plan.h"
#include "coach/whole_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

namespace glidepath::coach {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestId = 40;
constexpr int kMostPhases = 9;
constexpr const char* kNotSaved = "The exercise could not be saved";
constexpr const char* kNotRemoved = "The exercise could not be removed";

fs::path routineFile(const fs::path& folder, const ExerciseId& id, int phase) {
    return folder / "programme" / "routines" / (ownRoutineId(id, phase).text() + ".json");
}

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// "own-hip-roll". The ids of what the program brings along never begin so. Letters that no id may have are left out.
std::string idText(const std::string& name) {
    std::string id = "own";
    for (std::string word : searchWords(name)) {
        std::erase_if(word, [](char c) { return !isPlain(c); });
        if (!word.empty() && id.size() + 1 + word.size() <= kLongestId)
            id += "-" + word;
    }
    return id == "own" ? "own-exercise" : id;
}

bool isTaken(const fs::path& folder, const ExerciseId& id, const Content& content) {
    std::error_code ignored;
    return content.catalogue.find(id) != nullptr || fs::exists(ownExerciseFile(folder, id), ignored);
}

ExerciseId newId(const fs::path& folder, const std::string& name, const Content& content) {
    const std::string text = idText(name);
    ExerciseId id{text};
    for (int number = 2; isTaken(folder, id, content); ++number)
        id = ExerciseId{fmt::format("{}-{}", text, number)};
    return id;
}

std::vector<WholeFile> filesOf(const fs::path& folder, const OwnExerciseForm& form, const ExerciseId& id,
                               const Content& content) {
    const std::string text = ownExerciseText(form, id, content.catalogue);
    const catalogue::Exercise exercise = readOwnText(text, id, content.catalogue).first;
    std::vector<WholeFile> files{{ownExerciseFile(folder, id), text}};
    if (form.plan == PlanWish::LeaveOut)
        return files;
    for (const PlanPlace& place : planPlaces(content.programme, form, id))
        files.push_back(
            {routineFile(folder, id, place.phase), ownRoutineText(form, exercise, place, content.programme.waits)});
    return files;
}

std::vector<fs::path> routinesThere(const fs::path& folder, const ExerciseId& id) {
    std::vector<fs::path> files;
    for (int phase = 1; phase <= kMostPhases; ++phase)
        if (const fs::path path = routineFile(folder, id, phase); isFile(path))
            files.push_back(path);
    return files;
}

std::vector<fs::path> filesThere(const fs::path& folder, const ExerciseId& id) {
    auto files = routinesThere(folder, id);
    if (const fs::path path = ownExerciseFile(folder, id); isFile(path))
        files.push_back(path);
    return files;
}

/// A place that nothing has, so that what was put there earlier stays as well.
fs::path freePlace(const fs::path& wanted) {
    std::error_code ignored;
    fs::path place = wanted;
    for (int number = 2; fs::exists(place, ignored); ++number)
        place = wanted.parent_path() / fmt::format("{}-{}.json", wanted.stem().string(), number);
    return place;
}

MovedFile aside(const fs::path& folder, const fs::path& file) {
    return {file, freePlace(folder / "removed" / file.lexically_relative(folder))};
}

bool isAmong(const std::vector<WholeFile>& files, const fs::path& path) {
    return std::any_of(files.begin(), files.end(), [&](const WholeFile& file) { return file.path == path; });
}

bool isAsIn(const std::vector<WholeFile>& files, const fs::path& path) {
    const auto text = wholeText(path);
    return std::any_of(files.begin(), files.end(),
                       [&](const WholeFile& file) { return file.path == path && file.text == text; });
}

/// What the program writes for an exercise as it is now; nothing for one that no form makes.
std::vector<WholeFile> filesNow(const fs::path& folder, const ExerciseId& id, const Content& content) {
    const catalogue::Exercise* const exercise = content.catalogue.find(id);
    const auto form = exercise == nullptr ? std::nullopt : formOf(content, *exercise);
    return form ? filesOf(folder, *form, id, content) : std::vector<WholeFile>{};
}

/// The program takes away what it wrote itself. What somebody else had a hand in moves aside.
Changes changesFor(const fs::path& folder, const OwnExerciseForm& form, const ExerciseId& id, const Content& content) {
    Changes changes{.written = filesOf(folder, form, id, content)};
    const auto written = filesNow(folder, id, content);
    for (const fs::path& file : filesThere(folder, id)) {
        if (isAsIn(changes.written, file))
            continue;
        if (!isAsIn(written, file))
            changes.moved.push_back(aside(folder, file));
        else if (!isAmong(changes.written, file))
            changes.removed.push_back(file);
    }
    return changes;
}

Error saying(const char* what, Error error) {
    error.what = what;
    return error;
}

} // namespace

fs::path ownExerciseFile(const fs::path& folder, const ExerciseId& id) {
    return folder / "exercises" / (id.text() + ".json");
}

Result<ExerciseId> saveOwnExercise(const fs::path& folder, const OwnExerciseForm& form, const Content& content) {
    if (const auto problems = problemsIn(form, content); !problems.empty())
        return Unexpected{Error{kNotSaved, {}, problems.front().sentence, "Change that and save again"}};
    const OwnExerciseForm tidy = tidied(form);
    const ExerciseId id = tidy.id.value_or(newId(folder, tidy.name, content));
    if (const auto saved = changeTogether(folder, changesFor(folder, tidy, id, content)); !saved)
        return Unexpected{saying(kNotSaved, saved.error())};
    return id;
}

Result<void> removeOwnExercise(const fs::path& folder, const ExerciseId& id) {
    Changes changes{.moved = {aside(folder, ownExerciseFile(folder, id))}};
    for (const fs::path& file : routinesThere(folder, id))
        changes.moved.push_back(aside(folder, file));
    if (const auto moved = changeTogether(folder, changes); !moved)
        return Unexpected{saying(kNotRemoved, moved.error())};
    return {};
}

} // namespace glidepath::coach
