#pragma once

#include "base/body.h"
#include "coach/standings.h"

#include <string>
#include <vector>

namespace glidepath::coach {

/// A number of the dose and where it comes from, in words: "repetitions": "an exercise guide in three phases, our
/// choice".
struct BasisLine {
    std::string number;
    std::string from;
    friend bool operator==(const BasisLine&, const BasisLine&) = default;
};

/// What is done on one side where the other side does more or less.
struct SideAmount {
    Side side{};
    bool sore{false}; ///< this side, and only this one, is the sore one
    std::string amount;
    friend bool operator==(const SideAmount&, const SideAmount&) = default;
};

/// How much of an exercise, as the page shows it.
struct DoseView {
    int phase{};
    std::string amount;             ///< at present, for this person; in another phase with its room to grow
    std::vector<SideAmount> sides;  ///< in their order; empty where both are alike
    std::vector<std::string> eased; ///< why it is less than usual, a sentence or two each; empty where it is not
    std::string tempoName;          ///< "Lift, hold, lower"; empty where there is no tempo
    std::string tempo;              ///< "2 – 1 – 2 s"
    std::string howOften;           ///< "2 times a day, 3 days a week"
    std::string why;
    std::vector<BasisLine> basis;
    friend bool operator==(const DoseView&, const DoseView&) = default;
};

[[nodiscard]] DoseView doseView(const ExercisesInput& input, const Standings& standings,
                                const catalogue::Exercise& exercise);

/// The phase whose dose is used while in `phase`: its own, else the nearest lower one, else the lowest there is.
[[nodiscard]] int dosePhase(const catalogue::Exercise& exercise, int phase);

} // namespace glidepath::coach
