#pragma once

#include "base/finding.h"
#include "guidance/topic.h"
#include "guidance/warning_signs.h"

#include <string>
#include <vector>

namespace glidepath::guidance {

struct HelpLine {
    std::string text;
    Symbol symbol{};
};

/// What to do when a sign was answered with yes, by how soon somebody has to have a look. "{number}" in `call` stands
/// for the emergency number.
struct HelpAdvice {
    std::string title; ///< "Get medical help now"
    std::string lead;
    std::string call; ///< whom to call
    std::string callText;
    std::string request; ///< the last sentence on the phone; never a diagnosis
    std::string whyTitle;
    std::string why;
    std::vector<HelpLine> untilThen; ///< may be empty
    std::vector<SourceId> sources;
};

struct Help {
    std::string opening; ///< the first sentence on the phone
    std::string atOnce;  ///< over the signs of an emergency, where it is about something less urgent; with "{number}"
    HelpAdvice emergency;
    HelpAdvice today;
    HelpAdvice soon;
    [[nodiscard]] const HelpAdvice& at(SignLevel level) const;
};

/// Reads `guidance/help.json` below `folder`. With an error in it the result is empty: what the signs themselves say
/// has to do then.
[[nodiscard]] Help readHelp(const json::DataFolder& folder, Findings& findings);

} // namespace glidepath::guidance
