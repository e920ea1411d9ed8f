#pragma once

#include "base/result.h"
#include "base/time.h"
#include "coach/content.h"
#include "coach/guide.h"
#include "coach/lock.h"
#include "coach/lock_mark.h"
#include "coach/pending_writes.h"
#include "coach/preferences.h"
#include "journal/journal.h"

#include <filesystem>
#include <optional>
#include <string>

namespace glidepath::coach {

/// The one place where content, journal and preferences meet: what the pages read, and what they wish. What cannot be
/// written is kept in memory, shown like everything else, and written by retry() once there is room.
class Coach {
public:
    /// Reads the journal once, and the mark of a lock in `folder`, beside the journal. `clock` outlives the coach.
    [[nodiscard]] static Result<Coach> open(Content content, journal::Journal journal, const Clock& clock,
                                            const std::filesystem::path& folder);

    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] const journal::History& history() const { return m_history; }
    /// A session that the program did not live to end.
    [[nodiscard]] const std::optional<journal::UnfinishedSession>& unfinished() const { return m_unfinished; }
    [[nodiscard]] WallTime now() const { return m_clock->wall(); }
    /// The journal can be read and not changed: what is done now lasts until the program closes.
    [[nodiscard]] bool readOnly() const { return m_journal.readOnly(); }
    /// Why something is not saved yet; nothing when all is.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    /// While it is closed no exercise is offered.
    [[nodiscard]] const Lock& lock() const { return m_lock; }
    /// Why the warning signs have to be answered before the next exercise, in a sentence; nothing when they need not.
    [[nodiscard]] std::optional<std::string> screeningDue() const;
    /// Whether what was told at the start is to be asked again together with them.
    [[nodiscard]] bool startDue() const;

    /// Brings preferences().phase up to the present: what is offered may change with the days alone.
    void look() { showOfferedPhase(); }
    /// What the rules say now.
    [[nodiscard]] assessment::Assessment assessment() const { return m_guide.assess(now()); }
    [[nodiscard]] const Guide& guide() const { return m_guide; }

    /// A routine of the programme, settled for this person by the rules; nothing when it does not exist, is of a phase
    /// that is not offered, holds nothing to do, or exercise is locked.
    [[nodiscard]] std::optional<programme::SessionPlan> planOf(const RoutineId& routine,
                                                               programme::Version version) const;
    /// One exercise as a session of its own, with the person's present amount; nothing when it has none in the phase
    /// in force, is not open yet, rests or is put aside, or exercise is locked.
    [[nodiscard]] std::optional<programme::SessionPlan> planOf(const ExerciseId& exercise) const;

    void change(const Preferences& preferences);
    /// Adds a rating that has an answer in it. Returns its number, or nothing while it could not be written.
    std::optional<journal::RecordId> addRating(const journal::Rating& rating);
    void setLater(const journal::LaterReport& report);
    void setFeel(const journal::FeelReport& report);
    void decide(const journal::Decision& decision);
    /// Begins the programme, or begins it anew, in the phase that the entry rules give.
    void enter();
    void answerSigns(const journal::Screening& screening);
    /// Opens the lock. The clearance need not name its screening.
    void recordExamined(journal::Clearance clearance);
    /// Ends the unfinished session as it is; what was done of it stays.
    void keepUnfinished();
    /// The unfinished session is being carried on, or has been kept: it is not offered any more.
    void forgetUnfinished() { m_unfinished.reset(); }
    /// Tries again to write what could not be written.
    void retry();
    /// Reads the journal again, after a session has written into it.
    void reload();
    /// Where the content is read from when it has changed; the person's own folder need not be there yet.
    void keepContentIn(ContentPlaces places);
    /// The folder of the person's own content; nothing where none was named.
    [[nodiscard]] std::optional<std::filesystem::path> ownFolder() const {
        return m_places ? std::optional{m_places->own} : std::nullopt;
    }
    /// Reads the content again, after a file of it has been written. Plans made before are not touched.
    void reloadContent();

private:
    Coach(Content content, journal::Journal journal, const Clock& clock, LockMark mark);
    void takeMark();
    void keep(PendingWrite write);
    void lookAtLock();
    void consultRules();
    void showOfferedPhase();
    [[nodiscard]] int presentPhase() const;
    [[nodiscard]] bool isOffered(const programme::Routine& routine) const;
    [[nodiscard]] Result<void> keepMark();

    Content m_content;
    std::optional<ContentPlaces> m_places;
    journal::Journal m_journal;
    const Clock* m_clock;
    Preferences m_preferences;
    journal::History m_history;
    Guide m_guide;
    int m_phaseWithoutDecision{1}; ///< as the person set it before the rules knew of phases
    std::optional<journal::UnfinishedSession> m_unfinished;
    PendingWrites m_pending;
    LockMark m_mark;
    Lock m_lock;
    std::optional<Error> m_problem;
};

/// The id under which sessions of a single exercise are logged.
[[nodiscard]] const RoutineId& singleExerciseRoutine();

} // namespace glidepath::coach
