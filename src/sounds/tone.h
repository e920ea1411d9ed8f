#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace glidepath::sounds {

/// What a session can sound. Told apart by their shape (how many notes, how long, rising or falling), not by
/// pitch alone.
enum class Tone {
    Ready,      ///< one long note: take up the position
    Start,      ///< two notes, rising: a set begins
    HalfTime,   ///< two short notes of one pitch: half of a long hold is over
    Tick,       ///< one short note: three, two, one second left
    ChangeSide, ///< three notes, up and back
    Rest,       ///< two notes, falling
    Pause,      ///< two long low notes of one pitch
    End,        ///< three notes, falling
};
inline constexpr std::array kTones{Tone::Ready,      Tone::Start, Tone::HalfTime, Tone::Tick,
                                   Tone::ChangeSide, Tone::Rest,  Tone::Pause,    Tone::End};

inline constexpr int kSampleRate = 48000; ///< samples a second, one channel
inline constexpr int kLoudest = 100;

/// The tone as signed 16-bit samples, beginning and ending in silence. `volume` is a percentage as heard, 0 (silent) to
/// 100 (the peak at -3 dB of what the format can hold); each step of it is the same step in decibels.
[[nodiscard]] std::vector<std::int16_t> samplesOf(Tone tone, int volume);

} // namespace glidepath::sounds
