#include "fuzz/promises.h"

#include "json/report.h"
#include "json/utf8.h"

#include <algorithm>

namespace glidepath::test {

namespace {

constexpr std::size_t kLongestFound = 300;
constexpr std::size_t kLongestExpected = 700;
constexpr std::size_t kLongestPointer = 7000; // as deep as a file may be, with the longest keys, written with escapes
constexpr std::size_t kLongestTold = 12000;

bool isPointer(std::string_view pointer) {
    if (!pointer.empty() && pointer.front() != '/')
        return false;
    for (std::size_t at = pointer.find('~'); at != std::string_view::npos; at = pointer.find('~', at + 1)) {
        const std::string_view escaped = pointer.substr(at + 1, 1);
        if (escaped != "0" && escaped != "1")
            return false;
    }
    return !json::firstBadByte(pointer) && json::characterCount(pointer) <= kLongestPointer;
}

bool isAbout(const Finding& finding, const FileOnTrial& file) {
    return finding.file == file.path.string();
}

void checkPlace(const Finding& finding, const FileOnTrial& file, Promises& promises) {
    promises.keep(!finding.file.empty(), "a finding names its file");
    promises.keep(finding.line >= 0, "a finding's line is no negative number");
    promises.keep(isPointer(finding.pointer), "a finding's pointer is a JSON pointer");
    const auto lines = 1 + std::count(file.text.begin(), file.text.end(), '\n');
    promises.keep(!isAbout(finding, file) || finding.line <= lines, "a finding's line is one of the file");
}

} // namespace

bool isOneLine(std::string_view text, std::size_t most) {
    return !json::firstBadByte(text) && std::none_of(text.begin(), text.end(), json::isControl) &&
           json::characterCount(text) <= most;
}

bool isSaid(std::string_view text, std::size_t most) {
    return isOneLine(text, most) && text.find_first_not_of(' ') != std::string_view::npos;
}

void checkFindings(const Findings& findings, const FileOnTrial& file, Promises& promises) {
    std::size_t count = 0;
    for (const Finding& finding : findings) {
        checkPlace(finding, file, promises);
        promises.keep(isSaid(finding.found, kLongestFound), "a finding says in a line what is there");
        promises.keep(isSaid(finding.expected, kLongestExpected), "a finding says in a line what was expected");
        promises.keep(isSaid(text(finding), kLongestTold), "a finding can be printed in a line");
        if (isAbout(finding, file) && finding.severity == Finding::Severity::Error)
            ++count;
    }
    promises.keep(count <= json::Report::kMost + 1, "a file has a limited number of errors");
}

bool isRefused(const Findings& findings, const FileOnTrial& file) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return isAbout(finding, file) && finding.severity == Finding::Severity::Error;
    });
}

} // namespace glidepath::test
