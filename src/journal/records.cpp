#include "journal/records.h"

#include "base/names.h"

namespace glidepath::journal {

namespace {

constexpr auto kMoments =
    names<Moment>({{Moment::Before, "before"}, {Moment::After, "after"}, {Moment::Other, "other"}});
constexpr auto kOutcomes = names<SessionOutcome>({{SessionOutcome::Running, "running"},
                                                  {SessionOutcome::Finished, "finished"},
                                                  {SessionOutcome::EndedEarly, "ended-early"}});

constexpr auto kScreeningReasons =
    names<ScreeningReason>({{ScreeningReason::Asked, "asked"}, {ScreeningReason::Correction, "correction"}});
constexpr auto kDecisionKinds = names<DecisionKind>({{DecisionKind::Entered, "entered"},
                                                     {DecisionKind::Advanced, "advanced"},
                                                     {DecisionKind::SteppedBack, "stepped-back"},
                                                     {DecisionKind::MovedByHand, "moved-by-hand"},
                                                     {DecisionKind::Stayed, "stayed"},
                                                     {DecisionKind::Undone, "undone"},
                                                     {DecisionKind::PutBack, "put-back"},
                                                     {DecisionKind::LeftOut, "left-out"},
                                                     {DecisionKind::GateFits, "gate-fits"},
                                                     {DecisionKind::GateDoesNotFit, "gate-does-not-fit"},
                                                     {DecisionKind::PutAway, "put-away"},
                                                     {DecisionKind::NotToday, "not-today"},
                                                     {DecisionKind::StartLighter, "start-lighter"}});

} // namespace

bool Rating::empty() const {
    const bool nothingFelt = !leg && !back && !farthest && !pattern && !sensation;
    return nothingFelt && !newOrStronger && !eases && !hardDay;
}

std::string_view name(Moment moment) {
    return kMoments.of(moment);
}
std::string_view name(SessionOutcome outcome) {
    return kOutcomes.of(outcome);
}
std::string_view name(ScreeningReason reason) {
    return kScreeningReasons.of(reason);
}
std::string_view name(DecisionKind kind) {
    return kDecisionKinds.of(kind);
}
std::optional<ScreeningReason> parseScreeningReason(std::string_view text) {
    return kScreeningReasons.parse(text);
}
std::optional<DecisionKind> parseDecisionKind(std::string_view text) {
    return kDecisionKinds.parse(text);
}
std::optional<Moment> parseMoment(std::string_view text) {
    return kMoments.parse(text);
}
std::optional<SessionOutcome> parseSessionOutcome(std::string_view text) {
    return kOutcomes.parse(text);
}

} // namespace glidepath::journal
