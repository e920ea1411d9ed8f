#pragma once

#include "coach/content.h"
#include "simulation/promises.h"

#include <cstdint>
#include <map>
#include <thread>
#include <vector>

namespace glidepath::simulation {

/// What became of the patients of one kind.
struct Outcome {
    int patients{};
    std::map<int, int> lastPhase{};     ///< phase → patients who ended in it
    std::vector<int> phaseChanges{};    ///< one a patient
    std::vector<int> changesInNinety{}; ///< one a patient: within the first ninety days
    std::int64_t sessions{};
    std::int64_t steps{}; ///< up, in sessions
    std::map<Response, std::int64_t> responses{};
    int told{};   ///< patients who were told to see somebody
    int locked{}; ///< patients who were locked at least once
    std::int64_t lockedDays{};
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct Report {
    std::int64_t patientDays{};
    Broken broken{}; ///< every promise, also those never broken
    std::map<Kind, Outcome> outcomes{};
    [[nodiscard]] bool allKept() const;
    friend bool operator==(const Report&, const Report&) = default;
};

struct Size {
    int patients{};
    int days{};
    std::uint64_t seed{};
    unsigned cores{std::thread::hardware_concurrency()};
};

/// Virtual patients, of each kind in turn, live through the rules of `content` day by day, and every promise is looked
/// at on every day. The same patients, days and seed give the same report on every machine and any number of cores.
[[nodiscard]] Report simulate(const coach::Content& content, const Size& size);

} // namespace glidepath::simulation
