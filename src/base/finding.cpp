#include "base/finding.h"

#include <fmt/format.h>

#include <algorithm>

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

} // namespace

std::string text(const Finding& finding) {
    std::string place = finding.file;
    if (finding.line > 0)
        place += fmt::format(":{}", finding.line);
    if (!finding.pointer.empty())
        place += ": " + finding.pointer;
    return fmt::format("{}: {}found {}, expected {}", place, kind(finding.severity), finding.found, finding.expected);
}

bool hasErrors(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Finding::Severity::Error; });
}

} // namespace glidepath
