#pragma once

#include "base/body.h"
#include "base/time.h"
#include "programme/session_plan.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace glidepath::session {

enum class StepKind {
    GetReady, ///< take up the position
    Lift,     ///< the four parts of a timed repetition; a timed hold is a single Hold
    Hold,
    Lower,
    Pause,
    SelfPaced, ///< one repetition, or a whole set, that ends when the person says so
    Go,        ///< a walk or another activity by minutes
    Rest,      ///< between sets
    ChangeSide,
};

/// The smallest thing that can be timed, skipped back to and counted.
struct Step {
    StepKind kind{};
    std::size_t exercise{};         ///< index into Script::plan.exercises
    std::optional<std::size_t> set; ///< index into Script::sets; nothing for get ready, rest and change of side
    std::optional<Side> side;       ///< of work: the side at work; of a wait: the side that comes next
    int repetition{};               ///< 1-based; 0 where nothing is counted
    Duration length{};              ///< of SelfPaced: what the tempo would take, for estimates only
    bool dropped{false};            ///< taken out by "less"; passed over
    friend bool operator==(const Step&, const Step&) = default;
};

/// One set as planned: so many repetitions, or one hold, or one walk, on one side.
struct PlannedSet {
    std::size_t exercise{};
    std::optional<Side> side; ///< nothing for exercises without sides and for alternating ones
    int number{};             ///< 1-based, counted for each side
    int sets{};
    int repetitions{}; ///< of both sides together when alternating; 0 for holds and activities
    friend bool operator==(const PlannedSet&, const PlannedSet&) = default;
};

/// A session unrolled into a flat list of steps, from the first "get ready" to the end of the last set.
struct Script {
    programme::SessionPlan plan;
    std::vector<Step> steps;
    std::vector<PlannedSet> sets;

    /// Sum of the lengths of all steps that are not left out; self-paced ones as the tempo would have them.
    [[nodiscard]] Duration length() const;
    friend bool operator==(const Script&, const Script&) = default;
};

/// Unrolls a plan: for each exercise get ready (longer when the position changes), then its sets with rests between,
/// and a change of side between the sides. A side with an amount of its own has shorter sets.
[[nodiscard]] Script unroll(const programme::SessionPlan& plan);

/// Whether a step is something the person does, as opposed to a wait.
[[nodiscard]] bool isWork(StepKind kind);

/// Whether one self-paced step stands for all repetitions of a set.
[[nodiscard]] bool isPacedAtEnd(const Script& script, std::size_t exercise);

[[nodiscard]] std::string_view name(StepKind kind); ///< "get-ready", "lift"…
[[nodiscard]] std::optional<StepKind> parseStepKind(std::string_view text);

} // namespace glidepath::session
