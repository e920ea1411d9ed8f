#pragma once

#include <cstdint>

namespace glidepath::simulation {

/// Chance that is the same on every machine for the same seed (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state{seed} {}

    [[nodiscard]] std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t value = m_state;
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31U);
    }
    /// From 0 up to, but not including, 1.
    [[nodiscard]] double share() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    [[nodiscard]] double between(double least, double most) { return least + (most - least) * share(); }
    /// Both ends belong to it.
    [[nodiscard]] int between(int least, int most) {
        return least + static_cast<int>(next() % static_cast<std::uint64_t>(most - least + 1));
    }
    [[nodiscard]] bool happens(double chance) { return share() < chance; }

private:
    std::uint64_t m_state;
};

} // namespace glidepath::simulation
