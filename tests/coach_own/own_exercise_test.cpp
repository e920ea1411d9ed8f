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

TEST(OwnExerciseForm, CountsLinesAsTheyWereTyped) {
    OwnExerciseForm form = hipRoll();
    form.steps = {"", "One.", " \t", std::string(141, 'x')};
    form.stopIf = {"", "It clicks", "", std::string(111, 'x')};
    form.bodyParts = {"hip", "", std::string(25, 'x')};
    const auto problems = coach::problemsIn(form, content());
    ASSERT_EQ(problems.size(), 3u);
    EXPECT_EQ(problems[0].sentence, "Line 4: at most 140 characters; this has 141.");
    EXPECT_EQ(problems[1].sentence, "Line 4: at most 110 characters; this has 111.");
    EXPECT_EQ(problems[2].sentence, "Body part 3: at most 24 characters; this has 25.");
}

TEST(OwnExerciseForm, SaysHowLongATextMayBeAndHowLongItIs) {
    OwnExerciseForm form = hipRoll();
    form.name = "A name of 23 characters";
    form.note = std::string(111, 'x');
    const auto problems = coach::problemsIn(form, content());
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].sentence, "At most 22 characters; this has 23.");
    EXPECT_EQ(problems[1].sentence, "At most 110 characters; this has 111.");
}

TEST(OwnExerciseForm, TakesAsManySignsToStopAtAsTheShippedOnesLeaveRoomFor) {
    const coach::Content shipped = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    const std::size_t most = coach::mostOwnStopSigns(shipped.catalogue);
    ASSERT_GT(most, 0U);
    OwnExerciseForm form = hipRoll();
    for (std::size_t line = 0; line < most; ++line)
        form.stopIf.push_back("Sign " + std::to_string(line));
    EXPECT_TRUE(coach::problemsIn(form, shipped).empty());
    form.stopIf.push_back("One more");
    ASSERT_EQ(coach::problemsIn(form, shipped).size(), 1U);
    EXPECT_EQ(coach::problemsIn(form, shipped).front().field, OwnField::StopIf);
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

TEST(OwnExerciseForm, TakesTextsPastedWithLineBreaksTabsAndControlCharacters) {
    OwnExerciseForm form = hipRoll();
    form.name = "Hip\u00A0 roll";
    form.note = "Keep the\r\nshoulders\n\n\tdown\u2028please\x1B\u0085";
    form.steps = {"Lie\tdown.", "Ro\u00E4ll\v\fslowly."};
    form.stopIf = {"It\x7F clicks"};
    form.bodyParts = {"\thip"};
    EXPECT_EQ(complaints(form), Fields{});
    const OwnExerciseForm tidy = coach::tidied(form);
    EXPECT_EQ(tidy.name, "Hip roll");
    EXPECT_EQ(tidy.note, "Keep the shoulders down please");
    EXPECT_EQ(tidy.steps, (std::vector<std::string>{"Lie down.", "Ro\u00E4ll slowly."}));
    EXPECT_EQ(tidy.stopIf, std::vector<std::string>{"It clicks"});
    EXPECT_EQ(tidy.bodyParts, std::vector<std::string>{"hip"});
}

/// Minutes have no sides, and only repetitions take turns.
bool goTogether(OwnWork work, SidePattern sides) {
    switch (work) {
    case OwnWork::Repetitions:
        return true;
    case OwnWork::Hold:
        return sides != SidePattern::Alternating;
    case OwnWork::Minutes:
        break;
    }
    return sides == SidePattern::None;
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
                EXPECT_EQ(coach::problemsIn(form, content()).empty(), goTogether(work, sides));
                if (!goTogether(work, sides))
                    continue;
                const catalogue::Exercise exercise = made(form);
                EXPECT_EQ(exercise.position, form.position);
                EXPECT_EQ(exercise.sides, sides);
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
