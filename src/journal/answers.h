#pragma once

#include "base/result.h"
#include "journal/records.h"

#include <SQLiteCpp/Database.h>

#include <map>
#include <string>
#include <vector>

namespace glidepath::journal {

using Settings = std::map<std::string, std::string>;

/// What the person has told the program: ratings and settings. See Journal for what the calls promise.
[[nodiscard]] Result<RecordId> insertRating(SQLite::Database& database, const Rating& rating);
[[nodiscard]] Result<std::vector<Rating>> readRatings(SQLite::Database& database); ///< by time
[[nodiscard]] Result<Settings> readSettings(SQLite::Database& database);
[[nodiscard]] Result<void> replaceSetting(SQLite::Database& database, const std::string& key, const std::string& value);

} // namespace glidepath::journal
