#include "coach/screening_view.h"

#include "coach/screening_changes.h"
#include "coach/word_list.h"
#include "programme/fitting.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::coach {

namespace {

using guidance::SignLevel;
using programme::TickLine;
using Tone = NoteView::Tone;

constexpr const char* kBothLegs = "both-legs"; ///< the id of that sign
constexpr std::size_t kMostNames = 6;          ///< of exercises in a sentence

std::string nameOf(ScreeningStep step) {
    switch (step) {
    case ScreeningStep::Safety:
        return "Safety";
    case ScreeningStep::Signs:
        return "Signs";
    case ScreeningStep::Side:
        return "Side and triggers";
    case ScreeningStep::Things:
        return "What you have";
    case ScreeningStep::Ratings:
    case ScreeningStep::Done:
        break;
    }
    return "First ratings";
}

std::string capitalised(std::string phrase) {
    if (!phrase.empty() && phrase.front() >= 'a' && phrase.front() <= 'z')
        phrase.front() = static_cast<char>(phrase.front() - 'a' + 'A');
    return phrase;
}

SafetyView::Group groupOf(const guidance::WarningSigns& signs, SignLevel level) {
    const guidance::SignGroup& group = signs.group(level);
    SafetyView::Group view{.level = level, .title = group.title, .questions = {}};
    for (const guidance::Sign& sign : group.signs)
        view.questions.push_back({sign.id, capitalised(sign.text)});
    return view;
}

TickView tickOf(const TickLine& line, bool ticked) {
    return {.id = line.id, .text = line.text, .hint = line.hint, .ticked = ticked};
}

std::vector<TickView> ticksOf(const std::vector<TickLine>& lines, const std::set<std::string>& ticked) {
    std::vector<TickView> ticks;
    for (const TickLine& line : lines)
        ticks.push_back(tickOf(line, ticked.contains(line.id)));
    return ticks;
}

std::size_t countTicked(const std::vector<TickView>& ticks) {
    return static_cast<std::size_t>(std::ranges::count(ticks, true, &TickView::ticked));
}

std::string signCount(std::size_t count) {
    if (count == 0)
        return "No sign fits sciatica";
    return count == 1 ? "1 sign fits sciatica" : fmt::format("{} signs fit sciatica", count);
}

std::string elsewhereCount(std::size_t count) {
    if (count == 0)
        return "none points elsewhere";
    return count == 1 ? "1 points elsewhere" : fmt::format("{} point elsewhere", count);
}

NoteView noteOn(std::size_t often, std::size_t otherwise, int counterSignsToWarn) {
    if (otherwise >= static_cast<std::size_t>(counterSignsToWarn))
        return {Tone::Warning, "This may be something else.",
                "Have it looked at before you start. You can go on here all the same."};
    return {Tone::Information, signCount(often) + ", " + elsewhereCount(otherwise) + ".",
            often > 0 ? "The routines are made for this. It is not a diagnosis, and an examination still helps."
                      : "The routines are made for sciatica. It is not a diagnosis; an examination tells more."};
}

std::string leftOutNames(const catalogue::Catalogue& catalogue, const std::set<ExerciseId>& leftOut) {
    std::vector<std::string> names;
    for (const ExerciseId& id : leftOut)
        if (const auto* const exercise = catalogue.find(id))
            names.push_back(exercise->name);
    if (names.size() > kMostNames) {
        const std::size_t more = names.size() - kMostNames + 1;
        names.resize(kMostNames - 1);
        names.push_back(fmt::format("{} more", more));
    }
    return wordList(names);
}

NoteView fitOf(const Content& content, const ScreeningAnswers& answers) {
    const std::size_t all = content.catalogue.exercises().size();
    const auto leftOut = leftOutBy(content.programme.questions, content.catalogue, answersOf(answers));
    if (leftOut.empty())
        return {Tone::Information, fmt::format("With these answers all {} exercises fit.", all), {}};
    return {Tone::Information, fmt::format("With these answers {} of {} exercises fit.", all - leftOut.size(), all),
            fmt::format("Left out for now: {}. You can change these answers at any time.",
                        leftOutNames(content.catalogue, leftOut))};
}

std::optional<std::size_t> placeOfSpan(const guidance::FirstRatings& questions,
                                       const std::optional<std::chrono::minutes>& length) {
    for (std::size_t place = 0; place < questions.spans.size(); ++place)
        if (length == questions.spans[place].length)
            return place;
    return std::nullopt;
}

/// The answer that was given lies some days back by now: the longest that is not longer ago.
std::optional<std::size_t> placeOfBeginning(const guidance::FirstRatings& questions, std::optional<Date> began,
                                            Date today) {
    std::optional<std::size_t> found;
    for (std::size_t place = 0; place < questions.beginnings.size(); ++place)
        if (began && today - questions.beginnings[place].ago >= *began)
            found = place;
    return found;
}

std::optional<std::size_t> placeOf(const std::optional<YesOrNo>& answer) {
    return answer ? std::optional{*answer == YesOrNo::Yes ? std::size_t{0} : std::size_t{1}} : std::nullopt;
}

template <class Answer>
std::vector<std::string> textsOf(const std::vector<Answer>& answers) {
    std::vector<std::string> texts;
    for (const Answer& answer : answers)
        texts.push_back(answer.text);
    return texts;
}

} // namespace

