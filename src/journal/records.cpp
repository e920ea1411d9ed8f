#include "journal/records.h"

#include "base/names.h"

namespace glidepath::journal {

namespace {

constexpr auto kMoments =
    names<Moment>({{Moment::Before, "before"}, {Moment::After, "after"}, {Moment::Other, "other"}});
constexpr auto kOutcomes = names<SessionOutcome>({{SessionOutcome::Running, "running"},
                                                  {SessionOutcome::Finished, "finished"},
                                                  {SessionOutcome::EndedEarly, "ended-early"}});

} // namespace

std::string_view name(Moment moment) {
    return kMoments.of(moment);
}
std::string_view name(SessionOutcome outcome) {
    return kOutcomes.of(outcome);
}
std::optional<Moment> parseMoment(std::string_view text) {
    return kMoments.parse(text);
}
std::optional<SessionOutcome> parseSessionOutcome(std::string_view text) {
    return kOutcomes.parse(text);
}

} // namespace glidepath::journal
