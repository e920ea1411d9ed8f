#include "journal/journal.h"

#include "journal/answers.h"
#include "journal/attempt.h"
#include "journal/database_file.h"
#include "journal/decisions.h"
#include "journal/reports.h"
#include "journal/screenings.h"
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
    const auto into = [](auto& list) { return [&list](auto records) { list = std::move(records); }; };
    return readSessions(database)
        .map(into(history.sessions))
        .and_then([&] { return readSets(database, history.sessions).map(into(history.sets)); })
        .and_then([&] { return readRatings(database).map(into(history.ratings)); })
        .and_then([&] { return readLaters(database).map(into(history.laters)); })
        .and_then([&] { return readFeels(database).map(into(history.feels)); })
        .and_then([&] { return readScreenings(database).map(into(history.screenings)); })
        .and_then([&] { return readClearances(database).map(into(history.clearances)); })
        .and_then([&] { return readDecisions(database).map(into(history.decisions)); })
        .map([&] { return std::move(history); });
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

Result<void> Journal::setLater(const LaterReport& report) {
    return replaceLater(m_store->file.database, report);
}

Result<void> Journal::setFeel(const FeelReport& report) {
    return replaceFeel(m_store->file.database, report);
}

Result<RecordId> Journal::addScreening(const Screening& screening) {
    return insertScreening(m_store->file.database, screening);
}

Result<RecordId> Journal::addClearance(const Clearance& clearance) {
    return insertClearance(m_store->file.database, clearance);
}

Result<RecordId> Journal::addDecision(const Decision& decision) {
    return insertDecision(m_store->file.database, decision);
}

Result<History> Journal::history() const {
    SQLite::Database& database = m_store->file.database;
    // One transaction, so that a set that is saved meanwhile belongs to a session that has been read.
    return attempt(kNotRead, database, [&] { return std::make_unique<SQLite::Transaction>(database); })
        .and_then([&](const auto&) { return readAll(database); });
}

Result<std::map<std::string, std::string>> Journal::settings() const {
    return readSettings(m_store->file.database);
}

Result<void> Journal::setSetting(const std::string& key, const std::string& value) {
    return replaceSetting(m_store->file.database, key, value);
}

} // namespace glidepath::journal
