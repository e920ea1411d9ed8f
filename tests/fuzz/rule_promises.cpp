#include "fuzz/rule_promises.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace glidepath::test {

namespace {

using catalogue::Catalogue;
using programme::Action;
using programme::Clause;
using programme::Condition;
using programme::MetricInfo;
using programme::MetricScope;
using programme::Programme;
using programme::Rule;
using programme::RuleKind;

bool areThere(const std::vector<ExerciseId>& ids, const Catalogue& catalogue) {
    return std::all_of(ids.begin(), ids.end(), [&](const ExerciseId& id) { return catalogue.find(id) != nullptr; });
}

void checkParameters(const Clause& clause, const MetricInfo& info, const Catalogue& catalogue, Promises& promises) {
    promises.keep((clause.days > 0) == info.days, "a clause looks back on days where its metric wants that");
    promises.keep((clause.level > 0) == info.level, "a clause has a level where its metric wants one");
    promises.keep(clause.exercises.empty() != info.exercises, "a clause has exercises where its metric wants them");
    promises.keep(info.place || clause.place == FarthestPoint::None, "a clause has a place where its metric wants one");
    promises.keep(areThere(clause.exercises, catalogue), "the exercises of a clause are there");
}

void checkClause(const Clause& clause, RuleKind kind, const Catalogue& catalogue, Promises& promises) {
    const MetricInfo& info = metricInfo(clause.metric);
    const std::size_t words = metricWords(clause.metric).size();
    promises.keep(clause.value == std::floor(clause.value), "a value is a whole number");
    promises.keep(words == 0 || (clause.value >= 0 && clause.value < static_cast<double>(words)),
                  "a word has its place among the others");
    promises.keep((info.scope == MetricScope::Session) == (kind == RuleKind::Response),
                  "a session is asked about in responses alone");
    promises.keep(isOneLine(clause.text, 44) && (kind != RuleKind::Advance || isSaid(clause.text, 44)),
                  "the text of a clause fits");
    checkParameters(clause, info, catalogue, promises);
}

void checkCondition(const Condition& condition, RuleKind kind, int depth, const Catalogue& catalogue,
                    Promises& promises) {
    if (condition.kind == Condition::Kind::One)
        return checkClause(condition.clause, kind, catalogue, promises);
    promises.keep(depth <= 3, "conditions are at most three deep");
    promises.keep(!condition.parts.empty() || kind == RuleKind::Entry, "there is something to be true");
    for (const Condition& part : condition.parts)
        checkCondition(part, kind, depth + 1, catalogue, promises);
}

/// Where in Action the things stand that the rules of a kind may ask for.
std::set<std::size_t> actionsOf(RuleKind kind) {
    switch (kind) {
    case RuleKind::Screen:
        return {Action{programme::AnswerSigns{}}.index()};
    case RuleKind::Response:
        return {Action{programme::Respond{}}.index()};
    case RuleKind::Ease:
        return {Action{programme::EaseSession{}}.index(),  Action{programme::EaseExercise{}}.index(),
                Action{programme::RestExercise{}}.index(), Action{programme::PutAside{}}.index(),
                Action{programme::LeaveOut{}}.index(),     Action{programme::NoGrowth{}}.index(),
                Action{programme::OfferRelief{}}.index()};
    case RuleKind::Grow:
        return {Action{programme::GrowBy{}}.index(), Action{programme::AddSet{}}.index()};
    case RuleKind::Refer:
        return {Action{programme::ReferTo{}}.index()};
    case RuleKind::Entry:
    case RuleKind::StepBack:
    case RuleKind::Advance:
        break;
    }
    return {Action{programme::GoToPhase{}}.index()};
}

void checkActions(const Rule& rule, const Programme& programme, Promises& promises) {
    const std::set<std::size_t> allowed = actionsOf(rule.kind);
    std::set<std::size_t> seen;
    promises.keep(!rule.then.empty(), "a rule asks for something");
    for (const Action& action : rule.then) {
        promises.keep(allowed.contains(action.index()), "a rule asks for what its kind may ask for");
        promises.keep(seen.insert(action.index()).second, "a rule asks for nothing twice");
        if (const auto* const move = std::get_if<programme::GoToPhase>(&action))
            promises.keep(programme.findPhase(move->phase) != nullptr, "a rule leads to a phase that is there");
    }
}

void checkLine(const programme::TickLine& line, std::set<std::string>& ids, Promises& promises) {
    promises.keep(isIdText(line.id) && ids.insert(line.id).second, "a line has an id of its own");
    promises.keep(isSaid(line.text, 60) && isOneLine(line.hint, 80), "the texts of a line fit");
    promises.keep(!line.sources.empty(), "a line has a source");
}

} // namespace

void checkRule(const Rule& rule, const Programme& programme, const Catalogue& catalogue, Promises& promises) {
    promises.keep(isSaid(rule.reason, 220) && isOneLine(rule.why, 220), "the texts of a rule fit");
    promises.keep(!rule.sources.empty(), "a rule has a source");
    promises.keep(!rule.phase || programme.findPhase(*rule.phase) != nullptr, "a rule's phase is there");
    promises.keep((rule.quietDays > 0) == (rule.kind == RuleKind::StepBack), "a step back keeps quiet for some days");
    checkCondition(rule.when, rule.kind, 1, catalogue, promises);
    checkActions(rule, programme, promises);
}

void checkQuestions(const programme::Questions& questions, const Catalogue& catalogue, Promises& promises) {
    std::set<std::string> ids;
    for (const auto* const lines : {&questions.signs, &questions.counterSigns})
        for (const programme::TickLine& line : *lines)
            checkLine(line, ids, promises);
    for (const programme::Trigger& trigger : questions.triggers) {
        checkLine(trigger.line, ids, promises);
        promises.keep(areThere(trigger.leavesOut, catalogue), "what a trigger leaves out is there");
    }
    for (const programme::Thing& thing : questions.things)
        checkLine(thing.line, ids, promises);
    for (const programme::FloorChoice& choice : questions.floor)
        checkLine(choice.line, ids, promises);
    const auto counterSigns = static_cast<int>(questions.counterSigns.size());
    promises.keep(questions.counterSignsToWarn >= 1 && questions.counterSignsToWarn <= counterSigns,
                  "counter signs can be reached");
}

} // namespace glidepath::test
