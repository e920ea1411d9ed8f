#include "coach/guidance_checks.h"

#include "coach/finding_place.h"
#include "json/value.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <vector>

namespace glidepath::coach {

namespace {

using json::inQuotes;

/// What one file in `guidance` names.
class GuidanceFile {
public:
    GuidanceFile(const Content& content, std::filesystem::path file, Findings& findings)
        : m_content{&content}, m_file{std::move(file)}, m_findings{&findings} {}

    void checkSources(const std::vector<SourceId>& sources, const std::string& pointer) const {
        for (std::size_t place = 0; place < sources.size(); ++place)
            if (sources[place].text() != "our-choice" && m_content->catalogue.find(sources[place]) == nullptr)
                warn(fmt::format("{}/sources/{}", pointer, place), sources[place].text(),
                     "the id of a source in sources.json, or \"our-choice\"");
    }
    void checkExercises(const std::vector<ExerciseId>& exercises, const std::string& pointer) const {
        for (std::size_t place = 0; place < exercises.size(); ++place)
            if (m_content->catalogue.find(exercises[place]) == nullptr)
                warn(fmt::format("{}/{}", pointer, place), exercises[place].text(),
                     "the id of an exercise that can be used");
    }
    template <class Entries>
    void checkEntries(const Entries& entries, const std::string& pointer) const {
        for (std::size_t place = 0; place < entries.size(); ++place)
            checkSources(entries[place].sources, fmt::format("{}/{}", pointer, place));
    }

private:
    void warn(const std::string& pointer, const std::string& found, const char* expected) const {
        m_findings->push_back(warningAt(m_file, pointer, inQuotes(found), expected));
    }

    const Content* m_content;
    std::filesystem::path m_file;
    Findings* m_findings;
};

void checkWarningSigns(const guidance::WarningSigns& signs, const GuidanceFile& file) {
    file.checkEntries(signs.emergency.signs, "/emergency/signs");
    file.checkEntries(signs.today.signs, "/today/signs");
    file.checkEntries(signs.soon.signs, "/soon/signs");
    file.checkEntries(signs.stop.signs, "/stop/signs");
}

void checkHelp(const guidance::Help& help, const GuidanceFile& file) {
    file.checkSources(help.emergency.sources, "/emergency");
    file.checkSources(help.today.sources, "/today");
    file.checkSources(help.soon.sources, "/soon");
}

void checkLeaveForNow(const guidance::LeaveForNow& list, const GuidanceFile& file) {
    file.checkEntries(list.items, "/items");
    for (std::size_t place = 0; place < list.items.size(); ++place)
        file.checkExercises(list.items[place].instead, fmt::format("/items/{}/instead", place));
}

void checkHeatAndCold(const guidance::HeatAndCold& all, const GuidanceFile& file) {
    file.checkSources(all.heat.sources, "/heat");
    file.checkSources(all.cold.sources, "/cold");
    file.checkSources(all.caution.sources, "/caution");
    file.checkEntries(all.notes, "/notes");
}

void checkTopic(const guidance::Topic& topic, const GuidanceFile& file) {
    for (std::size_t place = 0; place < topic.groups.size(); ++place)
        file.checkEntries(topic.groups[place].entries, fmt::format("/groups/{}/entries", place));
}

} // namespace

Findings guidanceWarnings(const Content& content, std::span<const catalogue::ContentFolder> folders) {
    const std::filesystem::path folder = folderOf(catalogue::Origin::Shipped, folders) / "guidance";
    Findings findings;
    const auto file = [&](const std::string& name) {
        return GuidanceFile{content, folder / (name + ".json"), findings};
    };
    checkWarningSigns(content.warningSigns, file("warning-signs"));
    file("after-session").checkSources(content.afterSession.sources, "");
    checkHelp(content.help, file("help"));
    file("first-ratings").checkSources(content.firstRatings.sources, "");
    checkLeaveForNow(content.leaveForNow, file("leave-for-now"));
    checkHeatAndCold(content.heatAndCold, file("heat-and-cold"));
    for (const guidance::Topic& topic : content.topics)
        checkTopic(topic, file("topics/" + topic.id.text()));
    return findings;
}

} // namespace glidepath::coach
