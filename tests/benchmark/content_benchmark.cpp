#include "catalogue/catalogue.h"
#include "coach/content.h"
#include "json/files.h"
#include "json/parse.h"

#include <benchmark/benchmark.h>

#include <array>

namespace glidepath {
namespace {

/// What the program does before its first page; the aim is a median of 15 ms.
void readAllContent(benchmark::State& state) {
    for (auto _ : state) {
        const coach::Content content = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
        if (!content.usable())
            state.SkipWithError("the shipped content cannot be used");
    }
}
BENCHMARK(readAllContent)->Unit(benchmark::kMillisecond);

void readAllExercises(benchmark::State& state) {
    const std::array folders{
        catalogue::ContentFolder{.path = GLIDEPATH_DATA_DIR, .origin = catalogue::Origin::Shipped}};
    std::size_t count = 0;
    for (auto _ : state) {
        Findings findings;
        const auto catalogue = catalogue::readCatalogue(folders, findings);
        count = catalogue.exercises().size();
    }
    state.counters["exercises"] = static_cast<double>(count);
}
BENCHMARK(readAllExercises)->Unit(benchmark::kMillisecond);

/// The part of it that no reader can do faster: files into trees of values.
void parseAllExercises(benchmark::State& state) {
    json::Report report{"exercises"};
    const auto files = json::filesIn(std::filesystem::path{GLIDEPATH_DATA_DIR} / "exercises", report);
    for (auto _ : state) {
        for (const auto& file : files) {
            const auto text = json::contentOf(file, report);
            benchmark::DoNotOptimize(json::parse(text.value_or(""), report));
        }
    }
    if (report.hasErrors())
        state.SkipWithError("a shipped exercise is no JSON");
}
BENCHMARK(parseAllExercises)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace glidepath
