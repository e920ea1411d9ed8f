#pragma once

#include "base/body.h"
#include "base/ids.h"
#include "base/time.h"
#include "catalogue/exercise.h"
#include "programme/programme.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace glidepath::programme {

/// Who sets the pace of repetitions.
enum class Pace {
    Timed,             ///< the clock, by the tempo of the dose
    KeyEachRepetition, ///< the person presses the key after each repetition
    KeyAtEnd,          ///< the person presses the key once, when all are done
};
[[nodiscard]] std::string_view name(Pace pace); ///< "key-each-repetition": the word of settings and of the journal
[[nodiscard]] std::optional<Pace> parsePace(std::string_view text);

/// What a planned exercise asks for, as plain numbers.
struct PlannedRepetitions {
    int count{};
    catalogue::Tempo tempo;
    Pace pace{Pace::Timed};
    friend bool operator==(const PlannedRepetitions&, const PlannedRepetitions&) = default;
};
struct PlannedHold {
    std::chrono::seconds length{};
    friend bool operator==(const PlannedHold&, const PlannedHold&) = default;
};
struct PlannedActivity {
    std::chrono::minutes length{};
    friend bool operator==(const PlannedActivity&, const PlannedActivity&) = default;
};
using PlannedWork = std::variant<PlannedRepetitions, PlannedHold, PlannedActivity>;

/// Whether the amount is the person's own, or less than that for this time.
enum class Share { Usual, Eased };

/// Less on this side than on the other, in the unit of the dose; at least 1.
struct FewerOn {
    Side side{};
    int amount{};
    friend auto operator<=>(const FewerOn&, const FewerOn&) = default;
};

/// How much of an exercise.
struct Given {
    int sets{1};
    int amount{}; ///< repetitions, seconds or minutes of one set
    Share share{Share::Usual};
    std::optional<FewerOn> fewer{}; ///< than `amount`
    friend bool operator==(const Given&, const Given&) = default;
};

/// One exercise of a session with everything settled: a session can be run from this alone, without the catalogue, so
/// that it can be carried on after a crash even when the content has changed.
struct PlannedExercise {
    ExerciseId id;
    std::string name;
    catalogue::Position position{};
    bool alternating{false}; ///< the side changes with every repetition
    std::vector<Side>
        sides; ///< in their order: none, one, or two; for alternating the side of the first repetition, then the other
    int sets{1}; ///< of each side; at least 1
    std::chrono::seconds rest{};
    PlannedWork work;
    Share share{Share::Usual};
    std::optional<FewerOn> fewer{}; ///< only where it is done on one side after the other
    friend bool operator==(const PlannedExercise&, const PlannedExercise&) = default;
};

enum class Version {
    Full,
    Short, ///< required exercises only
};

struct SessionPlan {
    RoutineId routine;
    std::string title;
    int phase{};
    Version version{Version::Full};
    std::vector<PlannedExercise> exercises; ///< at least one
    Waits waits;
    friend bool operator==(const SessionPlan&, const SessionPlan&) = default;
};

/// What the person has chosen that changes a session.
struct Choices {
    SoreSide soreSide{SoreSide::Varies};
    Pace pace{Pace::Timed};
    std::map<ExerciseId, Pace> paceByExercise; ///< wins over `pace`
};

/// Settles a routine: offered items only, each dose at its starting value, the easier side first.
[[nodiscard]] SessionPlan prepare(const Routine& routine, const catalogue::Catalogue& catalogue, const Waits& waits,
                                  const Choices& choices, Version version);

/// A single exercise at its starting value. Nothing when it has no dose in that phase.
[[nodiscard]] std::optional<PlannedExercise> prepareExercise(const catalogue::Exercise& exercise, int phase,
                                                             const Choices& choices);

/// Whether it is done on both sides, one after the other: only then can a side have an amount of its own.
[[nodiscard]] bool isDoneSideBySide(const PlannedExercise& exercise);

/// What one set on a side asks for; nothing for exercises without sides and for alternating ones.
[[nodiscard]] PlannedWork workOn(const PlannedExercise& exercise, std::optional<Side> side);

/// The amount of one set on a side.
[[nodiscard]] int amountOn(const Given& given, Side side);
/// The same with so much on each side; `fewer` where they differ.
[[nodiscard]] Given withSides(Given given, int left, int right);

/// The same with so much of it; at least one set of at least one. Of two amounts an exercise that is done on one side
/// alone takes the amount of that side; one whose sides take turns, or that has none, takes the larger.
[[nodiscard]] PlannedExercise with(PlannedExercise exercise, const Given& given);
/// What a planned exercise gives.
[[nodiscard]] Given givenOf(const PlannedExercise& exercise);

} // namespace glidepath::programme
