#pragma once

#include "base/finding.h"
#include "base/ids.h"
#include "json/translation.h"

#include <span>
#include <string>
#include <vector>

namespace glidepath::guidance {

/// A movement that is better left for now, and what does instead.
struct LeftOut {
    std::string id;                              ///< "toe-touches"
    std::string title;                           ///< at most 60 characters
    std::string why;                             ///< at most 110
    std::string until;                           ///< for how long, or for whom; at most 110
    std::vector<ExerciseId> instead;             ///< at least one
    std::string insteadText;                     ///< the same in words, at most 80
    std::vector<std::vector<std::string>> names; ///< by which an exercise is recognised, each as searchWords() gives it
    std::vector<SourceId> sources;
};

struct LeaveForNow {
    std::string title;
    std::string lead;
    std::string foot;
    std::vector<LeftOut> items;
};

/// Reads `guidance/leave-for-now.json` below `folder`. With an error in it the result is empty.
[[nodiscard]] LeaveForNow readLeaveForNow(const json::DataFolder& folder, Findings& findings);

/// Everything on the list that one of the texts (an id, names, other names) speaks of. A name is found where all its
/// words stand one after the other, in singular or plural: "Toe touches, slow" is a "toe touch", "clamshell" is none.
[[nodiscard]] std::vector<const LeftOut*> leftOutAmong(const LeaveForNow& list, std::span<const std::string> texts);

} // namespace glidepath::guidance
