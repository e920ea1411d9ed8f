#include "assessment/settle.h"

#include "assessment/evaluate.h"
#include "assessment/exercise_metrics.h"
#include "assessment/growth.h"
#include "assessment/metrics.h"
#include "assessment/rule_actions.h"
#include "base/contract.h"

#include <algorithm>

namespace glidepath::assessment {

namespace {

using programme::Need;
using programme::Rule;
using programme::RuleKind;
using programme::Version;

/// The rules as they apply to the exercises of one routine.
class Settler {
public:
    Settler(const Course& course, const Person& person, const Assessment& assessment, const RoutineRules& routine,
            Version version, WallTime now)
        : m_course{course}, m_book{course.book()}, m_person{person},
          m_assessment{assessment}, m_routine{routine}, m_version{version}, m_now{now},
          m_standings(static_cast<std::size_t>(m_book.exercises())) {}

    Settled settle() {
        for (const ItemRules& item : m_routine.items)
            if (item.need == Need::Required || m_version == Version::Full)
                take(item);
        growOne();
        for (SettledExercise& exercise : m_settled.exercises)
            ease(exercise);
        return std::move(m_settled);
    }

private:
    /// Asked for several times of the same exercise.
    [[nodiscard]] const Standing& standing(ExerciseNumber exercise) const {
        auto& known = m_standings[static_cast<std::size_t>(exercise)];
        if (!known)
            known = standingOf(m_course, m_person, m_routine.phase, exercise, m_now);
        return *known;
    }

    [[nodiscard]] bool isTaken(ExerciseNumber exercise) const {
        return std::any_of(m_settled.exercises.begin(), m_settled.exercises.end(),
                           [&](const SettledExercise& settled) { return settled.exercise == exercise; });
    }

    [[nodiscard]] bool isLeftOut(ExerciseNumber exercise) const {
        const auto& categories = m_assessment.leftOut;
        return std::find(categories.begin(), categories.end(), m_book.exercise(exercise).category) != categories.end();
    }

    [[nodiscard]] bool mayStandIn(ExerciseNumber exercise) const {
        return !isTaken(exercise) && !isLeftOut(exercise) && !isNew(exercise) &&
               standing(exercise).state == Standing::State::Open;
    }

    /// Behind a gate and not done since this spell began: taking it up is a step of its own.
    [[nodiscard]] bool isNew(ExerciseNumber exercise) const {
        const ExerciseRules& rules = m_book.exercise(exercise);
        const bool gated = std::any_of(rules.gates.begin(), rules.gates.end(), [&](const programme::Gate* gate) {
            return gate->holds(rules.id, m_routine.phase);
        });
        return gated && !levelOf(m_course, exercise, m_routine.phase).value_or(Level{}).done;
    }

    [[nodiscard]] bool mayGrow() const {
        return m_version == Version::Full && m_assessment.growthOpen && m_assessment.easePercent == 100 && !m_hasGrown;
    }

    void take(const ItemRules& item) {
        if (isTaken(item.exercise) || isDoneEnoughToday(item))
            return;
        const Standing& own = standing(item.exercise);
        if (own.state != Standing::State::Open)
            return replace(item, own);
        if (isLeftOut(item.exercise)) {
            m_settled.changes.push_back({.kind = Change::Kind::LeftOut, .exercise = item.exercise});
            return;
        }
        if (isNew(item.exercise))
            return takeNew(item.exercise, item);
        if (const auto harder = harderForm(item.exercise))
            return takeHarder(*harder, item.exercise);
        add(item.exercise, own.usual);
    }

    /// Optional exercises have a most for a day; the required ones are planned as often as they are.
    [[nodiscard]] bool isDoneEnoughToday(const ItemRules& item) const {
        if (item.need == Need::Required)
            return false;
        const DoseRange* const range = m_book.exercise(item.exercise).dose(m_routine.phase);
        return range != nullptr && timesToday(item.exercise) >= range->timesADay;
    }

    [[nodiscard]] int timesToday(ExerciseNumber exercise) const {
        int times = 0;
        for (const SessionReport& session : m_course.sessions(m_now.localDate(), m_now.localDate()))
            for (const ExerciseDone& done : session.done.exercises)
                times += done.exercise == exercise ? 1 : 0;
        return times;
    }

    void add(ExerciseNumber exercise, const Given& given) { m_settled.exercises.push_back({exercise, given}); }

    void takeNew(ExerciseNumber exercise, const ItemRules& item) {
        if (!mayGrow()) {
            if (item.need == Need::Required)
                replace(item, standing(exercise));
            return;
        }
        m_hasGrown = true;
        add(exercise, standing(exercise).usual);
        m_settled.changes.push_back(
            {.kind = Change::Kind::New, .exercise = exercise, .after = standing(exercise).usual});
    }

    /// The form after this one, behind a gate that is open: the one being done already, or the next to begin with.
    [[nodiscard]] std::optional<ExerciseNumber> harderForm(ExerciseNumber exercise) const {
        for (const ExerciseNumber harder : m_book.exercise(exercise).harder)
            if (growsFrom(harder, exercise) && !isTaken(harder) && !isItem(harder) &&
                standing(harder).state == Standing::State::Open && (!isNew(harder) || mayGrow()))
                return harder;
        return std::nullopt;
    }

