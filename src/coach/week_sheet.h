#pragma once

#include "base/body.h"
#include "base/ids.h"
#include "base/time.h"
#include "coach/content.h"
#include "coach/preferences.h"
#include "coach/session_offer.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

enum class PainBoxes { Printed, LeftOut };
enum class SheetType { Usual, Larger };

/// What the person has chosen for the paper.
struct SheetChoices {
    IsoWeek week;
    PainBoxes painBoxes{PainBoxes::Printed};
    SheetType type{SheetType::Usual};
    std::string name;   ///< may be empty: a line to write on
    std::string region; ///< two letters, for the emergency number; may be empty
    Date printed{};
};

/// A box with signs: when to stop, when to get help. Always printed.
struct SheetSigns {
    std::string title;
    std::vector<std::string> signs;
    std::string note;
    friend bool operator==(const SheetSigns&, const SheetSigns&) = default;
};

/// One exercise. `boxes` says how many tick boxes each day has, Monday first; 0 where it is not planned.
struct SheetRow {
    ExerciseId exercise;
    std::string name;
    std::string hint;
    std::string amount;
    std::array<int, 7> boxes{};
    std::optional<Side> firstSide{}; ///< that begins; nothing for an exercise without sides
    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

struct SheetGroup {
    std::string title; ///< "Strength A, Monday and Friday, midday"
    std::vector<SheetRow> rows;
    friend bool operator==(const SheetGroup&, const SheetGroup&) = default;
};

/// A week as it goes on paper; the painter adds only dates in the words of the person's locale.
struct WeekSheet {
    IsoWeek week;
    Date printed{};
    std::string subtitle; ///< "Phase 2 of 3: Strengthen · sore side: left · start each pair on the right"
    std::string name;
    SheetType type{SheetType::Usual};
    SheetSigns stop;
    SheetSigns emergency;
    std::vector<SheetGroup> groups;    ///< by the time of day, walks last
    std::vector<std::string> painRows; ///< empty when they are left out
    std::vector<std::string> changes;  ///< one or two lines on what is different now; printed where there is room
    friend bool operator==(const WeekSheet&, const WeekSheet&) = default;
};

/// What the sheet is made from; everything outlives the call.
struct SheetInput {
    const Content& content;
    const Preferences& preferences; ///< with the phase that is offered
    const PlanSource& plans;        ///< every routine as it is offered to the person now
    std::vector<std::string> eased; ///< why every session is lighter now
};

[[nodiscard]] WeekSheet weekSheet(const SheetInput& input, const SheetChoices& choices);

} // namespace glidepath::coach
