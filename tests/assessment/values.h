#pragma once

#include "assessment/metrics.h"
#include "support/past_builder.h"

namespace glidepath::test {

/// A clause about the last seven days that names whatever its metric needs; what is compared does not matter.
inline programme::Clause clauseOf(programme::Metric metric, int days = 7) {
    programme::Clause clause;
    clause.metric = metric;
    clause.days = days;
    clause.place = FarthestPoint::Buttock;
    clause.level = 5;
    clause.exercises = {ExerciseId{"pelvic-tilt"}, ExerciseId{"glute-bridge"}};
    return clause;
}

inline std::optional<double> valueOf(const PastBuilder& past, const programme::Clause& clause,
                                     const assessment::Person& person = {}, WallTime now = kNow) {
    const assessment::Course course = past.course();
    return assessment::PersonValues{course, person, now}(clause);
}

inline std::optional<double> valueOf(const PastBuilder& past, programme::Metric metric, WallTime now = kNow) {
    return valueOf(past, clauseOf(metric), {}, now);
}

} // namespace glidepath::test
