#include "assessment/windows.h"

#include "base/contract.h"

#include <algorithm>
#include <numeric>

namespace glidepath::assessment {

std::optional<int> legOf(const DayReport& day) {
    return day.leg;
}

std::optional<int> backOf(const DayReport& day) {
    return day.back;
}

std::optional<int> farthestOf(const DayReport& day) {
    return day.farthest;
}

std::optional<int> patternOf(const DayReport& day) {
    return day.pattern ? std::optional{static_cast<int>(*day.pattern)} : std::nullopt;
}

std::vector<int> told(const Course& course, Window window, DayValue value) {
    std::vector<int> values;
    for (const DayReport& day : course.days(window.first, window.last))
        if (const auto known = value(day))
            values.push_back(*known);
    return values;
}

std::vector<int> firstTold(const Course& course, Date since, std::size_t most, DayValue value) {
    std::vector<int> values;
    values.reserve(most);
    for (const DayReport& day : course.days(since, Date::max())) {
        if (values.size() == most)
            break;
        if (const auto known = value(day))
            values.push_back(*known);
    }
    return values;
}

bool isHalf(std::size_t told, Window window) {
    return 2 * static_cast<int>(told) >= window.length();
}

double mean(const std::vector<int>& values) {
    expects(!values.empty(), "there is no mean of nothing");
    return static_cast<double>(std::accumulate(values.begin(), values.end(), 0)) / static_cast<double>(values.size());
}

double median(std::vector<int> values) {
    expects(!values.empty(), "there is no median of nothing");
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

Value meanOf(const Course& course, Window window, DayValue value) {
    int sum = 0;
    std::size_t known = 0;
    for (const DayReport& day : course.days(window.first, window.last))
        if (const auto of = value(day)) {
            sum += *of;
            ++known;
        }
    return isHalf(known, window) ? Value{static_cast<double>(sum) / static_cast<double>(known)} : std::nullopt;
}

int runUntil(const Course& course, Date today, const DayTest& test) {
    const auto fulfils = [&](Date date) -> std::optional<bool> {
        const DayReport* const day = course.day(date);
        return day == nullptr ? std::nullopt : test(*day);
    };
    Date date = fulfils(today) ? today : today - std::chrono::days{1};
    int run = 0;
    for (; fulfils(date) == true; date -= std::chrono::days{1})
        ++run;
    return run;
}

} // namespace glidepath::assessment