    /// Whether it takes the place of the easier one when that is at its top; other gates open things beside it.
    [[nodiscard]] bool growsFrom(ExerciseNumber harder, ExerciseNumber easier) const {
        const ExerciseRules& rules = m_book.exercise(harder);
        return !rules.easier.empty() && rules.easier.front() == easier &&
               std::any_of(rules.gates.begin(), rules.gates.end(), [&](const programme::Gate* gate) {
                   return gate->holds(rules.id, m_routine.phase) && followsTop(*gate);
               });
    }

    [[nodiscard]] static bool followsTop(const programme::Gate& gate) {
        return std::any_of(gate.needs.begin(), gate.needs.end(), [](const programme::GateNeed& need) {
            return std::holds_alternative<programme::EasierAtTop>(need);
        });
    }

    [[nodiscard]] bool isItem(ExerciseNumber exercise) const {
        return std::any_of(m_routine.items.begin(), m_routine.items.end(),
                           [&](const ItemRules& item) { return item.exercise == exercise; });
    }

    void takeHarder(ExerciseNumber harder, ExerciseNumber insteadOf) {
        const Given given = standing(harder).usual;
        if (isNew(harder)) {
            m_hasGrown = true;
            m_settled.changes.push_back(
                {.kind = Change::Kind::New, .exercise = harder, .insteadOf = insteadOf, .after = given});
        }
        add(harder, given);
    }

    void replace(const ItemRules& item, const Standing& why) {
        if (item.need != Need::Required && why.state != Standing::State::Resting &&
            why.state != Standing::State::PutAside)
            return;
        Change change{.kind = Change::Kind::LeftOut,
                      .exercise = item.exercise,
                      .insteadOf = item.exercise,
                      .rule = why.rule,
                      .value = why.value};
        if (const auto other = standIn(item)) {
            change.kind = Change::Kind::StandsIn;
            change.exercise = *other;
            add(*other, standing(*other).usual);
        }
        m_settled.changes.push_back(change);
    }

    /// The alternatives of the routine first, then easier and easier forms.
    [[nodiscard]] std::optional<ExerciseNumber> standIn(const ItemRules& item) const {
        for (const ExerciseNumber other : item.alternatives)
            if (other != item.exercise && mayStandIn(other))
                return other;
        std::vector<ExerciseNumber> forms{m_book.exercise(item.exercise).easier};
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (forms[i] != item.exercise && mayStandIn(forms[i]) && !isItem(forms[i]))
                return forms[i];
            for (const ExerciseNumber easier : m_book.exercise(forms[i]).easier)
                if (std::find(forms.begin(), forms.end(), easier) == forms.end())
                    forms.push_back(easier);
        }
        return std::nullopt;
    }

    void growOne() {
        for (SettledExercise& settled : m_settled.exercises) {
            if (!mayGrow())
                return;
            if (standing(settled.exercise).easePercent == 100)
                grow(settled);
        }
    }

    void grow(SettledExercise& settled) {
        const AnsweredOnce values{m_book, ExerciseValues{m_course, settled.exercise, m_routine.phase, m_now}};
        for (const Rule& rule : m_book.rules(RuleKind::Grow)) {
            if (!isOf(rule, m_routine.phase) || !holds(rule.when, values))
                continue;
            const Given after = more(settled, rule);
            if (after == settled.given)
                continue;
            m_settled.changes.push_back({.kind = Change::Kind::More,
                                         .exercise = settled.exercise,
                                         .before = settled.given,
                                         .after = after,
                                         .rule = &rule,
                                         .value = values(firstClause(rule.when))});
            settled.given = after;
            m_hasGrown = true;
            return;
        }
    }

    [[nodiscard]] static const programme::Clause& firstClause(const programme::Condition& condition) {
        return condition.kind == programme::Condition::Kind::One ? condition.clause
                                                                 : firstClause(condition.parts.front());
    }

    [[nodiscard]] Given more(const SettledExercise& settled, const Rule& rule) const {
        const DoseRange& range = *m_book.exercise(settled.exercise).dose(m_routine.phase);
        const auto least = leastOfWeek(m_course, settled.exercise, m_routine.phase, m_now.localDate());
        return grown(settled.given, rule, range, least.value_or(settled.given));
    }

    void ease(SettledExercise& settled) {
        const Standing& own = standing(settled.exercise);
        const Given usual = settled.given;
        settled.given = eased(usual, std::min(m_assessment.easePercent, own.easePercent));
        if (own.easedBy != nullptr)
            m_settled.changes.push_back({.kind = Change::Kind::Less,
                                         .exercise = settled.exercise,
                                         .before = usual,
                                         .after = settled.given,
                                         .rule = own.easedBy,
                                         .value = own.value});
        else if (own.asked && settled.given == own.usual)
            m_settled.changes.push_back({.kind = Change::Kind::OneSide,
                                         .exercise = settled.exercise,
                                         .before = *own.asked,
                                         .after = settled.given});
    }

    const Course& m_course;
    const Rulebook& m_book;
    const Person& m_person;
    const Assessment& m_assessment;
    const RoutineRules& m_routine;
    Version m_version;
    WallTime m_now;
    mutable std::vector<std::optional<Standing>> m_standings;
    Settled m_settled;
    bool m_hasGrown{false};
};

} // namespace

Settled settle(const Course& course, const Person& person, const Assessment& assessment, const RoutineRules& routine,
               programme::Version version, WallTime now) {
    return Settler{course, person, assessment, routine, version, now}.settle();
}

} // namespace glidepath::assessment
