#pragma once

#include "base/answers.h"
#include "base/body.h"
#include "base/time.h"
#include "programme/session_plan.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::coach {

enum class ThemeChoice { System, Light, Dark };

/// Whether a session sounds.
enum class SoundChoice { On, Off };

/// Whether pictures move: as the desktop asks for, or from pose to pose in any case.
enum class MotionChoice { System, Reduced };

/// Whether a note on the desktop says when it is time to tell how a session settled.
enum class Reminder { On, Off };

/// The pages of the first screening, in their order.
enum class ScreeningStep { Safety, Signs, Side, Things, Ratings, Done };

/// What a person answered in the first screening, by the ids of the questions.
struct ScreeningAnswers {
    ScreeningStep step{ScreeningStep::Safety}; ///< that comes next
    std::set<std::string> signs;               ///< that fit, of both lists
    std::set<std::string> triggers;
    std::optional<std::set<std::string>> things; ///< at hand; nothing: not told, so everything
    std::string floor;                           ///< how the person gets down to it; empty: not told
    std::optional<std::chrono::minutes> sitting; ///< before one has to move
    std::optional<std::chrono::minutes> standing;
    std::optional<Date> began;           ///< this spell of trouble
    std::optional<YesOrNo> painFree;     ///< for two weeks
    std::optional<YesOrNo> strengthBase; ///< core and hip work in the last two months
    std::optional<Date> toldAgain;       ///< when what is told at the start was told anew
    friend bool operator==(const ScreeningAnswers&, const ScreeningAnswers&) = default;
};

/// What the person has chosen. Kept in the journal as words; a word that cannot be read falls back to the default.
struct Preferences {
    SoreSide soreSide{SoreSide::Varies};
    int phase{1};
    programme::Pace pace{programme::Pace::Timed};
    std::map<ExerciseId, programme::Pace> paceByExercise;
    ThemeChoice theme{ThemeChoice::System};
    int textSize{100}; ///< percent: 100, 115, 130 or 150
    SoundChoice sound{SoundChoice::On};
    int soundVolume{70}; ///< percent: 40, 70 or 100
    MotionChoice motion{MotionChoice::System};
    int figureTone{2};               ///< skin and hair of the figure, from 1 (light) to 4
    std::string personName;          ///< for the printed week; may be empty
    Reminder reminder{Reminder::On}; ///< two hours after a session
    std::string emergencyNumber;     ///< in place of the one of the region; may be empty
    ScreeningAnswers screening;

    [[nodiscard]] programme::Choices choices() const;
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

inline constexpr int kFigureTones[] = {1, 2, 3, 4};
inline constexpr int kSoundVolumes[] = {40, 70, 100};
inline constexpr int kTextSizes[] = {100, 115, 130, 150};

/// Whether a text can be a telephone number: 2 to 20 digits, with spaces between them and a plus before them.
[[nodiscard]] bool isTelephoneNumber(std::string_view text);

[[nodiscard]] Preferences preferencesFrom(const std::map<std::string, std::string>& settings);
/// The settings that differ between two sets of preferences, as they go into the journal.
[[nodiscard]] std::map<std::string, std::string> changedSettings(const Preferences& before, const Preferences& after);

} // namespace glidepath::coach
