#include "simulation/simulate.h"

#include "simulation/life.h"

#include <algorithm>
#include <thread>

namespace glidepath::simulation {

namespace {

void add(Outcome& sum, const Outcome& part) {
    sum.patients += part.patients;
    for (const auto& [phase, patients] : part.lastPhase)
        sum.lastPhase[phase] += patients;
    sum.phaseChanges.insert(sum.phaseChanges.end(), part.phaseChanges.begin(), part.phaseChanges.end());
    sum.changesInNinety.insert(sum.changesInNinety.end(), part.changesInNinety.begin(), part.changesInNinety.end());
    sum.sessions += part.sessions;
    sum.steps += part.steps;
    for (const auto& [response, sessions] : part.responses)
        sum.responses[response] += sessions;
    sum.told += part.told;
    sum.locked += part.locked;
    sum.lockedDays += part.lockedDays;
}

void add(Report& sum, const Report& part) {
    sum.patientDays += part.patientDays;
    for (const auto& [promise, times] : part.broken)
        sum.broken[promise] += times;
    for (const auto& [kind, outcome] : part.outcomes)
        add(sum.outcomes[kind], outcome);
}

/// What becomes of the patients from `first` up to, but not including, `last`.
Report reportOf(const World& world, const Size& size, const std::vector<std::uint64_t>& seeds, std::size_t first,
                std::size_t last) {
    Report report;
    for (std::size_t i = first; i < last; ++i)
        live(world, Patient{kKinds[i % kKinds.size()], size.days, Dice{seeds[i]}}, size.days, report);
    return report;
}

/// Each core has patients of its own, one after the other, so that the sum is the same on however many.
std::vector<Report> liveOnAllCores(const World& world, const Size& size) {
    Dice dice{size.seed};
    std::vector<std::uint64_t> seeds(static_cast<std::size_t>(size.patients));
    std::ranges::generate(seeds, [&dice] { return dice.next(); });
    const std::size_t cores = std::clamp<std::size_t>(size.cores, 1, seeds.size());
    std::vector<Report> parts(cores);
    std::vector<std::jthread> threads;
    for (std::size_t core = 0; core < cores; ++core)
        threads.emplace_back([&, core] {
            parts[core] = reportOf(world, size, seeds, seeds.size() * core / cores, seeds.size() * (core + 1) / cores);
        });
    threads.clear(); // waits for them
    return parts;
}

} // namespace

bool Report::allKept() const {
    return std::all_of(broken.begin(), broken.end(), [](const auto& entry) { return entry.second == 0; });
}

Report simulate(const coach::Content& content, const Size& size) {
    Report report;
    for (const Promise promise : kPromises)
        report.broken[promise] = 0;
    for (const Report& part : liveOnAllCores(World{content}, size))
        add(report, part);
    const auto noisy = report.outcomes.find(Kind::Noisy);
    if (noisy != report.outcomes.end())
        seeNoisyPatients(report.broken, noisy->second.changesInNinety);
    return report;
}

} // namespace glidepath::simulation
