#include "journal/migrations.h"

#include "base/contract.h"
#include "journal/attempt.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

#include <fcntl.h>
#include <filesystem>
#include <sqlite3.h>
#include <string>
#include <unistd.h>

namespace glidepath::journal {

namespace {

namespace fs = std::filesystem;

constexpr const char* kWhat = "The journal could not be brought up to date";

int versionOf(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

fs::path backupOf(const SQLite::Database& database, int version) {
    const fs::path file{database.getFilename()};
    return file.parent_path() / (file.stem().string() + "-before-v" + std::to_string(version) + ".sqlite");
}

/// The name of a file is durable once its folder is.
void syncFolder(const fs::path& folder) {
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

void copyPages(const std::string& from, const fs::path& to) {
    // A connection of its own: the one that migrates already holds the write lock, and a backup may not read through
    // that.
    SQLite::Database source{from, SQLite::OPEN_READONLY, 3000};
    SQLite::Database copy{to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write);
    if (SQLite::Backup{copy, source}.executeStep() != SQLITE_DONE)
        throw SQLite::Exception{"the copy could not be finished", SQLITE_BUSY};
    if (copy.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
        throw SQLite::Exception{"the copy is not whole", SQLITE_CORRUPT};
}

/// A half-written copy never carries the name of a whole one.
void saveCopy(const SQLite::Database& database, int version) {
    const fs::path copy = backupOf(database, version);
    fs::path part = copy;
    part += ".part";
    fs::remove(part);
    copyPages(database.getFilename(), part);
    fs::rename(part, copy);
    syncFolder(copy.parent_path());
}

void checkReferences(SQLite::Database& database) {
    SQLite::Statement broken{database, "PRAGMA foreign_key_check"};
    if (broken.executeStep())
        throw SQLite::Exception{"a reference leads nowhere", SQLITE_CORRUPT};
}

void applyAll(SQLite::Database& database, std::span<const Migration> migrations) {
    SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
    // Somebody else may have done it while we waited for the lock.
    const int version = versionOf(database);
    const int latest = latestVersion(migrations);
    if (version >= latest)
        return;
    if (version > 0)
        saveCopy(database, latest);
    for (const Migration& migration : migrations)
        if (migration.version > version)
            database.exec(migration.sql);
    checkReferences(database);
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(latest));
    transaction.commit();
}

} // namespace

int latestVersion(std::span<const Migration> migrations) {
    int version = 0;
    for (const Migration& migration : migrations)
        expects(migration.version == ++version, "migrations are numbered from 1 without gaps");
    return version;
}

Result<void> migrate(SQLite::Database& database, std::span<const Migration> migrations) {
    try {
        return attempt(kWhat, database, [&] {
            if (versionOf(database) >= latestVersion(migrations))
                return;
            // A table that is made anew must not take with it the rows that refer to it; applyAll looks at them itself.
            database.exec("PRAGMA foreign_keys = OFF");
            applyAll(database, migrations);
        });
    } catch (const fs::filesystem_error& problem) {
        return Unexpected{Error{kWhat, problem.path1().string(),
                                "No copy could be saved beside it: " + problem.code().message(),
                                "The journal has been left as it is. Check the folder and the space on the disk"}};
    }
}

} // namespace glidepath::journal
