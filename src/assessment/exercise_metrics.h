#pragma once

#include "assessment/course.h"

#include <optional>

namespace glidepath::assessment {

/// Where a person is with one exercise in the present spell of a phase.
struct Level {
    Given usual{};    ///< what was given last without easing, or what of it was managed, or the start of the range
    bool done{false}; ///< at all, in this spell
    std::optional<Given> asked{}; ///< what was given last, where less of it was managed on one side
    [[nodiscard]] bool isAtTop(const DoseRange& range) const;
};

/// Nothing where the exercise has no dose in the phase.
[[nodiscard]] std::optional<Level> levelOf(const Course& course, ExerciseNumber exercise, int phase);

/// Sessions in a row at its present amount that went well; those of which it is not known are passed over.
[[nodiscard]] int goodRunOf(const Course& course, ExerciseNumber exercise, int phase);

/// The least that was given of it without easing in the seven days up to `today`; nothing where it was not given.
[[nodiscard]] std::optional<Given> leastOfWeek(const Course& course, ExerciseNumber exercise, int phase, Date today);

/// How far one need of a gate has come.
struct NeedProgress {
    int reached{}; ///< good sessions, or days; may exceed what is needed
    int days{};    ///< over which good sessions are spread, the first and the last counted
    bool met{false};
};
[[nodiscard]] NeedProgress progressOf(const Course& course, const programme::Gate& gate,
                                      const programme::GateNeed& need, ExerciseNumber exercise, int phase,
                                      WallTime now);

/// What the person answered last to the questions of a gate: whether all of them are as it wants them.
struct GateAnswer {
    YesOrNo fits{};
    WallTime at;
};
[[nodiscard]] std::optional<GateAnswer> answerTo(const Course& course, const programme::Gate& gate);

/// Whether a gate lets its exercises through in a phase: every need of it is met.
[[nodiscard]] bool isOpen(const Course& course, const programme::Gate& gate, ExerciseNumber exercise, int phase,
                          WallTime now);

} // namespace glidepath::assessment
