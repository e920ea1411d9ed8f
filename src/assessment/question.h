#pragma once

#include "assessment/metrics.h"
#include "assessment/windows.h"

#include <algorithm>

namespace glidepath::assessment {

/// One clause about a person, put to their course at one moment. Every metric of a person has its answer here.
class Question {
public:
    Question(const PersonValues& values, const programme::Clause& clause)
        : m_course{values.course}, m_person{values.person}, m_now{values.now}, m_clause{clause},
          m_today{values.now.localDate()}, m_window{Window::lastDays(m_today, std::max(1, clause.days))} {}

    /// Nothing for metrics of anything but a person.
    [[nodiscard]] Value answer() const;

private:
    using Test = bool (*)(int told, const programme::Clause& clause);

    [[nodiscard]] Value checkInDays() const;
    [[nodiscard]] Value constantDays() const;
    [[nodiscard]] Value calmerDays() const;
    [[nodiscard]] Value daysNotBeyond() const;
    [[nodiscard]] Value daysBeyond() const;
    [[nodiscard]] Value constantRun() const;
    [[nodiscard]] Value legRun() const;
    [[nodiscard]] Value beyondRun() const;
    [[nodiscard]] Value hardDayRun() const;
    [[nodiscard]] Value legMean() const;
    [[nodiscard]] Value backMean() const;
    [[nodiscard]] Value legMost() const;
    [[nodiscard]] Value painBefore() const;
    [[nodiscard]] Value daysWith(DayValue value, Test test) const;
    /// The same, but no news is no good news: nothing unless half of the days are known, or some are as asked.
    [[nodiscard]] Value surelyDaysWith(DayValue value, Test test) const;

    [[nodiscard]] Value daysInPhase() const;
    [[nodiscard]] Value legRiseInPhase() const;
    [[nodiscard]] Value reachRiseInPhase() const;
    [[nodiscard]] Value daysSinceStepBack() const;
    [[nodiscard]] Value weeksSinceStart() const;
    [[nodiscard]] Value episodeWeeks() const;
    [[nodiscard]] Value legChange() const;
    [[nodiscard]] Value legChangePercent() const;
    [[nodiscard]] Value backChange() const;
    [[nodiscard]] Value adherencePercent() const;
    [[nodiscard]] Value atTop() const;
    [[nodiscard]] Value riseInPhase(DayValue value, double (*middle)(const std::vector<int>&)) const;
    [[nodiscard]] Value farthestAtPhaseStart() const;
    [[nodiscard]] Value baseline(DayValue value) const;
    [[nodiscard]] Value change(DayValue value) const;
    [[nodiscard]] bool isAtTop(ExerciseNumber exercise) const;
    [[nodiscard]] bool isDoneHarder(ExerciseNumber exercise) const;

    [[nodiscard]] Value sessions() const;
    [[nodiscard]] Value strengthSessions() const;
    [[nodiscard]] Value redDays() const;
    [[nodiscard]] Value stopDays() const;
    [[nodiscard]] Value lateBadWalks() const;
    [[nodiscard]] Value reliefBad() const;
    [[nodiscard]] Value restingExercises() const;
    [[nodiscard]] Value daysSinceSession() const;
    [[nodiscard]] Value daysSinceRed() const;
    [[nodiscard]] Value easedSinceRed() const;
    [[nodiscard]] double daysOf(Response response) const;
    [[nodiscard]] const SessionReport* lastBad() const;

    [[nodiscard]] Value daysSinceScreening() const;
    [[nodiscard]] Value newOrStronger() const;
    [[nodiscard]] Value noEase() const;
    [[nodiscard]] Value numbStop() const;
    [[nodiscard]] bool isNumbNews(const TimeDone& time) const;
    [[nodiscard]] Value toldSinceSigns(std::optional<WallTime> DayReport::*told) const;

    [[nodiscard]] const PhaseSpell* spell() const {
        return m_course.spells().empty() ? nullptr : &m_course.spells().back();
    }
    [[nodiscard]] std::span<const SessionReport> sessionsOfWindow() const {
        return m_course.sessions(m_window.first, m_window.last);
    }

    const Course& m_course;
    const Person& m_person;
    WallTime m_now;
    const programme::Clause& m_clause;
    Date m_today;
    Window m_window;
};

[[nodiscard]] inline Value truth(bool value) {
    return value ? 1.0 : 0.0;
}

/// How many of a range fulfil a test.
template <class Range, class Test>
[[nodiscard]] double count(const Range& range, const Test& test) {
    return static_cast<double>(std::count_if(range.begin(), range.end(), test));
}

} // namespace glidepath::assessment
