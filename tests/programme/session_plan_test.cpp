#include "programme/session_plan.h"

#include <gtest/gtest.h>

namespace glidepath::programme {
namespace {

using catalogue::Amount;
using catalogue::Dose;
using catalogue::Exercise;
using catalogue::SidePattern;
using std::chrono::seconds;

const ExerciseId kClamshell{"clamshell"};

Dose doseOf(catalogue::Work work) {
    return {.work = work,
            .sets = {1, 2, 3},
            .rest = seconds{30},
            .timesADay = {1, 1, 1},
            .daysAWeek = {3, 3, 4},
            .basis = {},
            .why = {}};
}

catalogue::Repetitions repetitions() {
    return {.count = {8, 10, 12}, .tempo = {seconds{2}, seconds{1}, seconds{2}, seconds{0}}};
}

Exercise exerciseWith(SidePattern sides, catalogue::Work work = repetitions()) {
    Exercise exercise{.id = kClamshell};
    exercise.name = "Clamshell";
    exercise.position = catalogue::Position::OnSide;
    exercise.sides = sides;
    exercise.doses.emplace(2, doseOf(work));
    return exercise;
}

std::vector<Side> sidesFor(SidePattern sides, SoreSide sore) {
    return prepareExercise(exerciseWith(sides), 2, {.soreSide = sore, .pace = {}, .paceByExercise = {}})->sides;
}

using Sides = std::vector<Side>;

TEST(PrepareExercise, BeginsWithTheEasierSide) {
    for (const SidePattern pattern : {SidePattern::Each, SidePattern::Alternating}) {
        EXPECT_EQ(sidesFor(pattern, SoreSide::Left), (Sides{Side::Right, Side::Left}));
        EXPECT_EQ(sidesFor(pattern, SoreSide::Right), (Sides{Side::Left, Side::Right}));
    }
}

TEST(PrepareExercise, BeginsOnTheLeftWhereNoSideIsTheEasierOne) {
    for (const SidePattern pattern : {SidePattern::Each, SidePattern::Alternating, SidePattern::Sore}) {
        EXPECT_EQ(sidesFor(pattern, SoreSide::Both), (Sides{Side::Left, Side::Right}));
        EXPECT_EQ(sidesFor(pattern, SoreSide::Varies), (Sides{Side::Left, Side::Right}));
    }
}

TEST(PrepareExercise, DoesTheSoreSideAloneWhereTheExerciseSaysSo) {
    EXPECT_EQ(sidesFor(SidePattern::Sore, SoreSide::Left), Sides{Side::Left});
    EXPECT_EQ(sidesFor(SidePattern::Sore, SoreSide::Right), Sides{Side::Right});
}

TEST(PrepareExercise, HasNoSidesWhereTheExerciseHasNone) {
    EXPECT_EQ(sidesFor(SidePattern::None, SoreSide::Left), Sides{});
}

TEST(PrepareExercise, SaysWhichExercisesChangeSidesWithEachRepetition) {
    EXPECT_TRUE(prepareExercise(exerciseWith(SidePattern::Alternating), 2, {})->alternating);
    EXPECT_FALSE(prepareExercise(exerciseWith(SidePattern::Each), 2, {})->alternating);
}

TEST(PrepareExercise, StartsEveryAmountAtItsStart) {
    const auto planned = prepareExercise(exerciseWith(SidePattern::None), 2, {});
    EXPECT_EQ(planned->sets, 2);
    EXPECT_EQ(planned->rest, seconds{30});
    EXPECT_EQ(planned->work, PlannedWork{(PlannedRepetitions{10, repetitions().tempo, Pace::Timed})});
}

TEST(PrepareExercise, SettlesHoldsAndActivities) {
    const auto hold = exerciseWith(SidePattern::None, catalogue::TimedHold{{15, 20, 30}});
    const auto walk = exerciseWith(SidePattern::None, catalogue::Activity{{5, 6, 10}});
    EXPECT_EQ(prepareExercise(hold, 2, {})->work, PlannedWork{PlannedHold{seconds{20}}});
    EXPECT_EQ(prepareExercise(walk, 2, {})->work, PlannedWork{PlannedActivity{std::chrono::minutes{6}}});
}

TEST(PrepareExercise, IsNothingInAPhaseWithoutADose) {
    EXPECT_EQ(prepareExercise(exerciseWith(SidePattern::None), 1, {}), std::nullopt);
}

Pace paceFor(const Choices& choices) {
    return std::get<PlannedRepetitions>(prepareExercise(exerciseWith(SidePattern::None), 2, choices)->work).pace;
}

TEST(PrepareExercise, TakesThePaceOfTheExerciseBeforeTheGeneralOne) {
    const ExerciseId another{"bridge"};
    EXPECT_EQ(paceFor({.soreSide = {}, .pace = Pace::KeyAtEnd, .paceByExercise = {}}), Pace::KeyAtEnd);
    EXPECT_EQ(
        paceFor({.soreSide = {}, .pace = Pace::KeyAtEnd, .paceByExercise = {{kClamshell, Pace::KeyEachRepetition}}}),
        Pace::KeyEachRepetition);
    EXPECT_EQ(paceFor({.soreSide = {}, .pace = Pace::Timed, .paceByExercise = {{another, Pace::KeyAtEnd}}}),
              Pace::Timed);
}

// Amounts by side.

constexpr Given kFewerOnLeft{.sets = 2, .amount = 10, .fewer = FewerOn{Side::Left, 8}};

PlannedExercise plannedWith(SidePattern pattern, const Given& given, SoreSide sore = SoreSide::Varies) {
    return with(*prepareExercise(exerciseWith(pattern), 2, {.soreSide = sore, .pace = {}, .paceByExercise = {}}),
                given);
}

int repetitionsOn(const PlannedExercise& exercise, std::optional<Side> side) {
    return std::get<PlannedRepetitions>(workOn(exercise, side)).count;
}

TEST(PlannedExercise, HasTwoAmountsWhereItIsDoneOnOneSideAfterTheOther) {
    const PlannedExercise planned = plannedWith(SidePattern::Each, kFewerOnLeft);
    EXPECT_EQ(repetitionsOn(planned, Side::Left), 8);
    EXPECT_EQ(repetitionsOn(planned, Side::Right), 10);
    EXPECT_EQ(givenOf(planned), kFewerOnLeft);
}

TEST(PlannedExercise, HasTwoAmountsOfSecondsToo) {
    const PlannedExercise hold =
        *prepareExercise(exerciseWith(SidePattern::Each, catalogue::TimedHold{{15, 20, 30}}), 2, {});
    EXPECT_EQ(workOn(with(hold, kFewerOnLeft), Side::Left), PlannedWork{PlannedHold{seconds{8}}});
}

TEST(PlannedExercise, HasOneAmountAgainWhenThatIsGiven) {
    const PlannedExercise planned = with(plannedWith(SidePattern::Each, kFewerOnLeft), {.sets = 2, .amount = 10});
    EXPECT_EQ(repetitionsOn(planned, Side::Left), 10);
}

TEST(PlannedExercise, HasTheLargerAmountWhereSidesTakeTurnsOrThereAreNone) {
    for (const SidePattern pattern : {SidePattern::Alternating, SidePattern::None}) {
        const PlannedExercise planned = plannedWith(pattern, kFewerOnLeft);
        EXPECT_EQ(planned.fewer, std::nullopt);
        EXPECT_EQ(repetitionsOn(planned, std::nullopt), 10);
    }
}

TEST(PlannedExercise, HasTheAmountOfTheSideThatIsDoneAlone) {
    EXPECT_EQ(repetitionsOn(plannedWith(SidePattern::Sore, kFewerOnLeft, SoreSide::Left), Side::Left), 8);
    EXPECT_EQ(repetitionsOn(plannedWith(SidePattern::Sore, kFewerOnLeft, SoreSide::Right), Side::Right), 10);
}

TEST(Given, TellsTheSidesApartOnlyWhereTheyDiffer) {
    EXPECT_EQ(withSides({.sets = 2}, 8, 10), kFewerOnLeft);
    EXPECT_EQ(withSides(kFewerOnLeft, 9, 9), (Given{.sets = 2, .amount = 9}));
    EXPECT_EQ(amountOn(withSides(kFewerOnLeft, 9, 3), Side::Right), 3);
}

class Prepare : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> namesIn(Version version) const {
        std::vector<std::string> names;
        for (const auto& planned : prepare(m_routine, m_catalogue, m_waits, {}, version).exercises)
            names.push_back(planned.id.text());
        return names;
    }
    static Exercise named(const char* id) {
        Exercise exercise = exerciseWith(SidePattern::None);
        exercise.id = ExerciseId{id};
        return exercise;
    }
    void add(const char* id, Need need) { m_routine.items.push_back({.exercise = ExerciseId{id}, .need = need}); }

