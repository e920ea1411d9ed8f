#include "coach/source_text.h"

#include <fmt/format.h>

namespace glidepath::coach {

std::string sourceText(const SourceId& id, const catalogue::Catalogue& catalogue) {
    if (id.text() == "our-choice")
        return "our choice";
    if (id.text() == "own")
        return "your own entry";
    const catalogue::Source* const source = catalogue.find(id);
    return source == nullptr ? id.text() : source->title;
}

std::string sourcesText(const std::vector<SourceId>& ids, const catalogue::Catalogue& catalogue) {
    std::vector<std::string> texts;
    for (const SourceId& id : ids)
        texts.push_back(sourceText(id, catalogue));
    return fmt::format("{}", fmt::join(texts, ", "));
}

} // namespace glidepath::coach
