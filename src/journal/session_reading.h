#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <vector>

namespace glidepath::journal {

/// Every session with its plan, by the time it began.
[[nodiscard]] Result<std::vector<SessionRecord>> readSessions(SQLite::Database& database);
/// The sets of these sessions, which are all there are: in the same order, then in the order of each plan.
[[nodiscard]] Result<std::vector<SetRecord>> readSets(SQLite::Database& database,
                                                      const std::vector<SessionRecord>& sessions);

/// The running session that began last.
[[nodiscard]] Result<std::optional<SessionRecord>> readNewestRunning(SQLite::Database& database);
/// Everything else about it.
[[nodiscard]] Result<UnfinishedSession> readUnfinished(SQLite::Database& database, SessionRecord session);

} // namespace glidepath::journal
