#include "broken/fixture.h"
#include "catalogue/catalogue.h"
#include "programme/programme.h"

#include <gtest/gtest.h>

#include <array>

namespace glidepath {
namespace {

using test::Defect;

class BrokenProgrammes : public testing::TestWithParam<Defect> {};

TEST_P(BrokenProgrammes, AreReportedWithFilePointerAndLine) {
    const auto folder = test::brokenFolder(GetParam().folder);
    const std::array folders{catalogue::ContentFolder{.path = folder, .origin = catalogue::Origin::Shipped}};
    Findings findings;
    const auto catalogue = catalogue::readCatalogue(folders, findings);
    (void)programme::readProgramme(folders, catalogue, findings);
    EXPECT_EQ(test::told(findings, folder), GetParam().findings);
    EXPECT_TRUE(hasErrors(findings));
}

INSTANTIATE_TEST_SUITE_P(
    Defects, BrokenProgrammes,
    testing::Values(
        Defect{"minutes-missing",
               {R"(programme/routines/core.json:1: found no "minutes", expected the key "minutes")"}},
        Defect{
            "gate-source-unknown",
            {R"(programme/gates/unlock.json:9: /sources/0: found "book", expected the id of a source in sources.json, or "our-choice")",
             R"(programme/routines/core.json:12: /items/1/gate: found "unlock", expected the id of a gate that can be used)"}},
        Defect{
            "gate-without-needs",
            {R"(programme/gates/unlock.json:6: /needs: found an empty list, expected 1 to 6 entries)",
             R"(programme/routines/core.json:12: /items/1/gate: found "unlock", expected the id of a gate that can be used)"}},
        Defect{
            "gate-answer-unknown",
            {R"(programme/gates/unlock.json:7: /needs/0/answer: found "maybe", expected one of "no", "yes")",
             R"(programme/routines/core.json:12: /items/1/gate: found "unlock", expected the id of a gate that can be used)"}},
        Defect{
            "gate-need-of-no-kind",
            {R"(programme/gates/unlock.json:7: /needs/0: found no kind of need, expected exactly one of exercise, easierExercise, daysInPhase, calmDays, question)",
             R"(programme/routines/core.json:12: /items/1/gate: found "unlock", expected the id of a gate that can be used)"}},
        Defect{
            "gate-need-of-two-kinds",
            {R"(programme/gates/unlock.json:7: /needs/0: found 2 kinds of need, expected exactly one of exercise, easierExercise, daysInPhase, calmDays, question)",
             R"(programme/routines/core.json:12: /items/1/gate: found "unlock", expected the id of a gate that can be used)"}},
        Defect{
            "gate-exercise-without-dose",
            {R"(programme/gates/unlock.json:3: /opens/0: found "tilt" without a dose for a phase of the gate, expected an exercise with a dose for phase 3)",
             R"(programme/routines/core.json:12: /items/1/gate: found "unlock", expected the id of a gate that can be used)"}},
        Defect{
            "gate-exercise-missing",
            {R"(programme/gates/unlock.json:7: /needs/0/exercise: found "rock", expected the id of an exercise that can be used)",
             R"(programme/routines/core.json:12: /items/1/gate: found "unlock", expected the id of a gate that can be used)"}},
        Defect{
            "gate-broken",
            {R"(programme/gates/unlock.json:4: /phases/0: found 0, expected a whole number from 1 to 9)",
             R"(programme/routines/core.json:12: /items/1/gate: found "unlock", expected the id of a gate that can be used)"}},
        Defect{
            "gate-of-another-exercise",
            {R"(programme/routines/core.json:12: /items/1/gate: found "unlock", which does not hold back that exercise, expected a gate that opens "tilt" in phase 1)"}},
        Defect{
            "gate-unknown",
            {R"(programme/routines/core.json:12: /items/1/gate: found "locked", expected the id of a gate that can be used)"}},
        Defect{
            "gate-superfluous",
            {R"(programme/routines/core.json:11: /items/0/gate: found a "gate", expected one only where "need" is "later")"}},
        Defect{
            "gate-missing",
            {R"(programme/routines/core.json:12: /items/1: found no "gate", expected the gate that opens the exercise)"}},
        Defect{
            "alternative-missing",
            {R"(programme/routines/core.json:11: /items/0/alternatives/0: found "rock", expected the id of an exercise that can be used)",
             R"(programme/routines/core.json:11: /items/0/alternatives/1: found "press" without a dose for that phase, expected an exercise with a dose for phase 1)",
             R"(programme/routines/core.json:11: /items/0/alternatives/2: found the exercise itself, expected another exercise)"}},
        Defect{
            "day-unknown",
            {R"(programme/routines/core.json:7: /days/1: found "mittwoch", expected one of "mon", "tue", "wed", "thu", "fri", "sat", "sun")",
             R"(programme/routines/core.json:7: /days/2: found "mon", expected each word once)"}},
        Defect{
            "exercise-missing",
            {R"(programme/routines/core.json:11: /items/0/exercise: found "rock", expected the id of an exercise that can be used)"}},
        Defect{
            "exercise-without-dose-for-the-phase",
            {R"(programme/routines/core.json:11: /items/0/exercise: found "press" without a dose for that phase, expected an exercise with a dose for phase 1)"}},
        Defect{"more-times-than-slots",
               {R"(programme/routines/core.json:9: /timesADay: found 2, expected 1, as many as there are slots)"}},
        Defect{
            "phase-number-twice",
            {R"(programme/phases/strengthen.json:3: /number: found 1, expected a number that the phase "settle" does not have)"}},
        Defect{
            "phase-unknown",
            {R"(programme/routines/core.json:3: /phase: found 3, expected the number of a phase that can be used)",
             R"(programme/routines/core.json:11: /items/0/exercise: found "tilt" without a dose for that phase, expected an exercise with a dose for phase 3)"}},
        Defect{
            "relief-with-days",
            {R"(programme/routines/core.json:7: /days: found a list, expected no "days" in a routine of this kind)",
             R"(programme/routines/core.json:8: /slots: found a list, expected no "slots" in a routine of this kind)"}},
        Defect{
            "required-exercise-missing",
            {R"(programme/routines/core.json:10: /items: found no required exercise, expected at least one, so that the short version has something in it)"}},
        Defect{
            "routine-source-unknown",
            {R"(programme/routines/core.json:13: /sources/0: found "book", expected the id of a source in sources.json, or "our-choice")"}},
        Defect{"slots-missing", {R"(programme/routines/core.json:1: found no "slots", expected the key "slots")"}},
        Defect{
            "swap-one-sided",
            {R"(programme/routines/core.json:9: /swapsWith: found "more", expected a routine of the same phase that swaps with this one)"}},
        Defect{
            "swap-partner-broken",
            {R"(programme/routines/core.json:9: /swapsWith: found "more", expected the id of a routine that can be used)",
             R"(programme/routines/more.json:5: /kind: found "mobilty", expected one of "mobility", "strength", "glide", "walk", "aerobic", "relief")"}},
        Defect{
            "swap-partner-missing",
            {R"(programme/routines/core.json:9: /swapsWith: found "more", expected the id of a routine that can be used)"}},
        Defect{"swap-with-itself",
               {R"(programme/routines/core.json:9: /swapsWith: found the routine itself, expected another routine)"}},
        Defect{
            "title-too-long",
            {R"(programme/routines/core.json:4: /title: found 22 characters: "Gentle start of it all", expected a text of 1 to 18 characters in one line)"}},
        Defect{
            "too-many-exercises",
            {R"(programme/routines/core.json:10: /items: found 6 exercises that are not for later, expected at most 5)"}},
        Defect{"wait-out-of-range",
               {R"(programme/waits.json:2: /newPositionSeconds: found 0, expected a whole number from 1 to 600)",
                R"(programme/waits.json:4: /otherSideSeconds: found null, expected a whole number from 1 to 600)"}},
        Defect{"waits-missing", {R"(programme/waits.json: found no such file, expected a JSON file)"}},
        Defect{
            "walk-with-slots",
            {R"(programme/routines/core.json:8: /slots: found a list, expected no "slots" in a routine of this kind)"}}),
    [](const auto& defect) { return test::testName(defect.param); });

} // namespace
} // namespace glidepath
