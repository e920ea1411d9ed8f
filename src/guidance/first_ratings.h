#pragma once

#include "base/finding.h"
#include "base/ids.h"
#include "json/translation.h"

#include <chrono>
#include <string>
#include <vector>

namespace glidepath::guidance {

struct Span {
    std::string text;              ///< "Under 10 minutes"
    std::chrono::minutes length{}; ///< that it counts as
};

struct Beginning {
    std::string text;        ///< "This week"
    std::chrono::days ago{}; ///< that it counts as
};

/// What is asked once before the first rating. Empty where it could not be read: it is not asked then.
struct FirstRatings {
    std::string sitting; ///< the question
    std::string standing;
    std::vector<Span> spans; ///< the answers to both, the shortest first
    std::string began;
    std::vector<Beginning> beginnings; ///< the latest first
    std::string painFree;
    std::string strengthBase;
    std::vector<SourceId> sources;
};

/// Reads `guidance/first-ratings.json` below `folder`.
[[nodiscard]] FirstRatings readFirstRatings(const json::DataFolder& folder, Findings& findings);

} // namespace glidepath::guidance
