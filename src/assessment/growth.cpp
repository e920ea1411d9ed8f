#include "assessment/growth.h"

#include "assessment/rule_actions.h"

#include <algorithm>

namespace glidepath::assessment {

namespace {

int volume(const Given& given) {
    return given.sets * given.amount;
}

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

/// At most one step, and within a week at most the percentage, or else one.
Given withMore(Given given, const programme::GrowBy& by, const DoseRange& range, const Given& least) {
    const int ofWeek = std::max(volume(least) * (100 + by.percent) / 100 / given.sets,
                                given.sets == least.sets ? least.amount + 1 : 0);
    const int more = std::min({given.amount + stepOf(by, range.unit), range.amount.most, ofWeek});
    given.amount = std::max(given.amount, more);
    return given;
}

/// Back to the fewest repetitions, or fewer where the week would grow too much.
Given withOneMoreSet(const Given& given, const programme::AddSet& set, const DoseRange& range, const Given& least) {
    Given more{given};
    ++more.sets;
    more.amount = std::min(range.amount.least, volume(least) * (100 + set.percent) / 100 / more.sets);
    return more.sets <= range.sets.most && more.amount >= 1 ? more : given;
}

} // namespace

Given eased(Given given, int percent) {
    if (percent >= 100)
        return given;
    given.amount = std::max(1, given.amount * percent / 100);
    given.share = programme::Share::Eased;
    return given;
}

Given grown(const Given& given, const programme::Rule& rule, const DoseRange& range, const Given& least) {
    if (const auto* const by = actionOf<programme::GrowBy>(rule))
        return withMore(given, *by, range, least);
    if (const auto* const set = actionOf<programme::AddSet>(rule))
        return withOneMoreSet(given, *set, range, least);
    return given;
}

} // namespace glidepath::assessment
