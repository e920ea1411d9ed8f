#pragma once

#include "base/result.h"
#include "journal/migrations.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <span>

namespace glidepath::journal {

enum class Access { ReadWrite, ReadOnly };

/// An open journal file of the latest version, checked and with every safety setting on.
struct DatabaseFile {
    SQLite::Database database;
    Access access{};
};

/// See Journal::open. The migrations are a parameter so that tests can bring their own.
[[nodiscard]] Result<DatabaseFile> openDatabaseFile(const std::filesystem::path& folder,
                                                    std::span<const Migration> migrations);

} // namespace glidepath::journal
