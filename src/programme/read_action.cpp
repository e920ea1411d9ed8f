#include "programme/read_action.h"

#include "base/answer_words.h"
#include "catalogue/words.h"
#include "programme/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace glidepath::programme {

namespace {

using json::Item;
using json::ObjectReader;
using json::Range;

// Bounds that only a slip of the finger crosses.
constexpr Range kPhases{1, 9};
constexpr Range kLessPercent{10, 99};
constexpr Range kRestHours{1, 24 * 28};
constexpr Range kQuietDays{1, 90};
constexpr Range kMoreRepetitions{1, 10};
constexpr Range kMoreSeconds{1, 60};
constexpr Range kMoreMinutes{1, 30};
constexpr Range kMorePercent{1, 100};
constexpr json::Count kOne{1, 1};
constexpr json::Count kEases{1, 4};

using With = AnswerSigns::With;
constexpr auto kSigns = names<With>({{With::Nothing, "all"}, {With::Start, "all-and-start"}});
enum class AsideUntil { PutBack };
constexpr auto kAsideUntil = names<AsideUntil>({{AsideUntil::PutBack, "until-put-back"}});
enum class Growth { None };
constexpr auto kGrowth = names<Growth>({{Growth::None, "none"}});
enum class Offer { Relief };
constexpr auto kOffers = names<Offer>({{Offer::Relief, "relief"}});

Action readGoToPhase(ObjectReader& object, const RuleSurroundings& surroundings) {
    const auto item = object.required("goToPhase");
    return GoToPhase{item ? readPhaseNumber(*item, surroundings.phases) : kPhases.least};
}

Action readAnswerSigns(ObjectReader& object, const RuleSurroundings&) {
    return AnswerSigns{object.word("answerSigns", kSigns)};
}

/// What nothing is known of is no verdict of a rule: it is what remains where none holds.
Action readResponse(ObjectReader& object, const RuleSurroundings&) {
    const auto item = object.required("response");
    const auto response = item ? item->word(kResponses) : std::nullopt;
    if (response == Response::Unknown)
        item->reject("a response that says something");
    return Respond{response.value_or(Response::Unknown)};
}

Action readEaseSession(ObjectReader& object, const RuleSurroundings&) {
    return EaseSession{object.integer("easeSession", kLessPercent)};
}

Action readEaseExercise(ObjectReader& object, const RuleSurroundings&) {
    return EaseExercise{object.integer("easeExercise", kLessPercent)};
}

Action readRestExercise(ObjectReader& object, const RuleSurroundings&) {
    return RestExercise{object.integer("restExercise", kRestHours)};
}

Action readPutAside(ObjectReader& object, const RuleSurroundings&) {
    (void)object.word("putAside", kAsideUntil);
    return PutAside{};
}

Action readLeaveOut(ObjectReader& object, const RuleSurroundings&) {
    return LeaveOut{object.word("leaveOut", catalogue::kCategories)};
}

Action readGrowth(ObjectReader& object, const RuleSurroundings&) {
    (void)object.word("growth", kGrowth);
    return NoGrowth{};
}

Action readOffer(ObjectReader& object, const RuleSurroundings&) {
    (void)object.word("offer", kOffers);
    return OfferRelief{};
}

int readStep(ObjectReader& object, std::string_view key, Range range) {
    const auto item = object.optional(key);
    return item ? item->integer(range).value_or(range.least) : 0;
}

Action readGrow(ObjectReader& object, const RuleSurroundings&) {
    const auto item = object.required("grow");
    ObjectReader step = item->object();
    const GrowBy grow{.repetitions = readStep(step, "repetitions", kMoreRepetitions),
                      .seconds = readStep(step, "seconds", kMoreSeconds),
                      .minutes = readStep(step, "minutes", kMoreMinutes),
                      .percent = step.integer("percent", kMorePercent)};
    if (item->isObject() && grow.repetitions == 0 && grow.seconds == 0 && grow.minutes == 0)
        step.reject("nothing that grows", "at least one of repetitions, seconds, minutes");
    step.finish();
    return grow;
}

Action readAddSet(ObjectReader& object, const RuleSurroundings&) {
    const auto item = object.required("addSet");
    ObjectReader step = item->object();
    const AddSet add{step.integer("percent", kMorePercent)};
    step.finish();
    return add;
}

Action readRefer(ObjectReader& object, const RuleSurroundings&) {
    return ReferTo{.urgency = object.word("refer", kUrgencies), .quietDays = object.integer("quietDays", kQuietDays)};
}

/// The key that says what is asked for, and how the rest is read.
struct Form {
    std::string_view key;
    Action (*read)(ObjectReader&, const RuleSurroundings&);
};

constexpr std::array kMoves{Form{"goToPhase", readGoToPhase}};
constexpr std::array kScreens{Form{"answerSigns", readAnswerSigns}};
constexpr std::array kResponds{Form{"response", readResponse}};
constexpr std::array kEasings{Form{"easeSession", readEaseSession},
                              Form{"easeExercise", readEaseExercise},
                              Form{"restExercise", readRestExercise},
                              Form{"putAside", readPutAside},
                              Form{"leaveOut", readLeaveOut},
                              Form{"growth", readGrowth},
                              Form{"offer", readOffer}};
constexpr std::array kGrows{Form{"grow", readGrow}, Form{"addSet", readAddSet}};
constexpr std::array kRefers{Form{"refer", readRefer}};

std::span<const Form> formsOf(RuleKind kind) {
    switch (kind) {
    case RuleKind::Screen:
        return kScreens;
    case RuleKind::Response:
        return kResponds;
    case RuleKind::Ease:
        return kEasings;
    case RuleKind::Grow:
        return kGrows;
    case RuleKind::Refer:
        return kRefers;
    case RuleKind::Entry:
    case RuleKind::StepBack:
    case RuleKind::Advance:
        break;
    }
    return kMoves;
}

std::string keysOf(std::span<const Form> forms) {
    std::vector<std::string_view> keys;
    for (const Form& form : forms)
        keys.push_back(form.key);
    return fmt::format("{}", fmt::join(keys, ", "));
}

std::optional<Action> readAction(const Item& item, const RuleSurroundings& surroundings) {
    ObjectReader object = item.object();
    if (!item.isObject())
        return std::nullopt;
    const auto forms = formsOf(surroundings.kind);
    const auto isThere = [&object](const Form& form) { return object.has(form.key); };
    const auto count = std::count_if(forms.begin(), forms.end(), isThere);
    if (count != 1) {
        object.reject(count == 0 ? "nothing that such a rule can ask for" : fmt::format("{} things at once", count),
                      "exactly one of " + keysOf(forms));
        return std::nullopt;
    }
    const Action action = std::find_if(forms.begin(), forms.end(), isThere)->read(object, surroundings);
    object.finish();
    return action;
}

bool isAmong(const std::vector<Action>& actions, const Action& action) {
    return std::any_of(actions.begin(), actions.end(),
                       [&action](const Action& other) { return other.index() == action.index(); });
}

} // namespace

std::vector<Action> readActions(const Item& list, const RuleSurroundings& surroundings) {
    std::vector<Action> actions;
    for (const Item& item : list.items(surroundings.kind == RuleKind::Ease ? kEases : kOne)) {
        const auto action = readAction(item, surroundings);
        if (!action)
            continue;
        if (isAmong(actions, *action))
            item.reject("the same thing a second time", "each thing once");
        actions.push_back(*action);
    }
    return actions;
}

bool isOfExercise(const Action& action) {
    return std::holds_alternative<EaseExercise>(action) || std::holds_alternative<RestExercise>(action) ||
           std::holds_alternative<PutAside>(action);
}

int readPhaseNumber(const Item& item, std::span<const Phase> phases) {
    const auto number = item.integer(kPhases);
    const auto isThat = [&number](const Phase& phase) { return phase.number == number; };
    if (number && std::none_of(phases.begin(), phases.end(), isThat))
        item.reject("the number of a phase that can be used");
    return number.value_or(kPhases.least);
}

} // namespace glidepath::programme
