#pragma once

#include "base/body.h"

#include <cstdint>
#include <random>

namespace glidepath::coach::demo {

inline constexpr int kDays = 56;
inline constexpr int kPhaseTwoFrom = 21; ///< the first day of phase 2, from 0

/// Chance that comes out alike everywhere: the generator is defined by the standard, the distributions are not.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_generator{seed} {}
    /// 0 to `most`, both included.
    [[nodiscard]] int upTo(int most) {
        return static_cast<int>(m_generator() % (static_cast<std::uint32_t>(most) + 1));
    }
    [[nodiscard]] bool percent(int likely) { return upTo(99) < likely; }

private:
    std::mt19937 m_generator;
};

/// The course that ratings scatter around. Made up, not taken from anybody.
[[nodiscard]] int legPain(int day);
[[nodiscard]] int backPain(int day);
[[nodiscard]] FarthestPoint farthest(int leg);
[[nodiscard]] bool isFlare(int day);
/// Days without anything: a few in a row, and single ones.
[[nodiscard]] bool isMissed(int day, Dice& dice);

} // namespace glidepath::coach::demo
