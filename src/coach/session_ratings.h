#pragma once

#include "journal/records.h"

namespace glidepath::coach {

/// The last rating that was given before a session, for that session; null where it was skipped.
[[nodiscard]] const journal::Rating* ratingBefore(const journal::History& history, journal::RecordId session);

} // namespace glidepath::coach
