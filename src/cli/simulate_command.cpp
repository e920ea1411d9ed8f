#include "cli/simulate_command.h"

#include "json/build.h"
#include "json/write.h"

#include <algorithm>
#include <ostream>

namespace glidepath::cli {

namespace {

using simulation::Outcome;
using simulation::Report;

constexpr int kKept = 0;
constexpr int kBroken = 1;
constexpr int kWrongUse = 2;

json::Value brokenPromises(const Report& report) {
    json::Members members;
    for (const auto& [promise, times] : report.broken)
        json::add(members, name(promise), json::number(times));
    return json::object(std::move(members));
}

json::Value phasesOf(const Outcome& outcome) {
    json::Members members;
    for (const auto& [phase, patients] : outcome.lastPhase)
        json::add(members, std::to_string(phase), json::number(patients));
    return json::object(std::move(members));
}

json::Value responsesOf(const Outcome& outcome) {
    json::Members members;
    for (const auto& [response, sessions] : outcome.responses)
        json::add(members, name(response), json::number(sessions));
    return json::object(std::move(members));
}

std::int64_t medianOf(std::vector<int> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

json::Value outcomeOf(const Outcome& outcome) {
    json::Members members;
    json::add(members, "patients", json::number(outcome.patients));
    json::add(members, "lastPhase", phasesOf(outcome));
    json::add(members, "medianPhaseChanges", json::number(medianOf(outcome.phaseChanges)));
    json::add(members, "medianPhaseChangesIn90Days", json::number(medianOf(outcome.changesInNinety)));
    json::add(members, "sessions", json::number(outcome.sessions));
    json::add(members, "stepsUp", json::number(outcome.steps));
    json::add(members, "responses", responsesOf(outcome));
    json::add(members, "toldToSeeSomebody", json::number(outcome.told));
    json::add(members, "lockedAtLeastOnce", json::number(outcome.locked));
    json::add(members, "lockedDays", json::number(outcome.lockedDays));
    return json::object(std::move(members));
}

json::Value reportOf(const Simulate& wish, const Report& report) {
    json::Members kinds;
    for (const auto& [kind, outcome] : report.outcomes)
        json::add(kinds, name(kind), outcomeOf(outcome));
    json::Members members;
    json::add(members, "patients", json::number(wish.patients));
    json::add(members, "days", json::number(wish.days));
    json::add(members, "seed", json::number(wish.seed));
    json::add(members, "patientDays", json::number(report.patientDays));
    json::add(members, "brokenPromises", brokenPromises(report));
    json::add(members, "outcomes", json::object(std::move(kinds)));
    return json::object(std::move(members));
}

} // namespace

int runSimulate(const Simulate& wish, const coach::ContentPlaces& places, std::ostream& out, std::ostream& errors) {
    const coach::Content content = coach::readContent(places.shipped, std::nullopt);
    if (!content.usable()) {
        errors << "glidepath: the program's own content could not be read; see: glidepath check\n";
        return kWrongUse;
    }
    const Report report = simulation::simulate(
        content, {.patients = wish.patients, .days = wish.days, .seed = static_cast<std::uint64_t>(wish.seed)});
    return tellReport(wish, report, out);
}

int tellReport(const Simulate& wish, const Report& report, std::ostream& out) {
    out << json::write(reportOf(wish, report));
    return report.allKept() ? kKept : kBroken;
}

} // namespace glidepath::cli
