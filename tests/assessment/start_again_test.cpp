#include "assessment/assessment.h"
#include "support/past_builder.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

/// Three weeks away in phase 2, and strong pain on the day of coming back.
PastBuilder away() {
    return PastBuilder{}.entered(2, -60).did("p2-daily", on(-21), kWell).answeredSigns(0);
}

const assessment::Person kStrongPain{.leg = 7, .toldAgain = kToday};

assessment::Assessment assessed(const PastBuilder& past, const assessment::Person& person, WallTime now = kNow) {
    return assessment::assess(past.course(), person, now);
}

} // namespace

TEST(StartToldAgain, ProposesTheGentlerPhaseOfTheEntryRulesAndOffersItUntilTheAnswer) {
    const auto assessment = assessed(away(), kStrongPain);
    ASSERT_TRUE(assessment.stepBack);
    EXPECT_EQ(assessment.stepBack->rule->kind, programme::RuleKind::Entry);
    EXPECT_EQ(assessment.phase, 2);
    EXPECT_EQ(assessment.offeredPhase, 1);
}

TEST(StartToldAgain, ProposesNothingOnAnyOtherDay) {
    assessment::Person person{kStrongPain};
    person.toldAgain = kToday - std::chrono::days{1};
    EXPECT_FALSE(assessed(away(), person).stepBack);
    person.toldAgain.reset();
    EXPECT_FALSE(assessed(away(), person).stepBack);
}

TEST(StartToldAgain, ProposesNothingForWhatWasLeftOut) {
    const assessment::Person silent{.toldAgain = kToday};
    const auto assessment = assessed(away(), silent);
    EXPECT_FALSE(assessment.stepBack);
    EXPECT_EQ(assessment.offeredPhase, 2);
}

TEST(StartToldAgain, NeverProposesAPhaseFurtherOn) {
    const assessment::Person well{.painFreeFortnight = YesOrNo::Yes, .strengthBase = YesOrNo::Yes, .toldAgain = kToday};
    EXPECT_FALSE(assessed(away(), well).stepBack);
    EXPECT_FALSE(assessed(away(), well).advance);
}

TEST(StartToldAgain, KeepsQuietOnceItIsAnswered) {
    const auto rule = assessed(away(), kStrongPain).stepBack->rule->id.text();
    EXPECT_FALSE(assessed(away().stayed(rule, 0), kStrongPain).stepBack);
    EXPECT_FALSE(assessed(away().steppedBack(1, 0), kStrongPain).stepBack);
}

} // namespace glidepath::test
