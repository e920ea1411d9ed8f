#include "coach/amount_text.h"
#include "support/plans.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using namespace std::chrono_literals;
using catalogue::SidePattern;

programme::PlannedExercise planned(std::vector<Side> sides, int sets, programme::PlannedWork work) {
    return {ExerciseId{"x"}, "X", catalogue::Position::OnBack, false, std::move(sides), sets, 0s, work};
}

programme::PlannedRepetitions repetitions(int count, std::chrono::seconds hold = 0s) {
    return {count, {2s, hold, 2s, 0s}, programme::Pace::Timed};
}

const std::vector<Side> kBoth{Side::Right, Side::Left};

TEST(AmountText, TellsRepetitions) {
    EXPECT_EQ(amountText(planned({}, 1, repetitions(8))), "8 times");
    EXPECT_EQ(amountText(planned({}, 2, repetitions(8))), "2 × 8");
    EXPECT_EQ(amountText(planned(kBoth, 2, repetitions(8))), "2 × 8 each side");
    EXPECT_EQ(amountText(planned({Side::Left}, 2, repetitions(8))), "2 × 8 on the left");
}

TEST(AmountText, NamesAHoldInsideARepetitionFromTwoSecondsOn) {
    EXPECT_EQ(amountText(planned(kBoth, 1, repetitions(8, 1s))), "8 each side");
    EXPECT_EQ(amountText(planned(kBoth, 1, repetitions(8, 2s))), "8 each side, hold 2 s");
    EXPECT_EQ(amountText(planned({}, 2, repetitions(8, 3s))), "2 × 8, hold 3 s");
}

TEST(AmountText, SaysWhenSidesTakeTurns) {
    EXPECT_EQ(amountText(test::heelTaps(8)), "8 each side, in turn");
}

TEST(AmountText, TellsHolds) {
    EXPECT_EQ(amountText(test::kneeToChest()), "20 s, 2 each side");
    EXPECT_EQ(amountText(planned(kBoth, 1, programme::PlannedHold{20s})), "20 s each side");
    EXPECT_EQ(amountText(planned({}, 2, programme::PlannedHold{10s})), "2 × 10 s");
    EXPECT_EQ(amountText(planned({Side::Right}, 2, programme::PlannedHold{20s})), "20 s, 2 on the right");
    EXPECT_EQ(amountText(planned({}, 1, programme::PlannedHold{90s})), "90 s");
    EXPECT_EQ(amountText(planned({}, 1, programme::PlannedHold{120s})), "2 min");
}

TEST(AmountText, TellsTheSidesApartWhereOneHasFewer) {
    const auto amount = [](int sets, programme::PlannedWork work, Side side, int fewer) {
        return amountText(test::withFewer(planned(kBoth, sets, work), side, fewer));
    };
    EXPECT_EQ(amount(2, repetitions(10), Side::Left, 8), "2 × 10 right, 8 left");
    EXPECT_EQ(amount(2, repetitions(10), Side::Right, 8), "2 × 8 right, 10 left") << "in the order of doing them";
    EXPECT_EQ(amount(1, repetitions(10), Side::Left, 8), "10 right, 8 left");
    EXPECT_EQ(amount(2, repetitions(10, 2s), Side::Left, 8), "2 × 10 right, 8 left, hold 2 s");
    EXPECT_EQ(amount(2, programme::PlannedHold{20s}, Side::Left, 15), "20 s right, 15 s left, 2 each");
    EXPECT_EQ(amount(1, programme::PlannedHold{20s}, Side::Left, 15), "20 s right, 15 s left");
    EXPECT_EQ(amount(1, programme::PlannedHold{120s}, Side::Left, 90), "2 min right, 90 s left");
}

TEST(AmountText, TellsActivities) {
    EXPECT_EQ(amountText(test::shortWalk()), "5 min");
}

TEST(AmountText, ShowsTheRoomToGrowOfADose) {
    catalogue::Dose dose;
    dose.sets = {2, 2, 3};
    dose.work = catalogue::Repetitions{{8, 8, 12}, {2s, 0s, 2s, 0s}};
    EXPECT_EQ(amountText(dose, SidePattern::Each), "2 to 3 × 8 to 12 each side");
    EXPECT_EQ(amountText(dose, SidePattern::Sore), "2 to 3 × 8 to 12 on the sore side");
    dose.sets = {1, 1, 1};
    dose.work = catalogue::Activity{{5, 5, 10}};
    EXPECT_EQ(amountText(dose, SidePattern::None), "5 to 10 min");
}

} // namespace
} // namespace glidepath::coach
