#pragma once

#include "base/time.h"
#include "coach/content.h"
#include "journal/records.h"
#include "trends/activity.h"
#include "trends/daily.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// How far back the page Trends looks. Each range ends today.
enum class TrendsRange { TwoWeeks, SixWeeks, ThreeMonths, All };

/// One pain as the chart shows it.
struct TrendsSeries {
    trends::DailySeries days;             ///< pale points
    std::vector<trends::MedianLine> line; ///< in unbroken pieces
    friend bool operator==(const TrendsSeries&, const TrendsSeries&) = default;
};

struct PhaseBand {
    Date first{};
    Date last{};
    int phase{};
    std::string name; ///< empty when the data files no longer know the phase
    friend bool operator==(const PhaseBand&, const PhaseBand&) = default;
};

/// A fact of the card "In short": the part to be read first, and the rest of the sentence.
struct TrendsFact {
    std::string lead;
    std::string rest;
    friend bool operator==(const TrendsFact&, const TrendsFact&) = default;
};

/// What is said in place of a line that cannot be drawn yet.
struct TrendsNote {
    std::string title;
    std::string text;
    friend bool operator==(const TrendsNote&, const TrendsNote&) = default;
};

struct TrendsView {
    TrendsRange range{};
    Date first{}; ///< of the time axis
    Date last{};
    Date today{};
    TrendsSeries leg;
    TrendsSeries back;
    std::vector<PhaseBand> bands;
    std::vector<TrendsFact> inShort;
    trends::Activity activity;
    std::optional<TrendsNote> note;
    friend bool operator==(const TrendsView&, const TrendsView&) = default;
};

/// Everything the page Trends shows. The time axis ends today; where the diary is younger than the range it begins with
/// the diary, and never shows less than two weeks.
[[nodiscard]] TrendsView trendsView(const Content& content, const journal::History& history, TrendsRange range,
                                    Date today);

/// A day of the chart in words: "Leg 3, back 2. Middle value of 7 days: leg 3, back 2.5." or "No rating."
[[nodiscard]] std::string dayText(const TrendsView& view, Date day);

/// "In short" as one paragraph: what a screen reader says about the chart.
[[nodiscard]] std::string inShortText(const TrendsView& view);

/// "3", "2.5": a median has halves at most.
[[nodiscard]] std::string scoreText(double score);

/// "2 sessions on 1 day", "No session".
[[nodiscard]] std::string activityText(const trends::Activity& activity);

} // namespace glidepath::coach
