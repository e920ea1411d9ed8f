#pragma once

#include "coach/content.h"
#include "coach/lock.h"
#include "coach/preferences.h"

#include <string>
#include <vector>

namespace glidepath::coach {

/// Where the emergency number comes from.
enum class NumberFrom { Region, Person };

/// What to do once a sign was answered with yes, on one page that can be printed.
struct HelpView {
    guidance::SignLevel level{guidance::SignLevel::Emergency};
    std::string title;
    std::string lead;
    std::string call;
    std::string callText;
    std::string phone;              ///< what to say, from the signs alone
    std::vector<std::string> signs; ///< that were answered with yes, as phrases
    WallTime at;                    ///< when
    std::string whyTitle;           ///< empty where there is nothing to say
    std::string why;
    std::vector<guidance::HelpLine> untilThen;
    std::string atOnce;                   ///< over the signs of an emergency; empty where it is one
    std::vector<std::string> atOnceSigns; ///< as phrases
    std::string emergencyNumber;          ///< empty when it is not known
    NumberFrom numberFrom{NumberFrom::Region};
};

/// The number of the person, or else of the region, two letters.
[[nodiscard]] std::string emergencyNumber(const guidance::WarningSigns& signs, const Preferences& preferences,
                                          const std::string& region);

/// The signs of a lock as phrases. A sign that the content does not have any more is not among them.
[[nodiscard]] std::vector<std::string> phrasesOf(const guidance::WarningSigns& signs, const Lock& lock);

/// What to do while `lock` is closed. Where the advice could not be read, the signs themselves say what to do.
[[nodiscard]] HelpView helpView(const Content& content, const Lock& lock, const Preferences& preferences,
                                const std::string& region);

} // namespace glidepath::coach
