#pragma once

#include "base/result.h"
#include "base/time.h"
#include "coach/content.h"
#include "coach/preferences.h"
#include "journal/journal.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// The one place where content, journal and preferences meet: what the pages read, and what they wish. What cannot be
/// written is kept in memory, shown like everything else, and written by retry() once there is room.
class Coach {
public:
    /// Reads the journal once. `clock` outlives the coach.
    [[nodiscard]] static Result<Coach> open(Content content, journal::Journal journal, const Clock& clock);

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

    /// A routine of the programme, settled for this person; nothing when it does not exist or holds nothing to do.
    [[nodiscard]] std::optional<programme::SessionPlan> planOf(const RoutineId& routine,
                                                               programme::Version version) const;
    /// One exercise as a session of its own; nothing when it has no dose in the phase in force.
    [[nodiscard]] std::optional<programme::SessionPlan> planOf(const ExerciseId& exercise) const;

    void change(const Preferences& preferences);
    /// Adds a rating that has an answer in it. Returns its number, or nothing while it could not be written.
    std::optional<journal::RecordId> addRating(const journal::Rating& rating);
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
    Coach(Content content, journal::Journal journal, const Clock& clock);
    void saveSettings();
    void saveRatings();
    void saveEnding();
    [[nodiscard]] bool saved(const Result<void>& result);

    Content m_content;
    std::optional<ContentPlaces> m_places;
    journal::Journal m_journal;
    const Clock* m_clock;
    Preferences m_preferences;
    journal::History m_history;
    std::optional<journal::UnfinishedSession> m_unfinished;
    std::map<std::string, std::string> m_unsavedSettings;
    std::vector<journal::Rating> m_unsavedRatings;
    std::optional<journal::SessionEntry> m_unsavedEnding;
    std::optional<Error> m_problem;
};

/// The id under which sessions of a single exercise are logged.
[[nodiscard]] const RoutineId& singleExerciseRoutine();

} // namespace glidepath::coach
