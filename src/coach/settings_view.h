#pragma once

#include "base/finding.h"
#include "coach/preferences.h"

#include <filesystem>
#include <string>
#include <vector>

namespace glidepath::coach {

/// A file of the person's own content that was left out, or that somebody should look at.
struct ContentProblem {
    std::string place;    ///< "content/exercises/bridge.json, line 12"
    std::string sentence; ///< "Found 0 at /doses/2/sets, expected 1 to 10."
    friend bool operator==(const ContentProblem&, const ContentProblem&) = default;
};

/// What the settings page shows.
struct SettingsView {
    Preferences preferences;
    std::string dataFolder;
    std::vector<ContentProblem> problems;
    std::string regionNumber{}; ///< to call in an emergency where the person lives; empty when it is not known
    friend bool operator==(const SettingsView&, const SettingsView&) = default;
};

[[nodiscard]] SettingsView settingsView(const Preferences& preferences, const std::filesystem::path& dataFolder,
                                        const Findings& findings, const std::string& regionNumber);

} // namespace glidepath::coach
