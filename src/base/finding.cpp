#include "base/finding.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath {

std::string text(const Finding& finding) {
    std::string place = finding.file;
    if (finding.line > 0)
        place += fmt::format(":{}", finding.line);
    if (!finding.pointer.empty())
        place += ": " + finding.pointer;
    const char* const kind = finding.severity == Finding::Severity::Warning ? "warning: " : "";
    return fmt::format("{}: {}found {}, expected {}", place, kind, finding.found, finding.expected);
}

bool hasErrors(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Finding::Severity::Error; });
}

} // namespace glidepath
