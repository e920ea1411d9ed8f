#pragma once

#include "base/ids.h"

#include <chrono>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace glidepath::catalogue {

/// A number with room to grow: 0 <= least <= start <= most. A fixed number has all three alike.
struct Amount {
    int least{};
    int start{};
    int most{};
    friend bool operator==(const Amount&, const Amount&) = default;
};

/// How one repetition is paced, in whole seconds. A part of 0 s does not happen; lift and lower are at least 1 s.
struct Tempo {
    std::chrono::seconds lift{};
    std::chrono::seconds hold{};
    std::chrono::seconds lower{};
    std::chrono::seconds pause{}; ///< between two repetitions
    friend bool operator==(const Tempo&, const Tempo&) = default;
};

/// So many repetitions; per side where the exercise has sides.
struct Repetitions {
    Amount count;
    Tempo tempo;
    friend bool operator==(const Repetitions&, const Repetitions&) = default;
};

/// One position kept for a while. Its sets are the number of holds; per side where the exercise has sides.
struct TimedHold {
    Amount seconds;
    friend bool operator==(const TimedHold&, const TimedHold&) = default;
};

/// Something that simply goes on: a walk, a swim.
struct Activity {
    Amount minutes;
    friend bool operator==(const Activity&, const Activity&) = default;
};

using Work = std::variant<Repetitions, TimedHold, Activity>;

/// How much of an exercise in one phase.
struct Dose {
    Work work;
    Amount sets;
    std::chrono::seconds rest{}; ///< between sets or holds
    Amount timesADay;
    Amount daysAWeek;
    /// Where each number comes from: its name in the file → source ids; "our-choice" where no source gives one.
    std::map<std::string, std::vector<SourceId>> basis;
    std::string why; ///< how the number was settled where sources differ; may be empty
    friend bool operator==(const Dose&, const Dose&) = default;
};

} // namespace glidepath::catalogue
