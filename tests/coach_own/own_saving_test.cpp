#include "coach/coach.h"
#include "coach/exercise_detail.h"
#include "coach/own_exercise_plan.h"
#include "coach/today_view.h"
#include "coach_own/saving_fixture.h"
#include "support/fake_clock.h"
#include "support/ordinary_user.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath {
namespace {

namespace fs = std::filesystem;
using coach::OwnExerciseForm;
using test::hipRoll;
using test::SavingTest;

TEST_F(SavingTest, MakesFilesThatTheProgramReadsWithoutAFinding) {
    EXPECT_EQ(save(hipRoll()), ExerciseId{"own-hip-roll"});
    EXPECT_EQ(findings(), Findings{});
    const auto content = read();
    ASSERT_NE(content.catalogue.find(ExerciseId{"own-hip-roll"}), nullptr);
    EXPECT_EQ(coach::ownRoutines(content.programme, ExerciseId{"own-hip-roll"}).size(), 1u); // phase 2 is full
}

class TodayWithOwn : public SavingTest {
protected:
    [[nodiscard]] coach::TodayView today() const {
        const coach::Content content = read();
        const auto plans = coach::plansAsWritten(content, {});
        return coach::todayView({.content = content,
                                 .history = {},
                                 .assessment = {},
                                 .plans = plans,
                                 .now = test::at(test::kToday, std::chrono::hours{12})});
    }
};

TEST_F(TodayWithOwn, PutsItIntoTodayWithoutPushingAnythingOut) {
    const auto before = today();
    ASSERT_TRUE(save(hipRoll()));
    const auto after = today();
    ASSERT_EQ(after.parts.size(), before.parts.size() + 1);
    EXPECT_TRUE(std::any_of(after.parts.begin(), after.parts.end(),
                            [](const auto& part) { return part.offer.title == "Hip roll"; }));
    for (const auto& part : before.parts)
        EXPECT_NE(std::find(after.parts.begin(), after.parts.end(), part), after.parts.end());
}

TEST_F(SavingTest, KeepsFilesAndFoldersForThePersonAlone) {
    ASSERT_TRUE(save(hipRoll()));
    EXPECT_EQ(fs::status(file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(own).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(own / "exercises").permissions(), fs::perms::owner_all);
}

TEST_F(SavingTest, LeavesNothingButTheFiles) {
    ASSERT_TRUE(save(hipRoll()));
    EXPECT_EQ(std::distance(fs::directory_iterator{own / "exercises"}, fs::directory_iterator{}), 1);
}

TEST_F(SavingTest, GivesAnIdThatNothingElseHas) {
    ASSERT_TRUE(save(hipRoll()));
    OwnExerciseForm other = hipRoll();
    other.name = "Hip \u0436 roll"; // the same id, were it free
    EXPECT_EQ(save(other), ExerciseId{"own-hip-roll-2"});
    other.name = "\u041C\u043E\u0441\u0442";
    EXPECT_EQ(save(other), ExerciseId{"own-exercise"});
}

TEST_F(SavingTest, NeverTakesTheFileOfAnExerciseThatCouldNotBeRead) {
    fs::create_directories(own / "exercises");
    std::ofstream{file()} << "half a file";
    EXPECT_EQ(save(hipRoll()), ExerciseId{"own-hip-roll-2"});
    EXPECT_EQ(test::contentOf(file()), "half a file");
}

TEST_F(SavingTest, NeverReplacesWhatTheProgramBringsAlong) {
    OwnExerciseForm form = hipRoll();
    form.name = read().catalogue.exercises().front().name;
    EXPECT_FALSE(save(form));
    for (const auto& exercise : read().catalogue.exercises())
        EXPECT_FALSE(exercise.id.text().starts_with("own-"));
}

TEST_F(SavingTest, GivesTheSameFormBackForChanging) {
    OwnExerciseForm form = hipRoll();
    form.note = "Keep the shoulders down";
    ASSERT_TRUE(save(form));
    form.id = ExerciseId{"own-hip-roll"};
    EXPECT_EQ(saved(), form);
}

TEST_F(SavingTest, KeepsThePlanInStepWhenItIsChanged) {
    ASSERT_TRUE(save(hipRoll()));
    EXPECT_TRUE(fs::exists(routine(1)));
    OwnExerciseForm form = saved();
    form.phases = {3};
    form.name = "Hip roll, slow";
    EXPECT_EQ(save(form), ExerciseId{"own-hip-roll"});
    EXPECT_FALSE(fs::exists(routine(1)));
    EXPECT_TRUE(fs::exists(routine(3)));
    form.plan = coach::PlanWish::LeaveOut;
    ASSERT_TRUE(save(form));
    EXPECT_FALSE(fs::exists(routine(3)));
    EXPECT_EQ(findings(), Findings{});
    EXPECT_EQ(saved().name, "Hip roll, slow");
}

TEST_F(SavingTest, StaysTheSameWhenItIsSavedTwice) {
    ASSERT_TRUE(save(hipRoll()));
    const std::string before = test::contentOf(file()) + test::contentOf(routine(1));
    ASSERT_TRUE(save(saved()));
    EXPECT_EQ(test::contentOf(file()) + test::contentOf(routine(1)), before);
}

TEST_F(SavingTest, ChangesNothingWhereOneOfItsFilesCannotBeWritten) {
    ASSERT_TRUE(save(hipRoll()));
    const std::string before = test::contentOf(file());
    fs::create_directory(routine(1).parent_path() / ".own-hip-roll-p1.json.new"); // where the second file is prepared
    OwnExerciseForm form = saved();
    form.name = "Other";
    const auto refused = save(form);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what, "The exercise could not be saved");
    EXPECT_FALSE(refused.error().advice.empty());
    EXPECT_EQ(test::contentOf(file()), before);
    EXPECT_EQ(std::distance(fs::directory_iterator{own / "exercises"}, fs::directory_iterator{}), 1);
}

TEST_F(SavingTest, SaysWhatToDoWhereItMayNotWrite) {
    fs::create_directory(own);
    const auto content = read();
    const test::OrdinaryUser user{folder.path()};
    fs::permissions(own, fs::perms::owner_read | fs::perms::owner_exec);
    const auto refused = coach::saveOwnExercise(own, hipRoll(), content);
    fs::permissions(own, fs::perms::owner_all);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().advice.find("Allow writing"), std::string::npos);
}

