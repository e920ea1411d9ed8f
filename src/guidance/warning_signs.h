#pragma once

#include "base/finding.h"
#include "base/ids.h"
#include "json/translation.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::guidance {

struct Sign {
    std::string id;    ///< unique within the file: "numb-saddle"
    std::string text;  ///< a phrase: "numbness between the legs"
    std::string print; ///< a shorter form for the printed week; empty: not printed
    std::vector<SourceId> sources;
    std::string say{}; ///< a sentence to say on the phone: "I feel numb between the legs."; may be empty
};

/// Signs that want the same answer.
struct SignGroup {
    std::string title; ///< "Get medical help at once"
    std::string act;   ///< what to do, one or two sentences
    std::vector<Sign> signs;
};

/// How soon somebody has to have a look; the least urgent first.
enum class SignLevel { Soon, Today, Emergency };
inline constexpr SignLevel kSignLevels[] = {SignLevel::Emergency, SignLevel::Today, SignLevel::Soon};

/// What comes before any exercise: when to get help, whom to ask, and when to stop.
struct WarningSigns {
    SignGroup emergency;
    SignGroup today;                                     ///< a doctor today, before any exercise
    SignGroup soon;                                      ///< a doctor within days, before any exercise
    SignGroup stop;                                      ///< ends an exercise
    std::map<std::string, std::string> emergencyNumbers; ///< two-letter region → number; "" is the default
    /// Empty where the signs could not be read.
    [[nodiscard]] std::string emergencyNumber(const std::string& region) const;
    /// The signs that ask for somebody to have a look, by how soon.
    [[nodiscard]] const SignGroup& group(SignLevel level) const;
    /// A sign of those groups; nothing where there is none of this id.
    [[nodiscard]] const Sign* find(std::string_view id) const;
    [[nodiscard]] std::optional<SignLevel> levelOf(std::string_view id) const;
};

/// Reads `guidance/warning-signs.json` below `folder`. With an error in it the result is empty and the program must not
/// offer exercise.
[[nodiscard]] WarningSigns readWarningSigns(const json::DataFolder& folder, Findings& findings);

} // namespace glidepath::guidance
