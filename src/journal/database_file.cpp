#include "journal/database_file.h"

#include "journal/attempt.h"
#include "journal/journal.h"

#include <sys/stat.h>

#include <cerrno>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace glidepath::journal {

namespace {

namespace fs = std::filesystem;

constexpr const char* kWhat = "The journal could not be opened";
constexpr const char* kUntouched = "The file has been left as it is. ";
constexpr int kBusyTimeoutMs = 3000;

Error refusal(const SQLite::Database& database, std::string detail, const std::string& advice) {
    return {kWhat, database.getFilename(), std::move(detail), kUntouched + advice};
}

Result<void> makeFolder(const fs::path& folder) {
    std::error_code problem;
    if (fs::is_directory(folder, problem))
        return {};
    if (folder.has_parent_path())
        fs::create_directories(folder.parent_path(), problem);
    if (::mkdir(folder.c_str(), S_IRWXU) == 0 || (errno == EEXIST && fs::is_directory(folder, problem)))
        return {};
    const std::error_code reason{errno, std::generic_category()};
    return Unexpected{Error{"The folder for the journal could not be made", folder.string(), reason.message(),
                            "Choose another folder, or make this one yourself and try again"}};
}

Result<SQLite::Database> connect(const fs::path& file) {
    return attempt(kWhat, file.string(), [&] {
        // Where the file allows no writing, SQLite opens it for reading by itself.
        SQLite::Database database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyTimeoutMs};
        database.exec("PRAGMA synchronous = EXTRA");
        return database;
    });
}

int number(SQLite::Database& database, const char* query) {
    return database.execAndGet(query).getInt();
}

bool isWhole(SQLite::Database& database) {
    // Damage shows in the structure; trying every CHECK on every row as well would take seconds after some years.
    database.exec("PRAGMA ignore_check_constraints = ON");
    const bool whole = database.execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    database.exec("PRAGMA ignore_check_constraints = OFF");
    return whole;
}

/// Why the file cannot be our journal; nothing when it can. What stands in its header is asked first: of a file that is
/// not ours nothing else can be trusted.
std::optional<Error> objectionTo(SQLite::Database& database, int latest) {
    const int id = number(database, "PRAGMA application_id");
    const int version = number(database, "PRAGMA user_version");
    if (id == 0 && version == 0 && number(database, "SELECT count(*) FROM sqlite_schema") == 0)
        return std::nullopt;
    if (id != kApplicationId)
        return refusal(database, "The file belongs to another program", "Choose another folder for the journal");
    if (version > latest)
        return refusal(database, "The file was written by a newer version of Glidepath", "Use that version to open it");
    if (!isWhole(database))
        return refusal(database, "The file is damaged", "Put a copy of it, such as a backup, in its place");
    return std::nullopt;
}

Result<void> checkIsJournal(SQLite::Database& database, int latest) {
    return attempt(kWhat, database, [&] { return objectionTo(database, latest); })
        .and_then([](std::optional<Error> objection) -> Result<void> {
            if (objection)
                return Unexpected{*std::move(objection)};
            return {};
        });
}

Access accessTo(const SQLite::Database& database) {
    const bool fileIsReadOnly = sqlite3_db_readonly(database.getHandle(), "main") != 0;
    const fs::path folder = fs::path{database.getFilename()}.parent_path();
    return fileIsReadOnly || ::access(folder.c_str(), W_OK | X_OK) != 0 ? Access::ReadOnly : Access::ReadWrite;
}

/// Copied back from a stick or a cloud, a journal may have become readable by everybody.
void keepPrivate(const SQLite::Database& database) {
    std::error_code ignored;
    fs::permissions(database.getFilename(), fs::perms::owner_read | fs::perms::owner_write, ignored);
}

Result<void> prepareForWriting(SQLite::Database& database, std::span<const Migration> migrations) {
    keepPrivate(database);
    return attempt(kWhat, database, [&] { database.exec("PRAGMA journal_mode = DELETE"); })
        .and_then([&] { return migrate(database, migrations); })
        .and_then([&] { return attempt(kWhat, database, [&] { database.exec("PRAGMA foreign_keys = ON"); }); });
}

Result<void> checkCanBeRead(SQLite::Database& database, int latest) {
    return attempt(kWhat, database, [&] { return number(database, "PRAGMA user_version"); })
        .and_then([&](int version) -> Result<void> {
            if (version == latest)
                return {};
            return Unexpected{refusal(database, "It has to be brought up to date, and may not be written to",
                                      "Change the permissions of the file and its folder, then try again")};
        });
}

} // namespace

Result<DatabaseFile> openDatabaseFile(const fs::path& folder, std::span<const Migration> migrations) {
    std::error_code problem;
    const fs::path whole = fs::absolute(folder, problem).lexically_normal();
    const int latest = latestVersion(migrations);
    if (auto made = makeFolder(whole); !made)
        return Unexpected{made.error()};
    Result<SQLite::Database> database = connect(Journal::file(whole));
    if (!database)
        return Unexpected{database.error()};
    if (auto ours = checkIsJournal(*database, latest); !ours)
        return Unexpected{ours.error()};
    const Access access = accessTo(*database);
    const auto ready =
        access == Access::ReadWrite ? prepareForWriting(*database, migrations) : checkCanBeRead(*database, latest);
    if (!ready)
        return Unexpected{ready.error()};
    return DatabaseFile{std::move(*database), access};
}

} // namespace glidepath::journal
