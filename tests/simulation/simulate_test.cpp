#include "simulation/simulate.h"
#include "support/shipped_rules.h"

#include <gtest/gtest.h>

#include <functional>
#include <variant>

namespace glidepath::simulation {

namespace {

using programme::Clause;
using programme::Condition;
using programme::Metric;
using programme::Rule;
using programme::RuleKind;

constexpr int kEachKind = static_cast<int>(kKinds.size());
const Size kSome{.patients = 3 * kEachKind, .days = 180, .seed = 12};
const Size kSmall{.patients = 2 * kEachKind, .days = 180, .seed = 11};
/// Enough noisy ones for their median to be judged.
const Size kManyForAWhile{.patients = static_cast<int>(kLeastNoisyPatients) * kEachKind, .days = 45, .seed = 13};

std::vector<Promise> brokenIn(const Report& report) {
    std::vector<Promise> promises;
    for (const auto& [promise, times] : report.broken)
        if (times > 0)
            promises.push_back(promise);
    return promises;
}

std::string textOf(const Report& report) {
    std::string text;
    for (const Promise promise : brokenIn(report))
        text += std::string{name(promise)} + ": " + std::to_string(report.broken.at(promise)) + "\n";
    return text;
}

/// What comes of the shipped content after a change to its rules.
Report afterChanging(const std::function<void(std::vector<Rule>&)>& change, const Size& size = kSmall) {
    coach::Content content{test::shippedContent()};
    change(content.programme.rules);
    return simulate(content, size);
}

void eachClause(Condition& condition, const std::function<void(Clause&)>& change) {
    for (Condition& part : condition.parts)
        eachClause(part, change);
    if (condition.kind == Condition::Kind::One)
        change(condition.clause);
}

template <class Action>
void withoutAction(std::vector<Rule>& rules) {
    for (Rule& rule : rules)
        std::erase_if(rule.then,
                      [](const programme::Action& action) { return std::holds_alternative<Action>(action); });
}

} // namespace

TEST(Simulate, KeepsEveryPromiseToEveryKindOfPatient) {
    const Report report = simulate(test::shippedContent(), kSome);
    EXPECT_TRUE(brokenIn(report).empty()) << textOf(report);
    EXPECT_EQ(report.outcomes.size(), kKinds.size());
    EXPECT_EQ(report.patientDays, std::int64_t{kSome.patients} * kSome.days);
}

TEST(Simulate, DoesNotFlapWithNoisyPatients) {
    Size size{kManyForAWhile};
    size.days = 90;
    const Report report = simulate(test::shippedContent(), size);
    EXPECT_GE(report.outcomes.at(Kind::Noisy).changesInNinety.size(), kLeastNoisyPatients);
    EXPECT_TRUE(brokenIn(report).empty()) << textOf(report);
}

TEST(Simulate, IsTheSameOnAnyNumberOfCores) {
    Size size{.patients = kEachKind + 3, .days = 40, .seed = 4, .cores = 1};
    const Report one = simulate(test::shippedContent(), size);
    for (const unsigned cores : {0u, 2u, 5u, 100u}) {
        size.cores = cores;
        EXPECT_EQ(simulate(test::shippedContent(), size), one) << cores;
    }
}

TEST(Simulate, IsAnotherForAnotherSeed) {
    const auto report = [](std::uint64_t seed) {
        return simulate(test::shippedContent(), {.patients = kEachKind, .days = 40, .seed = seed});
    };
    EXPECT_EQ(report(4), report(4));
    EXPECT_NE(report(4), report(5));
}

TEST(Simulate, CountsEveryPromiseAlsoWhereNoneIsBroken) {
    const Report report = simulate(test::shippedContent(), {.patients = 1, .days = 1, .seed = 1});
    EXPECT_EQ(report.broken.size(), kPromises.size());
}

TEST(Simulate, BringsEveryKindOfAnswerAndEveryPhase) {
    const Report report = simulate(test::shippedContent(), kSome);
    std::set<int> phases;
    std::set<Response> responses;
    std::int64_t steps = 0;
    int told = 0;
    int locked = 0;
    for (const auto& [kind, outcome] : report.outcomes) {
        for (const auto& [phase, patients] : outcome.lastPhase)
            phases.insert(phase);
        for (const auto& [response, sessions] : outcome.responses)
            responses.insert(response);
        steps += outcome.steps;
        told += outcome.told;
        locked += outcome.locked;
    }
    EXPECT_EQ(phases, (std::set{1, 2, 3}));
    EXPECT_EQ(responses.size(), 5u);
    EXPECT_GT(steps, 0);
    EXPECT_GT(told, 0);
    EXPECT_GT(locked, 0);
}

TEST(Report, KeepsNothingWhereOnePromiseIsBroken) {
    for (const Promise promise : kPromises) {
        Report report = simulate(test::shippedContent(), {.patients = 1, .days = 1, .seed = 1});
        EXPECT_TRUE(report.allKept());
        report.broken[promise] = 1;
        EXPECT_FALSE(report.allKept()) << name(promise);
    }
}

// Rules that are spoilt are found out.

TEST(SpoiltRules, WithoutReferralsLeaveSomebodyUntold) {
    const Report report = afterChanging([](std::vector<Rule>& rules) {
        std::erase_if(rules, [](const Rule& rule) { return rule.kind == RuleKind::Refer; });
    });
    EXPECT_EQ(brokenIn(report), (std::vector{Promise::ToldWithoutChange, Promise::ToldWhenWorse}));
}

TEST(SpoiltRules, ThatGrowByHalfRaiseTheVolumeTooFast) {
    const Report report = afterChanging([](std::vector<Rule>& rules) {
        for (Rule& rule : rules)
            for (programme::Action& action : rule.then)
                if (auto* const grow = std::get_if<programme::GrowBy>(&action))
                    *grow = {.repetitions = 9, .seconds = 20, .minutes = 9, .percent = 50};
    });
    EXPECT_EQ(brokenIn(report), std::vector{Promise::VolumeGrowsSlowly});
}

TEST(SpoiltRules, WithoutAPauseInGrowthStepUpAfterRed) {
    const Report report = afterChanging([](std::vector<Rule>& rules) {
        withoutAction<programme::NoGrowth>(rules);
        withoutAction<programme::EaseSession>(rules);
    });
    EXPECT_EQ(brokenIn(report), std::vector{Promise::NoStepAfterRed});
}

TEST(SpoiltRules, ThatForgetTheLastStepBackGoUpTooSoon) {
    const Report report = afterChanging([](std::vector<Rule>& rules) {
        for (Rule& rule : rules) {
            if (rule.kind == RuleKind::Advance)
                eachClause(rule.when, [](Clause& clause) {
                    if (clause.metric == Metric::DaysSinceStepBack || clause.metric == Metric::DaysInPhase)
                        clause.value = 0;
                    if (clause.metric == Metric::LegMean)
                        clause.value = 10;
                });
        }
    });
    EXPECT_GT(report.broken.at(Promise::NotUpAfterStepBack), 0);
}

TEST(SpoiltRules, ThatNoLongerRestAnExerciseOfferIt) {
    const Report report = afterChanging([](std::vector<Rule>& rules) {
        withoutAction<programme::RestExercise>(rules);
        withoutAction<programme::PutAside>(rules);
    });
    EXPECT_EQ(brokenIn(report), std::vector{Promise::NothingForbidden});
}

TEST(SpoiltRules, ThatMoveWithEveryDayFlap) {
    const auto followEveryDay = [](std::vector<Rule>& rules) {
        for (Rule& rule : rules) {
            if (rule.kind != RuleKind::Advance && rule.kind != RuleKind::StepBack)
                continue;
            rule.quietDays = 0;
            Clause clause;
            clause.metric = Metric::LegMean;
            clause.days = 3;
            clause.op = rule.kind == RuleKind::Advance ? programme::Operator::Less : programme::Operator::AtLeast;
            clause.value = 4.7;
            rule.when = {.kind = Condition::Kind::One, .clause = clause};
        }
    };
    const Report report = afterChanging(followEveryDay, kManyForAWhile);
    EXPECT_EQ(report.broken.at(Promise::NoFlapping), 1);
}

TEST(SpoiltRules, ThatTakeSilenceForGoodNewsAreFoundOut) {
    const Report report = afterChanging([](std::vector<Rule>& rules) {
        for (Rule& rule : rules) {
            if (rule.kind != RuleKind::Advance)
                continue;
            Clause clause;
            clause.metric = Metric::CheckInDays;
            clause.days = 7;
            clause.op = programme::Operator::AtMost;
            clause.value = 0;
            rule.when = {.kind = Condition::Kind::One, .clause = clause};
        }
    });
    EXPECT_GT(report.broken.at(Promise::MissingAnswersSayNothing), 0);
}

TEST(SpoiltContent, ThatOffersWhatIsToBeLeftForNowIsFoundOut) {
    coach::Content content{test::shippedContent()};
    content.leaveForNow.items.front().names.push_back({"pelvic", "tilt"});
    EXPECT_EQ(brokenIn(simulate(content, kSmall)), std::vector{Promise::NothingForbidden});
}

} // namespace glidepath::simulation
