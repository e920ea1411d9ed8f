#include "coach/locked_view.h"

#include "base/contract.h"
#include "coach/help_view.h"

namespace glidepath::coach {

LockedView lockedView(const Content& content, const Lock& lock, const Preferences& preferences,
                      const std::string& region, Date today) {
    expects(lock.closed(), "only a closed lock is shown");
    const HelpView help = helpView(content, lock, preferences, region);
    return {.state = lock.state,
            .level = lock.level,
            .today = today,
            .at = lock.at,
            .signs = help.signs,
            .act = help.title,
            .emergencyNumber = help.emergencyNumber,
            .phone = help.phone};
}

} // namespace glidepath::coach
