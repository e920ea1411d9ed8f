#include "assessment/settling.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

using assessment::Given;
using programme::Version;

Given sets(int sets, int amount) {
    return {.sets = sets, .amount = amount};
}

/// Twice well with one exercise, on the last two days of a month of calm mornings.
PastBuilder twice(int phase, const Amount& amount) {
    return calm(phase).did(phase, {amount}, {-2, -1}, kWell);
}

TEST(Settle, BeginsAtTheStartOfTheRanges) {
    const auto offer = settled(calm(2), "p2-strength-a");
    EXPECT_EQ(idsOf(offer), (Texts{"pelvic-tilt", "glute-bridge", "dead-bug-modified", "clamshell", "plank-knees"}));
    EXPECT_EQ(givenOf(offer, "glute-bridge"), sets(2, 8));
    EXPECT_EQ(givenOf(offer, "plank-knees"), sets(2, 10));
    EXPECT_EQ(changesOf(offer), Texts{});
}

TEST(Settle, KeepsWhatWasReached) {
    const auto offer = settled(calm(2).did(2, {{"glute-bridge", sets(2, 11)}}, on(-1), kWell), "p2-strength-a");
    EXPECT_EQ(givenOf(offer, "glute-bridge"), sets(2, 11));
}

TEST(Settle, GrowsOneExerciseOfASession) {
    const auto offer = settled(calm(2).did("p2-strength-a", {-2, -1}, kWell), "p2-strength-a");
    EXPECT_EQ(changesOf(offer), Texts{"more pelvic-tilt"});
    EXPECT_EQ(givenOf(offer, "pelvic-tilt"), sets(1, 12));
    EXPECT_EQ(givenOf(offer, "glute-bridge"), sets(2, 8));
}

TEST(Settle, GrowsTheNextExerciseWhenTheFirstHasGrown) {
    const auto past = calm(2)
                          .did("p2-strength-a", {-2, -1}, kWell)
                          .did(2, {{"pelvic-tilt", sets(1, 12)}}, on(-1), atTime(kWell, 18h));
    EXPECT_EQ(changesOf(settled(past, "p2-strength-a")), Texts{"more glute-bridge"});
}

TEST(Settle, SaysWhyAndFromWhatAnExerciseGrows) {
    const auto offer = settled(twice(2, {"pelvic-tilt", sets(1, 10)}), "p2-strength-a");
    ASSERT_EQ(offer.changes.size(), 1U);
    EXPECT_EQ(offer.changes[0].rule, &shippedRule("grow-amount"));
    EXPECT_EQ(offer.changes[0].before, sets(1, 10));
    EXPECT_EQ(offer.changes[0].after, sets(1, 12));
    EXPECT_EQ(offer.changes[0].value, 2);
}

TEST(Settle, GrowsHoldsByFiveSeconds) {
    const auto offer = settled(twice(1, {"knee-to-chest-single", sets(2, 20)}), "p1-core");
    EXPECT_EQ(givenOf(offer, "knee-to-chest-single"), sets(2, 24)) << "a fifth of 20 is less than five";
    EXPECT_EQ(givenOf(settled(twice(1, {"knee-to-chest-single", sets(2, 25)}), "p1-core"), "knee-to-chest-single"),
              sets(2, 30));
}

TEST(Settle, GrowsShortWalksByAMinuteAndLongOnesByTwo) {
    EXPECT_EQ(givenOf(settled(twice(1, {"walk-short", sets(1, 5)}), "p1-walk"), "walk-short"), sets(1, 6));
    EXPECT_EQ(givenOf(settled(twice(2, {"walk-aerobic", sets(1, 10)}), "p2-aerobic"), "walk-aerobic"), sets(1, 12));
}

TEST(Settle, GrowsAtMostAFifthInSevenDays) {
    const auto past = [](int firstDay) {
        return calm(2)
            .did(2, {{"pelvic-tilt", sets(1, 10)}}, on(firstDay), kWell)
            .did(2, {{"pelvic-tilt", sets(1, 12)}}, {-2, -1}, kWell);
    };
    EXPECT_EQ(changesOf(settled(past(-6), "p2-strength-a")), Texts{});
    EXPECT_EQ(givenOf(settled(past(-7), "p2-strength-a"), "pelvic-tilt"), sets(1, 14));
}

TEST(Settle, AddsASetAtTheTopOfTheRange) {
    const auto offer = settled(twice(2, {"bird-dog", sets(1, 8)}), "p2-strength-b");
    EXPECT_EQ(changesOf(offer), Texts{"more bird-dog"});
    EXPECT_EQ(givenOf(offer, "bird-dog"), sets(2, 4));
}

// The harder form.

/// Three times well at the top, in a phase of thirty days.
PastBuilder atTop(int day = -1) {
    return calm(2).did(2, {{"glute-bridge", sets(2, 12)}}, {day - 2, day}, kWell);
}

TEST(Settle, GoesOnWithTheHarderFormAtTheTop) {
    const auto offer = settled(atTop(), "p2-strength-a");
    EXPECT_EQ(changesOf(offer), Texts{"new glute-bridge-band"});
    EXPECT_TRUE(offers(offer, "glute-bridge-band"));
    EXPECT_FALSE(offers(offer, "glute-bridge"));
    EXPECT_EQ(givenOf(offer, "glute-bridge-band"), sets(2, 8));
}

TEST(Settle, TakesTheHarderFormForWhichThereIsEquipment) {
    const auto offer = settled(atTop(), "p2-strength-a", {.person = without({"glute-bridge-band", "clamshell-band"})});
    EXPECT_EQ(changesOf(offer), Texts{"new single-leg-bridge"});
}

