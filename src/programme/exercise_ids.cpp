#include "programme/exercise_ids.h"

#include <algorithm>

namespace glidepath::programme {

std::optional<ExerciseId> readExerciseId(const json::Item& item, const catalogue::Catalogue& catalogue) {
    const auto id = item.id<ExerciseId>();
    if (!id || catalogue.find(*id) != nullptr)
        return id;
    item.reject("the id of an exercise that can be used");
    return std::nullopt;
}

std::vector<ExerciseId> readExerciseIds(const std::vector<json::Item>& items, const catalogue::Catalogue& catalogue) {
    std::vector<ExerciseId> ids;
    for (const json::Item& item : items) {
        const auto id = readExerciseId(item, catalogue);
        if (!id)
            continue;
        if (std::find(ids.begin(), ids.end(), *id) != ids.end())
            item.reject("each exercise once");
        ids.push_back(*id);
    }
    return ids;
}

} // namespace glidepath::programme
