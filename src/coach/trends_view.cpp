#include "coach/trends_view.h"

#include "coach/done_sessions.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::coach {

namespace {

using std::chrono::days;
using trends::Measure;

constexpr int kShortestAxis = 14;

std::optional<int> lengthOf(TrendsRange range) {
    switch (range) {
    case TrendsRange::TwoWeeks:
        return 14;
    case TrendsRange::SixWeeks:
        return 42;
    case TrendsRange::ThreeMonths:
        return 91;
    case TrendsRange::All:
        break;
    }
    return std::nullopt;
}

Date firstDay(const journal::History& history, Date today) {
    Date first = today;
    for (const journal::Rating& rating : history.ratings)
        if (!rating.empty())
            first = std::min(first, rating.at.localDate());
    for (const journal::SessionRecord& session : history.sessions)
        first = std::min(first, session.started.localDate());
    return first;
}

struct Axis {
    Date first{};
    Date last{};
};

Axis axisOf(const journal::History& history, TrendsRange range, Date today) {
    Date first = firstDay(history, today);
    if (const auto length = lengthOf(range))
        first = std::max(first, today - days{*length - 1});
    return {first, std::max(today, first + days{kShortestAxis - 1})};
}

trends::MedianLine between(const trends::MedianLine& line, const Axis& axis) {
    trends::MedianLine inside;
    std::copy_if(line.begin(), line.end(), std::back_inserter(inside), [&axis](const trends::MedianPoint& point) {
        return point.day >= axis.first && point.day <= axis.last;
    });
    return inside;
}

/// The line is computed from the whole diary and then cut, so that it does not begin anew with each range.
TrendsSeries seriesOf(const trends::DailySeries& all, const Axis& axis) {
    TrendsSeries series{.days = trends::between(all, axis.first, axis.last), .line = {}};
    for (const trends::MedianLine& piece : trends::weeklyMedian(all)) {
        trends::MedianLine inside = between(piece, axis);
        if (!inside.empty())
            series.line.push_back(std::move(inside));
    }
    return series;
}

std::vector<PhaseBand> bandsOf(const Content& content, const journal::History& history, const Axis& axis, Date today) {
    std::vector<PhaseBand> bands;
    for (const trends::PhaseSpan& span : trends::phaseSpans(history.sessions, today)) {
        if (span.last < axis.first || span.first > axis.last)
            continue;
        const programme::Phase* const phase = content.programme.findPhase(span.phase);
        bands.push_back({std::max(span.first, axis.first), std::min(span.last, axis.last), span.phase,
                         phase == nullptr ? std::string{} : phase->name});
    }
    return bands;
}

void addChange(const char* word, const TrendsSeries& series, std::vector<TrendsFact>& facts) {
    if (const auto change = trends::change(series.line))
        facts.push_back({fmt::format("{} {} → {}.", word, scoreText(change->first), scoreText(change->last)), {}});
}

std::vector<TrendsFact> factsOf(const TrendsView& view) {
    std::vector<TrendsFact> facts;
    addChange("Leg", view.leg, facts);
    addChange("Back", view.back, facts);
    if (facts.empty())
        facts.push_back({{}, "After two weeks with ratings, this says what has changed."});
    else
        facts.back().rest = "From the first middle value of 7 days to the last one.";
    if (view.activity.sessions > 0)
        facts.push_back({activityText(view.activity) + ".", {}});
    return facts;
}

std::string ratingsSoFar(std::size_t count) {
    static constexpr const char* kWords[] = {"No", "One", "Two", "Three", "Four", "Five", "Six"};
    const std::string number = count < std::size(kWords) ? kWords[count] : std::to_string(count);
    return fmt::format("{} rating{} so far", number, count == 1 ? "" : "s");
}

/// Whether the diary holds enough for a line anywhere, inside the chosen time or not.
bool hasLine(const journal::History& history) {
    const auto hasOne = [&history](Measure measure) {
        return !trends::weeklyMedian(trends::dailySeries(history.ratings, measure)).empty();
    };
    return hasOne(Measure::Leg) || hasOne(Measure::Back);
}

/// How many ratings of pain the diary holds.
std::size_t ratingsOf(const journal::History& history) {
    return static_cast<std::size_t>(
        std::count_if(history.ratings.begin(), history.ratings.end(),
                      [](const journal::Rating& rating) { return rating.leg || rating.back; }));
}

std::optional<TrendsNote> noteOf(const TrendsView& view, const journal::History& history) {
    if (!view.leg.line.empty() || !view.back.line.empty())
        return std::nullopt;
    if (!hasLine(history))
        return TrendsNote{
            ratingsSoFar(ratingsOf(history)),
            "Each rating is a point. Once four days within a week have one, a line shows their middle value, "
            "which is steadier than single days."};
    if (view.leg.days.empty() && view.back.days.empty())
        return TrendsNote{"No rating in this time", "Choose a longer time to see earlier ones, or rate how it is now."};
    return std::nullopt;
}

std::string pairText(const std::optional<std::string>& leg, const std::optional<std::string>& back) {
    if (leg && back)
        return fmt::format("leg {}, back {}", *leg, *back);
    if (leg)
        return "leg " + *leg;
    return back ? "back " + *back : std::string{};
}

std::optional<std::string> valueOn(const TrendsSeries& series, Date day) {
    for (const trends::DailyValue& value : series.days)
        if (value.day == day)
            return std::to_string(value.value.value());
    return std::nullopt;
}

std::optional<std::string> medianOn(const TrendsSeries& series, Date day) {
    for (const trends::MedianLine& piece : series.line)
        for (const trends::MedianPoint& point : piece)
            if (point.day == day)
                return scoreText(point.value);
    return std::nullopt;
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string countText(int count, const char* word) {
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

} // namespace

TrendsView trendsView(const Content& content, const journal::History& history, TrendsRange range, Date today) {
    const Axis axis = axisOf(history, range, today);
    const auto leg = trends::dailySeries(history.ratings, Measure::Leg);
    const auto back = trends::dailySeries(history.ratings, Measure::Back);
    TrendsView view{.range = range,
                    .first = axis.first,
                    .last = axis.last,
                    .today = today,
                    .leg = seriesOf(leg, axis),
                    .back = seriesOf(back, axis),
                    .bands = bandsOf(content, history, axis, today),
                    .inShort = {},
                    .activity = trends::activity(doneSessions(history), axis.first, axis.last),
                    .note = {}};
    view.inShort = factsOf(view);
    view.note = noteOf(view, history);
    return view;
}

std::string dayText(const TrendsView& view, Date day) {
    const std::string values = pairText(valueOn(view.leg, day), valueOn(view.back, day));
    const std::string medians = pairText(medianOn(view.leg, day), medianOn(view.back, day));
    std::string text = values.empty() ? "No rating." : capitalised(values) + ".";
    if (!medians.empty())
        text += fmt::format(" Middle value of 7 days: {}.", medians);
    return text;
}

std::string inShortText(const TrendsView& view) {
    std::string text;
    for (const TrendsFact& fact : view.inShort)
        for (const std::string& part : {fact.lead, fact.rest})
            if (!part.empty())
                text += (text.empty() ? "" : " ") + part;
    return text;
}

std::string scoreText(double score) {
    return fmt::format("{:g}", score);
}

std::string activityText(const trends::Activity& activity) {
    if (activity.sessions == 0)
        return "No session";
    return fmt::format("{} on {}", countText(activity.sessions, "session"), countText(activity.days, "day"));
}

} // namespace glidepath::coach
