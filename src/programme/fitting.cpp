#include "programme/fitting.h"

#include <algorithm>

namespace glidepath::programme {

namespace {

using catalogue::Exercise;
using catalogue::Position;

bool isAtHand(const Answers& answers, const std::string& thing) {
    return !answers.things || answers.things->contains(thing);
}

bool covers(const Thing& thing, const std::string& word) {
    return std::ranges::find(thing.covers, word) != thing.covers.end();
}

/// One of the things that can serve is enough. What nobody asks about is taken to be there.
bool isMissing(const std::string& word, const Questions& questions, const Answers& answers) {
    bool isAsked = false;
    for (const Thing& thing : questions.things) {
        if (!covers(thing, word))
            continue;
        if (isAtHand(answers, thing.line.id))
            return false;
        isAsked = true;
    }
    return isAsked;
}

std::vector<const Trigger*> triggersOf(const Exercise& exercise, const Questions& questions, const Answers& answers) {
    std::vector<const Trigger*> triggers;
    for (const Trigger& trigger : questions.triggers)
        if (answers.triggers.contains(trigger.line.id) &&
            std::ranges::find(trigger.leavesOut, exercise.id) != trigger.leavesOut.end())
            triggers.push_back(&trigger);
    return triggers;
}

/// A translation has them in the same order; a thing that it leaves out keeps its word.
std::vector<std::string> missingOf(const Exercise& exercise, const Questions& questions, const Answers& answers) {
    std::vector<std::string> missing;
    for (std::size_t place = 0; place < exercise.equipmentWords.size(); ++place) {
        const std::string& word = exercise.equipmentWords[place];
        if (isMissing(word, questions, answers))
            missing.push_back(place < exercise.equipment.size() ? exercise.equipment[place] : word);
    }
    return missing;
}

/// The answer about the floor, where it leaves out the position.
const FloorChoice* leavingOut(Position position, const Questions& questions, const Answers& answers) {
    const auto chosen = std::ranges::find_if(
        questions.floor, [&](const FloorChoice& choice) { return choice.line.id == answers.floor; });
    if (chosen == questions.floor.end())
        return nullptr;
    const auto& positions = isAtHand(answers, kBed) ? chosen->leavesOutOnBed : chosen->leavesOut;
    return std::ranges::find(positions, position) == positions.end() ? nullptr : &*chosen;
}

} // namespace

Misfit misfitOf(const Questions& questions, const Exercise& exercise, const Answers& answers) {
    return {.triggers = triggersOf(exercise, questions, answers),
            .missing = missingOf(exercise, questions, answers),
            .outOfReach = leavingOut(exercise.position, questions, answers)};
}

std::set<ExerciseId> leftOutBy(const Questions& questions, const catalogue::Catalogue& catalogue,
                               const Answers& answers) {
    std::set<ExerciseId> leftOut;
    for (const Exercise& exercise : catalogue.exercises())
        if (!misfitOf(questions, exercise, answers).empty())
            leftOut.insert(exercise.id);
    return leftOut;
}

} // namespace glidepath::programme
