#include "assessment/question.h"

namespace glidepath::assessment {

using programme::Clause;

namespace {

bool isConstant(int pattern, const Clause&) {
    return pattern == static_cast<int>(Pattern::NeverStops);
}

bool isCalmer(int pattern, const Clause&) {
    return pattern != static_cast<int>(Pattern::NeverStops);
}

bool isBeyond(int farthest, const Clause& clause) {
    return farthest > static_cast<int>(clause.place);
}

bool isNotBeyond(int farthest, const Clause& clause) {
    return !isBeyond(farthest, clause);
}

/// A test of something that may not have been told.
template <class Told, class Test>
std::optional<bool> whereTold(const std::optional<Told>& told, const Test& test) {
    return told ? std::optional{test(*told)} : std::nullopt;
}

} // namespace

Value Question::checkInDays() const {
    return count(m_course.days(m_window.first, m_window.last),
                 [](const DayReport& day) { return day.leg || day.back || day.farthest || day.pattern; });
}

Value Question::constantDays() const {
    return surelyDaysWith(patternOf, isConstant);
}

Value Question::calmerDays() const {
    return daysWith(patternOf, isCalmer);
}

Value Question::daysNotBeyond() const {
    return daysWith(farthestOf, isNotBeyond);
}

Value Question::daysBeyond() const {
    return surelyDaysWith(farthestOf, isBeyond);
}

Value Question::daysWith(DayValue value, Test test) const {
    return count(m_course.days(m_window.first, m_window.last), [&](const DayReport& day) {
        const auto told = value(day);
        return told && test(*told, m_clause);
    });
}

Value Question::surelyDaysWith(DayValue value, Test test) const {
    const Value found = daysWith(value, test);
    const double known = count(m_course.days(m_window.first, m_window.last),
                               [&](const DayReport& day) { return value(day).has_value(); });
    return *found > 0 || isHalf(static_cast<std::size_t>(known), m_window) ? found : std::nullopt;
}

Value Question::constantRun() const {
    return runUntil(m_course, m_today, [](const DayReport& day) {
        return whereTold(day.pattern, [](Pattern pattern) { return pattern == Pattern::NeverStops; });
    });
}

Value Question::legRun() const {
    return runUntil(m_course, m_today, [this](const DayReport& day) {
        return whereTold(day.leg, [this](int leg) { return leg >= m_clause.level; });
    });
}

Value Question::beyondRun() const {
    const Value start = farthestAtPhaseStart();
    if (!start)
        return std::nullopt;
    return runUntil(m_course, m_today, [this, start](const DayReport& day) {
        return whereTold(day.farthest, [&](int farthest) { return isBeyond(farthest, m_clause) && farthest > *start; });
    });
}

Value Question::hardDayRun() const {
    return runUntil(m_course, m_today, [](const DayReport& day) {
        return whereTold(day.hardDay, [](YesOrNo answer) { return answer == YesOrNo::Yes; });
    });
}

Value Question::legMean() const {
    return meanOf(m_course, m_window, legOf);
}

Value Question::backMean() const {
    return meanOf(m_course, m_window, backOf);
}

Value Question::legMost() const {
    const std::vector<int> values = told(m_course, m_window, legOf);
    return isHalf(values.size(), m_window) ? Value{*std::max_element(values.begin(), values.end())} : std::nullopt;
}

Value Question::painBefore() const {
    const DayReport* const day = m_course.day(m_today);
    return day != nullptr && day->latestPain ? Value{*day->latestPain} : std::nullopt;
}

} // namespace glidepath::assessment
