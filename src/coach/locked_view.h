#pragma once

#include "coach/content.h"
#include "coach/lock.h"
#include "coach/preferences.h"

#include <string>
#include <vector>

namespace glidepath::coach {

/// What Today shows while exercise is locked.
struct LockedView {
    Lock::State state{Lock::State::Answered}; ///< never Open
    guidance::SignLevel level{guidance::SignLevel::Emergency};
    Date today{};
    WallTime at;                    ///< of the answers; meaningless where they could not be read
    std::vector<std::string> signs; ///< as phrases: "numbness between the legs"; may be empty
    std::string act;                ///< how soon somebody has to have a look
    std::string emergencyNumber;    ///< empty when it is not known
    std::string phone;              ///< what to say there
    friend bool operator==(const LockedView&, const LockedView&) = default;
};

/// Of a closed lock.
[[nodiscard]] LockedView lockedView(const Content& content, const Lock& lock, const Preferences& preferences,
                                    const std::string& region, Date today);

} // namespace glidepath::coach
