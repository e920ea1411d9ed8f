#pragma once

#include "base/finding.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::test {

/// Collects promises that were not kept.
class Promises {
public:
    void keep(bool isKept, std::string_view promise) {
        if (!isKept)
            m_broken.emplace_back(promise);
    }
    [[nodiscard]] const std::vector<std::string>& broken() const { return m_broken; }

private:
    std::vector<std::string> m_broken;
};

/// Whether it is well-formed UTF-8 that can be shown in one line, and has at most so many characters.
[[nodiscard]] bool isOneLine(std::string_view text, std::size_t most);
/// The same, and that there is something to read in it.
[[nodiscard]] bool isSaid(std::string_view text, std::size_t most);

/// The file whose findings are looked at, and the text that was in it.
struct FileOnTrial {
    std::filesystem::path path;
    std::string_view text;
};

/// Every finding says where and what, in words that can be printed, and points into the text.
void checkFindings(const Findings& findings, const FileOnTrial& file, Promises& promises);
[[nodiscard]] bool isRefused(const Findings& findings, const FileOnTrial& file);

} // namespace glidepath::test
