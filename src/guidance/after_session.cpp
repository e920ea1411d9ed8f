#include "guidance/after_session.h"

#include "guidance/read_sources.h"

namespace glidepath::guidance {

namespace {

constexpr json::Length kTitle{30};
constexpr json::Length kText{120};

} // namespace

AfterSession readAfterSession(const json::DataFolder& folder, Findings& findings) {
    const json::DataFile source = folder.file("guidance/after-session.json");
    json::Report report{source.path.string()};
    AfterSession advice;
    json::readFile(source, report, [&advice](json::ObjectReader& file) {
        advice = {.title = file.text("title", kTitle), .text = file.text("text", kText), .sources = readSources(file)};
    });
    report.appendTo(findings);
    return report.hasErrors() ? AfterSession{} : advice;
}

} // namespace glidepath::guidance
