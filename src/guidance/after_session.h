#pragma once

#include "base/finding.h"
#include "base/ids.h"
#include "json/translation.h"

#include <string>
#include <vector>

namespace glidepath::guidance {

/// What is worth doing when a session is over.
struct AfterSession {
    std::string title; ///< "A short walk is good now"
    std::string text;  ///< one or two sentences
    std::vector<SourceId> sources;
};

/// Reads `guidance/after-session.json` below `folder`. With an error in it the result is empty and no advice is given.
[[nodiscard]] AfterSession readAfterSession(const json::DataFolder& folder, Findings& findings);

} // namespace glidepath::guidance
