#include "coach/hard_day.h"

#include "assessment/rule_actions.h"
#include "coach/advice_text.h"
#include "coach/today_of.h"

#include <fmt/format.h>

namespace glidepath::coach {

namespace {

HardDayWay way(const std::string& name, const InPlace& session) {
    return {fmt::format("{}, {} min", name, session.minutes), session};
}

std::string reasonOf(const assessment::Assessment& assessment) {
    for (const assessment::Advice& advice : assessment.ease)
        if (assessment::actionOf<programme::OfferRelief>(*advice.rule) != nullptr)
            return reasonText(advice);
    return {};
}

bool isGentle(const programme::Routine& routine) {
    using Kind = programme::RoutineKind;
    return routine.kind == Kind::Relief || routine.kind == Kind::Walk;
}

} // namespace

std::optional<HardDayView> hardDayView(const Coach& coach, const programme::SessionPlan& plan) {
    const assessment::Assessment assessment = coach.assessment();
    const programme::Routine* const routine = coach.content().programme.find(plan.routine);
    if (!assessment.reliefOffered || routine == nullptr || isGentle(*routine))
        return std::nullopt;
    const PlanSource plans = offeredPlans(coach);
    const auto planned = offerSession(coach.content(), plans, *routine);
    const auto relief = planned ? offerRelief(coach.content(), plans, *planned) : std::nullopt;
    if (!relief)
        return std::nullopt;
    HardDayView view{reasonOf(assessment), {}};
    view.ways.push_back(way(relief->title, {relief->routine, relief->version, relief->minutes}));
    if (planned->shortVersion && plan.version == programme::Version::Full)
        view.ways.push_back(way("Short version", *planned->shortVersion));
    view.ways.push_back(plan.version == programme::Version::Short && planned->shortVersion
                            ? way("As planned", *planned->shortVersion)
                            : way("As planned", {planned->routine, planned->version, planned->minutes}));
    view.ways.push_back({"Not today", std::nullopt});
    return view;
}

std::string whyNotOffered(const Coach& coach) {
    const assessment::Assessment assessment = coach.assessment();
    if (assessment.stepBack)
        return reasonText(*assessment.stepBack) + " Until you answer on Today, the gentler sessions are offered.";
    return "What you told just now has changed what is offered. Today shows what it is.";
}

} // namespace glidepath::coach
