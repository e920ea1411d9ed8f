#include "coach/own_exercise.h"
#include "coach/own_exercise_file.h"
#include "coach_own/own_content.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath {
namespace {

using catalogue::CuePart;
using catalogue::SidePattern;
using coach::OwnExerciseForm;
using coach::OwnField;
using coach::OwnWork;
using test::hipRoll;

const ExerciseId kId{"own-hip-roll"};

const coach::Content& content() {
    static const coach::Content made = test::ownContentBase();
    return made;
}

catalogue::Exercise made(const OwnExerciseForm& form) {
    const auto text = coach::ownExerciseText(form, kId, content().catalogue);
    auto [exercise, findings] = coach::readOwnText(text, kId, content().catalogue);
    EXPECT_TRUE(findings.empty()) << glidepath::text(findings.front());
    return exercise;
}

/// The fields that say something, in their order.
std::vector<OwnField> complaints(const OwnExerciseForm& form) {
    std::vector<OwnField> fields;
    for (const auto& problem : coach::problemsIn(form, content())) {
        EXPECT_FALSE(problem.sentence.empty());
        fields.push_back(problem.field);
    }
    return fields;
}

using Fields = std::vector<OwnField>;

TEST(OwnExerciseForm, IsFineAsItIsWithANameStepsAndAPhase) {
    EXPECT_EQ(complaints(hipRoll()), Fields{});
}

TEST(OwnExerciseForm, BeginsWithThePhaseOfThePersonAndTheLaterOnes) {
    EXPECT_EQ(coach::newOwnForm(content(), 1).phases, (std::set{1, 2}));
    EXPECT_EQ(coach::newOwnForm(content(), 2).phases, std::set{2});
    EXPECT_EQ(coach::newOwnForm(content(), 2).plan, coach::PlanWish::PutIn);
}

TEST(OwnExerciseForm, SaysWhatIsMissingAtEachField) {
    EXPECT_EQ(complaints({}), (Fields{OwnField::Name, OwnField::Steps, OwnField::Phases}));
}

TEST(OwnExerciseForm, WantsTwoToSixSteps) {
    OwnExerciseForm form = hipRoll();
    form.steps = {"One.", "   "};
    EXPECT_EQ(complaints(form), Fields{OwnField::Steps});
    form.steps = {"One.", "Two."};
    EXPECT_EQ(complaints(form), Fields{});
    form.steps = {"1", "2", "3", "4", "5", "6"};
    EXPECT_EQ(complaints(form), Fields{});
    form.steps.push_back("7");
    EXPECT_EQ(complaints(form), Fields{OwnField::Steps});
}

TEST(OwnExerciseForm, TakesANameOf22CharactersAndNoLongerOne) {
    OwnExerciseForm form = hipRoll();
    form.name = "\u00C4 name of 22 character";
    EXPECT_EQ(complaints(form), Fields{});
    form.name += "s";
    ASSERT_EQ(complaints(form), Fields{OwnField::Name});
    EXPECT_NE(coach::problemsIn(form, content())[0].sentence.find("22"), std::string::npos);
}

TEST(OwnExerciseForm, RefusesANameThatAnotherExerciseHasHoweverItIsWritten) {
    OwnExerciseForm form = hipRoll();
    form.name = " BRIDGE ";
    EXPECT_EQ(complaints(form), Fields{OwnField::Name});
    form.id = ExerciseId{"bridge"};
    EXPECT_EQ(complaints(form), Fields{}); // its own name is no other's
}

TEST(OwnExerciseForm, WantsANameOfLettersOrDigits) {
    OwnExerciseForm form = hipRoll();
    form.name = "!?";
    EXPECT_EQ(complaints(form), Fields{OwnField::Name});
}

TEST(OwnExerciseForm, NamesTheLineThatIsTooLong) {
    OwnExerciseForm form = hipRoll();
    form.steps[1] = std::string(141, 'x');
    ASSERT_EQ(complaints(form), Fields{OwnField::Steps});
    EXPECT_TRUE(coach::problemsIn(form, content())[0].sentence.starts_with("Line 2: "));
    form = hipRoll();
    form.stopIf = {std::string(111, 'x')};
    ASSERT_EQ(complaints(form), Fields{OwnField::StopIf});
    EXPECT_TRUE(coach::problemsIn(form, content())[0].sentence.starts_with("Line 1: "));
}

TEST(OwnExerciseForm, TakesThreeMoreSignsToStopAt) {
    OwnExerciseForm form = hipRoll();
    form.stopIf = {"a", "b", "c"};
    EXPECT_EQ(complaints(form), Fields{});
    form.stopIf.push_back("d");
    EXPECT_EQ(complaints(form), Fields{OwnField::StopIf});
}

TEST(OwnExerciseForm, KnowsWhichSidesGoWithWhichWork) {
    OwnExerciseForm form = hipRoll();
    form.work = OwnWork::Minutes;
    form.sides = SidePattern::Each;
    EXPECT_EQ(complaints(form), Fields{OwnField::Sides});
    form.work = OwnWork::Hold;
    form.sides = SidePattern::Alternating;
    EXPECT_EQ(complaints(form), Fields{OwnField::Sides});
}

TEST(OwnExerciseForm, SaysWhereANumberIsOutOfRange) {
    OwnExerciseForm form = hipRoll();
    form.sets = 11;
    form.restSeconds = 601;
    form.repetitions = 0;
    form.timesADay = 25;
    form.daysAWeek = 8;
    EXPECT_EQ(complaints(form),
              (Fields{OwnField::Work, OwnField::Sets, OwnField::Rest, OwnField::TimesADay, OwnField::DaysAWeek}));
}

TEST(OwnExerciseForm, RefusesWhatTakesMoreThanThreeHours) {
    OwnExerciseForm form = hipRoll();
    form.work = OwnWork::Hold;
    form.sides = SidePattern::Each;
    form.holdSeconds = 600;
    form.sets = 10;
    EXPECT_EQ(complaints(form), Fields{OwnField::Work});
}

TEST(OwnExerciseForm, IsTidiedOfBlanks) {
    OwnExerciseForm form = hipRoll();
    form.name = "  Hip roll\t";
    form.steps = {" a ", "", "b"};
    EXPECT_EQ(coach::tidied(form).name, "Hip roll");
    EXPECT_EQ(coach::tidied(form).steps, (std::vector<std::string>{"a", "b"}));
}

TEST(OwnExercise, IsReadableForEveryPositionSideAndWork) {
    for (const auto work : {OwnWork::Repetitions, OwnWork::Hold, OwnWork::Minutes})
        for (int position = 0; position <= static_cast<int>(catalogue::Position::OnMachine); ++position)
            for (const auto sides :
                 {SidePattern::None, SidePattern::Each, SidePattern::Sore, SidePattern::Alternating}) {
                OwnExerciseForm form = hipRoll();
                form.work = work;
                form.position = static_cast<catalogue::Position>(position);
                form.sides = sides;
                form.topSeconds = position % 2;
                const bool fits = coach::problemsIn(form, content()).empty();
                EXPECT_EQ(fits ? made(form).position : form.position, form.position);
            }
}

TEST(OwnExercise, HoldsWhatWasTypedAndSaysThatEveryNumberIsOnesOwn) {
    OwnExerciseForm form = hipRoll();
    form.note = "Keep the shoulders down";
    form.bodyParts = {"hip"};
    const catalogue::Exercise exercise = made(form);
    EXPECT_EQ(exercise.name, "Hip roll");
    EXPECT_EQ(exercise.steps, form.steps);
    EXPECT_EQ(exercise.precautions, std::vector{form.note});
    EXPECT_EQ(exercise.bodyParts, form.bodyParts);
    EXPECT_EQ(exercise.origin, catalogue::Origin::Own);
    ASSERT_EQ(exercise.doses.size(), 2u);
    EXPECT_EQ(exercise.doses.at(1), exercise.doses.at(2));
    EXPECT_EQ(exercise.doses.at(1).basis.size(), 6u);
    for (const auto& [number, sources] : exercise.doses.at(1).basis)
        EXPECT_EQ(sources, std::vector{SourceId{"own"}}) << number;
}

TEST(OwnExercise, KeepsTheGeneralSignsToStopAtBeforeItsOwn) {
    OwnExerciseForm form = hipRoll();
    form.stopIf = {"The hip clicks"};
    auto expected = test::kGeneralSigns;
    expected.push_back("The hip clicks");
    EXPECT_EQ(made(form).stopIf, expected);
}

TEST(OwnExercise, HasNoRestWithOneSet) {
    OwnExerciseForm form = hipRoll();
    form.sets = 1;
    EXPECT_EQ(made(form).doses.at(1).rest, std::chrono::seconds{0});
    EXPECT_FALSE(made(form).cues.contains(CuePart::Rest));
}

TEST(GeneralStopSigns, AreThoseOfMostShippedExercises) {
    EXPECT_EQ(coach::generalStopSigns(content().catalogue), test::kGeneralSigns);
    EXPECT_TRUE(coach::generalStopSigns({}).empty());
}

OwnExerciseForm everythingFilledIn() {
    OwnExerciseForm form = hipRoll();
    form.id = kId;
    form.position = catalogue::Position::OnSide;
    form.sides = SidePattern::Each;
    form.work = OwnWork::Hold;
    form.holdSeconds = 12;
    form.sets = 3;
    form.restSeconds = 15;
    form.timesADay = 2;
    form.daysAWeek = 5;
    form.phases = {2};
    form.stopIf = {"The hip clicks"};
    form.bodyParts = {"hip", "buttock"};
    form.note = "Keep the shoulders down";
    form.plan = coach::PlanWish::LeaveOut;
    return form;
}

TEST(FormOf, GivesBackWhatWasTyped) {
    EXPECT_EQ(coach::formOf(content(), made(everythingFilledIn())), everythingFilledIn());
    OwnExerciseForm form = hipRoll();
    form.id = kId;
    form.plan = coach::PlanWish::LeaveOut; // no routine of the content names it
    EXPECT_EQ(coach::formOf(content(), made(form)), form);
}

TEST(FormOf, KeepsLinesWhenTheGeneralSignsHaveChangedSince) {
    catalogue::Exercise exercise = made(hipRoll());
    exercise.stopIf = {"An older sign", "New numbness"};
    const auto form = coach::formOf(content(), exercise);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->stopIf, std::vector<std::string>{"An older sign"});
}

TEST(FormOf, IsNothingForWhatTheFormCannotHold) {
    catalogue::Exercise exercise = made(hipRoll());
    exercise.doses.at(1).sets = {1, 2, 3};
    EXPECT_FALSE(coach::formOf(content(), exercise));
    exercise = made(hipRoll());
    exercise.easier = {ExerciseId{"bridge"}};
    EXPECT_FALSE(coach::formOf(content(), exercise));
    exercise = made(hipRoll());
    exercise.cues.at(CuePart::Ready).text = "Something else";
    EXPECT_FALSE(coach::formOf(content(), exercise));
    EXPECT_FALSE(coach::formOf(content(), *content().catalogue.find(ExerciseId{"rock"})));
}

} // namespace
} // namespace glidepath
