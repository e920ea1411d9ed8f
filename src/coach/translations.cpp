#include "coach/translations.h"

#include "coach/content_files.h"

#include <algorithm>
#include <system_error>

namespace glidepath::coach {

namespace {

namespace fs = std::filesystem;

/// Everything in a folder; nothing where it cannot be listed.
std::vector<fs::path> entriesOf(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
        entries.push_back(entry->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

std::vector<fs::path> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
        if (std::error_code ignored; entry->is_regular_file(ignored))
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<std::string> locales(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::path& entry : entriesOf(folder / "i18n"))
        if (std::error_code ignored; fs::is_directory(entry, ignored))
            names.push_back(entry.filename().string());
    return names;
}

std::string localeFor(const fs::path& folder, std::span<const std::string> wanted) {
    const std::vector<std::string> there = locales(folder);
    for (const std::string& locale : wanted)
        for (const std::string& name : {locale, locale.substr(0, locale.find('_'))})
            if (std::find(there.begin(), there.end(), name) != there.end())
                return name;
    return {};
}

Findings orphanedTranslations(const catalogue::ContentFolder& folder) {
    Findings findings;
    if (folder.locale.empty())
        return findings;
    const auto originals = contentFiles(folder.path, folder.origin);
    const fs::path translations = folder.path / "i18n" / folder.locale;
    for (const fs::path& file : filesBelow(translations)) {
        const fs::path original = folder.path / file.lexically_relative(translations);
        if (std::find(originals.begin(), originals.end(), original) == originals.end())
            findings.push_back({Finding::Severity::Warning, file.string(), "", 0, "a translation of nothing",
                                "the file " + original.string()});
    }
    return findings;
}

} // namespace glidepath::coach
