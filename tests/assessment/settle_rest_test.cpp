#include "assessment/settling.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

using assessment::Given;
using assessment::Standing;
using programme::Share;

Given eased(int sets, int amount) {
    return {.sets = sets, .amount = amount, .share = Share::Eased};
}

Standing standing(const PastBuilder& past, const std::string& exercise, WallTime now = kNow, int phase = 2) {
    const auto course = past.course();
    return standingOf(course, {}, phase, numberOf(exercise), now);
}

/// One exercise that brought this on some days, at nine in the morning.
PastBuilder with(Feel feel, const std::vector<int>& days, const std::string& exercise = "glute-bridge") {
    PastBuilder past = calm(2);
    for (const int day : days)
        past.did(2, {{exercise, startOf(numberOf(exercise), 2)}}, on(day), {.feel = feel});
    return past;
}

// After a session that was too much.

TEST(Settle, HalvesTheSessionAfterOneThatWasTooMuch) {
    const auto offer = settled(calm(2).did("p2-daily", on(-1), kRed), "p2-strength-a");
    EXPECT_EQ(givenOf(offer, "glute-bridge"), eased(2, 4));
    EXPECT_EQ(givenOf(offer, "dead-bug-modified"), eased(2, 2));
    EXPECT_EQ(givenOf(offer, "plank-knees"), eased(2, 5));
}

TEST(Settle, HalvesOnce) {
    const auto past = calm(2).did("p2-daily", on(-2), kRed).did(2, {{"glute-bridge", eased(2, 4)}}, on(-1), kWell);
    EXPECT_EQ(givenOf(settled(past, "p2-strength-a"), "glute-bridge"), (Given{.sets = 2, .amount = 8}));
}

TEST(Settle, HalvesAgainWhenTheLighterSessionWasTooMuchAsWell) {
    const auto past = calm(2).did("p2-daily", on(-2), kRed).did(2, {{"glute-bridge", eased(2, 4)}}, on(-1), kRed);
    EXPECT_EQ(givenOf(settled(past, "p2-strength-a"), "glute-bridge"), eased(2, 4));
}

TEST(Settle, ComesBackToWhatWasReachedBeforeItWasHalved) {
    const auto past = calm(2)
                          .did(2, {{"glute-bridge", {.sets = 2, .amount = 11}}}, on(-4), kWell)
                          .did("p2-daily", on(-3), kRed)
                          .did(2, {{"glute-bridge", eased(2, 5)}}, on(-2), kWell);
    EXPECT_EQ(givenOf(settled(past, "p2-strength-a"), "glute-bridge"), (Given{.sets = 2, .amount = 11}));
}

TEST(Settle, LeavesOutStretchesAfterASessionThatWasTooMuch) {
    const auto past = calm(3).did("p3-glide", on(-1), kRed);
    const auto offer = settled(past, "p3-stretch");
    EXPECT_EQ(idsOf(offer), Texts{});
    EXPECT_EQ(changesOf(offer), Texts{"no knee-to-chest-single"}) << "and says nothing of those that are locked";
}

// After time away.

TEST(Settle, StartsLowerAfterAGap) {
    const auto bridge = [](int lastDay) {
        const auto past = calm(2).did(2, {{"glute-bridge", {.sets = 2, .amount = 12}}}, on(lastDay), kWell);
        return givenOf(settled(past, "p2-strength-a"), "glute-bridge");
    };
    EXPECT_EQ(bridge(-6), (Given{.sets = 2, .amount = 12}));
    EXPECT_EQ(bridge(-7), eased(2, 8));
    EXPECT_EQ(bridge(-13), eased(2, 8));
    EXPECT_EQ(bridge(-14), eased(2, 6));
}

// One exercise that hurt.

TEST(Settle, RestsAnExerciseFor48HoursAfterSharpPain) {
    const auto past = with(Feel::SharpPain, {-2});
    const auto before = settled(past, "p2-strength-a", {.now = at(0, 8h + 59min)});
    EXPECT_FALSE(offers(before, "glute-bridge"));
    EXPECT_TRUE(offers(settled(past, "p2-strength-a", {.now = at(0, 9h)}), "glute-bridge"));
}

