#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <SQLiteCpp/Database.h>

namespace glidepath::journal {

/// Each call is one transaction. See Journal for what they promise.
[[nodiscard]] Result<RecordId> beginSession(SQLite::Database& database, const SessionBeginning& beginning);
[[nodiscard]] Result<void> recordEntry(SQLite::Database& database, const SessionEntry& entry);
/// Ends every running session but this one, at the time of the last thing known of it.
[[nodiscard]] Result<void> endOthers(SQLite::Database& database, RecordId running);

} // namespace glidepath::journal
