#include "assessment/growth.h"

#include "assessment/rule_actions.h"

#include <algorithm>

namespace glidepath::assessment {

namespace {

int stepOf(const programme::GrowBy& by, DoseRange::Unit unit) {
    switch (unit) {
    case DoseRange::Unit::Repetitions:
        return by.repetitions;
    case DoseRange::Unit::Seconds:
        return by.seconds;
    case DoseRange::Unit::Minutes:
        break;
    }
    return by.minutes;
}

Given withMore(const Given& given, int more, const DoseRange& range) {
    if (!given.fewer) {
        Given both{given};
        both.amount = std::max(given.amount, std::min(given.amount + more, range.amount.most));
        return both;
    }
    const int side = std::min(given.fewer->amount + more, given.amount);
    return given.fewer->side == Side::Left ? withSides(given, side, given.amount)
                                           : withSides(given, given.amount, side);
}

bool isMoreByOne(const Given& more, const Given& least) {
    const auto isByOne = [&](Side side) { return amountOn(more, side) <= amountOn(least, side) + 1; };
    return more.sets == least.sets && isByOne(Side::Left) && isByOne(Side::Right);
}

/// At most one step, and within a week at most the percentage, or else one.
Given withStep(const Given& given, const programme::GrowBy& by, const DoseRange& range, const Given& least) {
    for (int step = stepOf(by, range.unit); step > 0; --step) {
        const Given more = withMore(given, step, range);
        const bool fits = 100 * volume(more) <= (100 + by.percent) * volume(least) || isMoreByOne(more, least);
        if (fits && volume(more) > volume(given))
            return more;
    }
    return given;
}

/// Back to the fewest repetitions, or fewer where the week would grow too much.
Given withOneMoreSet(const Given& given, const programme::AddSet& set, const DoseRange& range, const Given& least) {
    Given more{given};
    ++more.sets;
    more.amount = std::min(range.amount.least, volume(least) * (100 + set.percent) / 100 / (2 * more.sets));
    return !given.fewer && more.sets <= range.sets.most && more.amount >= 1 ? more : given;
}

} // namespace

int volume(const Given& given) {
    return given.sets * (amountOn(given, Side::Left) + amountOn(given, Side::Right));
}

Given eased(Given given, int percent) {
    if (percent >= 100)
        return given;
    const auto part = [&](Side side) { return std::max(1, amountOn(given, side) * percent / 100); };
    given.share = programme::Share::Eased;
    return withSides(given, part(Side::Left), part(Side::Right));
}

Given grown(const Given& given, const programme::Rule& rule, const DoseRange& range, const Given& least) {
    if (const auto* const by = actionOf<programme::GrowBy>(rule))
        return withStep(given, *by, range, least);
    if (const auto* const set = actionOf<programme::AddSet>(rule))
        return withOneMoreSet(given, *set, range, least);
    return given;
}

} // namespace glidepath::assessment
