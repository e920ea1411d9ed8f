#include "coach/changes_text.h"

#include "coach/advice_text.h"
#include "coach/amount_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::coach {

namespace {

using assessment::Change;
using programme::PlannedExercise;

/// The first sentence of the rule's reason, which says why; what follows from it is seen.
std::string because(const Change& change, std::string_view exercise) {
    if (change.rule == nullptr)
        return {};
    const std::string value = change.value ? fmt::format("{:g}", *change.value) : std::string{};
    return " " + firstSentence(reasonText(*change.rule, value, exercise));
}

/// Writes the lines of one session.
class ChangeWriter {
public:
    ChangeWriter(const programme::SessionPlan& plan, const ExerciseByNumber& exercises)
        : m_plan{plan}, m_exercises{exercises} {}

    /// Empty where there is nothing to say.
    [[nodiscard]] std::string operator()(const Change& change) const {
        switch (change.kind) {
        case Change::Kind::More:
        case Change::Kind::Less:
            return amounts(change);
        case Change::Kind::OneSide:
            return oneSide(change);
        case Change::Kind::New:
            return isNew(change);
        case Change::Kind::StandsIn:
            return standsIn(change);
        case Change::Kind::LeftOut:
            break;
        }
        return leftOut(change);
    }

private:
    [[nodiscard]] std::string amounts(const Change& change) const {
        const PlannedExercise* const planned = find(change.exercise);
        if (planned == nullptr)
            return {};
        const std::string before = amountText(with(*planned, change.before));
        return fmt::format("{}: {} instead of {}.{}", planned->name, amountText(*planned), before,
                           because(change, "It"));
    }

    [[nodiscard]] std::string oneSide(const Change& change) const {
        const PlannedExercise* const planned = find(change.exercise);
        if (planned == nullptr || !change.after.fewer || !hasSide(*planned, change.after.fewer->side))
            return {};
        return fmt::format("{}: {}. That is what you did on the {} last time.", planned->name, amountText(*planned),
                           name(change.after.fewer->side));
    }

    /// The sore side may be another one by now.
    [[nodiscard]] static bool hasSide(const PlannedExercise& planned, Side side) {
        return std::find(planned.sides.begin(), planned.sides.end(), side) != planned.sides.end();
    }

    [[nodiscard]] std::string isNew(const Change& change) const {
        const std::string name = nameOf(change.exercise);
        if (change.insteadOf < 0)
            return fmt::format("{} is new.", name);
        return fmt::format("{} is new, in place of {}.", name, nameOf(change.insteadOf));
    }

    [[nodiscard]] std::string standsIn(const Change& change) const {
        const std::string other = nameOf(change.insteadOf);
        return fmt::format("{} in place of {}.{}", nameOf(change.exercise), other, because(change, other));
    }

    [[nodiscard]] std::string leftOut(const Change& change) const {
        return fmt::format("{} is left out for now.{}", nameOf(change.exercise), because(change, "It"));
    }

    [[nodiscard]] std::string nameOf(assessment::ExerciseNumber number) const {
        const catalogue::Exercise* const exercise = m_exercises(number);
        return exercise == nullptr ? std::string{} : exercise->name;
    }

    [[nodiscard]] const PlannedExercise* find(assessment::ExerciseNumber number) const {
        const catalogue::Exercise* const exercise = m_exercises(number);
        const auto found =
            std::find_if(m_plan.exercises.begin(), m_plan.exercises.end(), [exercise](const PlannedExercise& each) {
                return exercise != nullptr && each.id == exercise->id;
            });
        return found == m_plan.exercises.end() ? nullptr : &*found;
    }

    const programme::SessionPlan& m_plan;
    const ExerciseByNumber& m_exercises;
};

} // namespace

std::vector<std::string> changesText(const programme::SessionPlan& plan, const std::vector<Change>& changes,
                                     const ExerciseByNumber& exercises) {
    const ChangeWriter write{plan, exercises};
    std::vector<std::string> lines;
    for (const Change& change : changes)
        if (std::string line = write(change); !line.empty())
            lines.push_back(std::move(line));
    return lines;
}

} // namespace glidepath::coach
