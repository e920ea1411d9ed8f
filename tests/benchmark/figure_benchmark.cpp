#include "figure/figures.h"
#include "figure/motion.h"
#include "ui/figure/figure_painter.h"

#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <time.h>
#include <vector>

namespace glidepath::ui {
namespace {

/// What this thread has used of its core: other programs on the computer do not count.
double milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

constexpr int kWidth = 900; ///< device pixels
constexpr int kHeight = 600;
constexpr int kFramesOfAPart = 60;

const figure::Figures& shippedFigures() {
    static const figure::Figures kFigures = [] {
        Findings findings;
        return figure::readFigures(GLIDEPATH_DATA_DIR "/figures", findings);
    }();
    return kFigures;
}

/// The moments of a lift (or of an activity), between which everything moves.
figure::Moment momentOf(const figure::Figure& figure, int frame) {
    const double length = 3;
    return {.doing = figure.goesOn() ? figure::Doing::Go : figure::Doing::Lift,
            .work = figure.goesOn() ? figure::Work::Activity : figure::Work::Repetitions,
            .elapsed = length * frame / kFramesOfAPart,
            .length = length,
            .repetition = figure.goesOn() ? 0 : 1};
}

double percentile(const std::vector<double>& sorted, double share) {
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// Frames of all exercises, each solved and painted. The aims: a median of 4 ms, a 99th percentile of 8 ms.
void frames(benchmark::State& state, FigureTheme theme) {
    const figure::Figures& figures = shippedFigures();
    QImage image{kWidth, kHeight, QImage::Format_ARGB32_Premultiplied};
    std::vector<double> times;
    for (auto _ : state) {
        for (const auto& [id, figure] : figures.all()) {
            const FigureBox box = boxOf(figures.anatomy(), figure, Arrows::Hidden);
            for (int frame = 0; frame < kFramesOfAPart; ++frame) {
                image.fill(Qt::white);
                const double start = milliseconds();
                const figure::Frame solved = figure::frameAt(figures.anatomy(), figure, momentOf(figure, frame));
                QPainter painter{&image};
                paintFigure(painter, image.rect(), box, figure, solved, {.theme = theme});
                painter.end();
                times.push_back(milliseconds() - start);
            }
        }
    }
    if (times.empty())
        return state.SkipWithError("there are no figures");
    std::ranges::sort(times);
    state.counters["median_ms"] = percentile(times, 0.50);
    state.counters["p99_ms"] = percentile(times, 0.99);
    state.counters["most_ms"] = times.back();
    state.counters["frames"] = static_cast<double>(times.size());
}
BENCHMARK_CAPTURE(frames, light, FigureTheme::Light)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frames, print, FigureTheme::Print)->Unit(benchmark::kMillisecond);

/// Of the exercise that takes longest: solving alone.
void solving(benchmark::State& state) {
    const figure::Figures& figures = shippedFigures();
    for (auto _ : state)
        for (const auto& [id, figure] : figures.all())
            benchmark::DoNotOptimize(figure::frameAt(figures.anatomy(), figure, momentOf(figure, 20)));
    state.counters["figures"] = static_cast<double>(figures.all().size());
}
BENCHMARK(solving)->Unit(benchmark::kMicrosecond);

/// What is worked out once for an exercise.
void boxes(benchmark::State& state) {
    const figure::Figures& figures = shippedFigures();
    for (auto _ : state)
        for (const auto& [id, figure] : figures.all())
            benchmark::DoNotOptimize(boxOf(figures.anatomy(), figure, Arrows::Shown));
    state.counters["figures"] = static_cast<double>(figures.all().size());
}
BENCHMARK(boxes)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace glidepath::ui
