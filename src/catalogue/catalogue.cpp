#include "catalogue/catalogue.h"

#include "base/contract.h"

#include <algorithm>

namespace glidepath::catalogue {

namespace {

template <class Thing>
void sortById(std::vector<Thing>& things) {
    std::sort(things.begin(), things.end(), [](const Thing& one, const Thing& other) { return one.id < other.id; });
    const auto repeated = std::adjacent_find(things.begin(), things.end(),
                                             [](const Thing& one, const Thing& other) { return one.id == other.id; });
    expects(repeated == things.end(), "every id is in the catalogue once");
}

template <class Thing, class Id>
const Thing* findById(const std::vector<Thing>& things, const Id& id) {
    const auto found = std::lower_bound(things.begin(), things.end(), id,
                                        [](const Thing& thing, const Id& wanted) { return thing.id < wanted; });
    return found != things.end() && found->id == id ? &*found : nullptr;
}

} // namespace

Catalogue::Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources)
    : m_exercises{std::move(exercises)}, m_sources{std::move(sources)} {
    sortById(m_exercises);
    sortById(m_sources);
}

const Exercise* Catalogue::find(const ExerciseId& id) const {
    return findById(m_exercises, id);
}

const Source* Catalogue::find(const SourceId& id) const {
    return findById(m_sources, id);
}

} // namespace glidepath::catalogue
