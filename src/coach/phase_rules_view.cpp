#include "coach/phase_rules_view.h"

#include "assessment/evaluate.h"
#include "coach/metric_text.h"
#include "coach/source_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace glidepath::coach {

namespace {

using assessment::Reason;
using programme::Clause;
using programme::Condition;
using programme::MetricScope;
using programme::Rule;
using programme::RuleKind;

struct GroupWords {
    RuleKind kind;
    const char* title;
    const char* lead;
};

constexpr GroupWords kGroups[]{
    {RuleKind::Advance, "Going on to the next phase",
     "When everything is met you are asked. The move is your own choice."},
    {RuleKind::StepBack, "Going back to a gentler phase",
     "It is proposed, never done by itself. Until you answer, the gentler sessions are offered."},
    {RuleKind::Ease, "Less for now", "These make a session or an exercise lighter, or let an exercise rest."},
    {RuleKind::Grow, "A little more", "One exercise grows in a session, no more than one."},
    {RuleKind::Screen, "The warning signs again", "These ask you to answer all of them before the next exercise."},
    {RuleKind::Refer, "Having it looked at", "These say when somebody else is worth asking."},
};

bool asksPerson(const Condition& condition) {
    if (condition.kind == Condition::Kind::One)
        return programme::metricInfo(condition.clause.metric).scope == MetricScope::Person;
    return std::all_of(condition.parts.begin(), condition.parts.end(), asksPerson);
}

std::optional<double> unknown(const Clause&) {
    return std::nullopt;
}

ClauseLine bareLine(const Reason& reason) {
    return {clauseText(*reason.clause), {}, false, std::nullopt};
}

std::string sourcesText(const Rule& rule, const catalogue::Catalogue& catalogue) {
    std::string text;
    for (const SourceId& id : rule.sources)
        text += (text.empty() ? "" : "; ") + sourceText(id, catalogue);
    return text;
}

/// With the value that is wanted where the rule does not hold.
std::string reasonWords(const Rule& rule, const std::vector<Reason>& reasons) {
    const auto met = std::find_if(reasons.begin(), reasons.end(), [](const Reason& reason) { return reason.met; });
    std::string value;
    if (met != reasons.end())
        value = numberText(*met->clause, met->value.value_or(0));
    else if (!reasons.empty())
        value = numberText(*reasons.front().clause, reasons.front().clause->value);
    return reasonText(rule, value, "An exercise");
}

bool isMet(const std::vector<RuleLine>& lines) {
    return std::all_of(lines.begin(), lines.end(),
                       [](const RuleLine& line) { return line.depth > 0 || line.clause.met; });
}

RuleView ruleView(const Rule& rule, int phase, const catalogue::Catalogue& catalogue, const ReasonsOf& reasonsOf) {
    const bool ofPerson = asksPerson(rule.when);
    const std::vector<Reason> reasons = ofPerson ? reasonsOf(rule) : assessment::reasonsOf(rule, unknown);
    const bool isAim = rule.kind == RuleKind::Advance;
    RuleView view;
    view.phase = rule.phase ? fmt::format("In phase {}", *rule.phase) : std::string{};
    view.reason = reasonWords(rule, reasons);
    view.lines = ruleLines(rule.when, reasons, !ofPerson ? bareLine : isAim ? progressLine : presentLine);
    view.hasValues = ofPerson;
    view.holds = ofPerson && rule.phase.value_or(phase) == phase && isMet(view.lines);
    view.sources = sourcesText(rule, catalogue);
    view.why = rule.why;
    return view;
}

PhaseWay wayTo(const programme::Phase& phase, int from) {
    PhaseWay way{{phase.number, phase.name, phase.goal}, std::nullopt};
    if (phase.number == from)
        return way;
    way.go = DecisionOffer{fmt::format("Go to phase {}", phase.number),
                           {.at = {},
                            .kind = journal::DecisionKind::MovedByHand,
                            .fromPhase = from,
                            .toPhase = phase.number,
                            .reason = "You chose this phase yourself."}};
    return way;
}

} // namespace

PhaseRulesView phaseRulesView(const Content& content, int phase, const ReasonsOf& reasonsOf) {
    PhaseRulesView view;
    for (const int number : phasesWithRoutines(content.programme))
        view.phases.push_back(wayTo(*content.programme.findPhase(number), phase));
    for (const GroupWords& words : kGroups) {
        RuleGroup group{words.kind, words.title, words.lead, {}};
        for (const Rule& rule : content.programme.rules)
            if (rule.kind == words.kind)
                group.rules.push_back(ruleView(rule, phase, content.catalogue, reasonsOf));
        if (!group.rules.empty())
            view.groups.push_back(std::move(group));
    }
    return view;
}

} // namespace glidepath::coach
