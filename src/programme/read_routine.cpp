#include "programme/read_routine.h"

#include "programme/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::programme {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Range kPhases{1, 9};
constexpr json::Range kTimesADay{1, 12};
constexpr json::Range kMinutes{1, 180};
constexpr json::Length kTitle{18};
constexpr json::Length kWhen{60};
constexpr json::Length kSentence{160};

/// Whether a kind of routine stands on days of its own, and whether at a time of day.
enum class Place { DaysAndSlots, DaysOnly, Nowhere };

Place placeOf(RoutineKind kind) {
    switch (kind) {
    case RoutineKind::Walk:
    case RoutineKind::Aerobic:
        return Place::DaysOnly;
    case RoutineKind::Relief:
        return Place::Nowhere;
    case RoutineKind::Mobility:
    case RoutineKind::Strength:
    case RoutineKind::Glide:
        break;
    }
    return Place::DaysAndSlots;
}

bool isKnownPhase(int number, std::span<const Phase> phases) {
    return std::any_of(phases.begin(), phases.end(), [number](const Phase& phase) { return phase.number == number; });
}

int readPhase(ObjectReader& file, std::span<const Phase> phases) {
    const auto item = file.required("phase");
    const auto number = item ? item->integer(kPhases) : std::nullopt;
    if (number && !isKnownPhase(*number, phases))
        item->reject("the number of a phase that can be used");
    return number.value_or(kPhases.least);
}

/// A list of words in the order of their table, each once.
template <class Enum, std::size_t N>
std::vector<Enum> readWords(const std::vector<Item>& items, const Names<Enum, N>& table) {
    std::vector<Enum> words;
    for (const Item& item : items) {
        const auto word = item.word(table);
        if (!word)
            continue;
        if (std::find(words.begin(), words.end(), *word) != words.end())
            item.reject("each word once");
        words.push_back(*word);
    }
    std::sort(words.begin(), words.end());
    return words;
}

std::chrono::weekday weekdayOf(DayName day) {
    return std::chrono::Monday + std::chrono::days{static_cast<int>(day)};
}

void rejectKey(ObjectReader& file, std::string_view key) {
    if (const auto item = file.optional(key))
        item->reject(fmt::format("no \"{}\" in a routine of this kind", key));
}

void readDays(ObjectReader& file, Routine& routine) {
    if (placeOf(routine.kind) == Place::Nowhere)
        return rejectKey(file, "days");
    for (const DayName day : readWords(file.items("days"), kDayNames))
        routine.days.push_back(weekdayOf(day));
}

void readSlots(ObjectReader& file, Routine& routine) {
    if (placeOf(routine.kind) != Place::DaysAndSlots)
        return rejectKey(file, "slots");
    routine.daySlots = readWords(file.items("slots"), kSlots);
}

void readPlace(ObjectReader& file, Routine& routine) {
    readDays(file, routine);
    readSlots(file, routine);
    const auto times = file.required("timesADay");
    const auto number = times ? times->integer(kTimesADay) : std::nullopt;
    routine.timesADay = number.value_or(kTimesADay.least);
    const bool fits =
        routine.daySlots.empty() || static_cast<std::size_t>(routine.timesADay) == routine.daySlots.size();
    if (number && !fits)
        times->reject(fmt::format("{}, as many as there are slots", routine.daySlots.size()));
}

/// The id of an exercise that exists and can be done in this phase.
std::optional<ExerciseId> readExerciseId(const std::optional<Item>& item, int phase,
                                         const catalogue::Catalogue& catalogue) {
    const auto id = item ? item->id<ExerciseId>() : std::nullopt;
    if (!id)
        return std::nullopt;
    const catalogue::Exercise* const exercise = catalogue.find(*id);
    if (exercise == nullptr)
        item->reject("the id of an exercise that can be used");
    else if (!exercise->doses.contains(phase))
        item->reject(json::inQuotes(id->text()) + " without a dose for that phase",
                     fmt::format("an exercise with a dose for phase {}", phase));
    return id;
}

Need readNeed(ObjectReader& item) {
    const auto need = item.optional("need");
    const auto word = need ? need->word(kNeeds) : std::nullopt;
    return word.value_or(Need::Required);
}

