#pragma once

#include "base/body.h"
#include "base/ids.h"
#include "catalogue/dose.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glidepath::catalogue {

enum class Category { NerveGlide, Mobility, Stability, Strength, Stretch, Aerobic };

/// How the body lies, sits or stands. Between two different ones a session leaves more time.
enum class Position { OnBack, OnSide, OnFront, AllFours, Kneeling, Sitting, Standing, InWater, OnMachine };

enum class SidePattern {
    None,        ///< both sides at once, or no side at all
    Each,        ///< all of one side, then the other; the easier side first
    Sore,        ///< the sore side alone; each side where no single side is sore
    Alternating, ///< the side changes with every repetition
};

/// The moments of an exercise that have a cue of their own.
enum class CuePart { Ready, Lift, Hold, Lower, Pause, Go, Rest, Change };

/// What is said and shown during one part. `text` has at most 40 characters, `far`, read from three metres away, at
/// most 24; both may hold {side} and {otherSide}. `word` stands in the ring, at most 12 characters, empty where the
/// usual word fits.
struct Cue {
    std::string word;
    std::string text;
    std::string far{}; ///< `text` itself where that is short enough
    friend bool operator==(const Cue&, const Cue&) = default;
};

struct SourceNote {
    SourceId source;
    std::string fact; ///< what this source gives, in our words
    friend bool operator==(const SourceNote&, const SourceNote&) = default;
};

/// What to mind when somebody has told the person where it comes from.
struct CauseNote {
    std::string cause; ///< the id of an entry of the guidance topic "causes"
    std::string note;
    std::vector<SourceId> sources;
    friend bool operator==(const CauseNote&, const CauseNote&) = default;
};

/// Whose content it is: the program's, or from the person's own folder.
enum class Origin { Shipped, Own };

/// One exercise as the data files describe it. Every text is plain English for the person who does it.
struct Exercise {
    ExerciseId id;
    std::string name{};
    std::vector<std::string> alsoCalled{};
    Category category{};
    Position position{};
    SidePattern sides{};
    std::vector<std::string> equipment{};
    std::vector<std::string> equipmentWords{}; ///< the same as the file says it, whatever language is wanted
    std::vector<std::string> bodyParts{};      ///< what it moves or works, in plain words: "buttock"
    std::string goal{};
    std::string hint{}; ///< the exercise in at most 26 characters, for the printed week
    std::vector<std::string> steps{};
    std::map<CuePart, Cue> cues{};
    std::vector<std::string> feel{};
    std::vector<std::string> precautions{};
    std::vector<std::string> stopIf{};
    std::vector<std::string> slips{};
    std::vector<CauseNote> byCause{};
    std::vector<ExerciseId> easier{};
    std::vector<ExerciseId> harder{};
    std::map<int, Dose> doses{}; ///< by phase number, at least one; a phase without a dose does not offer the exercise
    std::vector<SourceNote> sources{};
    Origin origin{Origin::Shipped};
};

/// A document that facts come from.
struct Source {
    SourceId id;
    std::string title;
    std::string kind;      ///< "an exercise guide", "a clinic's article"
    std::string address{}; ///< of a public page, without "https://"; may be empty
};

[[nodiscard]] std::string_view name(Category category);   ///< data word: "nerve-glide"
[[nodiscard]] std::string_view name(Position position);   ///< "on-back"
[[nodiscard]] std::string_view name(SidePattern pattern); ///< "each"
[[nodiscard]] std::string_view name(CuePart part);        ///< "lift"
[[nodiscard]] std::optional<Category> parseCategory(std::string_view text);
[[nodiscard]] std::optional<Position> parsePosition(std::string_view text);
[[nodiscard]] std::optional<SidePattern> parseSidePattern(std::string_view text);
[[nodiscard]] std::optional<CuePart> parseCuePart(std::string_view text);

} // namespace glidepath::catalogue
