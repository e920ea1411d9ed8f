#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace glidepath::journal {

/// What the person has told about a session afterwards. Both lists come in the order of the sessions in History.
[[nodiscard]] Result<void> replaceLater(SQLite::Database& database, const LaterReport& report);
[[nodiscard]] Result<void> replaceFeel(SQLite::Database& database, const FeelReport& report);
[[nodiscard]] Result<std::vector<LaterReport>> readLaters(SQLite::Database& database);
[[nodiscard]] Result<std::vector<FeelReport>> readFeels(SQLite::Database& database);

} // namespace glidepath::journal
