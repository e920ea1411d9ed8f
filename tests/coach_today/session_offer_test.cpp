#include "coach/session_offer.h"
#include "coach_today/made_up.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using namespace test;

coach::SessionOffer offer(const std::string& id) {
    const coach::Content data = content();
    return coach::offerSession(data, *data.programme.find(RoutineId{id}), {});
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

TEST(EquipmentText, ReadsAsPartOfASentence) {
    EXPECT_EQ(coach::equipmentText({}), "");
    EXPECT_EQ(coach::equipmentText({"mat"}), "a mat");
    EXPECT_EQ(coach::equipmentText({"mat", "shoes"}), "a mat and shoes");
    EXPECT_EQ(coach::equipmentText({"mat", "chair", "elliptical trainer"}), "a mat, a chair and an elliptical trainer");
}

} // namespace
} // namespace glidepath
