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

// As long as a side has fewer.

Given sides(int sets, int left, int right) {
    return programme::withSides({.sets = sets}, left, right);
}

Given grownBySides(const Given& given, const Given& least) {
    return assessment::grown(given, kMore, kRange, least);
}

TEST(GrowthBySides, BeginsWithTheSideThatHasFewer) {
    EXPECT_EQ(grownBySides(sides(2, 6, 10), sides(2, 6, 10)), sides(2, 8, 10));
    EXPECT_EQ(grownBySides(sides(2, 10, 6), sides(2, 10, 6)), sides(2, 10, 8));
}

TEST(GrowthBySides, EndsAtTheAmountOfTheOtherSide) {
    EXPECT_EQ(grownBySides(sides(2, 9, 10), sides(2, 9, 10)), sets(2, 10));
    EXPECT_EQ(grownBySides(sides(2, 8, 10), sides(2, 8, 10)), sets(2, 10));
    EXPECT_EQ(grownBySides(sides(1, 41, 45), sides(1, 41, 45)), sides(1, 43, 45)) << "above a range that has changed";
}

TEST(GrowthBySides, IsInTheUnitOfTheDose) {
    DoseRange holds{kRange};
    holds.unit = DoseRange::Unit::Seconds;
    EXPECT_EQ(assessment::grown(sides(1, 20, 30), kMore, holds, sides(1, 20, 30)), sides(1, 25, 30));
}

TEST(GrowthBySides, IsAtMostAFifthOfBothSidesInAWeek) {
    EXPECT_EQ(grownBySides(sides(1, 3, 6), sides(1, 3, 6)), sides(1, 4, 6)) << "a fifth of 9 is less than two";
    EXPECT_EQ(grownBySides(sides(1, 4, 6), sides(1, 3, 6)), sides(1, 4, 6)) << "it is used up";
    EXPECT_EQ(grownBySides(sides(1, 5, 10), sides(1, 3, 10)), sides(1, 5, 10));
    EXPECT_EQ(grownBySides(sides(1, 4, 10), sides(1, 3, 10)), sides(1, 5, 10));
}

TEST(GrowthBySides, IsAtLeastOneInAWeek) {
    EXPECT_EQ(grownBySides(sides(1, 1, 3), sides(1, 1, 3)), sides(1, 2, 3));
    EXPECT_EQ(grownBySides(sides(1, 2, 3), sides(1, 1, 3)), sides(1, 2, 3));
}

TEST(GrowthBySides, CountsWhatASideHasCaughtUpInTheSameWeek) {
    EXPECT_EQ(grownBySides(sets(1, 10), sides(1, 8, 10)), sets(1, 10)) << "11 on both would be over a fifth";
    EXPECT_EQ(grownBySides(sets(1, 10), sides(1, 9, 10)), sets(1, 11));
}

TEST(GrowthBySides, AddsNoSet) {
    EXPECT_EQ(assessment::grown(sides(2, 8, 40), kOneSet, kRange, sides(2, 8, 40)), sides(2, 8, 40));
}

TEST(Easing, LeavesSomethingOnEachSide) {
    const auto half = [](int left, int right) {
        return programme::withSides({.sets = 2, .share = Share::Eased}, left, right);
    };
    EXPECT_EQ(assessment::eased(sides(2, 6, 10), 50), half(3, 5));
    EXPECT_EQ(assessment::eased(sides(2, 1, 10), 50), half(1, 5));
    EXPECT_EQ(assessment::eased(sides(2, 2, 3), 50), half(1, 1)) << "nothing differs any more";
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
