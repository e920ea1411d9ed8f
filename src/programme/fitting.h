#pragma once

#include "base/ids.h"
#include "catalogue/catalogue.h"
#include "programme/questions.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace glidepath::programme {

/// What a person answered to the questions, by their ids. An id that no question has any more leaves nothing out.
struct Answers {
    std::set<std::string> triggers{};
    std::optional<std::set<std::string>> things{}; ///< at hand; nothing: not told, so everything
    std::string floor{};                           ///< empty: not told, so nothing is left out
    friend bool operator==(const Answers&, const Answers&) = default;
};

/// The thing on which the moves of the floor can be done by somebody who does not get down to it.
inline constexpr const char* kBed = "bed";

/// Why one exercise does not fit a person. Points into the questions it was made with.
struct Misfit {
    std::vector<const Trigger*> triggers{}; ///< that the person told and that it may set off
    std::vector<std::string> missing{};     ///< its things that are not at hand, in its own words
    const FloorChoice* outOfReach{};        ///< the answer because of which its position cannot be got into
    [[nodiscard]] bool empty() const { return triggers.empty() && missing.empty() && outOfReach == nullptr; }
};
[[nodiscard]] Misfit misfitOf(const Questions& questions, const catalogue::Exercise& exercise, const Answers& answers);

/// The exercises that do not fit a person: set off by a trigger, in need of something that is not at hand, or in a
/// position that cannot be got into.
[[nodiscard]] std::set<ExerciseId> leftOutBy(const Questions& questions, const catalogue::Catalogue& catalogue,
                                             const Answers& answers);

} // namespace glidepath::programme
