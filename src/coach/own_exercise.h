#pragma once

#include "catalogue/exercise.h"
#include "coach/content.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace glidepath::coach {

/// What one does in an exercise that somebody adds.
enum class OwnWork { Repetitions, Hold, Minutes };

/// Whether an added exercise gets a place of its own in the week.
enum class PlanWish { PutIn, LeaveOut };

/// An exercise as a person types it in: what a physiotherapist showed them. Everything else that an exercise file holds
/// is made from this. Numbers that do not belong to `work` are kept and not used.
struct OwnExerciseForm {
    std::optional<ExerciseId> id{}; ///< of the exercise that is changed; nothing for a new one
    std::string name{};
    std::vector<std::string> steps{};
    catalogue::Position position{catalogue::Position::OnBack};
    catalogue::SidePattern sides{catalogue::SidePattern::None};
    OwnWork work{OwnWork::Repetitions};
    int repetitions{8};
    int liftSeconds{2};
    int topSeconds{0}; ///< between lifting and lowering
    int lowerSeconds{2};
    int holdSeconds{20};
    int minutes{5};
    int sets{2};
    int restSeconds{30}; ///< of no account with one set
    int timesADay{1};
    int daysAWeek{7};
    std::set<int> phases{};
    std::vector<std::string> stopIf{}; ///< besides the general signs
    std::vector<std::string> bodyParts{};
    std::string note{}; ///< of the physiotherapist; may be empty
    PlanWish plan{PlanWish::PutIn};
    friend bool operator==(const OwnExerciseForm&, const OwnExerciseForm&) = default;
};

/// Where on the form something stands.
enum class OwnField { Name, Steps, Sides, Work, Sets, Rest, TimesADay, DaysAWeek, Phases, StopIf, BodyParts, Note };

struct OwnProblem {
    OwnField field{};
    std::string sentence;
    friend bool operator==(const OwnProblem&, const OwnProblem&) = default;
};

/// An empty form: the phase the person is in, and the later ones.
[[nodiscard]] OwnExerciseForm newOwnForm(const Content& content, int phase);

/// The form that makes exactly this exercise; nothing for one that was written by hand and holds more than the form
/// knows. Of its routines it knows only whether there are any.
[[nodiscard]] std::optional<OwnExerciseForm> formOf(const Content& content, const catalogue::Exercise& exercise);

/// The same with every text on one line, one blank between words and none at the ends, and without empty lines.
[[nodiscard]] OwnExerciseForm tidied(OwnExerciseForm form);

/// Everything that keeps the form from being saved, in the order of the fields: what the reader of exercise files would
/// refuse, and a name that another exercise has. Takes the form as it was typed: it counts empty lines too when it
/// names one.
[[nodiscard]] std::vector<OwnProblem> problemsIn(const OwnExerciseForm& form, const Content& content);

/// The lines that most of the program's own exercises have under "Stop if": they stand in every exercise.
[[nodiscard]] std::vector<std::string> generalStopSigns(const catalogue::Catalogue& catalogue);

/// How many lines of one's own an exercise has room for beside those.
[[nodiscard]] std::size_t mostOwnStopSigns(const catalogue::Catalogue& catalogue);

} // namespace glidepath::coach
