#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "coach/content.h"
#include "programme/session_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// One exercise of an offered session.
struct ExerciseLine {
    ExerciseId id;
    std::string name;
    std::string amount;
    int minutes{}; ///< whole minutes, at least 1
    friend bool operator==(const ExerciseLine&, const ExerciseLine&) = default;
};

/// Something that can be started in place of the full session. Minutes are rounded up, as everywhere.
struct Lighter {
    RoutineId routine;
    programme::Version version{};
    int minutes{};
    friend bool operator==(const Lighter&, const Lighter&) = default;
};

/// A session as it is offered.
struct SessionOffer {
    RoutineId routine;
    std::string title;
    int minutes{};
    std::vector<std::string> equipment; ///< each thing once, in the order in which it is needed
    std::vector<ExerciseLine> exercises;
    std::optional<Lighter> shortVersion; ///< only where it is shorter
    std::optional<Lighter> gentle;       ///< the relief routine, only where it may stand in place of this one
    friend bool operator==(const SessionOffer&, const SessionOffer&) = default;
};

/// What a routine of the programme asks for today. Every exercise of it exists, see Programme.
[[nodiscard]] SessionOffer offerSession(const Content& content, const programme::Routine& routine,
                                        const programme::Choices& choices);

/// Whether one routine is done in place of another: relief stands in for the mobility of its own phase.
[[nodiscard]] bool standsInFor(const programme::Routine& done, const programme::Routine& planned);

/// Things one needs, as part of a sentence: "a mat and a chair", "shoes"; empty when there are none.
[[nodiscard]] std::string equipmentText(const std::vector<std::string>& things);

/// Whole minutes, rounded up so that nobody is promised less time than it takes; at least 1.
[[nodiscard]] int wholeMinutes(Duration length);

} // namespace glidepath::coach
