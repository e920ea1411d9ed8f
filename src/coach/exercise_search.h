#pragma once

#include "catalogue/exercise.h"

#include <compare>
#include <optional>
#include <span>
#include <string>

namespace glidepath::coach {

/// How closely an exercise is what somebody searched for; less is closer.
struct Closeness {
    int slips{};       ///< words that are only found if a slip of the fingers is forgiven
    int besideNames{}; ///< words that stand in no name: a body part, the goal, the position
    friend auto operator<=>(const Closeness&, const Closeness&) = default;
};

/// Nothing where one of the words (as searchWords() gives them) is not found at all.
[[nodiscard]] std::optional<Closeness> closenessTo(const catalogue::Exercise& exercise,
                                                   std::span<const std::string> typed);

} // namespace glidepath::coach
