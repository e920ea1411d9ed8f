#include "coach/today_of.h"

#include "assessment/evaluate.h"
#include "assessment/metrics.h"
#include "coach/changes_text.h"

namespace glidepath::coach {

namespace {

std::vector<std::string> changesOf(const Coach& coach, const programme::SessionPlan& plan) {
    const auto settled = coach.guide().settle(plan.routine, plan.version, coach.now());
    if (!settled)
        return {};
    return changesText(plan, settled->changes, [&coach](assessment::ExerciseNumber number) {
        return coach.content().catalogue.find(coach.guide().book().exercise(number).id);
    });
}

} // namespace

std::optional<LockedView> lockedOf(const Coach& coach, const std::string& region) {
    if (!coach.lock().closed())
        return std::nullopt;
    return lockedView(coach.content(), coach.lock(), coach.preferences(), region, coach.now().localDate());
}

PlanSource offeredPlans(const Coach& coach) {
    return [&coach](const RoutineId& id, programme::Version version) -> std::optional<SettledPlan> {
        const auto plan = coach.planOf(id, version);
        return plan ? std::optional{SettledPlan{*plan, changesOf(coach, *plan)}} : std::nullopt;
    };
}

TodayView todayOf(const Coach& coach, const std::string& region, const TodayMemory& memory) {
    const assessment::Assessment assessment = coach.assessment();
    const PlanSource plans = offeredPlans(coach);
    return todayView({.content = coach.content(),
                      .history = coach.history(),
                      .assessment = assessment,
                      .plans = plans,
                      .now = coach.now(),
                      .phaseAtFirst = coach.preferences().phase,
                      .unfinished = coach.unfinished() ? &*coach.unfinished() : nullptr,
                      .locked = lockedOf(coach, region),
                      .screeningDue = coach.screeningDue().value_or(std::string{}),
                      .memory = memory});
}

PhaseRulesView phaseRulesOf(const Coach& coach) {
    const Guide& guide = coach.guide();
    const assessment::PersonValues values{guide.course(), guide.person(), coach.now()};
    const int phase = coach.assessment().phase > 0 ? coach.assessment().phase : coach.preferences().phase;
    return phaseRulesView(coach.content(), phase,
                          [&values](const programme::Rule& rule) { return assessment::reasonsOf(rule, values); });
}

} // namespace glidepath::coach
