#pragma once

#include "catalogue/catalogue.h"
#include "json/reader.h"

#include <optional>
#include <vector>

namespace glidepath::programme {

/// The id of an exercise that is in the catalogue; any other is reported, and there is none then.
[[nodiscard]] std::optional<ExerciseId> readExerciseId(const json::Item& item, const catalogue::Catalogue& catalogue);

/// The same for a list, in which none may stand twice.
[[nodiscard]] std::vector<ExerciseId> readExerciseIds(const std::vector<json::Item>& items,
                                                      const catalogue::Catalogue& catalogue);

} // namespace glidepath::programme
