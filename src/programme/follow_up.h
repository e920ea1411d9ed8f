#pragma once

#include <chrono>

namespace glidepath::programme {

/// When it is asked how a session settled, in minutes from its end, and from which pain on more is asked of it. Our
/// choice; kept in data/programme/follow-up.json.
struct FollowUp {
    std::chrono::minutes from{}; ///< an answer counts…
    std::chrono::minutes until{};
    std::chrono::minutes due{};       ///< Today begins to ask
    std::chrono::minutes reminder{};  ///< a note on the desktop, where it is wished
    std::chrono::minutes postponed{}; ///< how long Today waits when it is to ask later
    int severeFrom{};                 ///< pain from which it is asked whether some position eases it: 0 to 10
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

} // namespace glidepath::programme
