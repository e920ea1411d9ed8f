#include "coach_own/saving_fixture.h"
#include "support/ordinary_user.h"

#include <gtest/gtest.h>


/// What stands in the way of saving, and files that somebody else had a hand in.
namespace glidepath {
namespace {

namespace fs = std::filesystem;
using coach::OwnExerciseForm;
using test::contentOf;
using test::hipRoll;
using test::SavingTest;

const ExerciseId kId{"own-hip-roll"};

class SavingTrouble : public SavingTest {
protected:
    /// Gives the routine of phase 1 a title by hand, and the file as it is then.
    [[nodiscard]] std::string editRoutine() const {
        std::string text = contentOf(routine(1));
        const std::string title = "\"Hip roll\"";
        text.replace(text.find(title), title.size(), "\"My own title\"");
        std::ofstream{routine(1)} << text;
        return text;
    }
    [[nodiscard]] OwnExerciseForm renamed() const {
        OwnExerciseForm form = saved();
        form.name = "Other";
        return form;
    }
    /// Where the file that is to be replaced would be kept meanwhile.
    static void blockKeeping(const fs::path& path) {
        fs::create_directories(path.parent_path() / ("." + path.filename().string() + ".old") / "full");
    }
    [[nodiscard]] std::ptrdiff_t filesIn(const fs::path& inner) const {
        return std::distance(fs::directory_iterator{own / inner}, fs::directory_iterator{});
    }
};

TEST_F(SavingTrouble, IsToldWhereAFolderLeadsBackToItself) {
    const auto content = read();
    fs::create_directory_symlink(own, own);
    EXPECT_FALSE(coach::saveOwnExercise(own, hipRoll(), content));
    EXPECT_FALSE(coach::removeOwnExercise(own, kId));
}

TEST_F(SavingTrouble, IsToldWhereTheFolderIsForbidden) {
    ASSERT_TRUE(save(hipRoll()));
    const auto content = read();
    const test::OrdinaryUser user{folder.path()};
    fs::permissions(own, fs::perms::none);
    const auto savedAgain = coach::saveOwnExercise(own, hipRoll(), content);
    const auto removed = coach::removeOwnExercise(own, kId);
    fs::permissions(own, fs::perms::owner_all);
    EXPECT_FALSE(savedAgain);
    ASSERT_FALSE(removed);
    EXPECT_NE(removed.error().advice.find("Allow writing"), std::string::npos);
}

TEST_F(SavingTrouble, KeepsWhatIsRemovedInItsOwnFolderWhereAnInnerOneIsALink) {
    fs::create_directories(folder.path() / "elsewhere" / "exercises");
    fs::create_directory(own);
    fs::create_directory_symlink(folder.path() / "elsewhere" / "exercises", own / "exercises");
    ASSERT_TRUE(save(hipRoll()));
    ASSERT_TRUE(coach::removeOwnExercise(own, kId));
    EXPECT_FALSE(fs::exists(file()));
    EXPECT_TRUE(fs::exists(own / "removed" / "exercises" / "own-hip-roll.json"));
}

TEST_F(SavingTrouble, KeepsARoutineChangedByHandWhenItIsReplaced) {
    ASSERT_TRUE(save(hipRoll()));
    const std::string byHand = editRoutine();
    ASSERT_TRUE(save(renamed()));
    EXPECT_EQ(contentOf(removedRoutine(1)), byHand);
    EXPECT_NE(contentOf(routine(1)).find("\"Other\""), std::string::npos);
}

TEST_F(SavingTrouble, KeepsARoutineChangedByHandWhenItIsTakenAway) {
    ASSERT_TRUE(save(hipRoll()));
    const std::string byHand = editRoutine();
    OwnExerciseForm form = saved();
    form.plan = coach::PlanWish::LeaveOut;
    ASSERT_TRUE(save(form));
    EXPECT_EQ(contentOf(removedRoutine(1)), byHand);
    EXPECT_FALSE(fs::exists(routine(1)));
}

TEST_F(SavingTrouble, KeepsAnExerciseFileChangedSinceItWasRead) {
    ASSERT_TRUE(save(hipRoll()));
    const auto content = read();
    const OwnExerciseForm form = renamed();
    std::ofstream{file()} << "changed meanwhile";
    ASSERT_TRUE(coach::saveOwnExercise(own, form, content));
    EXPECT_EQ(contentOf(own / "removed" / "exercises" / "own-hip-roll.json"), "changed meanwhile");
}

TEST_F(SavingTrouble, KeepsNothingThatItWroteItself) {
    ASSERT_TRUE(save(hipRoll()));
    ASSERT_TRUE(save(renamed()));
    OwnExerciseForm form = saved();
    form.phases = {3};
    ASSERT_TRUE(save(form));
    EXPECT_FALSE(fs::exists(own / "removed"));
    EXPECT_EQ(filesIn("exercises"), 1);
    EXPECT_EQ(filesIn("programme/routines"), 1);
}

TEST_F(SavingTrouble, WritesNothingWhereAFolderIsInThePlaceOfAFile) {
    fs::create_directories(routine(1));
    const auto refused = save(hipRoll());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, routine(1).string());
    EXPECT_FALSE(fs::exists(file()));
    fs::remove(routine(1));
    EXPECT_EQ(save(hipRoll()), kId);
}

TEST_F(SavingTrouble, PutsBackWhatWasReplacedWhereTheNextFileCannotBe) {
    ASSERT_TRUE(save(hipRoll()));
    const std::string exercise = contentOf(file());
    const std::string planned = contentOf(routine(1));
    blockKeeping(routine(1));
    EXPECT_FALSE(save(renamed()));
    EXPECT_EQ(contentOf(file()), exercise);
    EXPECT_EQ(contentOf(routine(1)), planned);
    EXPECT_EQ(filesIn("exercises"), 1);
}

TEST_F(SavingTrouble, TakesAwayWhatIsNewWhereARoutineCannotBeReplaced) {
    ASSERT_TRUE(save(hipRoll()));
    const OwnExerciseForm form = saved();
    const auto content = read();
    fs::remove(file());
    blockKeeping(routine(1));
    OwnExerciseForm changed = form;
    changed.name = "Other";
    EXPECT_FALSE(coach::saveOwnExercise(own, changed, content));
    EXPECT_FALSE(fs::exists(file()));
}

TEST_F(SavingTrouble, MovesBackWhatWasMovedAsideWhereSavingFails) {
    ASSERT_TRUE(save(hipRoll()));
    const std::string byHand = editRoutine();
    blockKeeping(file());
    EXPECT_FALSE(save(renamed()));
    EXPECT_EQ(contentOf(routine(1)), byHand);
    EXPECT_FALSE(fs::exists(removedRoutine(1)));
}

TEST_F(SavingTrouble, RemovesNothingWhereOneFileCannotBeMoved) {
    ASSERT_TRUE(save(hipRoll()));
    fs::create_directory(own / "removed");
    std::ofstream{own / "removed" / "programme"} << "in the way";
    EXPECT_FALSE(coach::removeOwnExercise(own, kId));
    EXPECT_TRUE(fs::exists(file()));
    EXPECT_TRUE(fs::exists(routine(1)));
}

} // namespace
} // namespace glidepath