TEST(Settle, BringsAnExerciseBackWithHalfTheAmountAfterItsRest) {
    const auto past = with(Feel::SharpPain, {-3}).did(2, {{"cat-cow", eased(1, 4)}}, on(-2), kWell);
    const auto offer = settled(past, "p2-strength-a");
    EXPECT_EQ(givenOf(offer, "glute-bridge"), eased(2, 4));
    EXPECT_EQ(changesOf(offer), Texts{"less glute-bridge"});
    EXPECT_EQ(offer.changes[0].rule, &shippedRule("half-after-one-strike"));
    EXPECT_EQ(offer.changes[0].before, (Given{.sets = 2, .amount = 8}));
    EXPECT_EQ(offer.changes[0].after, eased(2, 4));
}

TEST(Settle, HalvesAnExerciseThatBroughtMorePainOnce) {
    const auto offer = settled(with(Feel::MorePain, {-1}), "p2-strength-a");
    EXPECT_EQ(givenOf(offer, "glute-bridge"), eased(2, 4));
    EXPECT_EQ(givenOf(offer, "clamshell").share, Share::Usual);
}

TEST(Settle, TakesTheLowerOfTwoEasings) {
    const auto past = with(Feel::MorePain, {-6}).did("p2-daily", on(-1), kRed);
    EXPECT_EQ(givenOf(settled(past, "p2-strength-a"), "glute-bridge"), eased(2, 4));
}

TEST(Standing, IsRestingAfterTwoStrikesInAWeek) {
    const auto state = standing(with(Feel::MorePain, {-6, -1}), "glute-bridge");
    EXPECT_EQ(state.state, Standing::State::Resting);
    EXPECT_EQ(state.rule, &shippedRule("rest-after-two-strikes"));
    EXPECT_EQ(state.value, 2);
}

TEST(Standing, IsPutAsideAfterThreeStrikesInFourWeeks) {
    const auto state = standing(with(Feel::MorePain, {-27, -14, -1}), "glute-bridge");
    EXPECT_EQ(state.state, Standing::State::PutAside);
    EXPECT_EQ(state.rule, &shippedRule("aside-after-three-strikes"));
    EXPECT_EQ(state.value, 3);
}

TEST(Standing, IsPutAsideRatherThanResting) {
    EXPECT_EQ(standing(with(Feel::SharpPain, {-2, -1, 0}), "glute-bridge").state, Standing::State::PutAside);
}

TEST(Standing, IsOpenAgainWhenThePersonPutItBack) {
    const auto state = standing(with(Feel::SharpPain, {-3, -2, -1}).putBack("glute-bridge", 0), "glute-bridge");
    EXPECT_EQ(state.state, Standing::State::Open);
    EXPECT_EQ(state.easePercent, 100);
}

TEST(Standing, IsOfOneExerciseAlone) {
    EXPECT_EQ(standing(with(Feel::SharpPain, {-1}), "clamshell").state, Standing::State::Open);
}

TEST(Standing, OfAnExerciseWithoutADoseInThePhaseIsThatThereIsNone) {
    EXPECT_EQ(standing(calm(1), "glute-bridge", kNow, 1).state, Standing::State::NoDose);
}

TEST(Standing, IsPutAsideByThePersonsWishUntilItIsPutBack) {
    EXPECT_EQ(standing(calm(2).leftOut("clamshell", -2), "clamshell").state, Standing::State::PutAside);
    EXPECT_EQ(standing(calm(2).leftOut("clamshell", -2).putBack("clamshell", -1), "clamshell").state,
              Standing::State::Open);
    EXPECT_EQ(
        standing(calm(2).leftOut("clamshell", -3).putBack("clamshell", -2).leftOut("clamshell", -1), "clamshell").state,
        Standing::State::PutAside);
}

TEST(Standing, KeepsThePresentAmountBesideTheEasing) {
    const auto past = calm(2)
                          .did(2, {{"glute-bridge", {.sets = 2, .amount = 11}}}, on(-2), kWell)
                          .did(2, {{"glute-bridge", eased(2, 5)}}, on(-1), {.feel = Feel::MorePain});
    const auto state = standing(past, "glute-bridge");
    EXPECT_EQ(state.usual, (Given{.sets = 2, .amount = 11}));
    EXPECT_EQ(state.easePercent, 50);
}

} // namespace

} // namespace glidepath::test
