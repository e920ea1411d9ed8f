#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>

#include <span>

namespace glidepath::journal {

/// One step of the schema: what makes version `version` out of the one before it. Never changed once people have it.
struct Migration {
    int version{}; ///< from 1, without gaps
    const char* sql{};
};

/// The files of `migrations/`, in order.
[[nodiscard]] std::span<const Migration> shippedMigrations();

/// Marks a SQLite file as our journal: the letters GLDP.
inline constexpr int kApplicationId = 0x474C4450;

[[nodiscard]] int latestVersion(std::span<const Migration> migrations);

/// Brings the file up to the latest version: everything in one transaction, or nothing at all. A file that holds
/// something is copied to `journal-before-vN.sqlite` beside it first. Throws nothing.
[[nodiscard]] Result<void> migrate(SQLite::Database& database, std::span<const Migration> migrations);

} // namespace glidepath::journal
