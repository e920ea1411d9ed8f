#pragma once

#include "json/report.h"
#include "json/value.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace glidepath::json {

/// A file of data, and where its texts may stand in another language: the same path below `i18n/LOCALE/`.
struct DataFile {
    std::filesystem::path path;
    std::filesystem::path translation{}; ///< empty: the texts of the file itself are wanted
};

/// A folder of data files and the language its texts are wanted in.
class DataFolder {
public:
    /// `locale` names a folder below `i18n`, "de" or "pt_BR"; empty for the language the files are written in.
    DataFolder(std::filesystem::path path, std::string locale = {})
        : m_path{std::move(path)}, m_locale{std::move(locale)} {}

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] DataFile file(const std::filesystem::path& relative) const;

private:
    std::filesystem::path m_path;
    std::string m_locale;
};

/// A document with the texts of its translation in place of its own.
struct Translated {
    Value document;
    std::vector<std::string> missing; ///< pointers of the texts that keep their language
};

/// Lays a translation over a document. It has the same shape, with only what is translated in it: the entries of a list
/// stand in their places, all of them, or name themselves by "id". `texts` are the pointers of what may be translated.
/// What has no counterpart is reported.
[[nodiscard]] Translated translated(const Value& original, const Value& translation, const std::set<std::string>& texts,
                                    Report& report);

} // namespace glidepath::json
