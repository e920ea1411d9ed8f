#include "catalogue/drafts.h"

#include "json/files.h"

#include <system_error>

namespace glidepath::catalogue {

json::DataFile translatable(const ContentFolder& content, const std::filesystem::path& relative) {
    return json::DataFolder{content.path, content.locale}.file(relative);
}

std::string fileId(json::ObjectReader& file, const std::filesystem::path& path) {
    const std::string expected = path.stem().string();
    const auto item = file.required("id");
    const std::string id = item ? item->token() : std::string{};
    if (item && !id.empty() && id != expected)
        item->reject(json::inQuotes(expected) + ", as the file is named");
    if (isIdText(id))
        return id;
    if (item && id == expected)
        item->reject("an id: lower-case words joined by hyphens");
    return "unnamed";
}

std::vector<std::filesystem::path> contentFiles(const std::filesystem::path& folder, Origin origin,
                                                json::Report& report) {
    if (!isExpected(folder, origin))
        return {};
    auto files = json::filesIn(folder, report);
    if (files.empty() && origin == Origin::Shipped && !report.hasErrors())
        report.add({}, "an empty folder", "at least one .json file");
    return files;
}

bool isExpected(const std::filesystem::path& file, Origin origin) {
    std::error_code error;
    return origin == Origin::Shipped || std::filesystem::exists(std::filesystem::status(file, error));
}

} // namespace glidepath::catalogue
