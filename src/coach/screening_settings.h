#pragma once

#include "coach/preferences.h"

#include <map>
#include <string>

namespace glidepath::coach {

/// The answers of the first screening as settings, one word or list of words each; unanswered ones are not among them.
void addSettingsOf(const ScreeningAnswers& answers, std::map<std::string, std::string>& settings);
/// A word that cannot be read is an answer that was not given.
[[nodiscard]] ScreeningAnswers screeningFrom(const std::map<std::string, std::string>& settings);

} // namespace glidepath::coach
