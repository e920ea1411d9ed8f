#include "coach/source_text.h"

namespace glidepath::coach {

std::string sourceText(const SourceId& id, const catalogue::Catalogue& catalogue) {
    if (id.text() == "our-choice")
        return "our choice";
    if (id.text() == "own")
        return "your own entry";
    const catalogue::Source* const source = catalogue.find(id);
    return source == nullptr ? id.text() : source->title;
}

} // namespace glidepath::coach
