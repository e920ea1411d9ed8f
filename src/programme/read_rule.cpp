#include "programme/read_rule.h"

#include "programme/read_action.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace glidepath::programme {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Range kQuietDays{1, 90};
constexpr json::Length kReason{220};
constexpr json::Length kWhy{220};
constexpr std::string_view kExercise = "{exercise}";
constexpr std::string_view kValue = "{value}";

bool changesPhase(RuleKind kind) {
    return kind == RuleKind::StepBack || kind == RuleKind::Advance;
}

void rejectKey(ObjectReader& object, std::string_view key) {
    if (const auto item = object.optional(key))
        item->reject(fmt::format("no \"{}\" in a rule of this kind", key));
}

/// Nobody is in a phase yet when the first one is chosen; whoever changes it comes from one.
std::optional<int> readPhase(ObjectReader& object, const RuleSurroundings& surroundings) {
    if (surroundings.kind == RuleKind::Entry) {
        rejectKey(object, "phase");
        return std::nullopt;
    }
    const auto item = changesPhase(surroundings.kind) ? object.required("phase") : object.optional("phase");
    return item ? std::optional{readPhaseNumber(*item, surroundings.phases)} : std::nullopt;
}

int readQuietDays(ObjectReader& object, RuleKind kind) {
    if (kind == RuleKind::StepBack)
        return object.integer("quietDays", kQuietDays);
    rejectKey(object, "quietDays");
    return 0;
}

/// The first thing in braces that is neither of the placeholders, or all from a brace on that stands alone.
std::string_view unknownPlaceholder(std::string_view text) {
    for (auto at = text.find_first_of("{}"); at != std::string_view::npos; at = text.find_first_of("{}")) {
        text.remove_prefix(at);
        const auto end = text.find('}');
        const std::string_view found = end == std::string_view::npos ? text : text.substr(0, end + 1);
        if (found != kExercise && found != kValue)
            return found;
        text.remove_prefix(found.size());
    }
    return {};
}

bool mentions(const Rule& rule, std::string_view placeholder) {
    return rule.reason.find(placeholder) != std::string::npos;
}

bool isAboutExercise(const Rule& rule) {
    return rule.kind == RuleKind::Grow || (rule.kind == RuleKind::Ease && speaksOf(rule.when, MetricScope::Exercise));
}

void checkPlaceholders(const Item& reason, const Rule& rule) {
    if (const std::string_view unknown = unknownPlaceholder(rule.reason); !unknown.empty())
        reason.reject(json::inQuotes(unknown), "{exercise} or {value}, and no other brace");
    if (mentions(rule, kExercise) && !isAboutExercise(rule))
        reason.reject("{exercise} in a rule that is not about one exercise", "a text without it");
    if (mentions(rule, kValue) && rule.kind == RuleKind::Entry && alwaysHolds(rule.when))
        reason.reject("{value} in a rule that compares nothing", "a text without it");
}

void readReason(ObjectReader& object, Rule& rule) {
    const auto item = object.required("reason");
    if (!item)
        return;
    rule.reason = item->text(kReason);
    checkPlaceholders(*item, rule);
}

bool leadsOn(const Rule& rule) {
    const auto* const move = std::get_if<GoToPhase>(&rule.then.front());
    if (move == nullptr || !rule.phase)
        return true;
    return rule.kind == RuleKind::Advance ? move->phase > *rule.phase : move->phase < *rule.phase;
}

/// What is eased must be what the rule asks about: one exercise, or the session as a whole.
void checkTarget(const Item& then, const Rule& rule) {
    const auto isMistaken = [&rule](const Action& action) { return isOfExercise(action) != isAboutExercise(rule); };
    if (std::none_of(rule.then.begin(), rule.then.end(), isMistaken))
        return;
    if (isAboutExercise(rule))
        then.reject("something for the whole session", "only what changes the exercise that \"when\" asks about");
    else
        then.reject("something for one exercise", "only what changes the session, as \"when\" asks about no exercise");
}

void checkActions(const Item& then, const Rule& rule) {
    if (rule.then.empty())
        return;
    if (changesPhase(rule.kind) && !leadsOn(rule))
        then.reject("a phase in the wrong direction",
                    rule.kind == RuleKind::Advance ? "a phase further on" : "a gentler phase");
    if (rule.kind == RuleKind::Ease)
        checkTarget(then, rule);
}

} // namespace

PlacedRule readRule(const Item& item, const RuleSurroundings& surroundings) {
    ObjectReader object = item.object();
    const auto idItem = object.required("id");
    const auto id = idItem ? idItem->id<RuleId>() : std::nullopt;
    Rule rule{.id = id.value_or(RuleId{"unnamed"}), .kind = surroundings.kind};
    rule.phase = readPhase(object, surroundings);
    if (const auto when = object.required("when"))
        rule.when = readCondition(*when, surroundings);
    if (const auto then = object.required("then")) {
        rule.then = readActions(*then, surroundings);
        checkActions(*then, rule);
    }
    readReason(object, rule);
    rule.quietDays = readQuietDays(object, rule.kind);
    rule.why = object.optionalText("why", kWhy);
    rule.sources = surroundings.sources.read(object.items("sources"));
    object.finish();
    return {rule, idItem ? idItem->place() : item.place()};
}

} // namespace glidepath::programme
