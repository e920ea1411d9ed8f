#include "coach/own_exercise_file.h"
#include "coach/own_exercise_plan.h"
#include "coach_own/own_content.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using coach::PlanPlace;
using programme::RoutineKind;
using programme::Slot;
using test::hipRoll;
using namespace std::chrono;

const ExerciseId kId{"own-hip-roll"};

/// Phase 1 keeps mornings and evenings, phase 2 keeps mornings, middays and evenings.
coach::Content fullContent() {
    coach::Content made = test::ownContentBase();
    made.programme.routines = {
        test::routine("core", 1, RoutineKind::Mobility, {Slot::Morning, Slot::Evening}, {test::item("rock")}),
        test::routine("daily", 2, RoutineKind::Mobility, {Slot::Morning}, {test::item("rock")}),
        test::routine("glides", 2, RoutineKind::Glide, {Slot::Midday, Slot::Evening}, {test::item("rock")})};
    return made;
}

std::vector<PlanPlace> places(const coach::OwnExerciseForm& form, const coach::Content& content = fullContent()) {
    return coach::planPlaces(content.programme, form, kId);
}

TEST(PlanPlaces, TakeAPartOfTheDayThatIsFree) {
    EXPECT_EQ(places(hipRoll()), (std::vector<PlanPlace>{{1, test::kEveryDay, {Slot::Midday}}}));
}

TEST(PlanPlaces, NeverPushOutWhatIsPlannedAlready) {
    coach::OwnExerciseForm form = hipRoll();
    form.phases = {2};
    form.timesADay = 3;
    EXPECT_TRUE(places(form).empty());
}

TEST(PlanPlaces, TakeFreeDaysWhereOnlySomeAreTaken) {
    coach::Content content = fullContent();
    content.programme.routines[2].days = {Monday, Friday};
    coach::OwnExerciseForm form = hipRoll();
    form.phases = {2};
    const auto found = places(form, content);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].parts, std::vector{Slot::Midday});
    EXPECT_EQ(found[0].days, (std::vector{Tuesday, Wednesday, Thursday, Saturday, Sunday}));
}

TEST(PlanPlaces, MindRoutinesThatSwapTheirDaysEverySecondWeek) {
    coach::Content content = fullContent();
    content.programme.routines.erase(content.programme.routines.begin() + 2);
    auto& one = content.programme.routines.emplace_back(
        test::routine("one", 2, RoutineKind::Strength, {Slot::Midday}, {test::item("rock")}));
    one.days = {Monday};
    one.swapsWith = RoutineId{"two"};
    auto& two = content.programme.routines.emplace_back(
        test::routine("two", 2, RoutineKind::Strength, {Slot::Midday}, {test::item("rock")}));
    two.days = {Thursday};
    two.swapsWith = RoutineId{"one"};
    content.programme.routines.push_back(
        test::routine("x", 2, RoutineKind::Glide, {Slot::Evening}, {test::item("rock")}));
    coach::OwnExerciseForm form = hipRoll();
    form.phases = {2};
    EXPECT_EQ(places(form, content)[0].days, (std::vector{Tuesday, Wednesday, Friday, Saturday, Sunday}));
}

TEST(PlanPlaces, SpreadTheDaysEvenly) {
    coach::OwnExerciseForm form = hipRoll();
    form.phases = {1};
    form.daysAWeek = 3;
    EXPECT_EQ(places(form)[0].days, (std::vector{Monday, Wednesday, Friday}));
    form.daysAWeek = 2;
    EXPECT_EQ(places(form)[0].days, (std::vector{Monday, Thursday}));
    form.daysAWeek = 1;
    EXPECT_EQ(places(form)[0].days, std::vector{Monday});
}

TEST(PlanPlaces, TakeAsManyPartsOfTheDayAsAreWishedAndFree) {
    coach::Content content = fullContent();
    content.programme.routines[0].daySlots = {Slot::Evening};
    coach::OwnExerciseForm form = hipRoll();
    form.phases = {1};
    form.timesADay = 3;
    EXPECT_EQ(places(form, content)[0].parts, (std::vector{Slot::Morning, Slot::Midday}));
    content.programme.routines.erase(content.programme.routines.begin());
    form.timesADay = 2;
    EXPECT_EQ(places(form, content)[0].parts, (std::vector{Slot::Morning, Slot::Evening}));
}

TEST(PlanPlaces, KeepTheirOwnWhenTheExerciseIsChanged) {
    coach::Content content = fullContent();
    content.programme.routines.push_back(
        test::routine("own-hip-roll-p1", 1, RoutineKind::Mobility, {Slot::Midday}, {test::item("rock")}));
    EXPECT_EQ(places(hipRoll(), content).size(), 1u);
}

TEST(PlanSentences, SayWhereItWillStandAndWhereThereIsNoRoom) {
    const auto sentences = coach::planSentences(fullContent(), hipRoll());
    ASSERT_EQ(sentences.size(), 2u);
    EXPECT_EQ(sentences[0], "Phase 1, Settle: every day at midday.");
    EXPECT_TRUE(sentences[1].starts_with("Phase 2, Strengthen: every part of the day has a session already."));
}

TEST(PlanSentences, SayWhenThereIsRoomForLess) {
    coach::OwnExerciseForm form = hipRoll();
    form.phases = {1};
    form.timesADay = 2;
    form.daysAWeek = 2;
    EXPECT_TRUE(coach::planSentences(fullContent(), form)[0].starts_with(
        "Phase 1, Settle: Monday and Thursday at midday. There is no more room"));
}

TEST(PlanSentences, MindARoutineOfAnExerciseWhoseNameGaveNoId) {
    coach::Content content = fullContent();
    for (const char* const id : {"own-exercise-p1", "own-trial"}) {
        content.programme.routines.push_back(
            test::routine(id, 1, RoutineKind::Mobility, {Slot::Midday}, {test::item("rock")}));
        EXPECT_TRUE(coach::planSentences(content, hipRoll())[0].starts_with(
            "Phase 1, Settle: every part of the day has a session already."))
            << id;
        content.programme.routines.pop_back();
    }
}

TEST(OwnRoutine, CutsALongTitleAndCountsItsMinutes) {
    const coach::Content content = fullContent();
    coach::OwnExerciseForm form = hipRoll();
    form.name = "A name of 22 character";
    const auto [exercise, findings] =
        coach::readOwnText(coach::ownExerciseText(form, kId, content.catalogue), kId, content.catalogue);
    const std::string text = coach::ownRoutineText(form, exercise, places(form)[0], content.programme.waits);
    EXPECT_NE(text.find("\"A name of 22 char\u2026\""), std::string::npos) << text;
    EXPECT_NE(text.find("\"minutes\": 2"), std::string::npos) << text; // 20 s, 8 × 4 s, 30 s, 8 × 4 s
}

} // namespace
} // namespace glidepath
