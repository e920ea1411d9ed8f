#include "broken/fixture.h"
#include "catalogue/catalogue.h"
#include "catalogue/cue_text.h"

#include <gtest/gtest.h>

#include <array>

namespace glidepath::catalogue {
namespace {

Exercise exercise(const char* id) {
    return Exercise{.id = ExerciseId{id}};
}

Source source(const char* id) {
    return {.id = SourceId{id}, .title = {}, .kind = {}};
}

TEST(Catalogue, FindsWhatItHasAndIsSortedById) {
    const Catalogue catalogue{{exercise("b"), exercise("a"), exercise("c")}, {source("z"), source("y")}};
    EXPECT_EQ(catalogue.exercises().front().id.text(), "a");
    EXPECT_EQ(catalogue.sources().front().id.text(), "y");
    for (const char* const id : {"a", "b", "c"})
        EXPECT_EQ(catalogue.find(ExerciseId{id})->id.text(), id);
    EXPECT_EQ(catalogue.find(ExerciseId{"aa"}), nullptr);
    EXPECT_EQ(catalogue.find(ExerciseId{"d"}), nullptr);
    EXPECT_EQ(catalogue.find(SourceId{"x"}), nullptr);
    EXPECT_NE(catalogue.find(SourceId{"z"}), nullptr);
}

TEST(CatalogueDeathTest, RefusesAnIdTwice) {
    EXPECT_DEATH((Catalogue{{exercise("a"), exercise("a")}, {}}), "broken promise");
}

TEST(CatalogueWords, AreReadBackAsTheyAreWritten) {
    for (const Category category : {Category::NerveGlide, Category::Mobility, Category::Stability, Category::Strength,
                                    Category::Stretch, Category::Aerobic})
        EXPECT_EQ(parseCategory(name(category)), category);
    for (const Position position :
         {Position::OnBack, Position::OnSide, Position::OnFront, Position::AllFours, Position::Kneeling,
          Position::Sitting, Position::Standing, Position::InWater, Position::OnMachine})
        EXPECT_EQ(parsePosition(name(position)), position);
    for (const SidePattern pattern :
         {SidePattern::None, SidePattern::Each, SidePattern::Sore, SidePattern::Alternating})
        EXPECT_EQ(parseSidePattern(name(pattern)), pattern);
    for (const CuePart part : {CuePart::Ready, CuePart::Lift, CuePart::Hold, CuePart::Lower, CuePart::Pause,
                               CuePart::Go, CuePart::Rest, CuePart::Change})
        EXPECT_EQ(parseCuePart(name(part)), part);
}

TEST(CueText, NamesTheWorkingSideAndTheOther) {
    EXPECT_EQ(filledIn("Lie on your {otherSide} side, {side} knee up", Side::Right),
              "Lie on your left side, right knee up");
    EXPECT_EQ(filledIn("{side}, {side}", Side::Left), "left, left");
    EXPECT_EQ(filledIn("Let go", Side::Left), "Let go");
}

TEST(CueText, KnowsNoOtherPlaceholder) {
    EXPECT_EQ(unknownPlaceholder("The {side} and the {otherSide}"), std::nullopt);
    EXPECT_EQ(unknownPlaceholder("The {Side}"), "{Side}");
    EXPECT_EQ(unknownPlaceholder("The {side"), "{");
    EXPECT_EQ(unknownPlaceholder("The side}"), "}");
}

struct Read {
    Catalogue catalogue;
    Findings findings;
};

/// What is read from a shipped folder and the person's own.
Read readBoth(const std::filesystem::path& folder) {
    const std::array folders{ContentFolder{.path = folder / "shipped", .origin = Origin::Shipped},
                             ContentFolder{.path = folder / "own", .origin = Origin::Own}};
    Read read;
    read.catalogue = readCatalogue(folders, read.findings);
    return read;
}

TEST(OwnExercises, ReplaceShippedOnesOfTheSameIdAndAddOthers) {
    const auto folder = std::filesystem::path{GLIDEPATH_TESTS_DIR} / "catalogue" / "own-exercises";
    const Read read = readBoth(folder);
    EXPECT_EQ(test::told(read.findings, folder), std::vector<std::string>{});
    ASSERT_EQ(read.catalogue.exercises().size(), 2U);
    EXPECT_EQ(read.catalogue.find(ExerciseId{"tilt"})->name, "My tilt");
    EXPECT_EQ(read.catalogue.find(ExerciseId{"tilt"})->origin, Origin::Own);
    EXPECT_NE(read.catalogue.find(ExerciseId{"rock"}), nullptr);
}

TEST(OwnExercises, LeaveTheShippedOneInUseWhenTheyAreBroken) {
    const auto folder = test::brokenFolder("own-file-broken");
    const Read read = readBoth(folder);
    EXPECT_EQ(test::told(read.findings, folder),
              std::vector<std::string>{
                  "own/exercises/tilt.json:21: /doses/2/sets: found 0, expected a whole number from 1 to 10"});
    EXPECT_EQ(read.catalogue.find(ExerciseId{"tilt"})->name, "Tilt");
}

TEST(OwnExercises, LeaveTheShippedOneInUseWhenTheyNameAnExerciseThatIsMissing) {
    const auto folder = test::brokenFolder("own-file-with-missing-exercise");
    const Read read = readBoth(folder);
    EXPECT_EQ(test::told(read.findings, folder),
              std::vector<std::string>{"own/exercises/tilt.json:19: /easier/0: found \"rock\", expected the id of an "
                                       "exercise that can be used"});
    EXPECT_EQ(read.catalogue.find(ExerciseId{"tilt"})->name, "Tilt");
}

TEST(OwnExercises, NeedNotBeThere) {
    const auto folder = test::brokenFolder("own-file-broken");
    const std::array folders{ContentFolder{.path = folder / "shipped", .origin = Origin::Shipped},
                             ContentFolder{.path = folder / "no-such-folder", .origin = Origin::Own}};
    Findings findings;
    EXPECT_EQ(readCatalogue(folders, findings).exercises().size(), 1U);
    EXPECT_EQ(test::told(findings, folder), std::vector<std::string>{});
}

TEST(ReadCatalogue, KeepsTheGoodFilesOfAFolderWithBadOnes) {
    const std::array folders{
        ContentFolder{.path = test::brokenFolder("chain-of-missing-exercises"), .origin = Origin::Shipped}};
    Findings findings;
    const Catalogue catalogue = readCatalogue(folders, findings);
    ASSERT_EQ(catalogue.exercises().size(), 2U);
    EXPECT_NE(catalogue.find(ExerciseId{"tilt"}), nullptr);
    EXPECT_NE(catalogue.find(ExerciseId{"alone"}), nullptr);
}

TEST(ReadCatalogue, UsesTheFileThatIsNamedAfterItsIdWhenTwoHaveTheSame) {
    const std::array folders{ContentFolder{.path = test::brokenFolder("id-twice"), .origin = Origin::Shipped}};
    Findings findings;
    EXPECT_EQ(readCatalogue(folders, findings).exercises().size(), 1U);
    EXPECT_TRUE(hasErrors(findings));
}

TEST(ReadCatalogue, ReadsEveryNumberOfADose) {
    const std::array folders{
        ContentFolder{.path = test::brokenFolder("own-file-broken") / "shipped", .origin = Origin::Shipped}};
    Findings findings;
    const Catalogue catalogue = readCatalogue(folders, findings);
    const Dose& dose = catalogue.find(ExerciseId{"tilt"})->doses.at(2);
    const auto& work = std::get<Repetitions>(dose.work);
    EXPECT_EQ(work.count, (Amount{8, 8, 12}));
    EXPECT_EQ(work.tempo.lift, std::chrono::seconds{2});
    EXPECT_EQ(work.tempo.hold, std::chrono::seconds{0});
    EXPECT_EQ(dose.sets, (Amount{1, 1, 1}));
    EXPECT_EQ(dose.rest, std::chrono::seconds{30});
    EXPECT_EQ(dose.daysAWeek, (Amount{7, 7, 7}));
    EXPECT_EQ(dose.basis.at("tempo"), std::vector<SourceId>{SourceId{"our-choice"}});
}

} // namespace
} // namespace glidepath::catalogue
