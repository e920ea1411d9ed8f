#include "coach/content.h"

#include "coach/content_checks.h"
#include "coach/translations.h"

#include <algorithm>
#include <system_error>

namespace glidepath::coach {

namespace {

std::vector<catalogue::ContentFolder> folders(const std::filesystem::path& shipped,
                                              const std::optional<std::filesystem::path>& own,
                                              const std::string& locale) {
    std::vector<catalogue::ContentFolder> list{{shipped, catalogue::Origin::Shipped, locale}};
    if (own)
        list.push_back({*own, catalogue::Origin::Own, locale});
    return list;
}

void append(Findings& findings, const Findings& more) {
    findings.insert(findings.end(), more.begin(), more.end());
}

figure::Figures readFigures(const std::filesystem::path& shippedFolder, Findings& findings) {
    std::error_code ignored;
    const std::filesystem::path folder = shippedFolder / "figures";
    return std::filesystem::exists(folder, ignored) ? figure::readFigures(folder, findings) : figure::Figures{};
}

} // namespace

bool Content::usable() const {
    const bool hasRoutine =
        std::any_of(programme.routines.begin(), programme.routines.end(), [this](const programme::Routine& routine) {
            return programme.findPhase(routine.phase) != nullptr;
        });
    return hasRoutine && programme.hasWaits() && !warningSigns.emergency.signs.empty();
}

Content readContent(const std::filesystem::path& shippedFolder, const std::optional<std::filesystem::path>& ownFolder,
                    const std::string& locale) {
    const auto list = folders(shippedFolder, ownFolder, locale);
    const json::DataFolder shipped{shippedFolder, locale};
    Content content;
    content.catalogue = catalogue::readCatalogue(list, content.findings);
    content.programme = programme::readProgramme(list, content.catalogue, content.findings);
    content.warningSigns = guidance::readWarningSigns(shipped, content.findings);
    content.help = guidance::readHelp(shipped, content.findings);
    content.firstRatings = guidance::readFirstRatings(shipped, content.findings);
    content.afterSession = guidance::readAfterSession(shipped, content.findings);
    content.leaveForNow = guidance::readLeaveForNow(shipped, content.findings);
    content.heatAndCold = guidance::readHeatAndCold(shipped, content.findings);
    content.topics = guidance::readTopics(shipped, content.findings);
    content.figures = readFigures(shippedFolder, content.findings);
    for (const catalogue::ContentFolder& folder : list)
        append(content.findings, orphanedTranslations(folder));
    append(content.findings, contentWarnings(content, list));
    return content;
}

Content readContent(const ContentPlaces& places) {
    std::error_code ignored;
    const bool hasOwn = std::filesystem::is_directory(places.own, ignored);
    return readContent(places.shipped, hasOwn ? std::optional{places.own} : std::nullopt, places.locale);
}

} // namespace glidepath::coach
