#include "coach/preferences.h"

#include "base/names.h"
#include "coach/screening_settings.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace glidepath::coach {

namespace {

using programme::Pace;
using Settings = std::map<std::string, std::string>;

constexpr auto kSoreSides = names<SoreSide>(
    {{SoreSide::Left, "left"}, {SoreSide::Right, "right"}, {SoreSide::Both, "both"}, {SoreSide::Varies, "varies"}});
constexpr auto kThemes =
    names<ThemeChoice>({{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}});
constexpr auto kMotions = names<MotionChoice>({{MotionChoice::System, "system"}, {MotionChoice::Reduced, "reduced"}});
constexpr auto kSounds = names<SoundChoice>({{SoundChoice::On, "on"}, {SoundChoice::Off, "off"}});
constexpr auto kReminders = names<Reminder>({{Reminder::On, "on"}, {Reminder::Off, "off"}});

constexpr const char* kSoreSide = "sore-side";
constexpr const char* kPhase = "phase";
constexpr const char* kPace = "pace";
constexpr std::string_view kPaceOf = "pace.";
constexpr const char* kTheme = "theme";
constexpr const char* kTextSize = "text-size";
constexpr const char* kSound = "sound";
constexpr const char* kSoundVolume = "sound-volume";
constexpr const char* kMotion = "motion";
constexpr const char* kFigureTone = "figure-tone";
constexpr const char* kPersonName = "person-name";
constexpr const char* kReminder = "two-hour-reminder";
constexpr const char* kEmergencyNumber = "emergency-number";
constexpr int kFewestDigits = 2;
constexpr int kMostDigits = 20;

std::string_view word(const Settings& settings, const std::string& key) {
    const auto found = settings.find(key);
    return found == settings.end() ? std::string_view{} : found->second;
}

std::optional<int> number(std::string_view text) {
    int value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

int phaseFrom(std::string_view text, int fallback) {
    const auto value = number(text);
    return value && *value >= 1 ? *value : fallback;
}

template <class Numbers>
int oneOf(const Numbers& numbers, std::string_view text, int fallback) {
    const auto value = number(text);
    return value && std::ranges::find(numbers, *value) != std::end(numbers) ? *value : fallback;
}

std::map<ExerciseId, Pace> pacesFrom(const Settings& settings) {
    std::map<ExerciseId, Pace> paces;
    for (const auto& [key, text] : settings) {
        if (!key.starts_with(kPaceOf))
            continue;
        const auto id = ExerciseId::parse(std::string_view{key}.substr(kPaceOf.size()));
        const auto pace = programme::parsePace(text);
        if (id && pace)
            paces.emplace(*id, *pace);
    }
    return paces;
}

std::string settingOf(const ExerciseId& id) {
    return std::string{kPaceOf} + id.text();
}

Settings settingsOf(const Preferences& preferences) {
    Settings all{{kSoreSide, std::string{kSoreSides.of(preferences.soreSide)}},
                 {kPhase, std::to_string(preferences.phase)},
                 {kPace, std::string{name(preferences.pace)}},
                 {kTheme, std::string{kThemes.of(preferences.theme)}},
                 {kTextSize, std::to_string(preferences.textSize)},
                 {kSound, std::string{kSounds.of(preferences.sound)}},
                 {kSoundVolume, std::to_string(preferences.soundVolume)},
                 {kMotion, std::string{kMotions.of(preferences.motion)}},
                 {kFigureTone, std::to_string(preferences.figureTone)},
                 {kReminder, std::string{kReminders.of(preferences.reminder)}},
                 {kPersonName, preferences.personName},
                 {kEmergencyNumber, preferences.emergencyNumber}};
    addSettingsOf(preferences.screening, all);
    for (const auto& [id, pace] : preferences.paceByExercise)
        all.emplace(settingOf(id), name(pace));
    return all;
}

} // namespace

programme::Choices Preferences::choices() const {
    return {.soreSide = soreSide, .pace = pace, .paceByExercise = paceByExercise};
}

bool isTelephoneNumber(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto fits = [&](char c) { return isDigit(c) || c == ' '; };
    const std::string_view rest = text.starts_with('+') ? text.substr(1) : text;
    const auto digits = std::ranges::count_if(rest, isDigit);
    return std::ranges::all_of(rest, fits) && digits >= kFewestDigits && digits <= kMostDigits &&
           isDigit(rest.front()) && isDigit(rest.back());
}

Preferences preferencesFrom(const Settings& settings) {
    Preferences preferences;
    preferences.soreSide = kSoreSides.parse(word(settings, kSoreSide)).value_or(preferences.soreSide);
    preferences.phase = phaseFrom(word(settings, kPhase), preferences.phase);
    preferences.pace = programme::parsePace(word(settings, kPace)).value_or(preferences.pace);
    preferences.paceByExercise = pacesFrom(settings);
    preferences.theme = kThemes.parse(word(settings, kTheme)).value_or(preferences.theme);
    preferences.textSize = oneOf(kTextSizes, word(settings, kTextSize), preferences.textSize);
    preferences.sound = kSounds.parse(word(settings, kSound)).value_or(preferences.sound);
    preferences.soundVolume = oneOf(kSoundVolumes, word(settings, kSoundVolume), preferences.soundVolume);
    preferences.motion = kMotions.parse(word(settings, kMotion)).value_or(preferences.motion);
    preferences.figureTone = oneOf(kFigureTones, word(settings, kFigureTone), preferences.figureTone);
    preferences.reminder = kReminders.parse(word(settings, kReminder)).value_or(preferences.reminder);
    preferences.personName = std::string{word(settings, kPersonName)};
    if (const auto number = word(settings, kEmergencyNumber); isTelephoneNumber(number))
        preferences.emergencyNumber = std::string{number};
    preferences.screening = screeningFrom(settings);
    return preferences;
}

/// A setting that is gone is written as an empty word: the journal keeps settings, and no word is empty.
Settings changedSettings(const Preferences& before, const Preferences& after) {
    const Settings old = settingsOf(before);
    const Settings now = settingsOf(after);
    Settings changed;
    std::ranges::set_difference(now, old, std::inserter(changed, changed.end()));
    for (const auto& [key, text] : old)
        if (!now.contains(key))
            changed.emplace(key, std::string{});
    return changed;
}

} // namespace glidepath::coach
