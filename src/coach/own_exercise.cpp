#include "coach/own_exercise.h"

#include "base/search.h"
#include "coach/own_exercise_file.h"
#include "coach/own_exercise_limits.h"
#include "coach/own_exercise_plan.h"
#include "json/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace glidepath::coach {

namespace {

using catalogue::Exercise;
using catalogue::SidePattern;
using namespace own_limits;

using Problems = std::vector<OwnProblem>;

/// How many bytes of blank a text begins with: a space, a line break of any kind, another control character.
std::size_t blankAtTheBeginning(std::string_view text) {
    if (text.front() == ' ' || json::isControl(text.front()))
        return 1;
    if (text.front() == '\xC2' && text.size() > 1 && static_cast<unsigned char>(text[1]) <= 0xA0)
        return 2; // U+0080 to U+009F, and the blank that does not break
    const bool isLineEnd = text.starts_with("\u2028") || text.starts_with("\u2029");
    return isLineEnd ? 3 : 0;
}

/// Several blanks become one; those at the ends go.
std::string onOneLine(std::string_view text) {
    std::string line;
    bool isBetweenWords = false;
    while (!text.empty()) {
        const std::size_t blank = blankAtTheBeginning(text);
        if (blank == 0 && isBetweenWords && !line.empty())
            line += ' ';
        if (blank == 0)
            line += text.front();
        isBetweenWords = blank > 0;
        text.remove_prefix(std::max<std::size_t>(blank, 1));
    }
    return line;
}

void tidyLines(std::vector<std::string>& lines) {
    for (std::string& line : lines)
        line = onOneLine(line);
    std::erase_if(lines, [](const std::string& line) { return line.empty(); });
}

/// One sentence a field is enough.
void addUnlessSaid(Problems& problems, OwnProblem problem) {
    const bool said = std::any_of(problems.begin(), problems.end(),
                                  [&](const OwnProblem& one) { return one.field == problem.field; });
    if (!said)
        problems.push_back(std::move(problem));
}

/// The id is of no account where a text is only tried.
ExerciseId idFor(const OwnExerciseForm& form) {
    return form.id.value_or(ExerciseId{"own-exercise"});
}

bool hasTheSameName(const Exercise& exercise, const OwnExerciseForm& form) {
    return exercise.id != form.id && searchWords(exercise.name) == searchWords(form.name);
}

bool isNameTaken(const OwnExerciseForm& form, const catalogue::Catalogue& catalogue) {
    const auto all = catalogue.exercises();
    return std::any_of(all.begin(), all.end(), [&](const Exercise& one) { return hasTheSameName(one, form); });
}

void checkName(const OwnExerciseForm& form, const Content& content, Problems& problems) {
    if (form.name.empty())
        problems.push_back({OwnField::Name, "Please give it a name."});
    else if (searchWords(form.name).empty())
        problems.push_back({OwnField::Name, "Please use letters or digits in the name."});
    else if (isNameTaken(form, content.catalogue))
        problems.push_back(
            {OwnField::Name, "There is an exercise of this name already. Please choose another name for yours."});
}

void checkLists(const OwnExerciseForm& form, const Content& content, Problems& problems) {
    if (form.steps.size() < kFewestSteps || form.steps.size() > kMostSteps)
        problems.push_back({OwnField::Steps, fmt::format("Please write {} to {} steps, each on a line of its own.",
                                                         kFewestSteps, kMostSteps)});
    if (const std::size_t most = mostOwnStopSigns(content.catalogue); form.stopIf.size() > most)
        problems.push_back({OwnField::StopIf, fmt::format("Please write at most {} more lines.", most)});
    if (form.stopIf.empty() && generalStopSigns(content.catalogue).empty())
        problems.push_back({OwnField::StopIf, "Please write at least one sign to stop at."});
    if (form.bodyParts.size() > kMostBodyParts)
        problems.push_back({OwnField::BodyParts, fmt::format("Please name at most {}.", kMostBodyParts)});
}

void checkText(OwnField field, const std::string& words, std::size_t most, Problems& problems) {
    if (const std::size_t count = json::characterCount(onOneLine(words)); count > most)
        addUnlessSaid(problems, {field, fmt::format("At most {} characters; this has {}.", most, count)});
}

/// The number is that of the line as it was typed, empty ones counted.
void checkEach(OwnField field, std::string_view what, const std::vector<std::string>& lines, std::size_t most,
               Problems& problems) {
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (const std::size_t count = json::characterCount(onOneLine(lines[at])); count > most)
            addUnlessSaid(problems, {field, fmt::format("{} {}: at most {} characters; this has {}.", what, at + 1,
                                                        most, count)});
}

void checkLengths(const OwnExerciseForm& typed, Problems& problems) {
    checkText(OwnField::Name, typed.name, kLongestName, problems);
    checkText(OwnField::Note, typed.note, kLongestNote, problems);
    checkEach(OwnField::Steps, "Line", typed.steps, kLongestStep, problems);
    checkEach(OwnField::StopIf, "Line", typed.stopIf, kLongestStopSign, problems);
    checkEach(OwnField::BodyParts, "Body part", typed.bodyParts, kLongestBodyPart, problems);
}

void checkSides(const OwnExerciseForm& form, Problems& problems) {
    if (form.work == OwnWork::Minutes && form.sides != SidePattern::None)
        problems.push_back({OwnField::Sides, "What goes on for minutes has no sides. Please choose \"No sides\"."});
    if (form.work == OwnWork::Hold && form.sides == SidePattern::Alternating)
        problems.push_back({OwnField::Sides, "Only repetitions can take turns. A hold can be done on each side."});
}

void checkPhases(const OwnExerciseForm& form, Problems& problems) {
    if (form.phases.empty())
        problems.push_back({OwnField::Phases, "Please choose at least one phase."});
}

constexpr std::pair<std::string_view, OwnField> kPlaces[] = {
    {"name", OwnField::Name},           {"steps", OwnField::Steps},      {"sides", OwnField::Sides},
    {"stopIf", OwnField::StopIf},       {"precautions", OwnField::Note}, {"bodyParts", OwnField::BodyParts},
    {"sets", OwnField::Sets},           {"restSeconds", OwnField::Rest}, {"timesADay", OwnField::TimesADay},
    {"daysAWeek", OwnField::DaysAWeek}, {"repetitions", OwnField::Work}, {"tempo", OwnField::Work},
    {"holdSeconds", OwnField::Work},    {"minutes", OwnField::Work},     {"doses", OwnField::Phases},
};

/// The keys of a JSON pointer: "/doses/2/sets" gives doses, 2, sets.
std::vector<std::string> keysOf(const std::string& pointer) {
    std::vector<std::string> keys;
    for (const char c : pointer) {
        if (c == '/')
            keys.emplace_back();
        else if (!keys.empty())
            keys.back() += c;
    }
    return keys;
}

/// What is wrong with a dose stands two keys further down than what is wrong with a text.
OwnField fieldOf(const std::vector<std::string>& keys) {
    const std::size_t place = keys.size() > 2 && keys.front() == "doses" ? 2 : 0;
    for (const auto& [key, field] : kPlaces)
        if (place < keys.size() && keys[place] == key)
            return field;
    return OwnField::Name;
}

void checkByReading(const OwnExerciseForm& form, const Content& content, Problems& problems) {
    const std::string text = ownExerciseText(form, idFor(form), content.catalogue);
    for (const Finding& finding : readOwnText(text, idFor(form), content.catalogue).second)
        addUnlessSaid(problems, {fieldOf(keysOf(finding.pointer)), fmt::format("Please use {}.", finding.expected)});
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

void takeWork(OwnExerciseForm& form, const catalogue::Dose& dose) {
    if (const auto* const work = std::get_if<catalogue::Repetitions>(&dose.work)) {
        form.work = OwnWork::Repetitions;
        form.repetitions = work->count.start;
        form.liftSeconds = static_cast<int>(work->tempo.lift.count());
        form.topSeconds = static_cast<int>(work->tempo.hold.count());
        form.lowerSeconds = static_cast<int>(work->tempo.lower.count());
    } else if (const auto* const hold = std::get_if<catalogue::TimedHold>(&dose.work)) {
        form.work = OwnWork::Hold;
        form.holdSeconds = hold->seconds.start;
    } else {
        form.work = OwnWork::Minutes;
        form.minutes = std::get<catalogue::Activity>(dose.work).minutes.start;
    }
}

void takeDose(OwnExerciseForm& form, const catalogue::Dose& dose) {
    takeWork(form, dose);
    if (form.work != OwnWork::Minutes)
        form.sets = dose.sets.start;
    if (dose.sets.start > 1)
        form.restSeconds = static_cast<int>(dose.rest.count());
    form.timesADay = dose.timesADay.start;
    form.daysAWeek = dose.daysAWeek.start;
}

OwnExerciseForm asFormed(const Content& content, const Exercise& exercise) {
    OwnExerciseForm form{.id = exercise.id, .name = exercise.name, .steps = exercise.steps};
    form.position = exercise.position;
    form.sides = exercise.sides;
    form.bodyParts = exercise.bodyParts;
    takeDose(form, exercise.doses.begin()->second);
    for (const auto& dose : exercise.doses)
        form.phases.insert(dose.first);
    const auto general = generalStopSigns(content.catalogue);
    for (const std::string& sign : exercise.stopIf)
        if (!has(general, sign))
            form.stopIf.push_back(sign);
    if (!exercise.precautions.empty() && exercise.precautions.front() != ownPrecaution())
        form.note = exercise.precautions.front();
    form.plan = ownRoutines(content.programme, exercise.id).empty() ? PlanWish::LeaveOut : PlanWish::PutIn;
    return form;
}

/// Everything but the signs to stop at: of those the form keeps every line, even when the general ones have changed.
bool isAlike(const Exercise& one, const Exercise& other) {
    const auto texts = [](const Exercise& e) {
        return std::tie(e.name, e.alsoCalled, e.equipment, e.bodyParts, e.goal, e.hint, e.steps, e.cues, e.feel,
                        e.precautions, e.slips, e.byCause);
    };
    const auto values = [](const Exercise& e) {
        return std::tie(e.category, e.position, e.sides, e.easier, e.harder, e.doses, e.sources, e.origin);
    };
    return texts(one) == texts(other) && values(one) == values(other);
}

} // namespace

std::vector<std::string> generalStopSigns(const catalogue::Catalogue& catalogue) {
    std::vector<std::pair<std::string, int>> counted;
    int exercises = 0;
    for (const Exercise& exercise : catalogue.exercises()) {
        if (exercise.origin != catalogue::Origin::Shipped)
            continue;
        ++exercises;
        for (const std::string& sign : exercise.stopIf) {
            const auto known =
                std::find_if(counted.begin(), counted.end(), [&](const auto& entry) { return entry.first == sign; });
            if (known == counted.end())
                counted.emplace_back(sign, 1);
            else
                ++known->second;
        }
    }
    std::vector<std::string> signs;
    for (const auto& [sign, count] : counted)
        if (2 * count > exercises)
            signs.push_back(sign);
    return signs;
}

std::size_t mostOwnStopSigns(const catalogue::Catalogue& catalogue) {
    return kMostStopSigns - std::min(kMostStopSigns, generalStopSigns(catalogue).size());
}

OwnExerciseForm newOwnForm(const Content& content, int phase) {
    OwnExerciseForm form;
    for (const programme::Phase& one : content.programme.phases)
        if (one.number >= phase)
            form.phases.insert(one.number);
    return form;
}

std::optional<OwnExerciseForm> formOf(const Content& content, const Exercise& exercise) {
    OwnExerciseForm form = asFormed(content, exercise);
    const std::string text = ownExerciseText(form, exercise.id, content.catalogue);
    const auto [made, findings] = readOwnText(text, exercise.id, content.catalogue);
    const bool isWhole = findings.empty() && isAlike(made, exercise);
    return isWhole ? std::optional{std::move(form)} : std::nullopt;
}

OwnExerciseForm tidied(OwnExerciseForm form) {
    form.name = onOneLine(form.name);
    form.note = onOneLine(form.note);
    tidyLines(form.steps);
    tidyLines(form.stopIf);
    tidyLines(form.bodyParts);
    return form;
}

std::vector<OwnProblem> problemsIn(const OwnExerciseForm& form, const Content& content) {
    const OwnExerciseForm tidy = tidied(form);
    Problems problems;
    checkName(tidy, content, problems);
    checkLists(tidy, content, problems);
    checkLengths(form, problems);
    checkSides(tidy, problems);
    checkPhases(tidy, problems);
    checkByReading(tidy, content, problems);
    if (problems.empty() && takesTooLong(tidy, content))
        problems.push_back({OwnField::Work, "That would take more than three hours. Please choose less at a time."});
    std::stable_sort(problems.begin(), problems.end(),
                     [](const OwnProblem& one, const OwnProblem& other) { return one.field < other.field; });
    return problems;
}

} // namespace glidepath::coach
