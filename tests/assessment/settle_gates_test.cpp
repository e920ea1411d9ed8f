#include "assessment/exercise_metrics.h"
#include "assessment/settling.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

bool isOpen(const PastBuilder& past, const std::string& gateId, const std::string& exercise, int phase) {
    const programme::Gate* const gate = shippedBook()->find(GateId{gateId});
    expects(gate != nullptr, "the gate is among the shipped ones");
    const auto course = past.course();
    return assessment::isOpen(course, *gate, numberOf(exercise), phase, kNow);
}

// Good sessions.

bool flossIsOpen(const PastBuilder& past) {
    return isOpen(past, "floss-unlock", "seated-nerve-floss", 1);
}

PastBuilder pumps(const std::vector<int>& days) {
    PastBuilder past = calm(1);
    for (const int day : days)
        past.did(1, {{"ankle-pumps", {.sets = 1, .amount = 10}}}, on(day), kWell);
    return past;
}

TEST(Gate, OpensAfterSoManyGoodSessions) {
    EXPECT_FALSE(flossIsOpen(pumps({-3, -2})));
    EXPECT_TRUE(flossIsOpen(pumps({-3, -2, -1})));
    EXPECT_TRUE(flossIsOpen(pumps({-4, -3, -2, -1})));
}

TEST(Gate, OpensAfterGoodSessionsOnSoManyDays) {
    EXPECT_FALSE(flossIsOpen(pumps({-2, -2, -2})));
    EXPECT_TRUE(flossIsOpen(pumps({-2, -2, -1})));
}

TEST(Gate, CountsNoSessionOfWhichItIsNotKnownHowItWent) {
    EXPECT_FALSE(flossIsOpen(pumps({-3, -2}).did("p1-core", on(-1))));
    EXPECT_FALSE(flossIsOpen(pumps({-3, -2, 0}))) << "tomorrow morning is to come";
}

TEST(Gate, CountsATingleOfAGlideAsGoodAndOfNothingElse) {
    const auto with = [](const std::string& exercise) {
        Around tingling{kWell};
        tingling.feel = Feel::Tingling;
        return calm(1).did(1, {{exercise, startOf(numberOf(exercise), 1)}}, {-3, -1}, tingling);
    };
    EXPECT_TRUE(flossIsOpen(with("ankle-pumps")));
    const auto course = with("pelvic-tilt").course();
    EXPECT_EQ(assessment::goodRunOf(course, numberOf("pelvic-tilt"), 1), 0);
}

TEST(Gate, CountsOnlyTimesThatWereLongEnough) {
    const auto walks = [](int minutes) {
        return calm(2).did(2, {{"walk-aerobic", {.sets = 1, .amount = minutes}}}, {-4, -2}, kWell);
    };
    EXPECT_FALSE(isOpen(walks(9), "elliptical-unlock", "elliptical", 2));
    EXPECT_TRUE(isOpen(walks(10), "elliptical-unlock", "elliptical", 2));
}

TEST(Gate, AsksForEachOfItsExercises) {
    const auto did = [](Days tilt) {
        return pumps({-3, -2, -1})
            .did(1, {{"pelvic-tilt", {.sets = 1, .amount = 10}}}, tilt, kWell)
            .did(1, {{"knee-to-chest-single", {.sets = 2, .amount = 20}}}, {-3, -1}, kWell);
    };
    EXPECT_FALSE(isOpen(did({-2, -1}), "slump-unlock", "slump-glide", 1));
    EXPECT_TRUE(isOpen(did({-3, -1}), "slump-unlock", "slump-glide", 1));
}

// The top of the easier form, days in the phase, calm days.

PastBuilder bridges(int sessions, int amount, int enteredDay = -30) {
    return PastBuilder{}
        .entered(2, enteredDay)
        .told({-40, 0}, {.leg = 2})
        .did(2, {{"glute-bridge", {.sets = 2, .amount = amount}}}, {-sessions, -1}, kWell);
}

bool bandIsOpen(const PastBuilder& past) {
    return isOpen(past, "variant-unlock", "glute-bridge-band", 2);
}

TEST(Gate, OpensWhenTheEasierFormWentWellAtItsTop) {
    EXPECT_FALSE(bandIsOpen(bridges(2, 12)));
    EXPECT_TRUE(bandIsOpen(bridges(3, 12)));
    EXPECT_FALSE(bandIsOpen(bridges(3, 11)));
}

