#pragma once

#include "coach/advice_text.h"
#include "coach/content.h"
#include "coach/phase_view.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// One rule of the programme, as people read it.
struct RuleView {
    std::string phase;           ///< "In phase 2"; empty where it holds in all of them
    std::string reason;          ///< what it says when it holds
    std::vector<RuleLine> lines; ///< what it looks at
    bool hasValues{true}; ///< whether the lines have present values: not where it looks at each exercise by itself
    bool holds{false};    ///< at present; never without values
    std::string sources;  ///< "A sciatica exercise guide in three phases; our choice"
    std::string why;      ///< how the numbers were settled; may be empty
    friend bool operator==(const RuleView&, const RuleView&) = default;
};

struct RuleGroup {
    programme::RuleKind kind{};
    std::string title;
    std::string lead; ///< what such rules do, in a sentence
    std::vector<RuleView> rules;
    friend bool operator==(const RuleGroup&, const RuleGroup&) = default;
};

/// A phase, and the way to it; nothing to do for the one the person is in.
struct PhaseWay {
    PhaseStep step;
    std::optional<DecisionOffer> go;
    friend bool operator==(const PhaseWay&, const PhaseWay&) = default;
};

/// All phases and their rules.
struct PhaseRulesView {
    std::vector<PhaseWay> phases;
    std::vector<RuleGroup> groups;
    friend bool operator==(const PhaseRulesView&, const PhaseRulesView&) = default;
};

/// The clauses of a rule about the person, with their present values, in their order.
using ReasonsOf = std::function<std::vector<assessment::Reason>(const programme::Rule&)>;

/// `phase` is the one the person is in.
[[nodiscard]] PhaseRulesView phaseRulesView(const Content& content, int phase, const ReasonsOf& reasonsOf);

} // namespace glidepath::coach
