#pragma once

#include "base/body.h"
#include "base/time.h"
#include "journal/records.h"

#include <optional>
#include <span>
#include <vector>

namespace glidepath::trends {

/// Which of the two pains.
enum class Measure { Leg, Back };

struct DailyValue {
    Date day{};
    PainScore value;
    friend bool operator==(const DailyValue&, const DailyValue&) = default;
};

/// By day, at most one a day. A day without a rating is not in it: a gap, never a zero.
using DailySeries = std::vector<DailyValue>;

/// The value of a day is that of its first rating that has this measure: what somebody felt before the day's exercise,
/// and the one that is most alike from day to day. A rating belongs to the day it was on where the person was.
[[nodiscard]] DailySeries dailySeries(std::span<const journal::Rating> ratings, Measure measure);

/// The middle value of several days; between two of them when their number is even.
struct MedianPoint {
    Date day{};
    double value{};
    friend bool operator==(const MedianPoint&, const MedianPoint&) = default;
};
/// Points of days that follow each other without a gap.
using MedianLine = std::vector<MedianPoint>;

inline constexpr int kMedianDays = 7;
/// Fewer values than this in the window say too little: there is no median then, and the line breaks.
inline constexpr int kMedianLeastValues = 4;

/// The 7-day median, in unbroken pieces: for each day, of the values of this day and the six before it. A piece begins
/// and ends on a day that has a value of its own, so that no line runs into a time without ratings.
[[nodiscard]] std::vector<MedianLine> weeklyMedian(const DailySeries& series);

/// The first and the last median.
struct Change {
    double first{};
    double last{};
    friend bool operator==(const Change&, const Change&) = default;
};

/// From the first to the last point of the median; nothing while the two would share a day.
[[nodiscard]] std::optional<Change> change(const std::vector<MedianLine>& line);

/// The values from `first` to `last`, both included.
[[nodiscard]] DailySeries between(const DailySeries& series, Date first, Date last);

} // namespace glidepath::trends
