#include "coach/phase_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace glidepath::coach {

namespace {

using assessment::Advice;
using assessment::Assessment;
using journal::Decision;
using journal::DecisionKind;
using programme::Programme;

constexpr std::size_t kMostLines = 4; ///< on the card; the page of all rules has the others

bool changesPhase(DecisionKind kind) {
    return kind == DecisionKind::Entered || kind == DecisionKind::Advanced || kind == DecisionKind::SteppedBack ||
           kind == DecisionKind::MovedByHand;
}

/// The change of phase that counts: the newest that was not undone.
const Decision* lastChange(const journal::History& history) {
    std::vector<const Decision*> changes;
    for (const Decision& decision : history.decisions) {
        if (changesPhase(decision.kind))
            changes.push_back(&decision);
        else if (decision.kind == DecisionKind::Undone && !changes.empty())
            changes.pop_back();
    }
    return changes.empty() ? nullptr : changes.back();
}

/// What is proposed ends with a question; what it was proposed for is its first sentence.
std::string whyOf(const Decision* change, const PhaseStep& step) {
    return change == nullptr || change->reason.empty() ? step.goal : firstSentence(change->reason);
}

Decision decisionOf(DecisionKind kind, const Advice& advice, int from, int to) {
    return {.at = {},
            .kind = kind,
            .fromPhase = from,
            .toPhase = to,
            .rule = advice.rule->id.text(),
            .reason = reasonText(advice)};
}

std::string goWords(DecisionKind kind, int phase) {
    return fmt::format("{} phase {}", kind == DecisionKind::Advanced ? "Move to" : "Go to", phase);
}

PhaseProposal forward(const Advice& advice, const PhaseStep& step, int from) {
    return {.way = PhaseProposal::Way::Forward,
            .sentence = fmt::format("All are met. Move to {} when it suits you.", step.name),
            .why = {},
            .meanwhile = {},
            .go = {goWords(DecisionKind::Advanced, step.number),
                   decisionOf(DecisionKind::Advanced, advice, from, step.number)},
            .stay = {"Stay here for now", decisionOf(DecisionKind::Stayed, advice, from, step.number)}};
}

/// The entry rules speak to somebody who begins.
std::string sentenceOf(const Advice& advice, const PhaseStep& step) {
    const std::string reason = reasonText(advice);
    return advice.rule->kind == programme::RuleKind::Entry
               ? fmt::format("{} Phase {} suits that better. Go there?", firstSentence(reason), step.number)
               : reason;
}

PhaseProposal back(const Advice& advice, const PhaseStep& step, int from) {
    return {
        .way = PhaseProposal::Way::Back,
        .sentence = sentenceOf(advice, step),
        .why = metLines(advice.reasons),
        .meanwhile = fmt::format("Until you answer, the gentler sessions of phase {} are offered.", step.number),
        .go = {goWords(DecisionKind::SteppedBack, step.number),
               decisionOf(DecisionKind::SteppedBack, advice, from, step.number)},
        .stay = {fmt::format("Stay in phase {}", from), decisionOf(DecisionKind::Stayed, advice, from, step.number)}};
}

const PhaseStep* stepOf(const PhaseView& view, const Advice& advice) {
    const auto to = assessment::phaseOf(*advice.rule);
    const auto found =
        std::find_if(view.steps.begin(), view.steps.end(), [&](const PhaseStep& step) { return step.number == to; });
    return found == view.steps.end() ? nullptr : &*found;
}

/// "For now" lasts until tomorrow.
bool wasDeclined(const journal::History& history, const Advice& advice, Date today) {
    return std::any_of(history.decisions.begin(), history.decisions.end(), [&](const Decision& decision) {
        return decision.kind == DecisionKind::Stayed && decision.rule == advice.rule->id.text() &&
               decision.at.localDate() == today;
    });
}

/// Back before forward: what is gentler cannot wait.
std::optional<PhaseProposal> proposalOf(const Assessment& assessment, const journal::History& history,
                                        const PhaseView& view, Date today) {
    const int from = view.steps[view.current].number;
    if (assessment.stepBack)
        if (const PhaseStep* const step = stepOf(view, *assessment.stepBack))
            return back(*assessment.stepBack, *step, from);
    if (assessment.advance && !wasDeclined(history, *assessment.advance, today))
        if (const PhaseStep* const step = stepOf(view, *assessment.advance))
            return forward(*assessment.advance, *step, from);
    return std::nullopt;
}

void addProgress(PhaseView& view, const Assessment& assessment) {
    if (assessment.nextRule == nullptr)
        return;
    const auto lines = ruleLines(assessment.nextRule->when, assessment.towardsNext, progressLine);
    view.progress = countText(lines);
    view.towardsNext = linesThatMatter(lines, kMostLines);
}

/// The phase to begin in came from what was told: there is nothing before it to go back to.
void addUndo(PhaseView& view, const Decision* change, Date today) {
    if (change == nullptr || change->kind == DecisionKind::Entered || change->at.localDate() != today)
        return;
    const int here = view.steps[view.current].number;
    view.changed = fmt::format("Today you went to phase {}.", here);
    view.undo = DecisionOffer{
        "Undo", {.at = {}, .kind = DecisionKind::Undone, .fromPhase = here, .toPhase = change->fromPhase}};
}

} // namespace

std::vector<int> phasesWithRoutines(const Programme& programme) {
    std::set<int> numbers;
    for (const programme::Routine& routine : programme.routines)
        if (programme.findPhase(routine.phase) != nullptr)
            numbers.insert(routine.phase);
    return {numbers.begin(), numbers.end()};
}

std::optional<int> activePhase(const Programme& programme, int wished) {
    const std::vector<int> numbers = phasesWithRoutines(programme);
    if (numbers.empty())
        return std::nullopt;
    const auto above = std::upper_bound(numbers.begin(), numbers.end(), wished);
    return above == numbers.begin() ? *above : *std::prev(above);
}

PhaseView phaseView(const Programme& programme, const Assessment& assessment, const journal::History& history,
                    int phase, Date today) {
    PhaseView view;
    for (const int number : phasesWithRoutines(programme)) {
        const programme::Phase& step = *programme.findPhase(number);
        if (number == phase)
            view.current = view.steps.size();
        view.steps.push_back({number, step.name, step.goal});
    }
    const Decision* const change = lastChange(history);
    view.why = whyOf(change, view.steps[view.current]);
    view.since = assessment.phaseSince;
    addProgress(view, assessment);
    view.proposal = proposalOf(assessment, history, view, today);
    addUndo(view, change, today);
    return view;
}

} // namespace glidepath::coach
