#include "coach/settings_view.h"

#include <algorithm>
#include <iterator>

namespace glidepath::coach {

namespace {

std::string placeOf(const Finding& finding) {
    return finding.line > 0 ? finding.file + ", line " + std::to_string(finding.line) : finding.file;
}

std::string sentenceOf(const Finding& finding) {
    const std::string where = finding.pointer.empty() ? std::string{} : " at " + finding.pointer;
    const std::string wanted = finding.expected.empty() ? std::string{} : ", expected " + finding.expected;
    return "Found " + finding.found + where + wanted + ".";
}

ContentProblem problemOf(const Finding& finding) {
    return {placeOf(finding), sentenceOf(finding)};
}

} // namespace

SettingsView settingsView(const Preferences& preferences, const std::filesystem::path& dataFolder,
                          const Findings& findings, const std::string& regionNumber) {
    SettingsView view{
        .preferences = preferences, .dataFolder = dataFolder.string(), .problems = {}, .regionNumber = regionNumber};
    std::ranges::transform(findings, std::back_inserter(view.problems), problemOf);
    return view;
}

} // namespace glidepath::coach
