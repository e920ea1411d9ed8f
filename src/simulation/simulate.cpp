#include "simulation/simulate.h"

#include "simulation/life.h"

#include <algorithm>

namespace glidepath::simulation {

namespace {

constexpr int kMostChanges = 3;

int medianOf(std::vector<int> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

bool Report::allKept() const {
    return std::all_of(broken.begin(), broken.end(), [](const auto& entry) { return entry.second == 0; });
}

Report simulate(const coach::Content& content, const Size& size) {
    Report report;
    for (const Promise promise : kPromises)
        report.broken[promise] = 0;
    const World world{content};
    Dice seeds{size.seed};
    for (int i = 0; i < size.patients; ++i) {
        const Kind kind = kKinds[static_cast<std::size_t>(i) % kKinds.size()];
        live(world, Patient{kind, size.days, Dice{seeds.next()}}, size.days, report);
    }
    const auto noisy = report.outcomes.find(Kind::Noisy);
    if (noisy != report.outcomes.end() && medianOf(noisy->second.changesInNinety) > kMostChanges)
        ++report.broken[Promise::NoFlapping];
    return report;
}

} // namespace glidepath::simulation
