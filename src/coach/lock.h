#pragma once

#include "base/time.h"
#include "guidance/warning_signs.h"
#include "journal/records.h"

#include <string>
#include <vector>

namespace glidepath::coach {

/// Whether exercise is locked: a warning sign was answered with yes, and nobody has had a look since.
struct Lock {
    enum class State {
        Open,
        Answered,   ///< by what the person answered
        Unreadable, ///< something was answered, and what it was could not be read
    };
    State state{State::Open};
    guidance::SignLevel level{guidance::SignLevel::Emergency}; ///< the strictest of the signs
    std::vector<std::string> signs;                            ///< ids, as they were answered with yes
    WallTime at;                                               ///< of the newest yes

    [[nodiscard]] bool closed() const { return state != State::Open; }
    friend bool operator==(const Lock&, const Lock&) = default;
};

/// The lock as the journal has it, in the order of its numbers: a clock that was set back opens nothing. A yes locks.
/// Only a clearance for it, or for a later screening, opens it, or a correction in which nothing is answered with yes;
/// a correction takes the place of everything answered before. A sign that `signs` does not have counts as an
/// emergency.
[[nodiscard]] Lock lockOf(const journal::History& history, const guidance::WarningSigns& signs);

} // namespace glidepath::coach
