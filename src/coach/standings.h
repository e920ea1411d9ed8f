#pragma once

#include "assessment/settle.h"
#include "coach/content.h"
#include "coach/guide.h"
#include "coach/lock.h"
#include "coach/preferences.h"
#include "journal/records.h"

#include <optional>
#include <set>

namespace glidepath::coach {

/// Whom and which moment a page about exercises speaks of; everything outlives it.
struct ExercisesInput {
    const Content& content;
    const journal::History& history;
    const Preferences& preferences; ///< with the phase that is offered
    const Guide& guide;
    const Lock& lock;
    WallTime now;
};

/// How an exercise stands with the person, in the order of the list.
enum class PlanStatus {
    InPlan,         ///< a planned routine of this phase holds it
    NotInPlan,      ///< it may be done, and no routine holds it
    Resting,        ///< for some days; it comes back by itself
    PutAside,       ///< until the person puts it back
    DoesNotFit,     ///< by what was told at the start
    Closed,         ///< a gate keeps it closed in this phase
    FromPhase,      ///< its first dose is for a later phase
    OfEarlierPhase, ///< its doses are for phases before this one
};

/// How every exercise of the content stands at that moment, in the phase that is offered. The input outlives it.
class Standings {
public:
    explicit Standings(const ExercisesInput& input);

    [[nodiscard]] int phase() const { return m_phase; }
    [[nodiscard]] const assessment::Assessment& assessment() const { return m_assessment; }
    [[nodiscard]] assessment::Standing of(const catalogue::Exercise& exercise) const;
    [[nodiscard]] PlanStatus statusOf(const catalogue::Exercise& exercise) const;
    /// When it is offered again, told within the hour; nothing unless it rests.
    [[nodiscard]] std::optional<WallTime> restsUntil(const catalogue::Exercise& exercise) const;

private:
    [[nodiscard]] assessment::Standing standingAt(const catalogue::Exercise& exercise, WallTime moment) const;
    void addPlanned(const programme::Routine& routine);

    const ExercisesInput& m_input;
    int m_phase{};
    assessment::Assessment m_assessment;
    std::set<ExerciseId> m_planned; ///< as routines are written, and as they are settled now
};

} // namespace glidepath::coach
