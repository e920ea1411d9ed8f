#include "coach/exercises_view.h"
#include "coach_today/made_up.h"
#include "support/somebody.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using catalogue::Exercise;
using Ids = std::vector<std::string>;

Exercise named(const std::string& id, const std::string& name) {
    Exercise made = test::exercise(id);
    made.name = name;
    made.position = catalogue::Position::OnBack;
    made.category = catalogue::Category::Mobility;
    return made;
}

std::vector<Exercise> exercises() {
    Exercise bridge = named("bridge", "Bridge");
    bridge.alsoCalled = {"Elevaci\u00F3n de gl\u00FAteo"};
    bridge.bodyParts = {"buttock"};
    Exercise chest = named("chest", "Knee to chest");
    chest.hint = "Feet flat before a bridge";
    Exercise stretch = named("stretch", "Hamstring stretch");
    stretch.category = catalogue::Category::Stretch;
    Exercise row = named("row", "Row");
    row.position = catalogue::Position::Sitting;
    row.goal = "Works the hamstring.";
    Exercise later = named("later", "Hamstring curl");
    later.doses.erase(1);
    return {bridge, chest, later, row, stretch};
}

coach::Content content() {
    coach::Content made = test::content();
    made.catalogue = catalogue::Catalogue{exercises(), {}};
    made.programme.routines = {
        test::routine("core", 1, programme::RoutineKind::Mobility, {programme::Slot::Morning}, {test::item("bridge")})};
    return made;
}

coach::ExercisesView viewOf(const std::string& search, coach::Fit fit = coach::Fit::Everything) {
    coach::ExerciseFilter filter;
    filter.search = search;
    filter.fit = fit;
    const coach::Content made = content();
    return coach::exercisesView(test::Somebody{made}.input(), filter);
}

Ids found(const std::string& search) {
    Ids ids;
    for (const auto& card : viewOf(search).cards)
        ids.push_back(card.id.text());
    return ids;
}

TEST(ExerciseSearch, FindsNamesOtherNamesAndBodyPartsWhateverTheCase) {
    EXPECT_EQ(found("KNEE"), Ids{"chest"});
    EXPECT_EQ(found("Elevaci\u00F3n"), Ids{"bridge"});
    EXPECT_EQ(found("buttock"), Ids{"bridge"});
}

TEST(ExerciseSearch, ForgetsAccentsOnBothSides) {
    EXPECT_EQ(found("gluteo"), Ids{"bridge"});
    EXPECT_EQ(found("GL\u00DATEO"), Ids{"bridge"});
}

TEST(ExerciseSearch, FindsThePositionAndTheAim) {
    EXPECT_EQ(found("sitting"), Ids{"row"});
    EXPECT_EQ(found("stretch"), Ids{"stretch"});
}

TEST(ExerciseSearch, WantsEveryWordInAnyOrder) {
    EXPECT_EQ(found("chest knee"), Ids{"chest"});
    EXPECT_TRUE(found("knee xyz").empty());
}

TEST(ExerciseSearch, FindsAWordThatIsOnlyBegun) {
    EXPECT_EQ(found("bridg").front(), "bridge");
}

TEST(ExerciseSearch, ForgivesASlipInALongWord) {
    EXPECT_EQ(found("hamstrng"), (Ids{"stretch", "later", "row"}));
    EXPECT_EQ(found("brigde").front(), "bridge");
}

TEST(ExerciseSearch, NeverForgivesASlipInAShortWord) {
    EXPECT_TRUE(found("rew").empty());
    EXPECT_EQ(found("row"), Ids{"row"});
}

TEST(ExerciseSearch, PutsNamesBeforeOtherPlaces) {
    EXPECT_EQ(found("bridge"), (Ids{"bridge", "chest"}));
    EXPECT_EQ(found("hamstring").back(), "row");
}

TEST(ExerciseSearch, FindsNothingForNonsense) {
    EXPECT_TRUE(found("xyz").empty());
    EXPECT_TRUE(found("\xff").size() == 5); // no words were typed
}

TEST(ExerciseFit, HidesWhatIsForALaterPhaseAndCountsIt) {
    const auto view = viewOf("hamstring", coach::Fit::OnlyWhatFits);
    EXPECT_EQ(view.cards.size(), 2u);
    EXPECT_EQ(view.hidden, 1);
    EXPECT_EQ(view.total, 5);
}

TEST(ExerciseFit, HidesWhatIsNotOpenYet) {
    coach::Content made = content();
    made.programme.gates = {{.id = GateId{"gate"},
                             .opens = {ExerciseId{"row"}},
                             .phases = {1},
                             .needs = {programme::CalmDays{7}, programme::DaysInPhase{1}}}};
    const auto view = coach::exercisesView(test::Somebody{made}.input(), {});
    EXPECT_EQ(view.hidden, 2);
}

TEST(ExerciseFit, IsWishedUnlessThePersonSaysOtherwise) {
    EXPECT_EQ(coach::ExerciseFilter{}.fit, coach::Fit::OnlyWhatFits);
    EXPECT_EQ(viewOf("", coach::Fit::Everything).hidden, 0);
}

} // namespace
} // namespace glidepath
