#include "coach/own_exercise_file.h"
#include "coach_own/own_content.h"

#include <gtest/gtest.h>

/// With other words in its files than these, the program does not know exercises again that were saved before.
namespace glidepath {
namespace {

using coach::OwnExerciseForm;
using coach::OwnWork;
using test::hipRoll;

const ExerciseId kId{"own-hip-roll"};

void expectAsBefore(const OwnExerciseForm& form, const std::string& name) {
    const coach::Content content = test::ownContentBase();
    const std::string before =
        test::contentOf(std::filesystem::path{GLIDEPATH_TESTS_DIR} / "coach_own" / "golden" / name);
    EXPECT_EQ(coach::ownExerciseText(form, kId, content.catalogue), before);
    const auto [exercise, findings] = coach::readOwnText(before, kId, content.catalogue);
    ASSERT_EQ(findings, Findings{});
    EXPECT_EQ(coach::formOf(content, exercise), form);
}

OwnExerciseForm savedForm() {
    OwnExerciseForm form = hipRoll();
    form.id = kId;
    form.plan = coach::PlanWish::LeaveOut;
    return form;
}

TEST(OwnExerciseFile, StaysAsItWasForRepetitions) {
    OwnExerciseForm form = savedForm();
    form.topSeconds = 1;
    form.sides = catalogue::SidePattern::Each;
    expectAsBefore(form, "repetitions.json");
}

TEST(OwnExerciseFile, StaysAsItWasForAHold) {
    OwnExerciseForm form = savedForm();
    form.work = OwnWork::Hold;
    form.position = catalogue::Position::Standing;
    form.phases = {2};
    form.stopIf = {"The hip clicks"};
    form.bodyParts = {"hip"};
    form.note = "Keep the shoulders down";
    expectAsBefore(form, "hold.json");
}

TEST(OwnExerciseFile, StaysAsItWasForMinutes) {
    OwnExerciseForm form = savedForm();
    form.work = OwnWork::Minutes;
    form.position = catalogue::Position::OnMachine;
    form.phases = {1};
    expectAsBefore(form, "minutes.json");
}

} // namespace
} // namespace glidepath
