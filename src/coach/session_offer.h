#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "coach/content.h"
#include "programme/session_plan.h"

#include <functional>
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

/// Something that can be started in place of the offered session. Minutes are rounded up, as everywhere.
struct InPlace {
    RoutineId routine;
    programme::Version version{};
    int minutes{};
    friend bool operator==(const InPlace&, const InPlace&) = default;
};

/// A session as it is offered.
struct SessionOffer {
    RoutineId routine;
    std::string title;
    int minutes{};
    std::vector<std::string> equipment; ///< each thing once, in the order in which it is needed
    std::vector<ExerciseLine> exercises;
    std::optional<InPlace> shortVersion; ///< only where it is shorter
    std::optional<InPlace> gentle;       ///< the relief routine, only where it may stand in place of this one
    programme::Version version{programme::Version::Full};
    std::optional<InPlace> asPlanned{}; ///< where something lighter is offered
    std::vector<std::string> changes{}; ///< what is not as it was the last time, a line each
    friend bool operator==(const SessionOffer&, const SessionOffer&) = default;
};

/// A routine settled for this moment, and what is not as it was the last time.
struct SettledPlan {
    programme::SessionPlan plan;
    std::vector<std::string> changes{};
};

/// Settles a routine of the programme; nothing where it holds nothing to do, or may not be done.
using PlanSource = std::function<std::optional<SettledPlan>(const RoutineId&, programme::Version)>;

/// Every routine as its file has it, whatever has happened. The content outlives the source.
[[nodiscard]] PlanSource plansAsWritten(const Content& content, programme::Choices choices);

/// What a routine asks for now; nothing where `plans` has none.
[[nodiscard]] std::optional<SessionOffer> offerSession(const Content& content, const PlanSource& plans,
                                                       const programme::Routine& routine);

/// The same, but the short version is what is begun with, where there is one.
[[nodiscard]] std::optional<SessionOffer> offerShort(const Content& content, const PlanSource& plans,
                                                     const programme::Routine& routine);

/// The gentle moves in place of a session that is planned: those of its phase, or else of the gentlest phase that has
/// some.
[[nodiscard]] std::optional<SessionOffer> offerRelief(const Content& content, const PlanSource& plans,
                                                      const SessionOffer& planned);

/// Whether one routine is done in place of another: relief stands in for the mobility of its own phase.
[[nodiscard]] bool standsInFor(const programme::Routine& done, const programme::Routine& planned);

/// Things one needs, as part of a sentence: "a mat and a chair", "shoes"; empty when there are none.
[[nodiscard]] std::string equipmentText(const std::vector<std::string>& things);

/// Whole minutes, rounded up so that nobody is promised less time than it takes; at least 1.
[[nodiscard]] int wholeMinutes(Duration length);

} // namespace glidepath::coach
