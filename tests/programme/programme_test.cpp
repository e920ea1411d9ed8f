#include "broken/fixture.h"
#include "programme/programme.h"

#include <gtest/gtest.h>

#include <array>

namespace glidepath::programme {
namespace {

TEST(Programme, FindsWhatItHas) {
    const Programme programme{.phases = {{.number = 1, .name = "Settle", .goal = {}}},
                              .routines = {Routine{.id = RoutineId{"core"}}},
                              .waits = {}};
    EXPECT_EQ(programme.findPhase(1)->name, "Settle");
    EXPECT_EQ(programme.findPhase(2), nullptr);
    EXPECT_NE(programme.find(RoutineId{"core"}), nullptr);
    EXPECT_EQ(programme.find(RoutineId{"more"}), nullptr);
}

TEST(ProgrammeWords, AreReadBackAsTheyAreWritten) {
    for (const RoutineKind kind : {RoutineKind::Mobility, RoutineKind::Strength, RoutineKind::Glide, RoutineKind::Walk,
                                   RoutineKind::Aerobic, RoutineKind::Relief})
        EXPECT_EQ(parseRoutineKind(name(kind)), kind);
    for (const Slot slot : {Slot::Morning, Slot::Midday, Slot::Evening})
        EXPECT_EQ(parseSlot(name(slot)), slot);
}

class OwnProgramme : public testing::Test {
protected:
    void SetUp() override {
        const std::filesystem::path folder = test::brokenFolder("own-routine-broken");
        const std::array folders{
            catalogue::ContentFolder{.path = folder / "shipped", .origin = catalogue::Origin::Shipped},
            catalogue::ContentFolder{.path = folder / "own", .origin = catalogue::Origin::Own}};
        Findings findings;
        const auto catalogue = catalogue::readCatalogue(folders, findings);
        m_programme = readProgramme(folders, catalogue, findings);
        m_told = test::told(findings, folder);
    }

    Programme m_programme;
    std::vector<std::string> m_told;
};

TEST_F(OwnProgramme, ReportsItsBrokenFiles) {
    EXPECT_EQ(m_told, (std::vector<std::string>{
                          "own/programme/phases/again.json:3: /number: found 1, expected a number that the phase "
                          "\"settle\" does not have",
                          "own/programme/routines/core.json:5: /kind: found \"mobilty\", expected one of \"mobility\", "
                          "\"strength\", \"glide\", \"walk\", \"aerobic\", \"relief\""}));
}

TEST_F(OwnProgramme, LeavesTheShippedRoutineInUseWhereItsOwnIsBroken) {
    EXPECT_EQ(m_programme.find(RoutineId{"core"})->origin, catalogue::Origin::Shipped);
    EXPECT_EQ(m_programme.findPhase(1)->name, "Settle");
}

TEST_F(OwnProgramme, AddsItsRoutinesAndReplacesTheWaits) {
    EXPECT_EQ(m_programme.find(RoutineId{"more"})->origin, catalogue::Origin::Own);
    EXPECT_EQ(m_programme.waits.newPosition, std::chrono::seconds{30});
}

TEST_F(OwnProgramme, ReadsEverythingARoutineSays) {
    const Routine& routine = *m_programme.find(RoutineId{"core"});
    EXPECT_EQ(routine.phase, 1);
    EXPECT_EQ(routine.title, "Gentle start");
    EXPECT_EQ(routine.kind, RoutineKind::Mobility);
    EXPECT_EQ(routine.when, "every morning");
    EXPECT_EQ(routine.days, (std::vector<std::chrono::weekday>{std::chrono::Monday, std::chrono::Wednesday}));
    EXPECT_EQ(routine.daySlots, std::vector<Slot>{Slot::Morning});
    EXPECT_EQ(routine.timesADay, 1);
    EXPECT_EQ(routine.items.front().exercise, ExerciseId{"tilt"});
    EXPECT_EQ(routine.sources, std::vector<SourceId>{SourceId{"guide"}});
}

TEST(ReadProgramme, KeepsNoRoutineWhoseSwapIsLoose) {
    const std::array folders{catalogue::ContentFolder{.path = test::brokenFolder("swap-partner-broken"),
                                                      .origin = catalogue::Origin::Shipped}};
    Findings findings;
    const auto catalogue = catalogue::readCatalogue(folders, findings);
    EXPECT_TRUE(readProgramme(folders, catalogue, findings).routines.empty());
}

} // namespace
} // namespace glidepath::programme
