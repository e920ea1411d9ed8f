#pragma once

#include "catalogue/exercise.h"
#include "json/reader.h"

#include <set>
#include <span>
#include <vector>

namespace glidepath::catalogue {

/// The source ids that a content file may name: those of every `sources.json`, "our-choice", and in the person's own
/// files "own".
class KnownSources {
public:
    KnownSources(std::span<const Source> sources, Origin origin);

    [[nodiscard]] bool contains(const SourceId& id) const { return m_ids.contains(id); }
    /// The source ids of a list; one that is not known is reported.
    [[nodiscard]] std::vector<SourceId> read(const std::vector<json::Item>& items) const;
    /// A single one. Where it is not known it is reported, and the answer is "our-choice".
    [[nodiscard]] SourceId read(const std::optional<json::Item>& item) const;

private:
    std::set<SourceId> m_ids;
};

} // namespace glidepath::catalogue
