#pragma once

#include "guidance/topic.h"
#include "json/reader.h"

#include <set>
#include <string>
#include <vector>

namespace glidepath::guidance {

/// The ids that a file has used so far.
using EntryIds = std::set<std::string>;

/// The key "id", which no other entry of the file may have.
[[nodiscard]] std::string readEntryId(json::ObjectReader& object, EntryIds& ids);

/// The key "icon"; none where there is none.
[[nodiscard]] Symbol readSymbol(json::ObjectReader& object);
[[nodiscard]] Entry readEntry(const json::Item& item, EntryIds& ids);

} // namespace glidepath::guidance
