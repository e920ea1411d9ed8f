#include "coach/lock.h"

#include <algorithm>
#include <span>

namespace glidepath::coach {

namespace {

using guidance::SignLevel;
using journal::Clearance;
using journal::Screening;
using journal::ScreeningReason;

bool clears(const Clearance& clearance, const Screening& screening) {
    return clearance.screening == screening.id;
}

/// The screenings that nothing has opened or taken the place of.
std::span<const Screening> inForce(const journal::History& history) {
    const std::span<const Screening> all{history.screenings};
    for (std::size_t place = all.size(); place > 0; --place) {
        const Screening& screening = all[place - 1];
        const auto cleared = [&](const Clearance& clearance) { return clears(clearance, screening); };
        if (std::ranges::any_of(history.clearances, cleared))
            return all.subspan(place);
        if (screening.reason == ScreeningReason::Correction)
            return all.subspan(place - 1);
    }
    return all;
}

void addSigns(Lock& lock, const Screening& screening) {
    for (const std::string& sign : screening.yes)
        if (std::ranges::find(lock.signs, sign) == lock.signs.end())
            lock.signs.push_back(sign);
    if (!screening.yes.empty())
        lock.at = screening.at;
}

SignLevel strictest(const std::vector<std::string>& ids, const guidance::WarningSigns& signs) {
    SignLevel level = SignLevel::Soon;
    for (const std::string& id : ids)
        level = std::max(level, signs.levelOf(id).value_or(SignLevel::Emergency));
    return level;
}

} // namespace

Lock lockOf(const journal::History& history, const guidance::WarningSigns& signs) {
    Lock lock;
    for (const Screening& screening : inForce(history))
        addSigns(lock, screening);
    if (lock.signs.empty())
        return {};
    lock.state = Lock::State::Answered;
    lock.level = strictest(lock.signs, signs);
    return lock;
}

} // namespace glidepath::coach
