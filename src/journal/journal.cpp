#include "journal/journal.h"

#include "journal/answers.h"
#include "journal/attempt.h"
#include "journal/database_file.h"
#include "journal/session_reading.h"
#include "journal/session_writing.h"

#include <SQLiteCpp/Transaction.h>

namespace glidepath::journal {

struct Journal::Store {
    DatabaseFile file;
};

namespace {

Result<History> readAll(SQLite::Database& database) {
    History history;
    return readSessions(database)
        .and_then([&](std::vector<SessionRecord> sessions) {
            history.sessions = std::move(sessions);
            return readSets(database, history.sessions);
        })
        .and_then([&](std::vector<SetRecord> sets) {
            history.sets = std::move(sets);
            return readRatings(database);
        })
        .map([&](std::vector<Rating> ratings) {
            history.ratings = std::move(ratings);
            return std::move(history);
        });
}

} // namespace

std::filesystem::path Journal::file(const std::filesystem::path& folder) {
    return folder / "journal.sqlite";
}

Result<Journal> Journal::open(const std::filesystem::path& folder) {
    return openDatabaseFile(folder, shippedMigrations()).map([](DatabaseFile file) {
        return Journal{std::make_unique<Store>(Store{std::move(file)})};
    });
}

Journal::Journal(std::unique_ptr<Store> store) : m_store{std::move(store)} {}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

bool Journal::readOnly() const {
    return m_store->file.access == Access::ReadOnly;
}

Result<RecordId> Journal::beginSession(const programme::SessionPlan& plan, WallTime at,
                                       std::optional<RecordId> ratingBefore) {
    return journal::beginSession(m_store->file.database, {plan, at, ratingBefore});
}

Result<void> Journal::record(const SessionEntry& entry) {
    return recordEntry(m_store->file.database, entry);
}

Result<std::optional<UnfinishedSession>> Journal::unfinished() {
    SQLite::Database& database = m_store->file.database;
    using Unfinished = std::optional<UnfinishedSession>;
    return readNewestRunning(database).and_then([&](std::optional<SessionRecord> newest) -> Result<Unfinished> {
        if (!newest)
            return Unfinished{};
        if (!readOnly())
            if (auto ended = endOthers(database, newest->id); !ended)
                return Unexpected{ended.error()};
        return readUnfinished(database, *std::move(newest)).map([](UnfinishedSession session) {
            return Unfinished{std::move(session)};
        });
    });
}

Result<RecordId> Journal::addRating(const Rating& rating) {
    return insertRating(m_store->file.database, rating);
}

Result<History> Journal::history() const {
    SQLite::Database& database = m_store->file.database;
    // One transaction, so that a set that is saved meanwhile belongs to a session that has been read.
    return attempt("The journal could not be read", database,
                   [&] { return std::make_unique<SQLite::Transaction>(database); })
        .and_then([&](const auto&) { return readAll(database); });
}

Result<std::map<std::string, std::string>> Journal::settings() const {
    return readSettings(m_store->file.database);
}

Result<void> Journal::setSetting(const std::string& key, const std::string& value) {
    return replaceSetting(m_store->file.database, key, value);
}

} // namespace glidepath::journal