std::vector<ScreeningStep> stepsOf(Occasion occasion) {
    using enum ScreeningStep;
    switch (occasion) {
    case Occasion::FirstTime:
        return {Safety, Signs, Side, Things, Ratings};
    case Occasion::SignsDue:
    case Occasion::SignsWished:
    case Occasion::Correction:
        return {Safety};
    case Occasion::TimeAway:
        return {Safety, Ratings};
    case Occasion::Changed:
        return {Safety, Side};
    case Occasion::Questions:
        return {Signs, Side, Things};
    }
    return {Safety};
}

bool isFirstTime(const journal::History& history, const Preferences& preferences) {
    const ScreeningStep step = preferences.screening.step;
    return step != ScreeningStep::Done && (step != ScreeningStep::Safety || history.sessions.empty());
}

ScreeningStep nextStep(const ScreeningAnswers& answers) {
    return std::max(answers.step, ScreeningStep::Signs);
}

std::vector<StepView> stepsView(Occasion occasion, ScreeningStep current) {
    std::vector<StepView> views;
    auto state = StepView::State::Done;
    for (const ScreeningStep step : stepsOf(occasion)) {
        if (step == current)
            state = StepView::State::Current;
        views.push_back({nameOf(step), state});
        if (step == current)
            state = StepView::State::ToCome;
    }
    return views;
}

SafetyView safetyView(const guidance::WarningSigns& signs, Occasion occasion, const std::string& due) {
    SafetyView view{.title = occasion == Occasion::FirstTime ? "First, a safety check" : "The warning signs",
                    .hint = "A few signs need a doctor before any exercise. Answer for how you are now.",
                    .groups = {}};
    if (occasion == Occasion::Correction)
        view.hint = "Answer every line once more, for how you are now.";
    else if (!due.empty() && (occasion == Occasion::SignsDue || occasion == Occasion::TimeAway))
        view.hint = due + " Answer for how you are now.";
    for (const SignLevel level : guidance::kSignLevels)
        view.groups.push_back(groupOf(signs, level));
    return view;
}

SignsView signsView(const programme::Questions& questions, const ScreeningAnswers& answers) {
    SignsView view{.often = ticksOf(questions.signs, answers.signs),
                   .otherwise = ticksOf(questions.counterSigns, answers.signs),
                   .note = {}};
    const std::size_t often = countTicked(view.often);
    const std::size_t otherwise = countTicked(view.otherwise);
    if (often + otherwise > 0)
        view.note = noteOn(often, otherwise, questions.counterSignsToWarn);
    return view;
}

TriggersView triggersView(const Content& content, const ScreeningAnswers& answers, std::optional<SoreSide> side) {
    TriggersView view{.side = side, .bothLegs = {}, .triggers = {}, .fit = fitOf(content, answers)};
    const guidance::Sign* const sign = content.warningSigns.find(kBothLegs);
    if (side == SoreSide::Both && sign != nullptr)
        view.bothLegs = sign->text;
    for (const programme::Trigger& trigger : content.programme.questions.triggers)
        view.triggers.push_back(tickOf(trigger.line, answers.triggers.contains(trigger.line.id)));
    return view;
}

ThingsView thingsView(const Content& content, const ScreeningAnswers& answers) {
    ThingsView view{.things = {}, .floor = {}, .fit = fitOf(content, answers)};
    for (const programme::Thing& thing : content.programme.questions.things)
        view.things.push_back(tickOf(thing.line, answers.things && answers.things->contains(thing.line.id)));
    for (const programme::FloorChoice& choice : content.programme.questions.floor)
        view.floor.push_back(tickOf(choice.line, choice.line.id == answers.floor));
    return view;
}

std::vector<ChoiceView> ratingsView(const guidance::FirstRatings& questions, const ScreeningAnswers& answers,
                                    Date today) {
    if (questions.spans.empty())
        return {};
    const std::vector<std::string> spans = textsOf(questions.spans);
    const std::vector<std::string> yesOrNo{"Yes", "No"};
    return {{kSittingQuestion, questions.sitting, spans, placeOfSpan(questions, answers.sitting)},
            {kStandingQuestion, questions.standing, spans, placeOfSpan(questions, answers.standing)},
            {kBeganQuestion, questions.began, textsOf(questions.beginnings),
             placeOfBeginning(questions, answers.began, today)},
            {kPainFreeQuestion, questions.painFree, yesOrNo, placeOf(answers.painFree)},
            {kStrengthBaseQuestion, questions.strengthBase, yesOrNo, placeOf(answers.strengthBase)}};
}

} // namespace glidepath::coach
