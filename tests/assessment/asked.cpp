#include "assessment/asked.h"

#include "assessment/evaluate.h"
#include "assessment/metrics.h"

#include <algorithm>

namespace glidepath::test {

namespace {

using assessment::Advice;
using assessment::Assessment;
using assessment::Course;
using programme::Rule;
using programme::RuleKind;

Speaks speaksIf(bool holds) {
    return holds ? Speaks::Yes : Speaks::No;
}

template <class Values>
Asked askWith(const Rule& rule, const Values& values) {
    return {speaksIf(holds(rule.when, values)), reasonsOf(rule, values)};
}

Asked askSession(const Rule& rule, const Course& course) {
    const assessment::SessionReport& last = course.sessions().back();
    return askWith(
        rule, assessment::SessionValues{last.done, course.day(last.day), course.day(last.day + std::chrono::days{1})});
}

bool isAmong(const Rule& rule, const std::vector<Advice>& advice) {
    return std::any_of(advice.begin(), advice.end(), [&](const Advice& each) { return each.rule == &rule; });
}

bool isIt(const Rule& rule, const std::optional<Advice>& advice) {
    return advice && advice->rule == &rule;
}

bool isAdvised(const Rule& rule, const Assessment& assessment) {
    return isAmong(rule, assessment.screen) || isAmong(rule, assessment.ease) || isAmong(rule, assessment.refer) ||
           isIt(rule, assessment.stepBack) || isIt(rule, assessment.advance);
}

Asked askPerson(const Rule& rule, const Row& row, const Course& course) {
    return {speaksIf(isAdvised(rule, assess(course, row.person, row.now))),
            reasonsOf(rule, assessment::PersonValues{course, row.person, row.now})};
}

Asked askStart(const Rule& rule, const Row& row) {
    return {speaksIf(isIt(rule, entryPhase(*shippedBook(), row.person))),
            reasonsOf(rule, assessment::StartValues{row.person})};
}

} // namespace

Asked ask(const RuleTable& table, const Row& row) {
    const Rule& rule = shippedRule(table.rule);
    const Course course = row.past.course();
    if (rule.kind == RuleKind::Entry)
        return askStart(rule, row);
    if (rule.kind == RuleKind::Response)
        return askSession(rule, course);
    if (!row.exercise.empty())
        return askWith(rule, assessment::ExerciseValues{course, numberOf(row.exercise), row.phase, row.now});
    return askPerson(rule, row, course);
}

} // namespace glidepath::test
