#pragma once

#include "base/finding.h"
#include "figure/body.h"
#include "figure/figure.h"

#include <string>
#include <vector>

namespace glidepath::figure {

/// Something a body does that a body cannot do.
struct Strain {
    std::string what;     ///< "nearLeg.knee": what it is about, the same for the same trouble
    std::string found;    ///< "nearLeg.knee at 160 degrees"
    std::string expected; ///< "-1 to 155 degrees"
    double excess{};      ///< how much it is too much, to tell the worst
};

/// Of one position: joints beyond their limits, pins out of reach, bones of another length, parts in the floor, in a
/// step or in a seat.
[[nodiscard]] std::vector<Strain> strainsOf(const Anatomy& anatomy, const Figure& figure, const Body& body);

/// Goes through every phase of a figure in small steps and tells, as warnings, what a body could not do: the strains
/// of every position, pins that drift, joints that jump or are too fast. The worst of each kind for each phase.
[[nodiscard]] Findings check(const Anatomy& anatomy, const Figure& figure, const std::string& file);

} // namespace glidepath::figure
