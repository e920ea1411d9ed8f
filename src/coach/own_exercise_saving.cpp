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

bool isAmong(const std::vector<WholeFile>& files, const fs::path& path) {
    return std::any_of(files.begin(), files.end(), [&](const WholeFile& file) { return file.path == path; });
}

/// The routines of an earlier version that are not among the files any more.
void removeOtherRoutines(const fs::path& folder, const ExerciseId& id, const std::vector<WholeFile>& files) {
    std::error_code ignored;
    for (int phase = 1; phase <= kMostPhases; ++phase)
        if (const fs::path path = routineFile(folder, id, phase); !isAmong(files, path))
            fs::remove(path, ignored);
}

/// A place that nothing has, so that an exercise removed earlier stays as well.
fs::path freePlace(const fs::path& wanted) {
    std::error_code ignored;
    fs::path place = wanted;
    for (int number = 2; fs::exists(place, ignored); ++number)
        place = wanted.parent_path() / fmt::format("{}-{}.json", wanted.stem().string(), number);
    return place;
}

Result<void> moveAway(const fs::path& folder, const fs::path& file) {
    const fs::path target = folder / "removed" / fs::relative(file, folder);
    return makeFolders(folder, target.parent_path()).and_then([&] { return move(file, freePlace(target)); });
}

std::vector<fs::path> filesToRemove(const fs::path& folder, const ExerciseId& id) {
    std::vector<fs::path> files;
    std::error_code ignored;
    for (int phase = 1; phase <= kMostPhases; ++phase)
        if (const fs::path path = routineFile(folder, id, phase); fs::exists(path, ignored))
            files.push_back(path);
    files.push_back(ownExerciseFile(folder, id));
    return files;
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
    const auto files = filesOf(folder, tidy, id, content);
    if (const auto written = writeTogether(folder, files); !written)
        return Unexpected{saying(kNotSaved, written.error())};
    removeOtherRoutines(folder, id, files);
    return id;
}

Result<void> removeOwnExercise(const fs::path& folder, const ExerciseId& id) {
    for (const fs::path& file : filesToRemove(folder, id))
        if (const auto moved = moveAway(folder, file); !moved)
            return Unexpected{saying(kNotRemoved, moved.error())};
    return {};
}

} // namespace glidepath::coach
