#include "coach/exercise_detail.h"
#include "support/somebody.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath {
namespace {

using coach::PlanStatus;
using journal::DecisionKind;
using test::Somebody;

const coach::Content& shipped() {
    static const coach::Content content = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return content;
}

coach::ExerciseDetail detailFor(Somebody& person, const std::string& id) {
    return *coach::exerciseDetail(person.input(), ExerciseId{id});
}

bool isShown(Somebody& person, const std::string& id) {
    const auto view = coach::exercisesView(person.input(), {});
    return std::any_of(view.cards.begin(), view.cards.end(),
                       [&](const coach::ExerciseCard& card) { return card.id.text() == id; });
}

TEST(ExerciseStanding, ShowsThePresentAmountInPlaceOfTheFirst) {
    Somebody person{shipped(), 2};
    EXPECT_EQ(detailFor(person, "clamshell").dose.amount, "2 × 8 each side");
    person.practise("clamshell", 1, {}, programme::Given{2, 10});
    EXPECT_EQ(detailFor(person, "clamshell").dose.amount, "2 × 10 each side");
}

TEST(ExerciseStanding, ShowsBothSidesWhereOneDoesLess) {
    Somebody person{shipped(), 2};
    person.preferences.soreSide = SoreSide::Left;
    EXPECT_TRUE(detailFor(person, "clamshell").dose.sides.empty());
    person.practise("clamshell", 1, {},
                    programme::Given{.sets = 2, .amount = 10, .fewer = programme::FewerOn{Side::Left, 8}});
    const std::vector<coach::SideAmount> sides{{Side::Right, false, "2 × 10"}, {Side::Left, true, "2 × 8"}};
    EXPECT_EQ(detailFor(person, "clamshell").dose.sides, sides);
    person.preferences.soreSide = SoreSide::Both;
    for (const coach::SideAmount& side : detailFor(person, "clamshell").dose.sides)
        EXPECT_FALSE(side.sore);
}

TEST(ExerciseStanding, NamesTheSideOfAnExerciseForTheSoreSide) {
    Somebody person{shipped()};
    person.preferences.soreSide = SoreSide::Left;
    const auto exercises = shipped().catalogue.exercises();
    const auto sore = std::find_if(exercises.begin(), exercises.end(), [](const catalogue::Exercise& exercise) {
        return exercise.sides == catalogue::SidePattern::Sore && exercise.doses.contains(1);
    });
    ASSERT_NE(sore, exercises.end());
    EXPECT_NE(detailFor(person, sore->id.text()).dose.amount.find("on the left"), std::string::npos);
}

TEST(ExerciseStanding, SaysWhyAnAmountIsLessForNow) {
    Somebody person{shipped(), 2};
    person.practise("clamshell", 1, Feel::MorePain);
    const auto detail = detailFor(person, "clamshell");
    EXPECT_EQ(detail.dose.amount, "2 × 4 each side");
    ASSERT_EQ(detail.dose.eased.size(), 1u);
    EXPECT_EQ(detail.dose.eased.front(),
              "Clamshell brought more pain once in the last 7 days. For now it comes with half "
              "the amount.");
    EXPECT_TRUE(detail.canDoOnce);
}

TEST(ExerciseStanding, EasesWithEverySessionAfterDaysAway) {
    Somebody person{shipped(), 2};
    person.practise("clamshell", 15);
    const auto detail = detailFor(person, "clamshell");
    EXPECT_EQ(detail.dose.amount, "2 × 4 each side");
    EXPECT_EQ(detail.dose.eased, std::vector<std::string>{"15 days since the last session. You start again with about "
                                                          "half the amount."});
}

TEST(ExerciseStanding, RestsAfterSharpPainAndSaysUntilWhen) {
    Somebody person{shipped(), 2};
    person.practise("clamshell", 1, Feel::SharpPain);
    const auto detail = detailFor(person, "clamshell");
    EXPECT_EQ(detail.card.status, PlanStatus::Resting);
    EXPECT_EQ(detail.card.restsUntil, person.now.localDate() + std::chrono::days{1});
    EXPECT_EQ(detail.whyNot.find("Clamshell brought sharp pain"), 0u) << detail.whyNot;
    EXPECT_FALSE(detail.canDoOnce);
    EXPECT_TRUE(isShown(person, "clamshell")) << "it comes back by itself";
}

TEST(ExerciseStanding, IsOfferedAgainOnTheDayThatWasNamed) {
    Somebody person{shipped(), 2};
    person.practise("clamshell", 1, Feel::SharpPain);
    const Date until = *detailFor(person, "clamshell").card.restsUntil;
    person.now.utc += std::chrono::days{1};
    EXPECT_EQ(person.now.localDate(), until);
    EXPECT_EQ(detailFor(person, "clamshell").card.status, PlanStatus::InPlan);
}

TEST(ExerciseStanding, StaysAsideAfterThreeBadTimesUntilItIsPutBack) {
    Somebody person{shipped(), 2};
    for (const int daysAgo : {20, 11, 2})
        person.practise("clamshell", daysAgo, Feel::MorePain);
    auto detail = detailFor(person, "clamshell");
    EXPECT_EQ(detail.card.status, PlanStatus::PutAside);
    EXPECT_NE(detail.whyNot.find("3 times in the last 28 days"), std::string::npos) << detail.whyNot;
    EXPECT_FALSE(isShown(person, "clamshell"));
    ASSERT_TRUE(detail.change);
    EXPECT_EQ(detail.change->decision.kind, DecisionKind::PutBack);
    person.decide(detail.change->decision.kind, detail.change->decision.subject);
    EXPECT_EQ(detailFor(person, "clamshell").card.status, PlanStatus::InPlan);
}

TEST(ExerciseStanding, CanBeLeftOutAndPutBackByWish) {
    Somebody person{shipped(), 2};
    auto detail = detailFor(person, "clamshell");
    EXPECT_EQ(detail.change->decision.kind, DecisionKind::LeftOut);
    person.decide(detail.change->decision.kind, detail.change->decision.subject);
    detail = detailFor(person, "clamshell");
    EXPECT_EQ(detail.card.status, PlanStatus::PutAside);
    EXPECT_EQ(detail.whyNot, "You left it out. It stays out until you put it back.");
    EXPECT_FALSE(detail.canDoOnce);
}

TEST(ExerciseStanding, SaysWhichAnswerLeavesItOut) {
    Somebody person{shipped(), 2};
    person.preferences.screening.triggers = {"bending-forward", "kneeling"};
    const auto detail = detailFor(person, "childs-pose");
    EXPECT_EQ(detail.whyNot.find("Left out because you said that bending forward and kneeling or leaning on hands set "
                                 "it off."),
              std::string::npos)
        << "of another phase: its doses say it";
    person.preferences.phase = 3;
    EXPECT_EQ(detailFor(person, "childs-pose").card.status, PlanStatus::DoesNotFit);
    EXPECT_EQ(detailFor(person, "childs-pose")
                  .whyNot.find("Left out because you said that bending forward and kneeling or leaning on hands set it "
                               "off."),
              0u);
}

TEST(ExerciseStanding, SaysWhichThingIsMissingAndStillLetsItBeDoneOnce) {
    Somebody person{shipped(), 3};
    person.preferences.screening.things = std::set<std::string>{"mat", "cushion", "chair"};
    const auto detail = detailFor(person, "clamshell-band");
    EXPECT_EQ(detail.card.status, PlanStatus::DoesNotFit);
    EXPECT_EQ(detail.whyNot.find("It needs a loop band, which you said you do not have."), 0u) << detail.whyNot;
    EXPECT_TRUE(detail.canDoOnce);
    EXPECT_FALSE(isShown(person, "clamshell-band"));
}

TEST(ExerciseStanding, SaysWhenThePositionCannotBeGotInto) {
    Somebody person{shipped(), 2};
    person.preferences.screening.floor = "not-now";
    person.preferences.screening.things = std::set<std::string>{"mat", "cushion"};
    EXPECT_EQ(detailFor(person, "clamshell")
                  .whyNot.find("Left out because of what you said about getting down to the "
                               "floor."),
              0u);
}

TEST(ExerciseStanding, IsNeverOfferedOnceWhileExerciseIsLocked) {
    Somebody person{shipped(), 2};
    ASSERT_TRUE(detailFor(person, "clamshell").canDoOnce);
    person.lockExercise();
    EXPECT_FALSE(detailFor(person, "clamshell").canDoOnce);
}

TEST(ExerciseStanding, TellsPhasesBeforeFromPhasesAfter) {
    Somebody person{shipped(), 3};
    EXPECT_EQ(detailFor(person, "knee-to-chest-double").card.status, PlanStatus::Closed);
    person.preferences.phase = 1;
    EXPECT_EQ(detailFor(person, "knee-to-chest-double").card.status, PlanStatus::FromPhase);
    EXPECT_FALSE(detailFor(person, "knee-to-chest-double").change);
}

} // namespace
} // namespace glidepath
