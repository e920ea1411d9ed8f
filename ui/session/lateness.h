#pragma once

#include "base/time.h"

#include <array>
#include <cstddef>
#include <string>

namespace glidepath::ui {

/// How late the changes of step of a session were shown: a small histogram, for measuring the program.
struct Lateness {
    /// Upper ends of the classes; the last class has none.
    static constexpr std::array<Duration, 6> kLimits{Duration{1},  Duration{2},  Duration{5},
                                                     Duration{10}, Duration{33}, Duration{100}};
    std::array<std::size_t, kLimits.size() + 1> counts{};
    Duration worst{};

    void add(Duration late);
    [[nodiscard]] std::size_t total() const;
    /// "23 changes of step: 20 within 1 ms, 3 within 2 ms, the latest 2 ms"
    [[nodiscard]] std::string text() const;
};

} // namespace glidepath::ui
