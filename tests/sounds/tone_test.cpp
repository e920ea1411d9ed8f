#include "sounds/tone.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <numbers>
#include <set>
#include <vector>

namespace glidepath::sounds {

namespace {

using Samples = std::vector<std::int16_t>;

int peakOf(const Samples& samples) {
    int most = 0;
    for (const std::int16_t sample : samples)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return most;
}

/// In decibels below the loudest the format can hold.
double levelOf(const Samples& samples) {
    double sum = 0;
    for (const std::int16_t sample : samples)
        sum += static_cast<double>(sample) * sample;
    return 20 * std::log10(std::sqrt(sum / static_cast<double>(samples.size())) / 32767);
}

/// How much of a frequency there is (Goertzel), per sample.
double energyAt(const Samples& samples, double hertz) {
    const double turn = 2 * std::numbers::pi * hertz / kSampleRate;
    double real = 0;
    double imaginary = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        real += samples[i] * std::cos(turn * static_cast<double>(i));
        imaginary += samples[i] * std::sin(turn * static_cast<double>(i));
    }
    return std::hypot(real, imaginary) / static_cast<double>(samples.size());
}

Samples partOf(const Samples& samples, double from, double to) {
    return {samples.begin() + static_cast<std::ptrdiff_t>(from * kSampleRate),
            samples.begin() + static_cast<std::ptrdiff_t>(to * kSampleRate)};
}

TEST(Tone, LastsFromATenthToThreeQuartersOfASecond) {
    for (const Tone tone : kTones) {
        const double seconds = static_cast<double>(samplesOf(tone, kLoudest).size()) / kSampleRate;
        EXPECT_GE(seconds, 0.08);
        EXPECT_LE(seconds, 0.75);
    }
}

TEST(Tone, BeginsAndEndsInSilenceAndNeverClicks) {
    for (const Tone tone : kTones) {
        const Samples samples = samplesOf(tone, kLoudest);
        EXPECT_EQ(samples.front(), 0);
        EXPECT_EQ(samples.back(), 0);
        int jump = 0;
        for (std::size_t i = 1; i < samples.size(); ++i)
            jump = std::max(jump, std::abs(samples[i] - samples[i - 1]));
        EXPECT_LT(jump, 4200) << static_cast<int>(tone); // a full-scale sine of 784 Hz with its overtone stays below
    }
}

TEST(Tone, StaysThreeDecibelsBelowWhatTheFormatHolds) {
    for (const Tone tone : kTones) {
        EXPECT_LE(peakOf(samplesOf(tone, kLoudest)), 23200);
        EXPECT_GE(peakOf(samplesOf(tone, kLoudest)), 23100);
    }
}

TEST(Tone, IsAboutAsLoudAsEveryOther) {
    std::vector<double> levels;
    for (const Tone tone : kTones)
        levels.push_back(levelOf(samplesOf(tone, kLoudest)));
    const auto [least, most] = std::ranges::minmax(levels);
    EXPECT_LT(most - least, 4);
}

TEST(Tone, GetsQuieterByTheSameStepEverywhere) {
    const auto level = [](int volume) { return levelOf(samplesOf(Tone::Ready, volume)); };
    EXPECT_NEAR(level(100) - level(70), 12, 0.2);
    EXPECT_NEAR(level(70) - level(40), 12, 0.2);
}

TEST(Tone, IsSilentAtNothing) {
    EXPECT_EQ(peakOf(samplesOf(Tone::End, 0)), 0);
}

TEST(Tone, DiffersFromEveryOther) {
    std::set<Samples> all;
    for (const Tone tone : kTones)
        all.insert(samplesOf(tone, 50));
    EXPECT_EQ(all.size(), kTones.size());
}

TEST(Tone, RisesWhereASetBeginsAndFallsForARest) {
    const Samples start = samplesOf(Tone::Start, kLoudest);
    EXPECT_GT(energyAt(partOf(start, 0, 0.14), 523), 4 * energyAt(partOf(start, 0, 0.14), 784));
    EXPECT_GT(energyAt(partOf(start, 0.2, 0.4), 784), 4 * energyAt(partOf(start, 0.2, 0.4), 523));
    const Samples rest = samplesOf(Tone::Rest, kLoudest);
    EXPECT_GT(energyAt(partOf(rest, 0, 0.14), 659), 4 * energyAt(partOf(rest, 0, 0.14), 440));
    EXPECT_GT(energyAt(partOf(rest, 0.2, 0.44), 440), 4 * energyAt(partOf(rest, 0.2, 0.44), 659));
}

} // namespace

} // namespace glidepath::sounds
