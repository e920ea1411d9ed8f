#include "assessment/standing.h"

#include "assessment/evaluate.h"
#include "assessment/exercise_metrics.h"
#include "assessment/metrics.h"
#include "assessment/rule_actions.h"

namespace glidepath::assessment {

namespace {

using programme::Rule;

bool isLeftOutBy(const Person& person, ExerciseNumber exercise) {
    const auto index = static_cast<std::size_t>(exercise);
    return index < person.leftOut.size() && person.leftOut[index];
}

/// The person's own wish, until they put it back.
bool isLeftOutByWish(const Course& course, ExerciseNumber exercise) {
    const Choice* const out = course.lastChoice(Choice::Kind::LeftOut, exercise);
    const Choice* const back = course.lastChoice(Choice::Kind::PutBack, exercise);
    return out != nullptr && (back == nullptr || back < out);
}

const programme::Gate* closedGate(const Course& course, ExerciseNumber exercise, int phase, WallTime now) {
    const ExerciseRules& rules = course.book().exercise(exercise);
    for (const programme::Gate* const gate : rules.gates)
        if (gate->holds(rules.id, phase) && !isOpen(course, *gate, exercise, phase, now))
            return gate;
    return nullptr;
}

/// Lets the ease rules of one exercise have their say.
class RestRules {
public:
    RestRules(Standing& standing, const ExerciseValues& values) : m_standing{standing}, m_values{values} {}

    void apply(const Rule& rule) {
        if (!isOf(rule, m_values.phase) || !holds(rule.when, m_values))
            return;
        if (actionOf<programme::PutAside>(rule) != nullptr)
            set(Standing::State::PutAside, rule);
        else if (actionOf<programme::RestExercise>(rule) != nullptr && m_standing.state == Standing::State::Open)
            set(Standing::State::Resting, rule);
        if (const auto* const ease = actionOf<programme::EaseExercise>(rule);
            ease != nullptr && ease->percent < m_standing.easePercent) {
            m_standing.easePercent = ease->percent;
            m_standing.easedBy = &rule;
        }
    }

private:
    void set(Standing::State state, const Rule& rule) {
        m_standing.state = state;
        m_standing.rule = &rule;
        m_standing.value = reasonsOf(rule, m_values).front().value;
    }

    Standing& m_standing;
    const ExerciseValues& m_values;
};

void letItRest(Standing& standing, const ExerciseValues& values) {
    RestRules rest{standing, values};
    for (const Rule* const rule : values.course.book().exerciseRules())
        rest.apply(*rule);
}

} // namespace

Standing standingOf(const Course& course, const Person& person, int phase, ExerciseNumber exercise, WallTime now) {
    Standing standing;
    const auto level = levelOf(course, exercise, phase);
    if (!level)
        return {.state = Standing::State::NoDose};
    standing.usual = level->usual;
    standing.asked = level->asked;
    if (isLeftOutBy(person, exercise))
        standing.state = Standing::State::DoesNotFit;
    else if ((standing.gate = closedGate(course, exercise, phase, now)) != nullptr)
        standing.state = Standing::State::Locked;
    else if (isLeftOutByWish(course, exercise))
        standing.state = Standing::State::PutAside;
    letItRest(standing, {course, exercise, phase, now});
    return standing;
}

/// Most exercises do not: so what would keep one away for other reasons is looked at last.
bool isResting(const Course& course, const Person& person, int phase, ExerciseNumber exercise, WallTime now) {
    Standing rest;
    letItRest(rest, {course, exercise, phase, now});
    if (rest.state == Standing::State::Open && !isLeftOutByWish(course, exercise))
        return false;
    const auto state = standingOf(course, person, phase, exercise, now).state;
    return state == Standing::State::Resting || state == Standing::State::PutAside;
}

} // namespace glidepath::assessment
