#pragma once

#include "coach/decision_offer.h"
#include "coach/dose_view.h"
#include "coach/exercises_view.h"
#include "coach/figure_player.h"
#include "coach/gate_view.h"

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
    std::optional<FigureLoop> figure;   ///< at the tempo of `dose`; nothing where there is no figure
    DoseView dose;
    std::string whyNot;                  ///< why it rests, is put aside or does not fit; empty where it is open
    std::vector<GateView> gates;         ///< that are closed, or ask something
    std::optional<DecisionOffer> change; ///< to leave it out, or to put it back
    int timesDone{};
    bool canDoOnce{false};               ///< never while exercise is locked
    bool hasPace{false};                 ///< repetitions can be paced by the person
    std::optional<programme::Pace> pace; ///< nothing: as in the settings
    friend bool operator==(const ExerciseDetail&, const ExerciseDetail&) = default;
};

/// Of those that exist.
[[nodiscard]] std::vector<ExerciseLink> linksOf(const std::vector<ExerciseId>& ids,
                                                const catalogue::Catalogue& catalogue);

/// Nothing when there is no such exercise.
[[nodiscard]] std::optional<ExerciseDetail> exerciseDetail(const ExercisesInput& input, const ExerciseId& id);

/// What the list of movements to leave for now says about an exercise of these names.
[[nodiscard]] std::vector<LeftOutNotice> leftOutNotices(const Content& content, const std::vector<std::string>& names);

} // namespace glidepath::coach
