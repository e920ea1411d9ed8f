#include "coach/finding_place.h"

#include "json/files.h"
#include "json/parse.h"

namespace glidepath::coach {

namespace {

int lineOf(const std::filesystem::path& file, const std::string& pointer) {
    json::Report untold{file.string()}; // whoever read the file has told it
    const auto content = json::contentOf(file, untold);
    const auto document = content ? json::parse(*content, untold) : std::nullopt;
    return document ? json::lineAt(*document, pointer) : 0;
}

} // namespace

Finding warningAt(const std::filesystem::path& file, const std::string& pointer, std::string found,
                  std::string expected) {
    return {Finding::Severity::Warning, file.string(),    pointer,
            lineOf(file, pointer),      std::move(found), std::move(expected)};
}

std::filesystem::path folderOf(catalogue::Origin origin, std::span<const catalogue::ContentFolder> folders) {
    std::filesystem::path path;
    for (const catalogue::ContentFolder& folder : folders)
        if (folder.origin == origin)
            path = folder.path;
    return path;
}

} // namespace glidepath::coach
