#include "catalogue/read_exercise.h"

#include "catalogue/read_cues.h"
#include "catalogue/read_dose.h"
#include "catalogue/words.h"

#include <algorithm>

namespace glidepath::catalogue {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Length kName{22};
constexpr json::Length kOtherName{40};
constexpr json::Length kEquipment{24};
constexpr json::Length kBodyPart{24};
constexpr json::Length kGoal{110};
constexpr json::Length kHint{26};
constexpr json::Length kStep{140};
constexpr json::Length kLine{110};
constexpr json::Length kFact{240};
constexpr json::Count kSteps{2, 6};
constexpr json::Count kLines{1, 6};

std::vector<ExerciseId> readNeighbours(ObjectReader& file, std::string_view key, const ExerciseId& self,
                                       std::vector<Link>& links) {
    std::vector<ExerciseId> ids;
    for (const Item& item : file.optionalItems(key)) {
        const auto id = item.id<ExerciseId>();
        if (!id)
            continue;
        if (*id == self)
            item.reject("the exercise itself", "another exercise");
        else
            links.push_back({id->text(), item.place()});
        ids.push_back(*id);
    }
    return ids;
}

std::vector<CauseNote> readCauseNotes(ObjectReader& file, const KnownSources& sources) {
    std::vector<CauseNote> notes;
    for (const Item& item : file.optionalItems("byCause")) {
        ObjectReader object = item.object();
        const auto cause = object.id<Id<struct CauseTag>>("cause");
        notes.push_back(
            {cause ? cause->text() : std::string{}, object.text("note", kLine), sources.read(object.items("sources"))});
        object.finish();
    }
    return notes;
}

std::vector<SourceNote> readSourceNotes(ObjectReader& file, const KnownSources& sources) {
    std::vector<SourceNote> notes;
    for (const Item& item : file.items("sources")) {
        ObjectReader object = item.object();
        notes.push_back({sources.read(object.required("source")), object.text("fact", kFact)});
        object.finish();
    }
    return notes;
}

void readTexts(ObjectReader& file, Exercise& exercise) {
    exercise.name = file.text("name", kName);
    exercise.alsoCalled = file.optionalTexts("alsoCalled", kOtherName);
    exercise.equipment = file.optionalTexts("equipment", kEquipment);
    exercise.bodyParts = file.optionalTexts("bodyParts", kBodyPart);
    exercise.goal = file.text("goal", kGoal);
    exercise.hint = file.text("hint", kHint);
    exercise.steps = file.texts("steps", kStep, kSteps);
    exercise.feel = file.texts("feel", kLine, kLines);
    exercise.precautions = file.texts("precautions", kLine, kLines);
    exercise.stopIf = file.texts("stopIf", kLine, kLines);
    exercise.slips = file.texts("slips", kLine, kLines);
}

bool isWithSides(const Dose& dose, SidePattern sides) {
    if (std::holds_alternative<Activity>(dose.work))
        return sides == SidePattern::None;
    return sides != SidePattern::Alternating || std::holds_alternative<Repetitions>(dose.work);
}

/// Only repetitions can change the side each time, and what simply goes on has no side.
void checkSides(const Item& item, const Exercise& exercise) {
    const bool fits = std::all_of(exercise.doses.begin(), exercise.doses.end(),
                                  [&](const auto& entry) { return isWithSides(entry.second, exercise.sides); });
    if (!fits)
        item.reject("sides that fit every dose: \"none\" with minutes, \"alternating\" only with repetitions");
}

void readWork(ObjectReader& file, const KnownSources& sources, Exercise& exercise) {
    const auto sidesItem = file.required("sides");
    const auto sides = sidesItem ? sidesItem->word(kSidePatterns) : std::nullopt;
    const auto dosesItem = file.required("doses");
    const auto cuesItem = file.required("cues");
    if (!dosesItem || !cuesItem)
        return;
    ObjectReader doses = dosesItem->object();
    exercise.doses = readDoses(doses, sources);
    ObjectReader cues = cuesItem->object();
    exercise.cues = readCues(cues);
    if (!sides)
        return;
    exercise.sides = *sides;
    checkSides(*sidesItem, exercise);
    checkCues(cues, exercise);
}

} // namespace

Exercise readExercise(ObjectReader& file, const FileContext& context, const KnownSources& sources,
                      std::vector<Link>& links) {
    const ExerciseId id{context.id};
    Exercise exercise{.id = id};
    readTexts(file, exercise);
    exercise.category = file.word("category", kCategories);
    exercise.position = file.word("position", kPositions);
    readWork(file, sources, exercise);
    exercise.easier = readNeighbours(file, "easier", id, links);
    exercise.harder = readNeighbours(file, "harder", id, links);
    exercise.byCause = readCauseNotes(file, sources);
    exercise.sources = readSourceNotes(file, sources);
    exercise.origin = context.origin;
    return exercise;
}

} // namespace glidepath::catalogue
