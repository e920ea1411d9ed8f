#pragma once

#include <cstddef>

/// How far the form for one's own exercise goes: exactly as far as the reader of exercise files, which a test compares.
/// Bounds that only a slip of the finger crosses; they are no advice.
namespace glidepath::coach::own_limits {

struct Range {
    int least{};
    int most{};
};

inline constexpr Range kRepetitions{1, 100};
inline constexpr Range kMovingSeconds{1, 30};
inline constexpr Range kTopSeconds{0, 60};
inline constexpr Range kHoldSeconds{1, 600};
inline constexpr Range kMinutes{1, 180};
inline constexpr Range kSets{1, 10};
inline constexpr Range kRestSeconds{0, 600};
inline constexpr Range kTimesADay{1, 24};
inline constexpr Range kDaysAWeek{1, 7};

inline constexpr std::size_t kFewestSteps = 2;
inline constexpr std::size_t kMostSteps = 6;
inline constexpr std::size_t kMostStopSigns = 6; ///< the general ones among them
inline constexpr std::size_t kMostBodyParts = 5;

// In characters.
inline constexpr std::size_t kLongestName = 22;
inline constexpr std::size_t kLongestStep = 140;
inline constexpr std::size_t kLongestStopSign = 110;
inline constexpr std::size_t kLongestBodyPart = 24;
inline constexpr std::size_t kLongestNote = 110;

} // namespace glidepath::coach::own_limits
