#include "coach/own_exercise_file.h"

#include "catalogue/read_exercise.h"
#include "json/build.h"
#include "json/parse.h"
#include "json/write.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace glidepath::coach {

namespace {

using catalogue::Position;
using catalogue::SidePattern;
using json::add;
using json::Members;
using json::number;
using json::object;
using json::text;
using json::texts;
using json::Value;

std::string_view categoryOf(OwnWork work) {
    return work == OwnWork::Minutes ? "aerobic" : "mobility";
}

/// How the position is taken up. At most 24 characters, so that it can be read from afar as it is.
std::string_view readyCue(Position position) {
    switch (position) {
    case Position::OnBack:
        return "Lie on your back";
    case Position::OnSide:
        return "Lie on your side";
    case Position::OnFront:
        return "Lie on your front";
    case Position::AllFours:
        return "On hands and knees";
    case Position::Kneeling:
        return "Kneel down";
    case Position::Sitting:
        return "Sit down";
    case Position::Standing:
        return "Stand up";
    case Position::InWater:
        return "Into the water";
    case Position::OnMachine:
        break;
    }
    return "Onto the machine";
}

Value cue(std::string_view words) {
    Members members;
    add(members, "text", text(words));
    return object(std::move(members));
}

Value cueWithWord(std::string_view word, std::string_view words, std::string_view far) {
    Members members;
    add(members, "word", text(word));
    add(members, "text", text(words));
    if (!far.empty())
        add(members, "far", text(far));
    return object(std::move(members));
}

void addRepetitionCues(Members& cues, const OwnExerciseForm& form) {
    add(cues, "lift", cueWithWord("Move", "Slowly, as you were shown", "Slowly, as shown"));
    if (form.topSeconds > 0)
        add(cues, "hold", cue("Stay. Keep breathing"));
    add(cues, "lower", cueWithWord("Back", "Slowly back", {}));
}

bool hasSeveralSets(const OwnExerciseForm& form) {
    return form.work != OwnWork::Minutes && form.sets > 1;
}

bool changesSide(const OwnExerciseForm& form) {
    return form.sides == SidePattern::Each || form.sides == SidePattern::Sore;
}

Value cuesOf(const OwnExerciseForm& form) {
    Members cues;
    add(cues, "ready", cue(readyCue(form.position)));
    if (form.work == OwnWork::Repetitions)
        addRepetitionCues(cues, form);
    else if (form.work == OwnWork::Hold)
        add(cues, "hold", cue("Stay. Keep breathing"));
    else
        add(cues, "go", cue("At an easy pace"));
    if (hasSeveralSets(form))
        add(cues, "rest", cue("Rest, and breathe"));
    if (changesSide(form))
        add(cues, "change", cue("Now the {side} side"));
    return object(std::move(cues));
}

Value tempoOf(const OwnExerciseForm& form) {
    Members tempo;
    add(tempo, "lift", number(form.liftSeconds));
    add(tempo, "hold", number(form.topSeconds));
    add(tempo, "lower", number(form.lowerSeconds));
    add(tempo, "pause", number(0));
    return object(std::move(tempo));
}

void addWork(Members& dose, const OwnExerciseForm& form) {
    switch (form.work) {
    case OwnWork::Repetitions:
        add(dose, "repetitions", number(form.repetitions));
        return add(dose, "tempo", tempoOf(form));
    case OwnWork::Hold:
        return add(dose, "holdSeconds", number(form.holdSeconds));
    case OwnWork::Minutes:
        break;
    }
    add(dose, "minutes", number(form.minutes));
}

/// Every number comes from the person.
Value basisOf(const Members& dose) {
    Members basis;
    for (const json::Member& number : dose)
        add(basis, number.key, texts({"own"}));
    return object(std::move(basis));
}

Value doseOf(const OwnExerciseForm& form) {
    Members dose;
    add(dose, "sets", number(form.work == OwnWork::Minutes ? 1 : form.sets));
    addWork(dose, form);
    add(dose, "restSeconds", number(hasSeveralSets(form) ? form.restSeconds : 0));
    add(dose, "timesADay", number(form.timesADay));
    add(dose, "daysAWeek", number(form.daysAWeek));
    add(dose, "basis", basisOf(dose));
    return object(std::move(dose));
}

Value dosesOf(const OwnExerciseForm& form) {
    Members doses;
    for (const int phase : form.phases)
        add(doses, std::to_string(phase), doseOf(form));
    return object(std::move(doses));
}

Value sources() {
    Members source;
    add(source, "source", text("own"));
    add(source, "fact", text("Typed in by you, as your physiotherapist showed you."));
    return json::list({object(std::move(source))});
}

std::vector<std::string> stopSigns(const OwnExerciseForm& form, const catalogue::Catalogue& catalogue) {
    std::vector<std::string> signs = generalStopSigns(catalogue);
    signs.insert(signs.end(), form.stopIf.begin(), form.stopIf.end());
    return signs;
}

void addTexts(Members& file, const OwnExerciseForm& form, const catalogue::Catalogue& catalogue) {
    add(file, "feel", texts({"What your physiotherapist told you to expect"}));
    add(file, "precautions", texts({form.note.empty() ? ownPrecaution() : form.note}));
    add(file, "stopIf", texts(stopSigns(form, catalogue)));
    add(file, "slips", texts({"Going faster or further than you were shown"}));
}

} // namespace

const std::string& ownPrecaution() {
    static const std::string sentence{"Keep to what you were shown"};
    return sentence;
}

std::string ownExerciseText(const OwnExerciseForm& form, const ExerciseId& id, const catalogue::Catalogue& catalogue) {
    Members file;
    add(file, "id", text(id.text()));
    add(file, "name", text(form.name));
    add(file, "category", text(categoryOf(form.work)));
    add(file, "position", text(catalogue::name(form.position)));
    add(file, "sides", text(catalogue::name(form.sides)));
    if (!form.bodyParts.empty())
        add(file, "bodyParts", texts(form.bodyParts));
    add(file, "goal", text("As your physiotherapist showed you."));
    add(file, "hint", text("As you were shown"));
    add(file, "steps", texts(form.steps));
    add(file, "cues", cuesOf(form));
    addTexts(file, form, catalogue);
    add(file, "doses", dosesOf(form));
    add(file, "sources", sources());
    return json::write(object(std::move(file)));
}

std::pair<catalogue::Exercise, Findings> readOwnText(const std::string& text, const ExerciseId& id,
                                                     const catalogue::Catalogue& catalogue) {
    std::pair<catalogue::Exercise, Findings> result{catalogue::Exercise{.id = id}, {}};
    json::Report report{id.text() + ".json"};
    if (const auto document = json::parse(text, report)) {
        json::ObjectReader file = json::topObject(*document, report);
        std::vector<catalogue::Link> links;
        (void)file.optional("id");
        result.first = catalogue::readExercise(file, {id.text(), catalogue::Origin::Own},
                                               {catalogue.sources(), catalogue::Origin::Own}, links);
        file.finish();
    }
    report.appendTo(result.second);
    return result;
}

} // namespace glidepath::coach
