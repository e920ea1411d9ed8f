#pragma once

#include "figure/body.h"
#include "figure/figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace glidepath::figure {

/// The figures of the program, read once.
inline const Figures& shippedFigures() {
    static const Figures figures = [] {
        Findings findings;
        Figures read = readFigures(std::filesystem::path{GLIDEPATH_DATA_DIR} / "figures", findings);
        for (const Finding& finding : findings)
            ADD_FAILURE() << text(finding);
        return read;
    }();
    return figures;
}

inline const Figure& shippedFigure(const std::string& id) {
    const Figure* const figure = shippedFigures().find(ExerciseId{id});
    if (figure == nullptr)
        throw std::runtime_error{"no figure " + id};
    return *figure;
}

/// The farthest that a joint is in one body from where it is in the other.
inline double farthest(const Body& one, const Body& other) {
    double most = 0;
    for (const auto& [joint, name] : kTrunkJointNames.entries())
        most = std::max(most, length(at(one, joint) - at(other, joint)));
    for (const Limb limb : kLimbs)
        for (const LimbPoint point : {LimbPoint::Base, LimbPoint::Mid, LimbPoint::End, LimbPoint::Heel, LimbPoint::Ball,
                                      LimbPoint::Toe, LimbPoint::Tip})
            most = std::max(most, length(at(one.limbs[limb], point) - at(other.limbs[limb], point)));
    return most;
}

} // namespace glidepath::figure
