#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace glidepath::journal {

/// The warning signs and what was said about them. Lists come by number. See Journal for what the calls promise.
[[nodiscard]] Result<RecordId> insertScreening(SQLite::Database& database, const Screening& screening);
[[nodiscard]] Result<RecordId> insertClearance(SQLite::Database& database, const Clearance& clearance);
[[nodiscard]] Result<std::vector<Screening>> readScreenings(SQLite::Database& database);
[[nodiscard]] Result<std::vector<Clearance>> readClearances(SQLite::Database& database);

} // namespace glidepath::journal
