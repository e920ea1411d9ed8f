#include "coach/own_exercise_file.h"
#include "coach/own_exercise_limits.h"
#include "coach_own/own_content.h"

#include <gtest/gtest.h>

#include <functional>

namespace glidepath {
namespace {

using coach::OwnExerciseForm;
using coach::OwnWork;
using test::hipRoll;
using namespace coach::own_limits;

bool isReadable(const OwnExerciseForm& form) {
    static const coach::Content content = test::ownContentBase();
    const ExerciseId id{"own-hip-roll"};
    return coach::readOwnText(coach::ownExerciseText(form, id, content.catalogue), id, content.catalogue)
        .second.empty();
}

struct Number {
    const char* name;
    Range range;
    OwnWork work;
    int OwnExerciseForm::*value;
};

const Number kNumbers[] = {
    {"repetitions", kRepetitions, OwnWork::Repetitions, &OwnExerciseForm::repetitions},
    {"lift", kMovingSeconds, OwnWork::Repetitions, &OwnExerciseForm::liftSeconds},
    {"top", kTopSeconds, OwnWork::Repetitions, &OwnExerciseForm::topSeconds},
    {"lower", kMovingSeconds, OwnWork::Repetitions, &OwnExerciseForm::lowerSeconds},
    {"hold", kHoldSeconds, OwnWork::Hold, &OwnExerciseForm::holdSeconds},
    {"minutes", kMinutes, OwnWork::Minutes, &OwnExerciseForm::minutes},
    {"sets", kSets, OwnWork::Hold, &OwnExerciseForm::sets},
    {"rest", kRestSeconds, OwnWork::Hold, &OwnExerciseForm::restSeconds},
    {"times a day", kTimesADay, OwnWork::Hold, &OwnExerciseForm::timesADay},
    {"days a week", kDaysAWeek, OwnWork::Hold, &OwnExerciseForm::daysAWeek},
};

TEST(OwnLimits, OfNumbersAreThoseOfTheReader) {
    for (const Number& number : kNumbers) {
        OwnExerciseForm form = hipRoll();
        form.work = number.work;
        const auto isFine = [&](int value) {
            form.*number.value = value;
            return isReadable(form);
        };
        EXPECT_FALSE(isFine(number.range.least - 1)) << number.name;
        EXPECT_TRUE(isFine(number.range.least)) << number.name;
        EXPECT_TRUE(isFine(number.range.most)) << number.name;
        EXPECT_FALSE(isFine(number.range.most + 1)) << number.name;
    }
}

struct Text {
    const char* name;
    std::size_t longest;
    std::function<void(OwnExerciseForm&, const std::string&)> set;
};

const Text kTexts[] = {
    {"name", kLongestName, [](OwnExerciseForm& form, const std::string& text) { form.name = text; }},
    {"step", kLongestStep, [](OwnExerciseForm& form, const std::string& text) { form.steps[1] = text; }},
    {"stop sign", kLongestStopSign, [](OwnExerciseForm& form, const std::string& text) { form.stopIf = {text}; }},
    {"body part", kLongestBodyPart, [](OwnExerciseForm& form, const std::string& text) { form.bodyParts = {text}; }},
    {"note", kLongestNote, [](OwnExerciseForm& form, const std::string& text) { form.note = text; }},
};

TEST(OwnLimits, OfTextsAreThoseOfTheReader) {
    for (const Text& text : kTexts) {
        OwnExerciseForm form = hipRoll();
        text.set(form, std::string(text.longest, 'x'));
        EXPECT_TRUE(isReadable(form)) << text.name;
        text.set(form, std::string(text.longest + 1, 'x'));
        EXPECT_FALSE(isReadable(form)) << text.name;
    }
}

} // namespace
} // namespace glidepath
