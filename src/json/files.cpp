#include "json/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace glidepath::json {

namespace fs = std::filesystem;

namespace {

const Place kNoPlace{};

bool isContentFile(const fs::path& path) {
    return path.extension() == ".json" && !path.filename().native().starts_with('.');
}

/// Reading a pipe or a device could wait for ever, so only regular files are opened.
bool isReadable(const fs::path& file, Report& report) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (!fs::exists(status)) {
        report.add(kNoPlace, "no such file", "a JSON file");
        return false;
    }
    if (!fs::is_regular_file(status))
        report.add(kNoPlace, "something that is not a file", "a JSON file");
    return fs::is_regular_file(status);
}

/// Stops a little after the largest size: a file may be larger than it was said to be.
std::string beginningOf(std::istream& stream) {
    std::string text;
    std::array<char, 16384> buffer{};
    while (stream && text.size() <= kLargestFile) {
        stream.read(buffer.data(), buffer.size());
        text.append(buffer.data(), static_cast<std::size_t>(stream.gcount()));
    }
    return text;
}

} // namespace

std::vector<fs::path> filesIn(const fs::path& folder, Report& report) {
    std::vector<fs::path> files;
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        report.add(kNoPlace, "no such folder", "a folder with .json files");
        return files;
    }
    fs::directory_iterator entry{folder, error};
    for (; !error && entry != fs::directory_iterator{}; entry.increment(error)) {
        if (isContentFile(entry->path()))
            files.push_back(entry->path());
    }
    if (error)
        report.add(kNoPlace, error.message(), "a folder that can be read");
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<std::string> contentOf(const fs::path& file, Report& report) {
    if (!isReadable(file, report))
        return std::nullopt;
    std::ifstream stream{file, std::ios::binary};
    const std::string text = beginningOf(stream);
    if (!stream.eof() && text.size() <= kLargestFile) {
        report.add(kNoPlace, "a file that cannot be read", "one that you may read");
        return std::nullopt;
    }
    if (text.size() <= kLargestFile)
        return text;
    report.add(kNoPlace, fmt::format("more than {} bytes", kLargestFile),
               fmt::format("at most {} bytes", kLargestFile));
    return std::nullopt;
}

} // namespace glidepath::json
