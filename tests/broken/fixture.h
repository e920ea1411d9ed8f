#pragma once

#include "base/finding.h"

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

namespace glidepath::test {

/// A content folder that is broken in the one way its name tells, with everything a reader has to say about it.
struct Defect {
    std::string folder;
    std::vector<std::string> findings;
};

inline std::filesystem::path brokenFolder(const std::string& name) {
    return std::filesystem::path{GLIDEPATH_TESTS_DIR} / "broken" / name;
}

/// Every finding as text, with files named from `folder` on.
inline std::vector<std::string> told(const Findings& findings, const std::filesystem::path& folder) {
    const std::string prefix = folder.string() + "/";
    std::vector<std::string> lines;
    for (Finding finding : findings) {
        if (finding.file.starts_with(prefix))
            finding.file.erase(0, prefix.size());
        lines.push_back(text(finding));
    }
    return lines;
}

/// For the name of a parameterised test.
inline std::string testName(const Defect& defect) {
    std::string name;
    char previous = '-';
    for (const char c : defect.folder) {
        if (c != '-')
            name += previous == '-' && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        previous = c;
    }
    return name;
}

inline void PrintTo(const Defect& defect, std::ostream* stream) {
    *stream << defect.folder;
}

} // namespace glidepath::test
