#include "programme/fitting.h"

#include <gtest/gtest.h>

namespace glidepath::programme {
namespace {

using catalogue::Exercise;
using catalogue::Position;
using Ids = std::set<ExerciseId>;
using Words = std::set<std::string>;

Exercise exercise(const char* id, Position position, std::vector<std::string> equipment) {
    Exercise made{.id = ExerciseId{id}};
    made.position = position;
    made.equipment = equipment;
    made.equipmentWords = std::move(equipment);
    return made;
}

catalogue::Catalogue catalogue() {
    return catalogue::Catalogue{
        {exercise("bend", Position::Standing, {}), exercise("bridge", Position::OnBack, {"mat"}),
         exercise("plank", Position::OnFront, {"mat"}), exercise("press", Position::Sitting, {"chair", "loop band"})},
        {}};
}

TickLine line(const char* id) {
    return {.id = id, .text = id};
}

Questions questions() {
    Questions made;
    made.triggers = {{line("bending"), {ExerciseId{"bend"}}}, {line("coughing"), {}}};
    made.things = {
        {line("mat"), {"mat"}}, {line("chair"), {"chair"}}, {line("band"), {"loop band"}}, {line("bed"), {"mat"}}};
    made.floor = {{line("easy"), {}, {}},
                  {line("not-now"), {Position::OnBack, Position::OnFront}, {Position::OnFront}}};
    return made;
}

Ids leftOut(const Answers& answers) {
    return leftOutBy(questions(), catalogue(), answers);
}

const Words kEverything{"mat", "chair", "band", "bed"};

TEST(Fitting, LeavesNothingOutBeforeAnythingIsTold) {
    EXPECT_EQ(leftOut({}), Ids{});
}

TEST(Fitting, LeavesOutWhatATriggerSetsOff) {
    EXPECT_EQ(leftOut({.triggers = {"bending", "coughing"}}), Ids{ExerciseId{"bend"}});
}

TEST(Fitting, LeavesOutWhatLacksOneOfItsThings) {
    EXPECT_EQ(leftOut({.things = kEverything}), Ids{});
    EXPECT_EQ(leftOut({.things = Words{"mat", "chair"}}), Ids{ExerciseId{"press"}});
    EXPECT_EQ(leftOut({.things = Words{}}), (Ids{ExerciseId{"bridge"}, ExerciseId{"plank"}, ExerciseId{"press"}}));
}

TEST(Fitting, LeavesOutThePositionsThatCannotBeGotInto) {
    EXPECT_EQ(leftOut({.things = Words{"mat", "chair", "band"}, .floor = "not-now"}),
              (Ids{ExerciseId{"bridge"}, ExerciseId{"plank"}}));
    EXPECT_EQ(leftOut({.things = kEverything, .floor = "easy"}), Ids{});
}

TEST(Fitting, LetsABedStandInForTheFloor) {
    EXPECT_EQ(leftOut({.things = kEverything, .floor = "not-now"}), Ids{ExerciseId{"plank"}});
    EXPECT_EQ(leftOut({.floor = "not-now"}), Ids{ExerciseId{"plank"}}) << "everything is at hand until it is told";
}

TEST(Fitting, TakesOneOfTheThingsThatServeAsEnough) {
    EXPECT_EQ(leftOut({.things = Words{"bed", "chair", "band"}}), Ids{});
}

TEST(Fitting, TakesNoNoticeOfAnAnswerThatNoQuestionHas) {
    EXPECT_EQ(leftOut({.triggers = {"moonlight"}, .floor = "hovering"}), Ids{});
}

} // namespace
} // namespace glidepath::programme
