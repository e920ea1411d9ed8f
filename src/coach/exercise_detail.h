#pragma once

#include "coach/exercises_view.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// An exercise one can go to from another.
struct ExerciseLink {
    ExerciseId id;
    std::string name;
    friend bool operator==(const ExerciseLink&, const ExerciseLink&) = default;
};

/// A number of the dose and where it comes from, in words: "repetitions": "an exercise guide in three phases, our
/// choice".
struct BasisLine {
    std::string number;
    std::string from;
    friend bool operator==(const BasisLine&, const BasisLine&) = default;
};

struct SourceLine {
    std::string title;
    std::string kind;
    std::string fact;
    friend bool operator==(const SourceLine&, const SourceLine&) = default;
};

/// What to mind for somebody who was told where it comes from.
struct CauseLine {
    std::string cause; ///< "A worn or bulging disc"; its id where no text of the guidance names it
    std::string note;
    std::string from; ///< its sources, in words
    friend bool operator==(const CauseLine&, const CauseLine&) = default;
};

/// A movement that is better left for now, told to somebody whose own exercise seems to be one.
struct LeftOutNotice {
    std::string title;
    std::string why;
    std::string until;
    std::string insteadText;
    std::vector<ExerciseLink> instead; ///< those that exist
    friend bool operator==(const LeftOutNotice&, const LeftOutNotice&) = default;
};

/// How much of an exercise, as the page shows it.
struct DoseView {
    int phase{};
    std::string amount;
    std::string tempoName; ///< "Lift, hold, lower"; empty where there is no tempo
    std::string tempo;     ///< "2 – 1 – 2 s"
    std::string howOften;  ///< "2 times a day, 3 days a week"
    std::string why;
    std::vector<BasisLine> basis;
    friend bool operator==(const DoseView&, const DoseView&) = default;
};

/// Everything the page of one exercise shows.
struct ExerciseDetail {
    ExerciseCard card;
    std::string phaseName; ///< of card.firstPhase
    catalogue::Position position{};
    std::string goal;
    std::vector<std::string> alsoCalled;
    std::vector<std::string> bodyParts;
    std::vector<std::string> equipment;
    std::vector<std::string> steps;
    std::vector<std::string> feel;
    std::vector<std::string> precautions;
    std::vector<std::string> stopIf;
    std::vector<std::string> slips;
    std::vector<CauseLine> byCause;
    std::vector<ExerciseLink> easier;
    std::vector<ExerciseLink> harder;
    std::vector<SourceLine> sources;
    std::vector<LeftOutNotice> leftOut; ///< only of the person's own exercises
    DoseView dose;
    std::string condition; ///< where it is not open yet: when it will be
    int timesDone{};
    bool canDoOnce{false};               ///< false where this phase has no amount for it, or it is not open yet
    bool hasPace{false};                 ///< repetitions can be paced by the person
    std::optional<programme::Pace> pace; ///< nothing: as in the settings
    friend bool operator==(const ExerciseDetail&, const ExerciseDetail&) = default;
};

/// Of those that exist.
[[nodiscard]] std::vector<ExerciseLink> linksOf(const std::vector<ExerciseId>& ids,
                                                const catalogue::Catalogue& catalogue);

/// Nothing when there is no such exercise.
[[nodiscard]] std::optional<ExerciseDetail> exerciseDetail(const Content& content, const journal::History& history,
                                                           const Preferences& preferences, const ExerciseId& id);

/// What the list of movements to leave for now says about an exercise of these names.
[[nodiscard]] std::vector<LeftOutNotice> leftOutNotices(const Content& content, const std::vector<std::string>& names);

[[nodiscard]] PlanStatus planStatus(const catalogue::Exercise& exercise, const programme::Programme& programme,
                                    int phase);

[[nodiscard]] ExerciseCard exerciseCard(const catalogue::Exercise& exercise, const programme::Programme& programme,
                                        int phase);

/// The phase whose dose is used while in `phase`: its own, else the nearest lower one, else the lowest there is.
[[nodiscard]] int dosePhase(const catalogue::Exercise& exercise, int phase);

} // namespace glidepath::coach
