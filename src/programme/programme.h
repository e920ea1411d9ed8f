#pragma once

#include "base/finding.h"
#include "base/ids.h"
#include "catalogue/catalogue.h"
#include "programme/follow_up.h"
#include "programme/gate.h"
#include "programme/questions.h"
#include "programme/rule.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::programme {

struct Phase {
    int number{}; ///< 1 Settle, 2 Strengthen, …
    std::string name;
    std::string goal; ///< one sentence
};

enum class RoutineKind { Mobility, Strength, Glide, Walk, Aerobic, Relief };
enum class Slot { Morning, Midday, Evening };

enum class Need {
    Required,
    Optional, ///< left out of the short version
    Later,    ///< not offered before its gate opens
};

struct RoutineItem {
    ExerciseId exercise;
    Need need{Need::Required};
    std::optional<GateId> gate{};           ///< for Later: what keeps it closed
    std::string condition{};                ///< the gate's sentence: when it opens
    std::vector<ExerciseId> alternatives{}; ///< may stand in its place
    std::string note{};
};

/// A named set of exercises in their order, and where in the week it stands.
struct Routine {
    RoutineId id;
    int phase{};
    std::string title{}; ///< at most 18 characters
    RoutineKind kind{};
    std::string when{};                       ///< "every morning", for the printed week
    std::chrono::minutes about{};             ///< how long it takes, as its file says: required items, waits included
    std::vector<std::chrono::weekday> days{}; ///< in the order of the week; empty: whenever the person wants (relief)
    std::vector<Slot> daySlots{};             ///< empty for walks, which spread over the day, and for relief
    int timesADay{1};                         ///< how often on such a day
    std::optional<RoutineId> swapsWith{};     ///< changes its days with this one in every second week
    std::vector<RoutineItem> items{};
    std::vector<SourceId> sources{}; ///< "our-choice" among them where it is
    catalogue::Origin origin{catalogue::Origin::Shipped};
};

/// How long a session waits where no dose says it, at least one second each. Our choice; kept in
/// data/programme/waits.json.
struct Waits {
    std::chrono::seconds newPosition{};
    std::chrono::seconds samePosition{};
    std::chrono::seconds otherSide{};
    std::chrono::seconds countIn{}; ///< after a pause in the middle of work
    friend bool operator==(const Waits&, const Waits&) = default;
};

/// Phases, routines, gates and waits: what the data files say. Immutable; every exercise a routine names exists and has
/// a dose for the routine's phase.
struct Programme {
    std::vector<Phase> phases;          ///< by number
    std::vector<Routine> routines;      ///< by phase, then by id
    std::vector<Gate> gates{};          ///< by id
    std::vector<Rule> rules{};          ///< by kind, then in the order of their file
    Questions questions{};              ///< of the first screening; empty where they could not be read
    std::optional<FollowUp> followUp{}; ///< nothing, and nobody is asked how a session settled, where no file says when
    Waits waits;                        ///< all 0 s, and no session may be offered, where no file of them could be read

    /// Whether a file of waits could be read.
    [[nodiscard]] bool hasWaits() const { return waits != Waits{}; }
    [[nodiscard]] const Phase* findPhase(int number) const;
    [[nodiscard]] const Routine* find(const RoutineId& id) const;
};

/// Reads `programme/phases/*.json`, `programme/gates/*.json` where there are some, `programme/routines/*.json` and
/// `programme/waits.json` of every folder, with the same rules as readCatalogue; of shipped folders also
/// `programme/rules`, `programme/questions.json` and `programme/follow-up.json` where they are there.
[[nodiscard]] Programme readProgramme(std::span<const catalogue::ContentFolder> folders,
                                      const catalogue::Catalogue& catalogue, Findings& findings);

[[nodiscard]] std::string_view name(RoutineKind kind); ///< data word: "strength"
[[nodiscard]] std::string_view name(Slot slot);        ///< "morning"
[[nodiscard]] std::optional<RoutineKind> parseRoutineKind(std::string_view text);
[[nodiscard]] std::optional<Slot> parseSlot(std::string_view text);

} // namespace glidepath::programme
