#include "assessment/growth.h"
#include "assessment/settling.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

using assessment::DoseRange;
using assessment::Given;
using programme::Share;

programme::Rule rule(const programme::Action& action) {
    return {.id = programme::RuleId{"grow"}, .kind = programme::RuleKind::Grow, .then = {action}};
}

const programme::Rule kMore = rule(programme::GrowBy{.repetitions = 2, .seconds = 5, .minutes = 1, .percent = 20});
const programme::Rule kOneSet = rule(programme::AddSet{.percent = 20});
const DoseRange kRange{.sets = {1, 1, 3}, .amount = {8, 8, 40}, .unit = DoseRange::Unit::Repetitions};

Given sets(int sets, int amount) {
    return {.sets = sets, .amount = amount};
}

int after(int amount, int leastOfWeek, DoseRange::Unit unit = DoseRange::Unit::Repetitions) {
    DoseRange range{kRange};
    range.unit = unit;
    return assessment::grown(sets(1, amount), kMore, range, sets(1, leastOfWeek)).amount;
}

TEST(Growth, IsOneStepInTheUnitOfTheDose) {
    EXPECT_EQ(after(30, 30, DoseRange::Unit::Repetitions), 32);
    EXPECT_EQ(after(30, 30, DoseRange::Unit::Seconds), 35);
    EXPECT_EQ(after(30, 30, DoseRange::Unit::Minutes), 31);
}

TEST(Growth, IsAtMostAFifthInAWeek) {
    EXPECT_EQ(after(8, 8), 9);
    EXPECT_EQ(after(9, 9), 10);
    EXPECT_EQ(after(10, 10), 12);
    EXPECT_EQ(after(12, 10), 12) << "the fifth of this week is used up";
    EXPECT_EQ(after(11, 10), 12);
}

TEST(Growth, IsAtLeastOneInAWeek) {
    EXPECT_EQ(after(4, 4), 5) << "a fifth of 4 is less than one";
    EXPECT_EQ(after(5, 4), 5) << "one is used up";
    EXPECT_EQ(after(1, 1), 2);
}

TEST(Growth, EndsAtTheTopOfTheRange) {
    EXPECT_EQ(after(39, 39), 40);
    EXPECT_EQ(after(40, 40), 40);
}

TEST(Growth, NeverMakesLess) {
    EXPECT_EQ(after(30, 10), 30);
    EXPECT_EQ(after(45, 45), 45) << "above a range that has changed";
}

TEST(Growth, ComparesAllSetsOfTheWeek) {
    EXPECT_EQ(assessment::grown(sets(2, 10), kMore, kRange, sets(1, 20)), sets(2, 12));
    EXPECT_EQ(assessment::grown(sets(2, 10), kMore, kRange, sets(1, 10)), sets(2, 10));
}

TEST(Growth, AddsASetOfTheFewest) {
    EXPECT_EQ(assessment::grown(sets(2, 40), kOneSet, kRange, sets(2, 40)), sets(3, 8));
}

TEST(Growth, AddsASetOfFewerWhereTheWeekWouldGrowTooMuch) {
    EXPECT_EQ(assessment::grown(sets(1, 12), kOneSet, kRange, sets(1, 12)), sets(2, 7));
    EXPECT_EQ(assessment::grown(sets(1, 12), kOneSet, kRange, sets(1, 10)), sets(2, 6));
}

TEST(Growth, AddsNoSetBeyondTheRangeOrOfNothing) {
    EXPECT_EQ(assessment::grown(sets(3, 40), kOneSet, kRange, sets(3, 40)), sets(3, 40));
    EXPECT_EQ(assessment::grown(sets(1, 1), kOneSet, kRange, sets(1, 1)), sets(1, 1));
}

TEST(Easing, LeavesSomethingOfEverySet) {
    EXPECT_EQ(assessment::eased(sets(2, 9), 50), (Given{.sets = 2, .amount = 4, .share = Share::Eased}));
    EXPECT_EQ(assessment::eased(sets(2, 1), 50), (Given{.sets = 2, .amount = 1, .share = Share::Eased}));
    EXPECT_EQ(assessment::eased(sets(2, 9), 67).amount, 6);
}

TEST(Easing, LeavesAllAsItIsAtAHundredPercent) {
    EXPECT_EQ(assessment::eased(sets(2, 9), 100), sets(2, 9));
}

} // namespace

} // namespace glidepath::test
