#pragma once

#include "assessment/course.h"
#include "programme/rule.h"

#include <optional>

namespace glidepath::assessment {

/// The value of something that never happened, counted in days or hours since.
inline constexpr double kNever = 1e6;

/// The present value of a clause's metric; nothing where too little was told. Missing answers make a value unknown,
/// they never stand for a good or a bad one.

struct PersonValues {
    const Course& course;
    const Person& person;
    WallTime now;
    [[nodiscard]] std::optional<double> operator()(const programme::Clause& clause) const;
};

struct StartValues {
    const Person& person;
    [[nodiscard]] std::optional<double> operator()(const programme::Clause& clause) const;
};

/// `today` and `tomorrow` are the days of the session and the one after it; nothing where nobody told anything.
struct SessionValues {
    const SessionDone& session;
    const DayReport* today;
    const DayReport* tomorrow;
    [[nodiscard]] std::optional<double> operator()(const programme::Clause& clause) const;
};

struct ExerciseValues {
    const Course& course;
    ExerciseNumber exercise;
    int phase;
    WallTime now;
    [[nodiscard]] std::optional<double> operator()(const programme::Clause& clause) const;
};

/// How a session went, by the first response rule that holds.
[[nodiscard]] Response responseTo(const Rulebook& book, const SessionDone& session, const DayReport* today,
                                  const DayReport* tomorrow);

[[nodiscard]] int daysBetween(Date from, Date to);

} // namespace glidepath::assessment
