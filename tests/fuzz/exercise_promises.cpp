#include "fuzz/exercise_promises.h"

#include "catalogue/cue_text.h"
#include "session/script.h"

#include <algorithm>
#include <array>

namespace glidepath::test {

namespace {

using catalogue::Amount;
using catalogue::Cue;
using catalogue::CuePart;
using catalogue::Dose;
using catalogue::Exercise;
using catalogue::SidePattern;

constexpr std::array kSides{Side::Left, Side::Right};
constexpr std::array kSoreSides{SoreSide::Left, SoreSide::Right, SoreSide::Both, SoreSide::Varies};
constexpr std::array kOwnPaces{programme::Pace::KeyEachRepetition, programme::Pace::KeyAtEnd};
constexpr std::size_t kMostSteps = 20000;
constexpr std::chrono::hours kLongestSession{200};

bool isInOrder(const Amount& amount, int most) {
    return amount.least >= 1 && amount.least <= amount.start && amount.start <= amount.most && amount.most <= most;
}

bool isWithin(std::chrono::seconds value, int least, int most) {
    return value.count() >= least && value.count() <= most;
}

struct CheckWork {
    Promises& promises;
    void operator()(const catalogue::Repetitions& work) const {
        promises.keep(isInOrder(work.count, 100), "repetitions are in order");
        promises.keep(isWithin(work.tempo.lift, 1, 30) && isWithin(work.tempo.lower, 1, 30), "a repetition moves");
        promises.keep(isWithin(work.tempo.hold, 0, 60) && isWithin(work.tempo.pause, 0, 60), "a repetition goes on");
    }
    void operator()(const catalogue::TimedHold& work) const {
        promises.keep(isInOrder(work.seconds, 600), "the seconds of a hold are in order");
    }
    void operator()(const catalogue::Activity& work) const {
        promises.keep(isInOrder(work.minutes, 180), "minutes are in order");
    }
};

void checkDose(const Dose& dose, Promises& promises) {
    std::visit(CheckWork{promises}, dose.work);
    promises.keep(isInOrder(dose.sets, 10), "sets are in order");
    promises.keep(isWithin(dose.rest, 0, 600), "a rest is within its bounds");
    promises.keep(isInOrder(dose.timesADay, 24) && isInOrder(dose.daysAWeek, 7), "a week has room for a dose");
    const bool hasReasons =
        std::all_of(dose.basis.begin(), dose.basis.end(), [](const auto& entry) { return !entry.second.empty(); });
    promises.keep(dose.basis.size() >= 5 && hasReasons, "every number of a dose has a source");
    promises.keep(isOneLine(dose.why, 160), "the reason of a dose fits");
}

void checkCue(const Cue& cue, SidePattern sides, Promises& promises) {
    for (const Side side : kSides) {
        const std::string text = catalogue::filledIn(cue.text, side);
        const std::string far = catalogue::filledIn(cue.far, side);
        promises.keep(isSaid(text, 40) && isSaid(far, 24) && isOneLine(cue.word, 12), "a cue fits");
        promises.keep((text + far).find_first_of("{}") == std::string::npos, "a cue has no braces left");
    }
    promises.keep(sides != SidePattern::None || !catalogue::mentionsSide(cue.text + cue.far),
                  "a cue names a side only where there is one");
}

std::vector<CuePart> partsOf(const Dose& dose) {
    std::vector<CuePart> parts{CuePart::Ready};
    if (const auto* const repetitions = std::get_if<catalogue::Repetitions>(&dose.work)) {
        parts.insert(parts.end(), {CuePart::Lift, CuePart::Lower});
        if (repetitions->tempo.hold.count() > 0)
            parts.push_back(CuePart::Hold);
    } else {
        parts.push_back(std::holds_alternative<catalogue::TimedHold>(dose.work) ? CuePart::Hold : CuePart::Go);
    }
    if (dose.sets.most > 1)
        parts.push_back(CuePart::Rest);
    return parts;
}

bool areSaid(const std::vector<std::string>& texts, std::size_t most) {
    return std::all_of(texts.begin(), texts.end(), [most](const std::string& text) { return isSaid(text, most); });
}

void checkTexts(const Exercise& exercise, Promises& promises) {
    promises.keep(isSaid(exercise.name, 22) && isSaid(exercise.goal, 110) && isSaid(exercise.hint, 26),
                  "the texts of an exercise fit");
    promises.keep(exercise.steps.size() >= 2 && exercise.steps.size() <= 6 && areSaid(exercise.steps, 140),
                  "an exercise has two to six steps");
    promises.keep(!exercise.stopIf.empty() && areSaid(exercise.stopIf, 110), "an exercise says when to stop");
    promises.keep(areSaid(exercise.feel, 110) && areSaid(exercise.precautions, 110) && areSaid(exercise.slips, 110),
                  "the lines of an exercise fit");
    promises.keep(areSaid(exercise.alsoCalled, 40) && areSaid(exercise.bodyParts, 24), "its search words fit");
    promises.keep(!exercise.sources.empty(), "an exercise has a source");
}

} // namespace

void checkExercise(const Exercise& exercise, Promises& promises) {
    checkTexts(exercise, promises);
    for (const auto& entry : exercise.cues)
        checkCue(entry.second, exercise.sides, promises);
    promises.keep(!exercise.doses.empty(), "an exercise has a dose");
    for (const auto& [phase, dose] : exercise.doses) {
        promises.keep(phase >= 1 && phase <= 9, "a dose is for a phase");
        checkDose(dose, promises);
        for (const CuePart part : partsOf(dose))
            promises.keep(exercise.cues.contains(part), "every part of an exercise has its cue");
    }
}

void checkSession(const programme::SessionPlan& plan, Promises& promises) {
    const session::Script script = session::unroll(plan);
    promises.keep(!script.steps.empty() && script.steps.size() <= kMostSteps, "a session has steps that end");
    promises.keep(!script.sets.empty(), "a session has sets");
    promises.keep(script.length() > Duration::zero() && script.length() <= kLongestSession, "a session ends");
    const bool isInside = std::all_of(script.steps.begin(), script.steps.end(), [&](const session::Step& step) {
        return step.exercise < plan.exercises.size() && (!step.set || *step.set < script.sets.size()) &&
               step.length >= Duration::zero();
    });
    promises.keep(isInside, "every step belongs to an exercise and a set");
}

void checkSessions(const Exercise& exercise, const programme::Waits& waits, Promises& promises) {
    std::vector<programme::Choices> choices;
    for (const SoreSide side : kSoreSides)
        choices.push_back({.soreSide = side, .pace = programme::Pace::Timed, .paceByExercise = {}});
    for (const programme::Pace pace : kOwnPaces)
        choices.push_back({.soreSide = SoreSide::Varies, .pace = pace, .paceByExercise = {}});
    for (const auto& [phase, dose] : exercise.doses)
        for (const programme::Choices& choice : choices) {
            const auto planned = programme::prepareExercise(exercise, phase, choice);
            promises.keep(planned.has_value(), "every dose can be done");
            if (planned)
                checkSession({.routine = RoutineId{"trial"},
                              .title = exercise.name,
                              .phase = phase,
                              .version = programme::Version::Full,
                              .exercises = {*planned},
                              .waits = waits},
                             promises);
        }
}

} // namespace glidepath::test