TEST_F(SavingTest, SaysSoWhereAFileIsInTheWayOfTheFolder) {
    std::ofstream{own} << "no folder";
    const auto refused = save(hipRoll());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, own.string());
}

TEST_F(SavingTest, IsNotDoneWithAFormThatHasAProblem) {
    OwnExerciseForm form = hipRoll();
    form.steps.clear();
    const auto refused = save(form);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().detail.find("steps"), std::string::npos);
    EXPECT_FALSE(fs::exists(own));
}

TEST_F(SavingTest, MovesWhatIsRemovedAsideSoThatItCanBePutBack) {
    ASSERT_TRUE(save(hipRoll()));
    const std::string text = test::contentOf(file());
    ASSERT_TRUE(coach::removeOwnExercise(own, ExerciseId{"own-hip-roll"}));
    EXPECT_EQ(read().catalogue.find(ExerciseId{"own-hip-roll"}), nullptr);
    EXPECT_EQ(findings(), Findings{});
    EXPECT_EQ(test::contentOf(own / "removed" / "exercises" / "own-hip-roll.json"), text);
    EXPECT_TRUE(fs::exists(own / "removed" / "programme" / "routines" / "own-hip-roll-p1.json"));
    fs::rename(own / "removed" / "exercises" / "own-hip-roll.json", file());
    EXPECT_NE(read().catalogue.find(ExerciseId{"own-hip-roll"}), nullptr);
}

TEST_F(SavingTest, KeepsEveryExerciseThatWasRemoved) {
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(save(hipRoll()));
        ASSERT_TRUE(coach::removeOwnExercise(own, ExerciseId{"own-hip-roll"}));
    }
    EXPECT_TRUE(fs::exists(own / "removed" / "exercises" / "own-hip-roll-2.json"));
}

TEST_F(SavingTest, SaysSoWhenThereIsNothingToRemove) {
    EXPECT_FALSE(coach::removeOwnExercise(own, ExerciseId{"own-hip-roll"}));
}

TEST_F(SavingTest, IsSeenByTheCoachOnceTheContentIsReadAgain) {
    const test::FakeClock clock;
    auto coach =
        coach::Coach::open(read(), journal::Journal::open(folder.path()).value(), clock, folder.path()).value();
    coach.keepContentIn({GLIDEPATH_DATA_DIR, own});
    ASSERT_TRUE(save(hipRoll()));
    EXPECT_FALSE(coach.planOf(ExerciseId{"own-hip-roll"}));
    coach.reloadContent();
    EXPECT_TRUE(coach.planOf(ExerciseId{"own-hip-roll"}));
}

} // namespace
} // namespace glidepath
