#include "coach/session_offer.h"
#include "coach_today/made_up.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace test;

using programme::Version;

coach::SessionOffer offer(const std::string& id) {
    const coach::Content data = content();
    return coach::offerSession(data, coach::plansAsWritten(data, {}), *data.programme.find(RoutineId{id})).value();
}

TEST(SessionOffer, RoundsMinutesUp) {
    EXPECT_EQ(coach::wholeMinutes(0ms), 1);
    EXPECT_EQ(coach::wholeMinutes(60s), 1);
    EXPECT_EQ(coach::wholeMinutes(60s + 1ms), 2);
}

TEST(SessionOffer, TakesTheLengthOfTheWholeScript) {
    EXPECT_EQ(offer("glides").minutes, 1); // 20 s to lie down, 10 times 4 s
    EXPECT_EQ(offer("core").minutes, 2);   // and 8 s, 10 times 4 s
}

TEST(SessionOffer, NamesEachThingThatIsNeededOnce) {
    EXPECT_EQ(offer("core").equipment, (std::vector<std::string>{"mat", "chair"}));
}

TEST(SessionOffer, HasAShortVersionOnlyWhereItIsShorter) {
    EXPECT_FALSE(offer("core").shortVersion);
    const auto shorter = offer("daily").shortVersion;
    ASSERT_TRUE(shorter);
    EXPECT_EQ(shorter->version, programme::Version::Short);
    EXPECT_EQ(shorter->minutes, 1);
}

TEST(SessionOffer, HasGentleMovesOnlyForMobilityOfTheSamePhase) {
    const auto gentle = offer("core").gentle;
    ASSERT_TRUE(gentle);
    EXPECT_EQ(gentle->routine, RoutineId{"relief"});
    EXPECT_FALSE(offer("daily").gentle);
    EXPECT_FALSE(offer("glides").gentle);
}

TEST(SessionOffer, IsNothingWhereThereIsNothingToDo) {
    const coach::Content data = content();
    const coach::PlanSource none = [](const RoutineId&, Version) { return std::nullopt; };
    EXPECT_FALSE(coach::offerSession(data, none, data.programme.routines[0]));
}

TEST(SessionOffer, FollowsThePlanThatWasSettledAndTellsItsChanges) {
    const coach::Content data = content();
    const auto written = coach::plansAsWritten(data, {});
    const coach::PlanSource settled = [&](const RoutineId& id, Version version) {
        auto plan = written(id, version);
        plan->plan.exercises.resize(1, plan->plan.exercises.front());
        plan->changes = {"Bridge is left out for now."};
        return plan;
    };
    const auto offered = coach::offerSession(data, settled, *data.programme.find(RoutineId{"core"}));
    ASSERT_TRUE(offered);
    EXPECT_EQ(offered->exercises.size(), 1U);
    EXPECT_EQ(offered->changes, std::vector<std::string>{"Bridge is left out for now."});
}

TEST(ShortOffer, BeginsWithLessAndKeepsTheWholeAtHand) {
    const coach::Content data = content();
    const auto plans = coach::plansAsWritten(data, {});
    const auto shorter = coach::offerShort(data, plans, *data.programme.find(RoutineId{"daily"}));
    ASSERT_TRUE(shorter);
    EXPECT_EQ(shorter->version, Version::Short);
    EXPECT_EQ(shorter->exercises.size(), 1U);
    EXPECT_FALSE(shorter->shortVersion);
    EXPECT_EQ(shorter->asPlanned, (coach::InPlace{RoutineId{"daily"}, Version::Full, 2}));
}

TEST(ShortOffer, IsTheWholeWhereNothingIsShorter) {
    const coach::Content data = content();
    const auto plans = coach::plansAsWritten(data, {});
    const auto same = coach::offerShort(data, plans, *data.programme.find(RoutineId{"core"}));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->version, Version::Full);
    EXPECT_FALSE(same->asPlanned);
}

TEST(ReliefOffer, KeepsWhatWasPlannedAtHandAndComesFromTheGentlestPhase) {
    const coach::Content data = content();
    const auto relief = coach::offerRelief(data, coach::plansAsWritten(data, {}), offer("daily"));
    ASSERT_TRUE(relief);
    EXPECT_EQ(relief->routine, RoutineId{"relief"});
    EXPECT_EQ(relief->asPlanned, (coach::InPlace{RoutineId{"daily"}, Version::Full, 2}));
    EXPECT_EQ(relief->shortVersion, offer("daily").shortVersion);
}

TEST(EquipmentText, ReadsAsPartOfASentence) {
    EXPECT_EQ(coach::equipmentText({}), "");
    EXPECT_EQ(coach::equipmentText({"mat"}), "a mat");
    EXPECT_EQ(coach::equipmentText({"mat", "shoes"}), "a mat and shoes");
    EXPECT_EQ(coach::equipmentText({"mat", "chair", "elliptical trainer"}), "a mat, a chair and an elliptical trainer");
}

} // namespace
} // namespace glidepath
