#include "base/finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace glidepath {

namespace {

const char* kind(Finding::Severity severity) {
    switch (severity) {
    case Finding::Severity::Warning:
        return "warning: ";
    case Finding::Severity::Note:
        return "note: ";
    case Finding::Severity::Error:
        break;
    }
    return "";
}

/// A key, or the name of a file, may hold anything, also what a terminal obeys.
std::string printable(std::string text) {
    const auto isControl = [](unsigned char byte) { return byte < 0x20 || byte == 0x7F; };
    std::replace_if(text.begin(), text.end(), isControl, '?');
    return text;
}

} // namespace

std::string text(const Finding& finding) {
    std::string place = finding.file;
    if (finding.line > 0)
        place += fmt::format(":{}", finding.line);
    if (!finding.pointer.empty())
        place += ": " + finding.pointer;
    return fmt::format("{}: {}found {}, expected {}", printable(std::move(place)), kind(finding.severity),
                       finding.found, finding.expected);
}

bool hasErrors(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Finding::Severity::Error; });
}

} // namespace glidepath