/// The gate of an item that is for later, which must hold back this exercise in this phase.
void readGateOf(ObjectReader& object, int phase, std::span<const Gate> gates, RoutineItem& item) {
    const bool isLater = item.need == Need::Later;
    const auto place = object.optional("gate");
    if (isLater && !place)
        object.reject("no \"gate\"", "the gate that opens the exercise");
    if (!isLater && place)
        place->reject("a \"gate\"", "one only where \"need\" is \"later\"");
    item.gate = isLater && place ? place->id<GateId>() : std::nullopt;
    if (!item.gate)
        return;
    const auto gate = std::find_if(gates.begin(), gates.end(), [&](const Gate& one) { return one.id == *item.gate; });
    if (gate == gates.end())
        place->reject("the id of a gate that can be used");
    else if (!gate->holds(item.exercise, phase))
        place->reject(json::inQuotes(gate->id.text()) + ", which does not hold back that exercise",
                      fmt::format("a gate that opens {} in phase {}", json::inQuotes(item.exercise.text()), phase));
    else
        item.condition = gate->condition;
}

void readAlternatives(ObjectReader& object, int phase, const catalogue::Catalogue& catalogue, RoutineItem& item) {
    for (const Item& alternative : object.optionalItems("alternatives")) {
        const auto id = readExerciseId(alternative, phase, catalogue);
        if (id == item.exercise)
            alternative.reject("the exercise itself", "another exercise");
        if (id)
            item.alternatives.push_back(*id);
    }
}

std::optional<RoutineItem> readItem(const Item& place, int phase, const Surroundings& surroundings) {
    ObjectReader object = place.object();
    const auto id = readExerciseId(object.required("exercise"), phase, surroundings.catalogue);
    RoutineItem item{.exercise = id.value_or(ExerciseId{"unnamed"}),
                     .need = readNeed(object),
                     .gate = {},
                     .condition = {},
                     .alternatives = {},
                     .note = object.optionalText("note", kSentence)};
    readGateOf(object, phase, surroundings.gates, item);
    readAlternatives(object, phase, surroundings.catalogue, item);
    object.finish();
    return id ? std::optional{item} : std::nullopt;
}

std::size_t countOf(const std::vector<RoutineItem>& items, Need need) {
    const auto count =
        std::count_if(items.begin(), items.end(), [need](const RoutineItem& item) { return item.need == need; });
    return static_cast<std::size_t>(count);
}

void checkItems(const Item& list, const std::vector<RoutineItem>& items) {
    const std::size_t required = countOf(items, Need::Required);
    const std::size_t offered = required + countOf(items, Need::Optional);
    if (required == 0)
        list.reject("no required exercise", "at least one, so that the short version has something in it");
    if (offered > kMostOffered)
        list.reject(fmt::format("{} exercises that are not for later", offered),
                    fmt::format("at most {}", kMostOffered));
}

void readItems(ObjectReader& file, const Surroundings& surroundings, Routine& routine) {
    const auto list = file.required("items");
    if (!list)
        return;
    for (const Item& place : list->items()) {
        if (auto item = readItem(place, routine.phase, surroundings))
            routine.items.push_back(std::move(*item));
    }
    checkItems(*list, routine.items);
}

void readSwap(ObjectReader& file, std::vector<catalogue::Link>& links, Routine& routine) {
    const auto item = file.optional("swapsWith");
    routine.swapsWith = item ? item->id<RoutineId>() : std::nullopt;
    if (!routine.swapsWith)
        return;
    if (routine.days.empty())
        item->reject("no \"swapsWith\" in a routine without days");
    if (*routine.swapsWith == routine.id)
        item->reject("the routine itself", "another routine");
    else
        links.push_back({routine.swapsWith->text(), item->place()});
}

} // namespace

Routine readRoutine(ObjectReader& file, const catalogue::FileContext& context, const Surroundings& surroundings,
                    std::vector<catalogue::Link>& links) {
    Routine routine{.id = RoutineId{context.id}};
    routine.phase = readPhase(file, surroundings.phases);
    routine.title = file.text("title", kTitle);
    routine.kind = file.word("kind", kRoutineKinds);
    routine.when = file.text("when", kWhen);
    routine.about = std::chrono::minutes{file.integer("minutes", kMinutes)};
    readPlace(file, routine);
    readSwap(file, links, routine);
    readItems(file, surroundings, routine);
    const catalogue::KnownSources known{surroundings.catalogue.sources(), context.origin};
    routine.sources = known.read(file.items("sources"));
    routine.origin = context.origin;
    return routine;
}

} // namespace glidepath::programme
