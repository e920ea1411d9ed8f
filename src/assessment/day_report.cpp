#include "assessment/course.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace glidepath::assessment {

namespace {

constexpr Duration kNoon = std::chrono::hours{12};

std::optional<int> number(const std::optional<PainScore>& score) {
    return score ? std::optional{score->value()} : std::nullopt;
}

std::optional<int> number(const std::optional<FarthestPoint>& point) {
    return point ? std::optional{static_cast<int>(*point)} : std::nullopt;
}

/// Every answer is part of it, so that two check-ins of one moment have an order as well.
bool isBefore(const CheckIn& one, const CheckIn& other) {
    const auto key = [](const CheckIn& told) {
        return std::tie(told.at.utc, told.when, told.leg, told.back, told.farthest, told.pattern, told.newOrStronger,
                        told.eases, told.hardDay);
    };
    return key(one) < key(other);
}

template <class Value>
void keepFirst(std::optional<Value>& known, const std::optional<Value>& told) {
    if (!known)
        known = told;
}

/// The later word of a list is the worse one.
template <class Value>
void keepWorst(std::optional<Value>& known, const std::optional<Value>& told) {
    if (told && (!known || *told > *known))
        known = told;
}

void take(DayReport& day, const CheckIn& told, std::optional<WallTime> firstSession) {
    const auto leg = number(told.leg);
    const auto back = number(told.back);
    if (leg || back)
        day.latestPain = std::max(leg.value_or(0), back.value_or(0));
    keepWorst(day.pattern, told.pattern);
    keepWorst(day.hardDay, told.hardDay);
    if (told.newOrStronger == YesOrNo::Yes)
        day.newOrStronger = told.at;
    if (told.eases == YesOrNo::No)
        day.noEase = told.at;
    if (told.when == CheckIn::When::After)
        return;
    const auto farthest = number(told.farthest);
    keepFirst(day.leg, leg);
    keepFirst(day.back, back);
    keepFirst(day.farthest, farthest);
    const bool isMorning = told.at.timeOfDay() < kNoon || !firstSession || told.at.utc <= firstSession->utc;
    if (!isMorning)
        return;
    keepFirst(day.morning.leg, leg);
    keepFirst(day.morning.back, back);
    keepFirst(day.morning.farthest, farthest);
}

} // namespace

std::optional<int> Pains::most() const {
    if (!leg && !back)
        return std::nullopt;
    return std::max(leg ? leg->value() : 0, back ? back->value() : 0);
}

DayReport reportOf(Date date, std::vector<CheckIn> told, std::optional<WallTime> firstSession) {
    std::sort(told.begin(), told.end(), isBefore);
    DayReport day{.date = date};
    for (const CheckIn& checkIn : told)
        take(day, checkIn, firstSession);
    day.told = std::move(told);
    return day;
}

} // namespace glidepath::assessment
