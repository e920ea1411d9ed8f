#include "guidance/read_sources.h"

namespace glidepath::guidance {

std::vector<SourceId> readSources(json::ObjectReader& object) {
    std::vector<SourceId> sources;
    for (const json::Item& item : object.items("sources")) {
        if (const auto id = item.id<SourceId>())
            sources.push_back(*id);
    }
    return sources;
}

} // namespace glidepath::guidance
