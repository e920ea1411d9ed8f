#pragma once

#include "base/body.h"
#include "programme/session_plan.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

enum class ThemeChoice { System, Light, Dark };

/// What the person has chosen. Kept in the journal as words; a word that cannot be read falls back to the default.
struct Preferences {
    SoreSide soreSide{SoreSide::Varies};
    int phase{1};
    programme::Pace pace{programme::Pace::Timed};
    std::map<ExerciseId, programme::Pace> paceByExercise;
    ThemeChoice theme{ThemeChoice::System};
    int textSize{100}; ///< percent: 100, 115, 130 or 150
    bool warningSignsRead{false};
    std::string personName; ///< for the printed week; may be empty

    [[nodiscard]] programme::Choices choices() const;
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

inline constexpr int kTextSizes[] = {100, 115, 130, 150};

[[nodiscard]] Preferences preferencesFrom(const std::map<std::string, std::string>& settings);
/// The settings that differ between two sets of preferences, as they go into the journal.
[[nodiscard]] std::map<std::string, std::string> changedSettings(const Preferences& before, const Preferences& after);

} // namespace glidepath::coach
