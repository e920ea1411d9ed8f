#include "trends/daily.h"

#include <algorithm>
#include <map>

namespace glidepath::trends {

namespace {

using std::chrono::days;

constexpr days kReach{kMedianDays - 1};

std::optional<PainScore> scoreOf(const journal::Rating& rating, Measure measure) {
    return measure == Measure::Leg ? rating.leg : rating.back;
}

std::optional<double> median(const DailySeries& values) {
    if (values.size() < kMedianLeastValues)
        return std::nullopt;
    std::vector<int> sorted;
    for (const DailyValue& value : values)
        sorted.push_back(value.value.value());
    std::sort(sorted.begin(), sorted.end());
    const std::size_t middle = sorted.size() / 2;
    if (sorted.size() % 2 == 1)
        return sorted[middle];
    return (sorted[middle - 1] + sorted[middle]) / 2.0;
}

bool hasValueOn(const DailySeries& series, Date day) {
    return std::any_of(series.begin(), series.end(), [day](const DailyValue& value) { return value.day == day; });
}

/// Adds a finished piece, cut back to its last day with a value.
void close(MedianLine& piece, Date lastValue, std::vector<MedianLine>& pieces) {
    while (!piece.empty() && piece.back().day > lastValue)
        piece.pop_back();
    if (!piece.empty())
        pieces.push_back(piece);
    piece.clear();
}

} // namespace

DailySeries dailySeries(std::span<const journal::Rating> ratings, Measure measure) {
    std::map<Date, const journal::Rating*> firstOfDay;
    for (const journal::Rating& rating : ratings) {
        if (!scoreOf(rating, measure))
            continue;
        const auto [place, isFirst] = firstOfDay.try_emplace(rating.at.localDate(), &rating);
        if (!isFirst && rating.at.utc < place->second->at.utc)
            place->second = &rating;
    }
    DailySeries series;
    for (const auto& [day, rating] : firstOfDay)
        series.push_back({day, *scoreOf(*rating, measure)});
    return series;
}

DailySeries between(const DailySeries& series, Date first, Date last) {
    DailySeries inside;
    std::copy_if(series.begin(), series.end(), std::back_inserter(inside),
                 [first, last](const DailyValue& value) { return value.day >= first && value.day <= last; });
    return inside;
}

std::vector<MedianLine> weeklyMedian(const DailySeries& series) {
    std::vector<MedianLine> pieces;
    if (series.empty())
        return pieces;
    MedianLine piece;
    DailySeries window;
    auto next = series.begin();
    Date lastValue = series.front().day;
    for (Date day = series.front().day; day <= series.back().day; day += days{1}) {
        if (next != series.end() && next->day == day)
            window.push_back(*next++);
        std::erase_if(window, [day](const DailyValue& value) { return value.day < day - kReach; });
        if (hasValueOn(window, day))
            lastValue = day;
        if (const auto value = median(window))
            piece.push_back({day, *value});
        else
            close(piece, lastValue, pieces);
    }
    close(piece, lastValue, pieces);
    return pieces;
}

std::optional<Change> change(const std::vector<MedianLine>& line) {
    if (line.empty())
        return std::nullopt;
    const MedianPoint& first = line.front().front();
    const MedianPoint& last = line.back().back();
    if (last.day - first.day < days{kMedianDays})
        return std::nullopt;
    return Change{first.value, last.value};
}

} // namespace glidepath::trends
