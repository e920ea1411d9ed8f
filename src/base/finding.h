#pragma once

#include <string>
#include <vector>

namespace glidepath {

/// One thing wrong with a data file. Readers collect all of them; they do not stop at the first.
struct Finding {
    enum class Severity {
        Error,   ///< the file cannot be used
        Warning, ///< the file is used, but somebody should look
        Note     ///< nothing is wrong: a text has no translation
    };
    Severity severity{Severity::Error};
    std::string file;
    std::string pointer; ///< JSON pointer of the value, "" for the whole document
    int line{};          ///< 1-based; 0 when the file could not be read at all
    std::string found;   ///< what is there
    std::string expected;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// "data/exercises/x.json:12: /doses/2/sets: found 0, expected 1 to 10"
[[nodiscard]] std::string text(const Finding& finding);
/// Whether any of them makes its file unusable.
[[nodiscard]] bool hasErrors(const Findings& findings);

} // namespace glidepath
