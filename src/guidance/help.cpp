#include "guidance/help.h"

#include "guidance/read_entry.h"
#include "guidance/read_sources.h"
#include "json/reader.h"

namespace glidepath::guidance {

namespace {

using json::Item;
using json::ObjectReader;

constexpr json::Length kTitle{30};
constexpr json::Length kPhrase{80};
constexpr json::Length kWhy{160};

HelpLine readLine(const Item& item) {
    ObjectReader object = item.object();
    HelpLine line{.text = object.text("text", kPhrase), .symbol = readSymbol(object)};
    object.finish();
    return line;
}

void readWhy(ObjectReader& advice, HelpAdvice& into) {
    const auto item = advice.required("why");
    if (!item)
        return;
    ObjectReader object = item->object();
    into.whyTitle = object.text("title", kTitle);
    into.why = object.text("text", kWhy);
    object.finish();
}

HelpAdvice readAdvice(ObjectReader& file, std::string_view key) {
    const auto item = file.required(key);
    if (!item)
        return {};
    ObjectReader object = item->object();
    HelpAdvice advice{.title = object.text("title", kTitle),
                      .lead = object.text("lead", kPhrase),
                      .call = object.text("call", kPhrase),
                      .callText = object.text("callText", kPhrase),
                      .request = object.text("request", kPhrase),
                      .whyTitle = {},
                      .why = {},
                      .untilThen = {},
                      .sources = {}};
    readWhy(object, advice);
    for (const Item& line : object.optionalItems("untilThen"))
        advice.untilThen.push_back(readLine(line));
    advice.sources = readSources(object);
    object.finish();
    return advice;
}

} // namespace

const HelpAdvice& Help::at(SignLevel level) const {
    switch (level) {
    case SignLevel::Emergency:
        return emergency;
    case SignLevel::Today:
        return today;
    case SignLevel::Soon:
        return soon;
    }
    return emergency;
}

Help readHelp(const json::DataFolder& folder, Findings& findings) {
    const json::DataFile source = folder.file("guidance/help.json");
    json::Report report{source.path.string()};
    Help help;
    json::readFile(source, report, [&help](ObjectReader& file) {
        help = {.opening = file.text("opening", kPhrase),
                .atOnce = file.text("atOnce", kPhrase),
                .emergency = readAdvice(file, "emergency"),
                .today = readAdvice(file, "today"),
                .soon = readAdvice(file, "soon")};
    });
    report.appendTo(findings);
    return report.hasErrors() ? Help{} : help;
}

} // namespace glidepath::guidance
