#pragma once

#include "base/result.h"
#include "base/time.h"
#include "coach/content.h"
#include "journal/journal.h"

#include <cstdint>

namespace glidepath::coach {

/// Fills an empty journal with eight made-up weeks that end this morning: somebody whose leg pain goes from 7 to 3 with
/// ups and downs, a flare, missed days and ratings left out. Every session has really been run by the session engine.
/// The same seed and day give the same journal; nothing in it lies after `today`.
[[nodiscard]] Result<void> writeDemoJournal(journal::Journal& journal, const Content& content, WallTime today,
                                            std::uint32_t seed);

} // namespace glidepath::coach
