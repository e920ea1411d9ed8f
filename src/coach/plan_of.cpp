#include "coach/plan_of.h"

#include "coach/ease_text.h"
#include "coach/today_of.h"

#include <map>
#include <utility>

namespace glidepath::coach {

namespace {

/// A week asks for the same routine many times.
PlanSource askedOnce(PlanSource source) {
    using Key = std::pair<RoutineId, programme::Version>;
    auto known = std::make_shared<std::map<Key, std::optional<SettledPlan>>>();
    return [source = std::move(source), known](const RoutineId& id, programme::Version version) {
        const Key key{id, version};
        const auto found = known->find(key);
        return found != known->end() ? found->second : known->emplace(key, source(id, version)).first->second;
    };
}

Error locked() {
    return {"The week was not printed", "",
            "A warning sign was answered with yes, and exercises are locked until somebody has had a look",
            "Today and the page Warning signs say what to do"};
}

Error unusable() {
    return {"The week was not printed", "",
            "The program's own data files could not be read, so its warning signs or its sessions are missing",
            "Install the program again. glidepath check says what is wrong with the data files"};
}

} // namespace

PlanView planViewOf(const Coach& coach, IsoWeek week, const std::string& region) {
    const PlanSource plans = askedOnce(offeredPlans(coach));
    return planView({.content = coach.content(),
                     .history = coach.history(),
                     .plans = plans,
                     .phase = coach.preferences().phase,
                     .today = coach.now().localDate(),
                     .eased = easeTexts(coach.assessment()),
                     .locked = lockedOf(coach, region)},
                    week);
}

Result<WeekSheet> weekSheetOf(const Coach& coach, const SheetChoices& choices) {
    if (coach.lock().closed())
        return Unexpected{locked()};
    if (!coach.content().usable())
        return Unexpected{unusable()};
    const PlanSource plans = askedOnce(offeredPlans(coach));
    return weekSheet({coach.content(), coach.preferences(), plans, easeTexts(coach.assessment())}, choices);
}

} // namespace glidepath::coach
