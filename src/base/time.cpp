#include "base/time.h"

#include <fmt/format.h>

#include <charconv>

namespace glidepath {

namespace {

using namespace std::chrono;

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.front() == '-')
        return std::nullopt;
    return value;
}

local_time<Duration> local(const WallTime& time) {
    return local_time<Duration>{time.utc.time_since_epoch() + time.offset};
}

Date thursdayOf(Date day) {
    const weekday today{day};
    return day + days{4 - static_cast<int>(today.iso_encoding())};
}

} // namespace

Date WallTime::localDate() const {
    return floor<days>(local(*this));
}

Duration WallTime::timeOfDay() const {
    return local(*this) - localDate();
}

IsoWeek IsoWeek::of(Date day) {
    // A week belongs to the year in which its Thursday lies.
    const Date thursday = thursdayOf(day);
    const year_month_day date{thursday};
    const Date newYear{local_days{date.year() / January / 1}};
    return {static_cast<int>(date.year()), static_cast<int>((thursday - newYear).count() / 7) + 1};
}

std::optional<IsoWeek> IsoWeek::parse(std::string_view text) {
    if (text.size() != 8 || text.substr(4, 2) != "-W")
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto week = number(text.substr(6, 2));
    if (!year || !week || *year < 1 || *week < 1 || *week > 53)
        return std::nullopt;
    const IsoWeek parsed{*year, *week};
    if (of(parsed.monday()) != parsed)
        return std::nullopt;
    return parsed;
}

Date IsoWeek::monday() const {
    // 4 January always lies in week 1.
    const Date fourth{local_days{std::chrono::year{year} / January / 4}};
    return thursdayOf(fourth) - days{3} + days{7 * (week - 1)};
}

std::string IsoWeek::text() const {
    return fmt::format("{:04}-W{:02}", year, week);
}

std::string isoDate(Date day) {
    const year_month_day date{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::optional<Date> parseIsoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                              std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return Date{local_days{date}};
}

} // namespace glidepath
