#include "coach/screening_settings.h"

#include "base/ids.h"
#include "base/names.h"

#include <algorithm>
#include <charconv>

namespace glidepath::coach {

namespace {

using Settings = std::map<std::string, std::string>;
using Words = std::set<std::string>;

constexpr auto kSteps = names<ScreeningStep>({{ScreeningStep::Safety, "safety"},
                                              {ScreeningStep::Signs, "signs"},
                                              {ScreeningStep::Side, "side"},
                                              {ScreeningStep::Things, "things"},
                                              {ScreeningStep::Ratings, "ratings"},
                                              {ScreeningStep::Done, "done"}});
constexpr const char* kStep = "screening-step";
constexpr const char* kSigns = "signs";
constexpr const char* kTriggers = "triggers";
constexpr const char* kThings = "things";
constexpr const char* kFloor = "floor";
constexpr const char* kSitting = "sitting-minutes";
constexpr const char* kStanding = "standing-minutes";
constexpr const char* kBegan = "began";
constexpr const char* kPainFree = "pain-free";
constexpr const char* kStrengthBase = "strength-base";
constexpr const char* kToldAgain = "told-again";
/// No id is this: a list that was answered, and holds nothing.
constexpr const char* kNothing = "-";
constexpr int kLongest = 24 * 60;

std::string wordOf(const Settings& settings, const char* key) {
    const auto found = settings.find(key);
    return found == settings.end() ? std::string{} : found->second;
}

std::string joined(const Words& words) {
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : " ") + word;
    return all.empty() ? kNothing : all;
}

Words apart(const std::string& text) {
    Words words;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        if (const std::string word = text.substr(from, end - from); isIdText(word))
            words.insert(word);
        from = end + 1;
    }
    return words;
}

std::optional<std::chrono::minutes> minutesFrom(const std::string& text) {
    int value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 1 || value > kLongest)
        return std::nullopt;
    return std::chrono::minutes{value};
}

void add(Settings& settings, const char* key, const std::optional<std::chrono::minutes>& value) {
    if (value)
        settings.emplace(key, std::to_string(value->count()));
}

void add(Settings& settings, const char* key, const std::optional<Date>& day) {
    if (day)
        settings.emplace(key, isoDate(*day));
}

void add(Settings& settings, const char* key, const std::optional<YesOrNo>& answer) {
    if (answer)
        settings.emplace(key, name(*answer));
}

} // namespace

void addSettingsOf(const ScreeningAnswers& answers, Settings& settings) {
    settings.emplace(kStep, kSteps.of(answers.step));
    settings.emplace(kSigns, joined(answers.signs));
    settings.emplace(kTriggers, joined(answers.triggers));
    if (answers.things)
        settings.emplace(kThings, joined(*answers.things));
    settings.emplace(kFloor, answers.floor);
    add(settings, kSitting, answers.sitting);
    add(settings, kStanding, answers.standing);
    add(settings, kBegan, answers.began);
    add(settings, kPainFree, answers.painFree);
    add(settings, kStrengthBase, answers.strengthBase);
    add(settings, kToldAgain, answers.toldAgain);
}

ScreeningAnswers screeningFrom(const Settings& settings) {
    ScreeningAnswers answers;
    answers.step = kSteps.parse(wordOf(settings, kStep)).value_or(answers.step);
    answers.signs = apart(wordOf(settings, kSigns));
    answers.triggers = apart(wordOf(settings, kTriggers));
    if (const std::string things = wordOf(settings, kThings); !things.empty())
        answers.things = apart(things);
    if (const std::string floor = wordOf(settings, kFloor); isIdText(floor))
        answers.floor = floor;
    answers.sitting = minutesFrom(wordOf(settings, kSitting));
    answers.standing = minutesFrom(wordOf(settings, kStanding));
    answers.began = parseIsoDate(wordOf(settings, kBegan));
    answers.painFree = parseYesOrNo(wordOf(settings, kPainFree));
    answers.strengthBase = parseYesOrNo(wordOf(settings, kStrengthBase));
    answers.toldAgain = parseIsoDate(wordOf(settings, kToldAgain));
    return answers;
}

} // namespace glidepath::coach
