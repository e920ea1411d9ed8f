#pragma once

#include "journal/journal.h"
#include "journal/session_writer.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <string>

namespace glidepath::journal {

using namespace std::chrono_literals;

using test::TemporaryFolder;

/// 20 November 2026, so many milliseconds after 07:00 in universal time, an hour ahead of it.
[[nodiscard]] WallTime morning(Duration after = 0ms);

/// Every kind of work, pace, side, share and amount by side that a plan can have.
[[nodiscard]] programme::SessionPlan fullPlan();

[[nodiscard]] SessionEntry entryWithCommand(RecordId session, Duration at);
[[nodiscard]] SessionEntry entryWithEvents(RecordId session, Duration from, int count);
[[nodiscard]] SessionEntry ending(RecordId session, Duration length);
[[nodiscard]] SetRecord setOf(RecordId session, int exercise, std::optional<Side> side, int number);

[[nodiscard]] Journal openJournal(const std::filesystem::path& folder); ///< one that must open
[[nodiscard]] History historyOf(const Journal& journal);                ///< which must be readable
/// A session of the full plan that is running.
RecordId begun(Journal& journal, WallTime at = morning());
/// What is wrong with opening it; the test fails when nothing is.
[[nodiscard]] Error refusalOf(const std::filesystem::path& folder);

/// A plain connection to the journal's file, to look behind its back.
[[nodiscard]] SQLite::Database rawDatabase(const std::filesystem::path& folder);
[[nodiscard]] std::string contentOf(const std::filesystem::path& file);

/// Changes what stands in the file to something that no journal of ours would hold.
void writeNonsense(const std::filesystem::path& folder, const std::string& sql);

/// Runs `body` in a process of its own and waits for it. Its failed expectations fail this test too.
void inAnotherProcess(const std::function<void()>& body);

class JournalTest : public testing::Test {
protected:
    TemporaryFolder m_folder;
    Journal m_journal{openJournal(m_folder.path())};
};

} // namespace glidepath::journal
