#include "json/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace glidepath::json {

std::string below(const std::string& pointer, std::string_view key) {
    std::string result = pointer + "/";
    for (const char c : key) {
        if (c == '~' || c == '/')
            result += c == '~' ? "~0" : "~1";
        else
            result += c;
    }
    return result;
}

void Report::add(const Place& place, std::string found, std::string expected) {
    if (m_findings.size() == kMost) {
        found = "more than that";
        expected = fmt::format("a file with fewer than {} findings", kMost);
    }
    if (m_findings.size() <= kMost)
        m_findings.push_back({.severity = Finding::Severity::Error,
                              .file = m_file,
                              .pointer = place.pointer,
                              .line = place.line,
                              .found = std::move(found),
                              .expected = std::move(expected)});
}

void Report::addAsides(const Report& translation) {
    for (Finding finding : translation.m_findings) {
        finding.severity = Finding::Severity::Warning;
        addAside(std::move(finding));
    }
}

void Report::noteText(const std::string& pointer) {
    if (m_remembersTexts)
        m_texts.insert(pointer);
}

void Report::appendTo(Findings& findings) const {
    Findings sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding& one, const Finding& other) { return one.line < other.line; });
    std::move(sorted.begin(), sorted.end(), std::back_inserter(findings));
    findings.insert(findings.end(), m_asides.begin(), m_asides.end());
}

} // namespace glidepath::json
