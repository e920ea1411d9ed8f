#include "coach/finished_view.h"

#include "coach/session_scene.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace glidepath::coach {
namespace {

using programme::PlannedActivity;
using programme::PlannedExercise;
using programme::PlannedHold;
using programme::PlannedRepetitions;
using Progress = session::SessionEngine::SetProgress;
using session::PlannedSet;

/// A repetition counts when it is finished, a hold or an activity from its first second.
bool somethingDone(const PlannedSet& set, const Progress& progress) {
    return set.repetitions > 0 ? progress.repetitions > 0 : progress.worked >= std::chrono::seconds{1};
}

/// What was done of one set: repetitions, seconds of a hold, or minutes of an activity.
struct DoneNumber {
    const Progress& progress;
    bool alternating{};

    std::int64_t operator()(const PlannedRepetitions&) const { return progress.repetitions; }
    std::int64_t operator()(const PlannedHold&) const {
        return std::chrono::round<std::chrono::seconds>(progress.worked).count();
    }
    std::int64_t operator()(const PlannedActivity&) const {
        return std::max<std::int64_t>(1, std::chrono::round<std::chrono::minutes>(progress.worked).count());
    }
};

struct Unit {
    std::string_view operator()(const PlannedRepetitions&) const { return ""; }
    std::string_view operator()(const PlannedHold&) const { return " s"; }
    std::string_view operator()(const PlannedActivity&) const { return " min"; }
};

/// "2 × 10 s" where all are alike, else "10 s + 8 s".
std::string joined(const std::vector<std::int64_t>& numbers, std::string_view unit) {
    const bool alike = std::adjacent_find(numbers.begin(), numbers.end(), std::not_equal_to<>{}) == numbers.end();
    if (alike && numbers.size() > 1)
        return fmt::format("{} × {}{}", numbers.size(), numbers.front(), unit);
    std::string text;
    for (const std::int64_t number : numbers)
        text += fmt::format("{}{}{}", text.empty() ? "" : " + ", number, unit);
    return text;
}

std::string doneOnSide(const session::SessionEngine& engine, std::size_t exercise, std::optional<Side> side) {
    const PlannedExercise& planned = engine.script().plan.exercises.at(exercise);
    std::vector<std::int64_t> numbers;
    for (std::size_t index = 0; index < engine.script().sets.size(); ++index) {
        const PlannedSet& set = engine.script().sets[index];
        const Progress& progress = engine.progress().at(index);
        if (set.exercise == exercise && set.side == side && somethingDone(set, progress))
            numbers.push_back(std::visit(DoneNumber{progress}, planned.work));
    }
    return joined(numbers, std::visit(Unit{}, planned.work));
}

/// Half of what was counted, as long as both sides had the same: "2 × 6 each side".
std::string doneAlternating(const session::SessionEngine& engine, std::size_t exercise) {
    std::vector<std::int64_t> numbers;
    for (std::size_t index = 0; index < engine.script().sets.size(); ++index)
        if (engine.script().sets[index].exercise == exercise && engine.progress().at(index).repetitions > 0)
            numbers.push_back(engine.progress()[index].repetitions);
    const bool even = std::all_of(numbers.begin(), numbers.end(), [](auto number) { return number % 2 == 0; });
    if (numbers.empty())
        return {};
    if (!even)
        return joined(numbers, "") + ", both sides together";
    for (std::int64_t& number : numbers)
        number /= 2;
    return joined(numbers, "") + " each side";
}

std::string doneOnSides(const session::SessionEngine& engine, std::size_t exercise, const std::vector<Side>& sides) {
    const std::string first = doneOnSide(engine, exercise, sides.front());
    const std::string second = sides.size() > 1 ? doneOnSide(engine, exercise, sides.back()) : "";
    if (!first.empty() && first == second)
        return first + " each side";
    const auto withSide = [](Side side, const std::string& amount) { return fmt::format("{} {}", name(side), amount); };
    std::string text = first.empty() ? "" : withSide(sides.front(), first);
    if (!second.empty())
        text += (text.empty() ? "" : ", ") + withSide(sides.back(), second);
    if (!text.empty())
        text.front() = text.front() == 'l' ? 'L' : 'R';
    return text;
}

std::string amountDone(const session::SessionEngine& engine, std::size_t exercise) {
    const PlannedExercise& planned = engine.script().plan.exercises.at(exercise);
    if (planned.alternating)
        return doneAlternating(engine, exercise);
    if (planned.sides.empty())
        return doneOnSide(engine, exercise, std::nullopt);
    return doneOnSides(engine, exercise, planned.sides);
}

std::string minutesText(Duration length) {
    const auto minutes = std::chrono::round<std::chrono::minutes>(length).count();
    return minutes < 1 ? "Under 1 minute" : counted(minutes, "minute", "minutes");
}

std::string summaryText(const std::string& minutes, std::ptrdiff_t exercises) {
    return fmt::format("{}, {}.", minutes, counted(exercises, "exercise", "exercises"));
}

std::string savedText(std::string minutes, std::ptrdiff_t exercises) {
    minutes.front() = minutes.front() == 'U' ? 'u' : minutes.front();
    return "Saved: " + summaryText(minutes, exercises);
}

const PlannedExercise& lastExercise(const session::SessionEngine& engine) {
    return engine.script().plan.exercises.at(engine.script().steps.at(engine.frame().step).exercise);
}

bool endsLyingDown(const session::SessionEngine& engine) {
    const catalogue::Position position = lastExercise(engine).position;
    return position == catalogue::Position::OnBack || position == catalogue::Position::OnSide ||
           position == catalogue::Position::OnFront || position == catalogue::Position::AllFours ||
           position == catalogue::Position::Kneeling;
}

} // namespace

FinishedView finishedView(const session::SessionEngine& engine, journal::SessionOutcome outcome,
                          const guidance::AfterSession& afterSession) {
    FinishedView view;
    std::ptrdiff_t done = 0;
    for (std::size_t exercise = 0; exercise < engine.script().plan.exercises.size(); ++exercise) {
        const std::string amount = amountDone(engine, exercise);
        done += amount.empty() ? 0 : 1;
        view.lines.push_back(
            {engine.script().plan.exercises[exercise].name, amount.empty() ? "Left out" : amount, !amount.empty()});
    }
    const std::string minutes = minutesText(engine.frame().sessionElapsed);
    const bool early = outcome == journal::SessionOutcome::EndedEarly;
    view.title = early ? "That is enough for now" : "That was all for now";
    view.summary = early ? savedText(minutes, done) : summaryText(minutes, done);
    view.ease = endsLyingDown(engine) ? "Stay down as long as you like." : "Take your time.";
    if (!std::holds_alternative<PlannedActivity>(lastExercise(engine).work)) {
        view.adviceTitle = afterSession.title;
        view.advice = afterSession.text;
    }
    return view;
}

} // namespace glidepath::coach
