#include "session/script.h"

#include "base/contract.h"
#include "base/names.h"

#include <variant>

namespace glidepath::session {

namespace {

using programme::Pace;
using programme::PlannedActivity;
using programme::PlannedExercise;
using programme::PlannedHold;
using programme::PlannedRepetitions;

constexpr auto kSteps = names<StepKind>({{StepKind::GetReady, "get-ready"},
                                         {StepKind::Lift, "lift"},
                                         {StepKind::Hold, "hold"},
                                         {StepKind::Lower, "lower"},
                                         {StepKind::Pause, "pause"},
                                         {StepKind::SelfPaced, "self-paced"},
                                         {StepKind::Go, "go"},
                                         {StepKind::Rest, "rest"},
                                         {StepKind::ChangeSide, "change-side"}});

/// Appends the steps of one exercise to a script.
class Unroller {
public:
    Unroller(Script& script, std::size_t exercise)
        : m_script{script}, m_exercise{exercise}, m_planned{script.plan.exercises[exercise]} {}

    void unroll() {
        const programme::Waits& waits = m_script.plan.waits;
        wait(StepKind::GetReady, positionChanges() ? waits.newPosition : waits.samePosition, firstSide());
        if (m_planned.alternating || m_planned.sides.empty()) {
            side(std::nullopt);
            return;
        }
        for (std::size_t i = 0; i < m_planned.sides.size(); ++i) {
            if (i > 0)
                wait(StepKind::ChangeSide, waits.otherSide, m_planned.sides[i]);
            side(m_planned.sides[i]);
        }
    }

private:
    bool positionChanges() const {
        return m_exercise == 0 || m_script.plan.exercises[m_exercise - 1].position != m_planned.position;
    }

    std::optional<Side> firstSide() const {
        return m_planned.sides.empty() ? std::nullopt : std::optional{m_planned.sides.front()};
    }

    void wait(StepKind kind, Duration length, std::optional<Side> side) {
        Step step;
        step.kind = kind;
        step.exercise = m_exercise;
        step.side = side;
        step.length = length;
        m_script.steps.push_back(step);
    }

    void side(std::optional<Side> side) {
        for (int number = 1; number <= m_planned.sets; ++number) {
            if (number > 1 && m_planned.rest.count() > 0)
                wait(StepKind::Rest, m_planned.rest, side ? side : firstSide());
            set(side, number);
        }
    }

    void set(std::optional<Side> side, int number) {
        PlannedSet planned;
        planned.exercise = m_exercise;
        planned.side = side;
        planned.number = number;
        planned.sets = m_planned.sets;
        const programme::PlannedWork workOfSet = programme::workOn(m_planned, side);
        if (const auto* repetitions = std::get_if<PlannedRepetitions>(&workOfSet))
            planned.repetitions = repetitions->count * (m_planned.alternating ? 2 : 1);
        m_script.sets.push_back(planned);
        std::visit([&](const auto& work) { steps(work, planned); }, workOfSet);
    }

    void work(StepKind kind, Duration length, std::optional<Side> side, int repetition) {
        Step step;
        step.kind = kind;
        step.exercise = m_exercise;
        step.set = m_script.sets.size() - 1;
        step.side = side;
        step.repetition = repetition;
        step.length = length;
        m_script.steps.push_back(step);
    }

    std::optional<Side> sideOf(int repetition, const PlannedSet& set) const {
        if (!m_planned.alternating)
            return set.side;
        return m_planned.sides[static_cast<std::size_t>(repetition - 1) % m_planned.sides.size()];
    }

    void steps(const PlannedRepetitions& repetitions, const PlannedSet& set) {
        const catalogue::Tempo& tempo = repetitions.tempo;
        const Duration whole = tempo.lift + tempo.hold + tempo.lower + tempo.pause;
        if (repetitions.pace == Pace::KeyAtEnd) {
            work(StepKind::SelfPaced, whole * set.repetitions, set.side, set.repetitions);
            return;
        }
        for (int repetition = 1; repetition <= set.repetitions; ++repetition) {
            const std::optional<Side> side = sideOf(repetition, set);
            if (repetitions.pace == Pace::KeyEachRepetition)
                work(StepKind::SelfPaced, whole, side, repetition);
            else
                parts(tempo, side, repetition, repetition == set.repetitions ? std::chrono::seconds{0} : tempo.pause);
        }
    }

    void parts(const catalogue::Tempo& tempo, std::optional<Side> side, int repetition, std::chrono::seconds pause) {
        work(StepKind::Lift, tempo.lift, side, repetition);
        if (tempo.hold.count() > 0)
            work(StepKind::Hold, tempo.hold, side, repetition);
        work(StepKind::Lower, tempo.lower, side, repetition);
        if (pause.count() > 0)
            work(StepKind::Pause, pause, side, repetition);
    }

    void steps(const PlannedHold& hold, const PlannedSet& set) { work(StepKind::Hold, hold.length, set.side, 0); }
    void steps(const PlannedActivity& activity, const PlannedSet& set) {
        work(StepKind::Go, activity.length, set.side, 0);
    }

    Script& m_script;
    std::size_t m_exercise;
    const PlannedExercise& m_planned;
};

} // namespace

Duration Script::length() const {
    Duration sum{};
    for (const Step& step : steps)
        if (!step.dropped)
            sum += step.length;
    return sum;
}

Script unroll(const programme::SessionPlan& plan) {
    expects(!plan.exercises.empty(), "a session has at least one exercise");
    Script script{plan, {}, {}};
    for (std::size_t exercise = 0; exercise < plan.exercises.size(); ++exercise)
        Unroller{script, exercise}.unroll();
    return script;
}

bool isPacedAtEnd(const Script& script, std::size_t exercise) {
    const auto* repetitions = std::get_if<PlannedRepetitions>(&script.plan.exercises[exercise].work);
    return repetitions != nullptr && repetitions->pace == Pace::KeyAtEnd;
}

bool isWork(StepKind kind) {
    return kind != StepKind::GetReady && kind != StepKind::Rest && kind != StepKind::ChangeSide;
}

std::string_view name(StepKind kind) {
    return kSteps.of(kind);
}
std::optional<StepKind> parseStepKind(std::string_view text) {
    return kSteps.parse(text);
}

} // namespace glidepath::session
