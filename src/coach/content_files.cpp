#include "coach/content_files.h"

#include "json/files.h"

#include <system_error>

namespace glidepath::coach {

namespace {

namespace fs = std::filesystem;
using catalogue::Origin;

constexpr const char* kFolders[] = {"exercises", "programme/phases", "programme/gates", "programme/routines"};
constexpr const char* kFiles[] = {"programme/waits.json", "sources.json"};
constexpr const char* kShippedFolders[] = {"programme/rules", "guidance/topics", "figures"};
constexpr const char* kShippedFiles[] = {"programme/questions.json",    "programme/follow-up.json",
                                         "guidance/warning-signs.json", "guidance/help.json",
                                         "guidance/first-ratings.json", "guidance/after-session.json",
                                         "guidance/leave-for-now.json", "guidance/heat-and-cold.json"};

void addFile(std::vector<fs::path>& files, const fs::path& file) {
    std::error_code ignored;
    if (fs::exists(file, ignored))
        files.push_back(file);
}

void addFilesIn(std::vector<fs::path>& files, const fs::path& folder) {
    json::Report untold{folder.string()}; // readContent() tells it
    const auto more = json::filesIn(folder, untold);
    files.insert(files.end(), more.begin(), more.end());
}

} // namespace

std::vector<fs::path> contentFiles(const fs::path& folder, Origin origin) {
    std::vector<fs::path> files;
    for (const char* name : kFolders)
        addFilesIn(files, folder / name);
    for (const char* name : kFiles)
        addFile(files, folder / name);
    if (origin != Origin::Shipped)
        return files;
    for (const char* name : kShippedFolders)
        addFilesIn(files, folder / name);
    for (const char* name : kShippedFiles)
        addFile(files, folder / name);
    return files;
}

} // namespace glidepath::coach
