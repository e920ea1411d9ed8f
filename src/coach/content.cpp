#include "coach/content.h"

#include "coach/content_checks.h"

#include <algorithm>

namespace glidepath::coach {

namespace {

std::vector<catalogue::ContentFolder> folders(const std::filesystem::path& shipped,
                                              const std::optional<std::filesystem::path>& own) {
    std::vector<catalogue::ContentFolder> list{{shipped, catalogue::Origin::Shipped}};
    if (own)
        list.push_back({*own, catalogue::Origin::Own});
    return list;
}

} // namespace

bool Content::usable() const {
    const bool hasRoutine =
        std::any_of(programme.routines.begin(), programme.routines.end(), [this](const programme::Routine& routine) {
            return programme.findPhase(routine.phase) != nullptr;
        });
    return hasRoutine && programme.hasWaits() && !warningSigns.emergency.signs.empty();
}

Content readContent(const std::filesystem::path& shippedFolder, const std::optional<std::filesystem::path>& ownFolder) {
    const auto list = folders(shippedFolder, ownFolder);
    Content content;
    content.catalogue = catalogue::readCatalogue(list, content.findings);
    content.programme = programme::readProgramme(list, content.catalogue, content.findings);
    content.warningSigns = guidance::readWarningSigns(shippedFolder, content.findings);
    content.afterSession = guidance::readAfterSession(shippedFolder, content.findings);
    content.leaveForNow = guidance::readLeaveForNow(shippedFolder, content.findings);
    content.heatAndCold = guidance::readHeatAndCold(shippedFolder, content.findings);
    content.topics = guidance::readTopics(shippedFolder, content.findings);
    const Findings warnings = contentWarnings(content, list);
    content.findings.insert(content.findings.end(), warnings.begin(), warnings.end());
    return content;
}

} // namespace glidepath::coach
