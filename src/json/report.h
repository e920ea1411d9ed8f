#pragma once

#include "base/finding.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace glidepath::json {

/// Where in a file a value stands.
struct Place {
    std::string pointer; ///< JSON pointer, "" for the whole document
    int line{};
    friend bool operator==(const Place&, const Place&) = default;
};

/// A JSON pointer one step further down; "/" and "~" in a key are written as RFC 6901 says.
[[nodiscard]] std::string below(const std::string& pointer, std::string_view key);

/// What is wrong with one file, collected while it is read. Every finding that is added is an error: the file cannot be
/// used. A file
/// with hundreds of them is reported by its first ones and a last line that says so.
class Report {
public:
    static constexpr std::size_t kMost = 100;

    explicit Report(std::string file) : m_file{std::move(file)} {}

    [[nodiscard]] const std::string& file() const { return m_file; }
    void add(const Place& place, std::string found, std::string expected);
    [[nodiscard]] bool hasErrors() const { return !m_findings.empty(); }
    /// What another file says about this one's texts: their translation. Never an error.
    void addAside(Finding finding) { m_asides.push_back(std::move(finding)); }
    /// The same for everything that is wrong with a translation, which is then not used.
    void addAsides(const Report& translation);
    /// From now on remembers where texts for people were read.
    void rememberTexts() { m_remembersTexts = true; }
    void noteText(const std::string& pointer);
    [[nodiscard]] const std::set<std::string>& texts() const { return m_texts; }
    /// Puts the findings at the end of the list, in the order of their lines, then what other files say.
    void appendTo(Findings& findings) const;

private:
    std::string m_file;
    Findings m_findings;
    Findings m_asides;
    bool m_remembersTexts{false};
    std::set<std::string> m_texts;
};

} // namespace glidepath::json
