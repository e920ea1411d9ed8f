#pragma once

#include "figure/figure.h"
#include "figure/read_skeleton.h"
#include "json/reader.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::figure {

struct ViaDraft {
    Reference pose;
    double at{};
};
struct PhaseDraft {
    Phase phase; ///< without indices of poses
    Reference to;
    std::vector<ViaDraft> via;
};
struct ArrowDraft {
    Arrow arrow; ///< without indices of poses
    Reference from;
    Reference to;
};

/// A figure as a file has it: poses by name, and what is not there may come from another figure.
struct FigureDraft {
    std::optional<Reference> view;
    std::optional<std::vector<DrawnPart>> order;
    std::optional<std::vector<Prop>> props;
    std::optional<std::vector<Highlight>> highlights;
    PoseDrafts poses;
    std::vector<PhaseDraft> phases;
    std::optional<Reference> start;
    std::vector<Reference> stills;
    std::map<std::string, std::vector<ArrowDraft>> arrows;
    Alternation alternation{};
    std::vector<LimitAllowance> beyondLimits;
    std::vector<FloorAllowance> belowFloor;
};

/// The id after "as": the figure that this one begins with.
[[nodiscard]] std::optional<ExerciseId> readLike(json::ObjectReader& file);

/// Lays a file over `draft`: what it says replaces what is there, poses one by one.
void readDraft(json::ObjectReader& file, const Skeleton& skeleton, FigureDraft& draft);

/// The draft of another figure, with every place moved to where the file says "as".
[[nodiscard]] FigureDraft taken(FigureDraft draft, const json::Place& place);

/// The whole figure; what is missing or does not fit is reported, and the figure may not be used then.
[[nodiscard]] Figure settled(const ExerciseId& id, const FigureDraft& draft, const Shared& shared,
                             json::Report& report);

} // namespace glidepath::figure
