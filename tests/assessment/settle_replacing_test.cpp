#include "assessment/settling.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

using programme::Version;

/// Somebody for whom one exercise rests since this morning.
PastBuilder resting(int phase, const std::string& exercise) {
    return calm(phase).did(phase, {{exercise, startOf(numberOf(exercise), phase)}}, on(0), kSharp);
}

TEST(Settle, TakesAnAlternativeOfTheRoutineFirst) {
    const auto offer = settled(calm(2), "p2-strength-a", {.person = without({"dead-bug-modified"})});
    EXPECT_EQ(changesOf(offer), Texts{"heel-taps for dead-bug-modified"});
    EXPECT_EQ(idsOf(offer), (Texts{"pelvic-tilt", "glute-bridge", "heel-taps", "clamshell", "plank-knees"}));
}

TEST(Settle, TakesTheNextEasierFormThatIsNotInTheRoutineAnyway) {
    const auto offer = settled(calm(2), "p2-strength-a", {.person = without({"clamshell"})});
    EXPECT_EQ(changesOf(offer), Texts{"pelvic-tilt-hold for clamshell"}) << "the bridge is there already";
}

TEST(Settle, TakesTheAlternativeForWhichThereIsEquipment) {
    const auto offer = settled(calm(2), "p2-aerobic", {.person = without({"walk-aerobic", "pool-walking"})});
    EXPECT_EQ(changesOf(offer), Texts{"cycling-upright for walk-aerobic"});
}

TEST(Settle, LeavesAnExerciseOutWhereNothingCanStandIn) {
    const auto offer = settled(calm(1), "p1-core", {.person = without({"pelvic-tilt"})});
    EXPECT_EQ(changesOf(offer), Texts{"no pelvic-tilt"});
    EXPECT_EQ(idsOf(offer), (Texts{"knee-to-chest-single", "ankle-pumps"}));
}

TEST(Settle, GivesTheRuleThatMadeAnExerciseRestAsTheReason) {
    const auto offer = settled(resting(2, "clamshell"), "p2-strength-a");
    ASSERT_EQ(offer.changes.size(), 1U);
    EXPECT_EQ(textOf(offer.changes[0]), "pelvic-tilt-hold for clamshell");
    EXPECT_EQ(offer.changes[0].rule, &shippedRule("rest-after-sharp-pain"));
}

TEST(Settle, TakesNothingInThePlaceOfSomethingThatRestsItself) {
    const auto past = resting(2, "clamshell").did(2, {{"pelvic-tilt-hold", {.sets = 1, .amount = 10}}}, on(0), kSharp);
    EXPECT_EQ(changesOf(settled(past, "p2-strength-a")), Texts{"no clamshell"});
}

TEST(Settle, TakesTheSameStandInOnce) {
    const auto offer = settled(
        calm(2), "p2-strength-b",
        {.person = without({"bird-dog", "bird-dog-reduced", "hip-abduction-standing", "clamshell", "glute-bridge"})});
    const Texts ids = idsOf(offer);
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(Settle, NeverOffersWhatThePersonLeftOut) {
    EXPECT_FALSE(offers(settled(calm(2).leftOut("clamshell", -1), "p2-strength-a"), "clamshell"));
}

TEST(Settle, OffersNothingWhereNothingFits) {
    const auto everything = [] {
        assessment::Person person;
        person.leftOut.assign(static_cast<std::size_t>(shippedBook()->exercises()), true);
        return person;
    }();
    EXPECT_TRUE(settled(calm(2), "p2-strength-a", {.person = everything}).exercises.empty());
}

// Optional exercises.

TEST(Settle, LeavesOptionalExercisesOutOfTheShortVersion) {
    EXPECT_EQ(idsOf(settled(calm(2), "p2-daily")),
              (Texts{"pelvic-tilt-hold", "cat-cow", "knee-to-chest-single", "seated-torso-rotation"}));
    EXPECT_EQ(idsOf(settled(calm(2), "p2-daily", {.version = Version::Short})), Texts{"pelvic-tilt-hold"});
}

TEST(Settle, OffersNoStandInForAnOptionalExerciseThatDoesNotFit) {
    const auto offer = settled(calm(2), "p2-daily", {.person = without({"cat-cow"})});
    EXPECT_EQ(changesOf(offer), Texts{});
    EXPECT_FALSE(offers(offer, "cat-cow"));
}

TEST(Settle, OffersAnOptionalExerciseAsOftenADayAsItsDoseSays) {
    const auto cow = [](Days days) { return calm(2).did(2, {{"cat-cow", {.sets = 1, .amount = 8}}}, days, kWell); };
    EXPECT_TRUE(offers(settled(cow(on(-1)), "p2-daily"), "cat-cow"));
    EXPECT_FALSE(offers(settled(cow(on(0)), "p2-daily"), "cat-cow")) << "once a day";
}

TEST(Settle, OffersARequiredExerciseAsOftenAsTheRoutineComes) {
    const auto past = calm(1)
                          .did("p1-core", on(0), kWell)
                          .did("p1-core", on(0), atTime(kWell, 12h))
                          .did("p1-core", on(0), atTime(kWell, 15h));
    EXPECT_TRUE(offers(settled(past, "p1-core"), "pelvic-tilt"));
}

} // namespace

} // namespace glidepath::test
