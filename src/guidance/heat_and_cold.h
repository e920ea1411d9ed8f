#pragma once

#include "base/finding.h"
#include "base/ids.h"
#include "guidance/topic.h"
#include "json/translation.h"

#include <chrono>
#include <string>
#include <vector>

namespace glidepath::guidance {

/// How long warmth or cold is kept on, and what for.
struct Application {
    std::string title;
    std::string text;
    std::vector<std::chrono::minutes> lengths; ///< rising, one to three
    std::chrono::minutes start{};              ///< one of them; chosen at first
    std::vector<SourceId> sources;
};

struct HeatAndCold {
    std::string title; ///< empty where the file could not be read
    std::string lead;
    Application heat;
    Application cold;
    std::chrono::minutes lookAfter{}; ///< when to look at the skin
    Entry caution;                    ///< always in sight
    std::string look;                 ///< said when it is time to look at the skin
    std::string over;                 ///< said when the time is over
    std::vector<Entry> notes;
};

/// Reads `guidance/heat-and-cold.json` below `folder`. With an error in it the result is empty.
[[nodiscard]] HeatAndCold readHeatAndCold(const json::DataFolder& folder, Findings& findings);

} // namespace glidepath::guidance
