#pragma once

#include "assessment/assessment.h"
#include "assessment/settle.h"
#include "coach/content.h"
#include "coach/pending_writes.h"
#include "coach/preferences.h"
#include "journal/records.h"

#include <memory>
#include <optional>

namespace glidepath::coach {

/// What the rules make of the journal: what is offered at a moment, how much of it, and why. Follows the journal as it
/// grows; a moment is asked about without reading it again.
class Guide {
public:
    explicit Guide(const Content& content);

    /// The content has changed. What was assessed before is no longer to be used.
    void read(const Content& content);
    /// Reads a whole journal. One in which no phase was ever decided is in the one given.
    void follow(const Content& content, const journal::History& history, const Preferences& preferences,
                int phaseWithoutDecision);
    /// One thing more was told or decided, and stands in the journal already; false where that journal has to be read
    /// as a whole. What follows is the same.
    [[nodiscard]] bool add(const PendingWrite& told, const journal::History& history);
    /// What the person told at the start, or what they can do, is something else now.
    void know(const Content& content, const journal::History& history, const Preferences& preferences);

    [[nodiscard]] const assessment::Rulebook& book() const { return *m_book; }
    [[nodiscard]] const assessment::Course& course() const { return m_course; }
    [[nodiscard]] const assessment::Person& person() const { return m_person; }

    [[nodiscard]] assessment::Assessment assess(WallTime now) const;
    /// The phase to begin in, by what was told at the start.
    [[nodiscard]] std::optional<assessment::Advice> entry() const;
    /// Nothing where the routine does not exist.
    [[nodiscard]] std::optional<assessment::Settled> settle(const RoutineId& routine, programme::Version version,
                                                            WallTime now) const;
    /// How an exercise stands in a phase; nothing where it does not exist.
    [[nodiscard]] std::optional<assessment::Standing> standingOf(const ExerciseId& exercise, int phase,
                                                                 WallTime now) const;

private:
    std::shared_ptr<const assessment::Rulebook> m_book;
    assessment::Course m_course;
    assessment::Person m_person;
};

/// A settled routine as a session; nothing where no exercise of it is offered.
[[nodiscard]] std::optional<programme::SessionPlan>
sessionPlan(const Content& content, const assessment::Rulebook& book, const programme::Routine& routine,
            const assessment::Settled& settled, const programme::Choices& choices, programme::Version version);

/// One exercise with the amount it has for this person now; nothing where it has none in the phase.
[[nodiscard]] std::optional<programme::PlannedExercise> plannedNow(const catalogue::Exercise& exercise, int phase,
                                                                   const assessment::Standing& standing,
                                                                   const assessment::Assessment& assessment,
                                                                   const programme::Choices& choices);

/// Whether the person may do an exercise once, apart from the plan: also one that does not fit by what they told.
[[nodiscard]] bool mayBeDoneOnce(const assessment::Standing& standing);

} // namespace glidepath::coach
