#pragma once

#include "assessment/assessment.h"
#include "coach/advice_text.h"
#include "coach/decision_offer.h"
#include "programme/programme.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

struct PhaseStep {
    int number{};
    std::string name;
    std::string goal;
    friend bool operator==(const PhaseStep&, const PhaseStep&) = default;
};

/// A change of phase that the rules propose. Nothing changes until the person decides.
struct PhaseProposal {
    enum class Way { Forward, Back } way{};
    std::string sentence;
    std::vector<ClauseLine> why; ///< of a step back: what made it hold, with values
    std::string meanwhile;       ///< what is offered until there is an answer; may be empty
    DecisionOffer go;
    DecisionOffer stay;
    friend bool operator==(const PhaseProposal&, const PhaseProposal&) = default;
};

/// The phases that exist, in order; why the person is in this one, and what is still needed for the next.
struct PhaseView {
    std::vector<PhaseStep> steps;
    std::size_t current{};
    std::string why;                   ///< one sentence
    std::optional<Date> since{};       ///< of this phase; nothing where nobody changed it
    std::string progress;              ///< "Before the next phase: 1 of 4 met"; empty where there is no next one
    std::vector<RuleLine> towardsNext; ///< those that matter most; empty together with `progress`
    std::optional<PhaseProposal> proposal{};
    std::string changed{};               ///< "Today you went to phase 2."; empty without `undo`
    std::optional<DecisionOffer> undo{}; ///< of a change of today
    friend bool operator==(const PhaseView&, const PhaseView&) = default;
};

/// The numbers of the phases that have routines, in their order.
[[nodiscard]] std::vector<int> phasesWithRoutines(const programme::Programme& programme);

/// The phase to work in: the wished one, or the nearest below that has routines, or else the lowest; nothing where
/// there is none at all.
[[nodiscard]] std::optional<int> activePhase(const programme::Programme& programme, int wished);

/// `phase` has routines.
[[nodiscard]] PhaseView phaseView(const programme::Programme& programme, const assessment::Assessment& assessment,
                                  const journal::History& history, int phase, Date today);

} // namespace glidepath::coach
