#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace glidepath {

/// The words of a text as a search compares them: lower case, without accents, split at everything that is neither
/// letter nor digit. "Child's Pose (Balasana)" gives child, s, pose, balasana.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view text);

/// Whether somebody who typed `typed` may have meant `word`: it begins so, it is what `typed` begins with
/// ("stretching", "stretch"), or it differs by a slip of the fingers (a letter too many, too few, wrong, or two in the
/// wrong order): one from 4 letters on, two from 8. Both as searchWords() gives them.
[[nodiscard]] bool mayMean(std::string_view typed, std::string_view word);

} // namespace glidepath