TEST(Settle, StaysWithTheHarderFormOnceItIsDone) {
    const auto past = atTop(-2).did(2, {{"glute-bridge-band", sets(2, 8)}}, on(-1), kWell);
    const auto offer = settled(past, "p2-strength-a");
    EXPECT_TRUE(offers(offer, "glute-bridge-band"));
    EXPECT_EQ(changesOf(offer), Texts{});
}

TEST(Settle, TakesNoStepBesideANewForm) {
    const auto past = atTop().did(2, {{"pelvic-tilt", sets(1, 10)}}, {-2, -1}, kWell);
    EXPECT_EQ(changesOf(settled(past, "p2-strength-a")), Texts{"new glute-bridge-band"});
}

// When nothing grows.

TEST(Settle, GrowsNothingWithinThreeDaysAfterRed) {
    const auto past = [](int redDay) {
        return calm(2)
            .did("p2-glide", on(redDay), kRed)
            .did(2, {{"pelvic-tilt", Given{.sets = 1, .amount = 5, .share = programme::Share::Eased}}}, on(redDay),
                 atTime(kWell, 18h))
            .did("p2-daily", {-1, 0}, kWell)
            .told(on(1), {.leg = 2});
    };
    EXPECT_EQ(changesOf(settled(past(-1), "p2-daily", {.now = at(1, 20h)})), Texts{});
    EXPECT_EQ(changesOf(settled(past(-2), "p2-daily", {.now = at(1, 20h)})), Texts{"more pelvic-tilt-hold"});
}

TEST(Settle, TakesUpNothingNewWithinThreeDaysAfterRed) {
    const auto past = calm(1).did("p1-core", {-9, -5}, kWell).did("p1-walk", on(-1), kRed);
    EXPECT_EQ(changesOf(settled(past, "p1-core", {.version = Version::Full})), Texts{"no knee-to-chest-single"})
        << "stretches are left out once after a session that was too much";
    EXPECT_FALSE(offers(settled(past, "p1-core"), "seated-nerve-floss"));
}

TEST(Settle, GrowsNothingInTheShortVersion) {
    const auto past = calm(2).did("p2-strength-a", {-2, -1}, kWell);
    EXPECT_EQ(changesOf(settled(past, "p2-strength-a", {.version = Version::Short})), Texts{});
}

TEST(Settle, TakesUpNoHarderFormInTheShortVersion) {
    const auto offer = settled(atTop(), "p2-strength-a", {.version = Version::Short});
    EXPECT_EQ(changesOf(offer), Texts{});
    EXPECT_TRUE(offers(offer, "glute-bridge"));
}

TEST(Settle, GrowsNothingAfterAGap) {
    const auto past = calm(2).did("p2-strength-a", {-10, -8}, kWell);
    EXPECT_EQ(changesOf(settled(past, "p2-strength-a")), Texts{});
}

TEST(Settle, GrowsNothingOnAGuess) {
    EXPECT_EQ(changesOf(settled(calm(2).did("p2-strength-a", {-20, -1}), "p2-strength-a")), Texts{});
}

TEST(Settle, GrowsAnotherExerciseThanTheOneThatIsEased) {
    const auto past = calm(2)
                          .did("p2-strength-a", {-2, -1}, kWell)
                          .did(2, {{"pelvic-tilt", sets(1, 10)}}, on(-3), {.feel = Feel::MorePain});
    EXPECT_EQ(changesOf(settled(past, "p2-strength-a")), (Texts{"more glute-bridge", "less pelvic-tilt"}));
}

// What belongs to one spell of a phase.

TEST(Settle, BeginsAnewInANewSpellOfAPhase) {
    const auto past = calm(2)
                          .did(2, {{"glute-bridge", sets(2, 12)}}, on(-9), kWell)
                          .steppedBack(1, -8)
                          .did("p1-core", {-3}, kWell)
                          .advanced(2, -1);
    EXPECT_EQ(givenOf(settled(past, "p2-strength-a"), "glute-bridge"), sets(2, 8));
}

TEST(Settle, GoesOnWhereItWasWhenAChangeOfPhaseIsUndone) {
    const auto past = calm(2).did(2, {{"glute-bridge", sets(2, 11)}}, on(-3), kWell).steppedBack(1, -2).undid(-1);
    EXPECT_EQ(givenOf(settled(past, "p2-strength-a"), "glute-bridge"), sets(2, 11));
}

TEST(Settle, KeepsWhatWasReachedOverADayWithTheReliefSet) {
    const auto past = calm(2).did(2, {{"pelvic-tilt", sets(1, 14)}}, {-3, -2}, kWell).did("p1-relief", on(-1), kWell);
    const auto offer = settled(past, "p2-strength-a");
    EXPECT_EQ(offer.changes.size(), 1U);
    EXPECT_EQ(givenOf(offer, "pelvic-tilt"), sets(1, 15)) << "twice well with 14; the relief set says nothing of that";
}

TEST(Settle, KeepsWhatWasReachedWhileAGentlerPhaseIsOffered) {
    const auto past = calm(2).did(2, {{"pelvic-tilt", sets(1, 14)}}, on(-3), kWell).did("p1-core", on(-1), kWell);
    EXPECT_EQ(givenOf(settled(past, "p2-strength-a"), "pelvic-tilt"), sets(1, 14));
}

TEST(Settle, LetsABadTimeInTheReliefSetEndARunOfGoodOnes) {
    const auto past =
        calm(2)
            .did(2, {{"pelvic-tilt", sets(1, 10)}}, {-8, -7}, kWell)
            .did("p1-relief", on(-5), kRed)
            .did(2, {{"cat-cow", Given{.sets = 1, .amount = 4, .share = programme::Share::Eased}}}, {-4, -1}, kWell);
    EXPECT_EQ(changesOf(settled(past, "p2-daily")), Texts{});
}

} // namespace

} // namespace glidepath::test
