#include "catalogue/known_sources.h"

namespace glidepath::catalogue {

namespace {

const char* const kOurChoice = "our-choice";
const char* const kOwn = "own";

} // namespace

KnownSources::KnownSources(std::span<const Source> sources, Origin origin) : m_ids{SourceId{kOurChoice}} {
    for (const Source& source : sources)
        m_ids.insert(source.id);
    if (origin == Origin::Own)
        m_ids.insert(SourceId{kOwn});
}

std::vector<SourceId> KnownSources::read(const std::vector<json::Item>& items) const {
    std::vector<SourceId> ids;
    for (const json::Item& item : items)
        ids.push_back(read(std::optional{item}));
    return ids;
}

SourceId KnownSources::read(const std::optional<json::Item>& item) const {
    const auto id = item ? item->id<SourceId>() : std::nullopt;
    if (id && contains(*id))
        return *id;
    if (id)
        item->reject("the id of a source in sources.json, or \"our-choice\"");
    return SourceId{kOurChoice};
}

} // namespace glidepath::catalogue
