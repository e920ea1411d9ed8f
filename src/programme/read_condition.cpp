#include "programme/read_condition.h"

#include "programme/exercise_ids.h"
#include "programme/metric_words.h"
#include "programme/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace glidepath::programme {

namespace {

using json::Item;
using json::ObjectReader;
using json::Range;

constexpr int kDeepest = 3;
constexpr std::size_t kMostParts = 12;
constexpr Range kDays{1, 365};
constexpr Range kLevels{1, 10};
constexpr json::Length kText{44};
constexpr std::array<std::string_view, 3> kKinds{"all", "any", "metric"};

/// What a value can be at all. Bounds that only a slip of the finger crosses.
Range rangeOf(MetricUnit unit) {
    switch (unit) {
    case MetricUnit::Mean:
        return {0, 10};
    case MetricUnit::Points:
        return {-10, 10};
    case MetricUnit::Places:
        return {-5, 5};
    case MetricUnit::Percent:
        return {-100, 200};
    case MetricUnit::Hours:
        return {0, 24 * 365};
    case MetricUnit::Days:
    case MetricUnit::Times:
    case MetricUnit::Weeks:
    case MetricUnit::Minutes:
    case MetricUnit::YesOrNo:
    case MetricUnit::Word:
        break;
    }
    return {0, 365};
}

/// A rule may ask for what is known when it is asked.
bool mayAsk(RuleKind kind, MetricScope scope) {
    switch (kind) {
    case RuleKind::Entry:
        return scope == MetricScope::Start;
    case RuleKind::Response:
        return scope == MetricScope::Session;
    case RuleKind::Ease:
    case RuleKind::Grow:
        return scope == MetricScope::Person || scope == MetricScope::Exercise;
    case RuleKind::Screen:
    case RuleKind::StepBack:
    case RuleKind::Advance:
    case RuleKind::Refer:
        break;
    }
    return scope == MetricScope::Person;
}

const MetricInfo* readMetric(ObjectReader& object, RuleKind kind) {
    const auto item = object.required("metric");
    const std::string word = item->token();
    const MetricInfo* const info = findMetric(word);
    if (info == nullptr && !word.empty())
        item->reject("a metric, one of those that rules.schema.json lists");
    if (info != nullptr && !mayAsk(kind, info->scope))
        item->reject(fmt::format("something that can be asked in rules of the kind \"{}\"", name(kind)));
    return info;
}

Operator readOperator(ObjectReader& object, const MetricInfo& info) {
    const auto item = object.required("is");
    const auto op = item ? item->word(kOperators) : std::nullopt;
    const bool isOrdered = !hasWords(info.unit);
    if (op && !isOrdered && *op != Operator::Equal && *op != Operator::NotEqual)
        item->reject(R"("==" or "!=", as words have no order)");
    return op.value_or(Operator::Equal);
}

double readValue(ObjectReader& object, const MetricInfo& info) {
    const auto item = object.required("value");
    if (!item)
        return 0;
    if (!hasWords(info.unit))
        return item->integer(rangeOf(info.unit)).value_or(0);
    return withWords(info.metric, [&item](const auto& table) {
        const auto word = item->word(table);
        return word ? static_cast<double>(*word) : 0.0;
    });
}

/// A key that a clause has to have with some metrics, and may not have with others.
std::optional<Item> readParameter(ObjectReader& object, std::string_view key, const MetricInfo& info,
                                  bool MetricInfo::*isWanted) {
    if (info.*isWanted)
        return object.required(key);
    if (const auto item = object.optional(key))
        item->reject(fmt::format("no \"{}\" with \"{}\"", key, info.word));
    return std::nullopt;
}

void readParameters(ObjectReader& object, const MetricInfo& info, const catalogue::Catalogue& catalogue,
                    Clause& clause) {
    if (const auto days = readParameter(object, "days", info, &MetricInfo::days))
        clause.days = days->integer(kDays).value_or(kDays.least);
    if (const auto place = readParameter(object, "place", info, &MetricInfo::place))
        clause.place = place->word(kFarthestPoints).value_or(FarthestPoint::None);
    if (const auto level = readParameter(object, "level", info, &MetricInfo::level))
        clause.level = level->integer(kLevels).value_or(kLevels.least);
    if (const auto exercises = readParameter(object, "exercises", info, &MetricInfo::exercises))
        clause.exercises = readExerciseIds(exercises->items(json::kSome), catalogue);
}

/// So that nothing more is said about a clause whose metric nobody knows.
void readOver(ObjectReader& object) {
    for (const char* const key : {"is", "value", "days", "place", "level", "exercises", "text"})
        (void)object.optional(key);
}

/// The page that shows how far it is to the next phase needs a line for each clause.
std::string readText(ObjectReader& object, RuleKind kind) {
    return kind == RuleKind::Advance ? object.text("text", kText) : object.optionalText("text", kText);
}

Clause readClause(ObjectReader& object, const RuleSurroundings& surroundings) {
    Clause clause;
    const MetricInfo* const info = readMetric(object, surroundings.kind);
    if (info == nullptr) {
        readOver(object);
        return clause;
    }
    clause.metric = info->metric;
    clause.op = readOperator(object, *info);
    clause.value = readValue(object, *info);
    readParameters(object, *info, surroundings.catalogue, clause);
    clause.text = readText(object, surroundings.kind);
    return clause;
}

bool hasOneKind(const ObjectReader& object) {
    const auto count =
        std::count_if(kKinds.begin(), kKinds.end(), [&](std::string_view kind) { return object.has(kind); });
    if (count != 1)
        object.reject(count == 0 ? "no kind of condition" : fmt::format("{} kinds of condition", count),
                      "exactly one of all, any, metric");
    return count == 1;
}

/// The last rule of the entry holds whatever is known: it has no clause.
std::size_t fewestParts(RuleKind kind, Condition::Kind group, int depth) {
    const bool mayBeEmpty = kind == RuleKind::Entry && group == Condition::Kind::All && depth == 1;
    return mayBeEmpty ? 0 : 1;
}

Condition readNested(const Item& item, const RuleSurroundings& surroundings, int depth);

Condition readGroup(ObjectReader& object, const RuleSurroundings& surroundings, int depth) {
    Condition condition{.kind = object.has("all") ? Condition::Kind::All : Condition::Kind::Any};
    const auto list = object.required(condition.kind == Condition::Kind::All ? "all" : "any");
    if (depth > kDeepest) {
        object.reject(fmt::format("conditions {} deep", depth), fmt::format("at most {}", kDeepest));
        return condition;
    }
    const json::Count count{fewestParts(surroundings.kind, condition.kind, depth), kMostParts};
    for (const Item& part : list->items(count))
        condition.parts.push_back(readNested(part, surroundings, depth + 1));
    return condition;
}

Condition readNested(const Item& item, const RuleSurroundings& surroundings, int depth) {
    ObjectReader object = item.object();
    if (!item.isObject() || !hasOneKind(object))
        return {.kind = Condition::Kind::One};
    Condition condition = object.has("metric")
                              ? Condition{.kind = Condition::Kind::One, .clause = readClause(object, surroundings)}
                              : readGroup(object, surroundings, depth);
    object.finish();
    return condition;
}

} // namespace

Condition readCondition(const Item& item, const RuleSurroundings& surroundings) {
    return readNested(item, surroundings, 1);
}

bool alwaysHolds(const Condition& condition) {
    return condition.kind == Condition::Kind::All && condition.parts.empty();
}

bool speaksOf(const Condition& condition, MetricScope scope) {
    if (condition.kind == Condition::Kind::One)
        return metricInfo(condition.clause.metric).scope == scope;
    return std::any_of(condition.parts.begin(), condition.parts.end(),
                       [scope](const Condition& part) { return speaksOf(part, scope); });
}

} // namespace glidepath::programme