    catalogue::Catalogue m_catalogue{{named("first"), named("second"), named("third")}, {}};
    Waits m_waits{
        .newPosition = seconds{20}, .samePosition = seconds{8}, .otherSide = seconds{12}, .countIn = seconds{3}};
    Routine m_routine{.id = RoutineId{"core"}, .phase = 2, .title = "Core"};
};

using Names = std::vector<std::string>;

TEST_F(Prepare, KeepsTheOrderOfTheRoutine) {
    add("third", Need::Required);
    add("first", Need::Required);
    EXPECT_EQ(namesIn(Version::Full), (Names{"third", "first"}));
}

TEST_F(Prepare, LeavesOptionalExercisesOutOfTheShortVersion) {
    add("first", Need::Required);
    add("second", Need::Optional);
    EXPECT_EQ(namesIn(Version::Full), (Names{"first", "second"}));
    EXPECT_EQ(namesIn(Version::Short), (Names{"first"}));
}

TEST_F(Prepare, MakesBothVersionsAlikeWhereNothingIsOptional) {
    add("first", Need::Required);
    EXPECT_EQ(namesIn(Version::Short), namesIn(Version::Full));
}

TEST_F(Prepare, NeverOffersWhatIsForLater) {
    add("first", Need::Required);
    add("second", Need::Later);
    EXPECT_EQ(namesIn(Version::Full), (Names{"first"}));
}

TEST_F(Prepare, CarriesEverythingASessionNeeds) {
    add("first", Need::Required);
    const SessionPlan plan = prepare(m_routine, m_catalogue, m_waits, {}, Version::Short);
    EXPECT_EQ(plan.routine, RoutineId{"core"});
    EXPECT_EQ(plan.title, "Core");
    EXPECT_EQ(plan.phase, 2);
    EXPECT_EQ(plan.version, Version::Short);
    EXPECT_EQ(plan.waits, m_waits);
}

using PrepareDeathTest = Prepare;

TEST_F(PrepareDeathTest, StopsTheProgramForARoutineThatWasNeverChecked) {
    add("unheard-of", Need::Required);
    EXPECT_DEATH((void)namesIn(Version::Full), "broken promise");
}

TEST(Pace, HasOneWordForSettingsAndJournal) {
    for (const Pace pace : {Pace::Timed, Pace::KeyEachRepetition, Pace::KeyAtEnd})
        EXPECT_EQ(parsePace(name(pace)), pace);
    EXPECT_EQ(name(Pace::KeyEachRepetition), "key-each-repetition");
    EXPECT_EQ(parsePace("fast"), std::nullopt);
}

} // namespace
} // namespace glidepath::programme
