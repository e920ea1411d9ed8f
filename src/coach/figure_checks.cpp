#include "coach/figure_checks.h"

#include "coach/finding_place.h"
#include "figure/check.h"
#include "json/value.h"

namespace glidepath::coach {

namespace {

std::filesystem::path fileOf(const ExerciseId& figure, const std::filesystem::path& folder) {
    return folder / "figures" / (figure.text() + ".json");
}

} // namespace

Findings figureWarnings(const Content& content, std::span<const catalogue::ContentFolder> folders) {
    Findings findings;
    if (content.figures.all().empty())
        return findings;
    const auto folder = folderOf(catalogue::Origin::Shipped, folders);
    for (const catalogue::Exercise& exercise : content.catalogue.exercises())
        if (exercise.origin == catalogue::Origin::Shipped && !content.figures.hasFile(exercise.id))
            findings.push_back(warningAt(folder / "exercises" / (exercise.id.text() + ".json"), "/id",
                                         json::inQuotes(exercise.id.text()) + ", which has no figure",
                                         "a file of that name in figures"));
    for (const auto& [id, figure] : content.figures.all())
        if (content.catalogue.find(id) == nullptr)
            findings.push_back(
                warningAt(fileOf(id, folder), "/id", json::inQuotes(id.text()), "the id of an exercise"));
    return findings;
}

Findings movementWarnings(const Content& content, const std::filesystem::path& shippedFolder) {
    Findings findings;
    for (const auto& [id, figure] : content.figures.all()) {
        const Findings more = check(content.figures.anatomy(), figure, fileOf(id, shippedFolder).string());
        findings.insert(findings.end(), more.begin(), more.end());
    }
    return findings;
}

} // namespace glidepath::coach
