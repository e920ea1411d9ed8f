#include "catalogue/read_dose.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::catalogue {

namespace {

using json::Item;
using json::ObjectReader;
using json::Range;

// Bounds that only a slip of the finger crosses. They are no advice: what is right for an exercise stands in its file.
constexpr Range kPhases{1, 9};
constexpr Range kSets{1, 10};
constexpr Range kRepetitions{1, 100};
constexpr Range kMovingSeconds{1, 30};
constexpr Range kStillSeconds{0, 60};
constexpr Range kRestSeconds{0, 600};
constexpr Range kHoldSeconds{1, 600};
constexpr Range kMinutes{1, 180};
constexpr Range kTimesADay{1, 24};
constexpr Range kDaysAWeek{1, 7};
constexpr json::Length kWhy{160};

constexpr std::array<std::string_view, 8> kNumbers{"sets",    "repetitions", "tempo",     "holdSeconds",
                                                   "minutes", "restSeconds", "timesADay", "daysAWeek"};

Amount fixed(int value) {
    return {value, value, value};
}

std::optional<int> readInteger(ObjectReader& object, std::string_view key, Range range) {
    const auto item = object.required(key);
    return item ? item->integer(range) : std::nullopt;
}

Amount readAmount(const Item& item, Range range) {
    if (!item.isObject())
        return fixed(item.integer(range).value_or(range.least));
    ObjectReader object = item.object();
    const auto least = readInteger(object, "least", range);
    const auto start = readInteger(object, "start", range);
    const auto most = readInteger(object, "most", range);
    object.finish();
    if (!least || !start || !most)
        return fixed(range.least);
    if (*least > *start || *start > *most)
        item.reject(fmt::format("least {}, start {}, most {}", *least, *start, *most),
                    "least, start and most in rising order");
    return {*least, *start, *most};
}

Amount readAmount(ObjectReader& dose, std::string_view key, Range range) {
    const auto item = dose.required(key);
    return item ? readAmount(*item, range) : fixed(range.least);
}

std::chrono::seconds readSeconds(ObjectReader& object, std::string_view key, Range range) {
    return std::chrono::seconds{object.integer(key, range)};
}

Tempo readTempo(const std::optional<Item>& item) {
    if (!item)
        return {};
    ObjectReader tempo = item->object();
    const Tempo result{.lift = readSeconds(tempo, "lift", kMovingSeconds),
                       .hold = readSeconds(tempo, "hold", kStillSeconds),
                       .lower = readSeconds(tempo, "lower", kMovingSeconds),
                       .pause = readSeconds(tempo, "pause", kStillSeconds)};
    tempo.finish();
    return result;
}

/// Which of the three kinds of work a dose has; several, or none, where its author has not settled on one.
std::vector<std::string_view> kindsOfWork(const ObjectReader& dose) {
    std::vector<std::string_view> kinds;
    for (const std::string_view kind : {"repetitions", "holdSeconds", "minutes"}) {
        if (dose.has(kind))
            kinds.push_back(kind);
    }
    return kinds;
}

Work readWork(ObjectReader& dose) {
    const auto kinds = kindsOfWork(dose);
    const auto repetitions = dose.optional("repetitions");
    const auto tempo = repetitions ? dose.required("tempo") : dose.optional("tempo");
    const auto hold = dose.optional("holdSeconds");
    const auto minutes = dose.optional("minutes");
    if (kinds.size() != 1)
        dose.reject(kinds.empty() ? "no kind of work" : fmt::format("{}", fmt::join(kinds, " and ")),
                    "exactly one of repetitions with tempo, holdSeconds, minutes");
    if (tempo && !repetitions)
        tempo->reject("a tempo without repetitions", "a tempo only where there are repetitions");
    if (repetitions)
        return Repetitions{readAmount(*repetitions, kRepetitions), readTempo(tempo)};
    if (hold)
        return TimedHold{readAmount(*hold, kHoldSeconds)};
    return Activity{minutes ? readAmount(*minutes, kMinutes) : fixed(kMinutes.least)};
}

std::map<std::string, std::vector<SourceId>> readBasis(ObjectReader& basis, const ObjectReader& dose,
                                                       const KnownSources& sources) {
    std::map<std::string, std::vector<SourceId>> result;
    for (const std::string_view number : kNumbers) {
        if (!dose.has(number))
            continue;
        if (const auto item = basis.required(number))
            result.emplace(number, sources.read(item->items(json::kSome)));
    }
    basis.finish();
    return result;
}

Dose readDose(const Item& item, const KnownSources& sources) {
    ObjectReader object = item.object();
    Dose dose;
    dose.work = readWork(object);
    dose.sets = readAmount(object, "sets", kSets);
    dose.rest = readSeconds(object, "restSeconds", kRestSeconds);
    dose.timesADay = readAmount(object, "timesADay", kTimesADay);
    dose.daysAWeek = readAmount(object, "daysAWeek", kDaysAWeek);
    if (const auto basisItem = object.required("basis")) {
        ObjectReader basis = basisItem->object();
        dose.basis = readBasis(basis, object, sources);
    }
    dose.why = object.optionalText("why", kWhy);
    object.finish();
    return dose;
}

int phaseNumber(std::string_view key) {
    int number = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    return error == std::errc{} && end == key.data() + key.size() ? number : 0;
}

} // namespace

std::map<int, Dose> readDoses(ObjectReader& doses, const KnownSources& sources) {
    std::map<int, Dose> result;
    for (const auto& [key, item] : doses.entries()) {
        const int phase = phaseNumber(key);
        if (phase < kPhases.least || phase > kPhases.most || key != std::to_string(phase))
            item.reject("a dose for phase " + json::inQuotes(key), "a phase number from 1 to 9 as key");
        result.insert_or_assign(phase, readDose(item, sources));
    }
    if (result.empty())
        doses.reject("no dose", "a dose for at least one phase");
    return result;
}

} // namespace glidepath::catalogue
