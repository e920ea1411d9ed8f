#pragma once

#include "assessment/course.h"

#include <functional>
#include <optional>
#include <vector>

namespace glidepath::assessment {

using Value = std::optional<double>;
using DayValue = std::optional<int> (*)(const DayReport&);

/// The last days up to today, today counted.
struct Window {
    Date first{};
    Date last{};
    [[nodiscard]] static Window lastDays(Date today, int days) { return {today - std::chrono::days{days - 1}, today}; }
    [[nodiscard]] int length() const { return static_cast<int>((last - first).count()) + 1; }
};

[[nodiscard]] std::optional<int> legOf(const DayReport& day);
[[nodiscard]] std::optional<int> backOf(const DayReport& day);
[[nodiscard]] std::optional<int> farthestOf(const DayReport& day);
[[nodiscard]] std::optional<int> patternOf(const DayReport& day);

/// What was told on the days of a window, by day.
[[nodiscard]] std::vector<int> told(const Course& course, Window window, DayValue value);
/// The first of what was told since a day, at most so many.
[[nodiscard]] std::vector<int> firstTold(const Course& course, Date since, std::size_t most, DayValue value);
/// Whether at least half of a window's days say something.
[[nodiscard]] bool isHalf(std::size_t told, Window window);

[[nodiscard]] double mean(const std::vector<int>& values); ///< of at least one
[[nodiscard]] double median(std::vector<int> values);      ///< of at least one

/// Mean over a window; nothing where less than half of its days are known.
[[nodiscard]] Value meanOf(const Course& course, Window window, DayValue value);

/// Days in a row that fulfil something, up to today, or to yesterday where today says nothing about it yet. A day of
/// which it is not known ends the run.
using DayTest = std::function<std::optional<bool>(const DayReport&)>;
[[nodiscard]] int runUntil(const Course& course, Date today, const DayTest& test);

} // namespace glidepath::assessment
