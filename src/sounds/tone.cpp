#include "sounds/tone.h"

#include "base/contract.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace glidepath::sounds {

namespace {

constexpr double kPeak = 0.708;       ///< -3 dB
constexpr double kRange = 40;         ///< decibels between the quietest step and the loudest
constexpr double kAttack = 0.012;     ///< seconds; shorter ones click
constexpr double kRelease = 0.030;    ///< seconds
constexpr double kFade = 2.2;         ///< how many times a note falls by e over its length
constexpr double kSecondShare = 0.22; ///< of the first overtone: a bare sine is hard to place in a room

/// Between 300 and 1000 Hz, where hearing lasts longest.
struct Note {
    double hertz{};
    double begin{};  ///< seconds
    double length{}; ///< seconds
};

std::vector<Note> notesOf(Tone tone) {
    switch (tone) {
    case Tone::Ready:
        return {{440, 0, 0.36}};
    case Tone::Start:
        return {{523, 0, 0.16}, {784, 0.15, 0.26}};
    case Tone::HalfTime:
        return {{587, 0, 0.09}, {587, 0.15, 0.09}};
    case Tone::Tick:
        return {{659, 0, 0.09}};
    case Tone::ChangeSide:
        return {{523, 0, 0.15}, {698, 0.15, 0.15}, {523, 0.30, 0.26}};
    case Tone::Rest:
        return {{659, 0, 0.16}, {440, 0.15, 0.30}};
    case Tone::Pause:
        return {{330, 0, 0.20}, {330, 0.24, 0.28}};
    case Tone::End:
        break;
    }
    return {{784, 0, 0.16}, {659, 0.15, 0.16}, {523, 0.30, 0.40}};
}

/// From 0 to 1 and back, without a corner that would click.
double envelope(double at, double length) {
    const double attack = std::min(at / kAttack, 1.0);
    const double release = std::min((length - at) / kRelease, 1.0);
    const auto smooth = [](double share) { return 0.5 - 0.5 * std::cos(std::numbers::pi * share); };
    return smooth(attack) * smooth(release) * std::exp(-kFade * at / length);
}

void add(std::vector<double>& wave, const Note& note) {
    const auto first = static_cast<std::size_t>(note.begin * kSampleRate);
    const auto count = static_cast<std::size_t>(note.length * kSampleRate);
    for (std::size_t i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) / kSampleRate;
        const double turn = 2 * std::numbers::pi * note.hertz * at;
        wave[first + i] += envelope(at, note.length) * (std::sin(turn) + kSecondShare * std::sin(2 * turn));
    }
}

std::vector<double> waveOf(Tone tone) {
    const std::vector<Note> notes = notesOf(tone);
    const Note& last = notes.back();
    std::vector<double> wave(static_cast<std::size_t>((last.begin + last.length) * kSampleRate) + 1, 0.0);
    for (const Note& note : notes)
        add(wave, note);
    return wave;
}

double gainOf(int volume) {
    if (volume == 0)
        return 0;
    return std::pow(10.0, kRange / 20 * (static_cast<double>(volume) / kLoudest - 1));
}

} // namespace

std::vector<std::int16_t> samplesOf(Tone tone, int volume) {
    expects(volume >= 0 && volume <= kLoudest, "a volume is a percentage");
    const std::vector<double> wave = waveOf(tone);
    double most = 0;
    for (const double value : wave)
        most = std::max(most, std::abs(value));
    const double scale = gainOf(volume) * kPeak * std::numeric_limits<std::int16_t>::max() / most;
    std::vector<std::int16_t> samples;
    samples.reserve(wave.size());
    for (const double value : wave)
        samples.push_back(static_cast<std::int16_t>(std::lround(value * scale)));
    return samples;
}

} // namespace glidepath::sounds