TEST(Gate, OpensAfterSoManyDaysInThePhase) {
    EXPECT_FALSE(bandIsOpen(bridges(3, 12, -13)));
    EXPECT_TRUE(bandIsOpen(bridges(3, 12, -14)));
}

TEST(Gate, OpensAfterSoManyCalmDays) {
    const auto redOn = [](int day) { return bridges(3, 12).did("p2-daily", on(day), kRed); };
    EXPECT_FALSE(bandIsOpen(redOn(-6)));
    EXPECT_TRUE(bandIsOpen(redOn(-7)));
}

// What only the person knows.

TEST(Gate, OpensWhenThePersonSaysThatItFits) {
    EXPECT_FALSE(isOpen(calm(3), "stretch-need", "piriformis-figure-4", 3));
    EXPECT_TRUE(isOpen(calm(3).saidGateFits("stretch-need", -1), "stretch-need", "piriformis-figure-4", 3));
    EXPECT_FALSE(isOpen(calm(3).saidGateFits("floss-unlock", -1), "stretch-need", "piriformis-figure-4", 3));
}

TEST(Gate, ClosesWhenThePersonSaysLaterThatItDoesNot) {
    const auto past = calm(3).saidGateFits("stretch-need", -3).saidGateDoesNotFit("stretch-need", -2);
    EXPECT_FALSE(isOpen(past, "stretch-need", "piriformis-figure-4", 3));
    EXPECT_TRUE(isOpen(PastBuilder{past}.saidGateFits("stretch-need", -1), "stretch-need", "piriformis-figure-4", 3));
}

// What is offered.

TEST(Settle, KeepsAnExerciseAwayUntilItsGateOpens) {
    EXPECT_EQ(idsOf(settled(pumps({-3, -2}), "p1-core")),
              (Texts{"pelvic-tilt", "knee-to-chest-single", "ankle-pumps"}));
    const auto offer = settled(pumps({-3, -2, -1}), "p1-core");
    EXPECT_EQ(changesOf(offer), Texts{"new seated-nerve-floss"});
}

TEST(Settle, TakesUpOneGlideAtATime) {
    const auto past = calm(1).did("p1-core", {-3, -1}, kWell);
    EXPECT_EQ(changesOf(settled(past, "p1-core")), Texts{"new seated-nerve-floss"})
        << "the slump glide is open as well";
    const auto next =
        settled(PastBuilder{past}.did(1, {{"seated-nerve-floss", {.sets = 1, .amount = 5}}}, on(0), kWell), "p1-core");
    EXPECT_EQ(changesOf(next), Texts{"new slump-glide"});
}

TEST(Settle, AsksNoGateInAPhaseThatItDoesNotClose) {
    EXPECT_TRUE(offers(settled(calm(2), "p2-glide"), "seated-nerve-floss"));
}

TEST(Settle, OffersTheStretchesOnceThePersonSaysThatTheyFit) {
    EXPECT_EQ(idsOf(settled(calm(3), "p3-stretch")), Texts{"knee-to-chest-single"});
    const auto fits = calm(3).saidGateFits("stretch-need", -1);
    EXPECT_EQ(changesOf(settled(fits, "p3-stretch")), Texts{"new knee-to-chest-double"}) << "one new one a session";
}

TEST(Settle, TakesNothingNewInThePlaceOfSomethingElse) {
    const auto past = calm(3)
                          .saidGateFits("stretch-need", -9)
                          .did(3, {{"knee-to-chest-double", {.sets = 2, .amount = 20}}}, on(0), kSharp);
    const auto offer = settled(past, "p3-stretch");
    EXPECT_FALSE(offers(offer, "childs-pose")) << "open, and never done";
}

TEST(Standing, IsLockedBehindAGateThatItNames) {
    const auto course = calm(1).course();
    const auto standing = standingOf(course, {}, 1, numberOf("seated-nerve-floss"), kNow);
    EXPECT_EQ(standing.state, assessment::Standing::State::Locked);
    ASSERT_NE(standing.gate, nullptr);
    EXPECT_EQ(standing.gate->id, GateId{"floss-unlock"});
}

TEST(Standing, SaysThatItDoesNotFitBeforeThatItIsLocked) {
    const auto course = calm(1).course();
    const auto standing = standingOf(course, without({"seated-nerve-floss"}), 1, numberOf("seated-nerve-floss"), kNow);
    EXPECT_EQ(standing.state, assessment::Standing::State::DoesNotFit);
}

} // namespace

} // namespace glidepath::test
