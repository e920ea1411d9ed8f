#pragma once

#include "base/ids.h"
#include "catalogue/exercise.h"

#include <string>
#include <vector>

namespace glidepath::programme {

/// A line to tick: what fits the person.
struct TickLine {
    std::string id;
    std::string text;
    std::string hint{}; ///< may be empty
    std::vector<SourceId> sources{};
};

/// Something that sets the trouble off, and what is left out because of it. Exercises only: nothing is inferred.
struct Trigger {
    TickLine line;
    std::vector<ExerciseId> leavesOut{};
};

/// Something one has at hand or not. Exercises name their equipment in words: those in `covers` need this thing.
struct Thing {
    TickLine line;
    std::vector<std::string> covers{};
};

/// How somebody gets down to the floor, and the positions that are left out because of it unless a bed is at hand.
struct FloorChoice {
    TickLine line;
    std::vector<catalogue::Position> leavesOut{};      ///< without a bed
    std::vector<catalogue::Position> leavesOutOnBed{}; ///< with one
};

/// What is asked once, before the first exercise, and can be changed at any time. Each list in its order.
struct Questions {
    std::vector<TickLine> signs{};        ///< that often go with sciatica
    std::vector<TickLine> counterSigns{}; ///< that often go with something else
    int counterSignsToWarn{2};            ///< from how many on the person is told to have it looked at
    std::vector<Trigger> triggers{};
    std::vector<Thing> things{};
    std::vector<FloorChoice> floor{};
};

} // namespace glidepath::programme
