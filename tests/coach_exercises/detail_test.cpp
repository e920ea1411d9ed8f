#include "coach/exercise_detail.h"
#include "coach_today/made_up.h"
#include "support/somebody.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

const ExerciseId kBridge{"bridge"};

coach::Content contentWith(const catalogue::Exercise& exercise) {
    coach::Content made = test::content();
    made.catalogue = catalogue::Catalogue{{exercise, test::exercise("rock"), test::exercise("walk")}, {}};
    guidance::Topic causes{.id = TopicId{"causes"}};
    causes.groups = {{"", {{"worn-disc", "A worn disc", "", {}, {}}}}};
    made.topics = {causes};
    made.leaveForNow.items = {{"toe-touches",
                               "Toe touches",
                               "Why.",
                               "Until.",
                               {ExerciseId{"rock"}, ExerciseId{"gone"}},
                               "Rock",
                               {{"toe", "touch"}},
                               {}}};
    return made;
}

coach::ExerciseDetail detailOf(const catalogue::Exercise& exercise) {
    const coach::Content content = contentWith(exercise);
    return *coach::exerciseDetail(test::Somebody{content}.input(), kBridge);
}

TEST(ExerciseDetail, NamesTheCauseAsTheGuidanceDoesOrByItsId) {
    catalogue::Exercise bridge = test::exercise("bridge");
    bridge.byCause = {{"worn-disc", "Small.", {SourceId{"our-choice"}}}, {"other-cause", "Smaller.", {}}};
    const auto lines = detailOf(bridge).byCause;
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0], (coach::CauseLine{"A worn disc", "Small.", "our choice"}));
    EXPECT_EQ(lines[1].cause, "other-cause");
}

TEST(ExerciseDetail, TellsWhatIsBetterLeftForNowOfOnesOwnExercisesAlone) {
    catalogue::Exercise bridge = test::exercise("bridge");
    bridge.name = "Toe touches";
    EXPECT_TRUE(detailOf(bridge).leftOut.empty());
    bridge.origin = catalogue::Origin::Own;
    const auto notices = detailOf(bridge).leftOut;
    ASSERT_EQ(notices.size(), 1u);
    EXPECT_EQ(notices[0].title, "Toe touches");
    ASSERT_EQ(notices[0].instead.size(), 1u); // what does not exist is no way to go
    EXPECT_EQ(notices[0].instead[0].name, "rock");
}

TEST(ExerciseDetail, FindsWhatIsBetterLeftByOtherNamesToo) {
    catalogue::Exercise bridge = test::exercise("bridge");
    bridge.origin = catalogue::Origin::Own;
    EXPECT_TRUE(detailOf(bridge).leftOut.empty());
    bridge.alsoCalled = {"Standing toe touch"};
    EXPECT_EQ(detailOf(bridge).leftOut.size(), 1u);
}

} // namespace
} // namespace glidepath
