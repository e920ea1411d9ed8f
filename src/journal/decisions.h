#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace glidepath::journal {

/// What the person decided about the programme. See Journal for what the calls promise.
[[nodiscard]] Result<RecordId> insertDecision(SQLite::Database& database, const Decision& decision);
[[nodiscard]] Result<std::vector<Decision>> readDecisions(SQLite::Database& database); ///< by number

} // namespace glidepath::journal
