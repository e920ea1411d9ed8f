#include "coach/content.h"
#include "programme/session_plan.h"
#include "programme/week_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

// What the program ships with: these tests read the real data folder.

namespace glidepath {
namespace {

using programme::Routine;
using programme::RoutineKind;
using programme::Slot;
using programme::Version;
using programme::WeekPlan;

const std::filesystem::path kDataFolder{GLIDEPATH_DATA_DIR};

class ShippedContent : public testing::Test {
protected:
    const coach::Content m_content = coach::readContent(kDataFolder, std::nullopt);

    [[nodiscard]] const Routine& routine(const RoutineId& id) const { return *m_content.programme.find(id); }

    /// Two years of weeks of every phase, with a week 53 among them.
    [[nodiscard]] std::vector<WeekPlan> weeks() const {
        std::vector<WeekPlan> plans;
        const Date first = IsoWeek{2026, 1}.monday();
        for (const programme::Phase& phase : m_content.programme.phases) {
            for (int week = 0; week < 106; ++week)
                plans.push_back(
                    planWeek(m_content.programme, phase.number, IsoWeek::of(first + std::chrono::days{7 * week})));
        }
        return plans;
    }
};

std::string joined(const Findings& findings) {
    std::string result;
    for (const Finding& finding : findings)
        result += text(finding) + "\n";
    return result;
}

TEST_F(ShippedContent, ReadsWithoutAnyFinding) {
    EXPECT_EQ(joined(m_content.findings), "");
}

TEST_F(ShippedContent, HasExercisesPhasesRoutinesAndWaits) {
    EXPECT_EQ(m_content.catalogue.exercises().size(), 40U);
    EXPECT_EQ(m_content.programme.phases.size(), 3U);
    EXPECT_EQ(m_content.programme.routines.size(), 13U);
    EXPECT_EQ(m_content.programme.gates.size(), 6U);
    EXPECT_GT(m_content.programme.waits.newPosition.count(), 0);
}

TEST_F(ShippedContent, PreparesEveryRoutineInBothVersionsForEverySoreSide) {
    for (const Routine& routine : m_content.programme.routines) {
        for (const SoreSide sore : {SoreSide::Left, SoreSide::Right, SoreSide::Both, SoreSide::Varies}) {
            const programme::Choices choices{.soreSide = sore, .pace = {}, .paceByExercise = {}};
            const auto full = prepare(routine, m_content.catalogue, m_content.programme.waits, choices, Version::Full);
            const auto brief =
                prepare(routine, m_content.catalogue, m_content.programme.waits, choices, Version::Short);
            EXPECT_GE(full.exercises.size(), brief.exercises.size()) << routine.id.text();
            EXPECT_GE(brief.exercises.size(), 1U) << routine.id.text();
        }
    }
}

TEST_F(ShippedContent, PlansAtMostOneSessionASlot) {
    for (const WeekPlan& week : weeks()) {
        for (const auto& day : week.days) {
            std::set<Slot> slots;
            for (const auto& session : day.sessions)
                EXPECT_TRUE(slots.insert(session.slot).second) << isoDate(day.day);
        }
    }
}

TEST_F(ShippedContent, KeepsADayFreeBetweenTwoStrengthSessionsAlsoAcrossWeeks) {
    Date previous{};
    int phase = 0;
    for (const WeekPlan& week : weeks()) {
        if (week.phase != phase)
            previous = Date{};
        phase = week.phase;
        for (const auto& day : week.days) {
            const bool isStrengthDay = std::any_of(day.sessions.begin(), day.sessions.end(), [&](const auto& session) {
                return routine(session.routine).kind == RoutineKind::Strength;
            });
            if (!isStrengthDay)
                continue;
            EXPECT_GE((day.day - previous).count(), 2) << isoDate(day.day);
            previous = day.day;
        }
    }
}

TEST_F(ShippedContent, PlansEveryRoutineThatHasDaysInEveryWeek) {
    for (const WeekPlan& week : weeks()) {
        std::set<RoutineId> planned;
        for (const auto& day : week.days) {
            for (const auto& session : day.sessions)
                planned.insert(session.routine);
            for (const auto& walks : day.walks)
                planned.insert(walks.routine);
        }
        for (const Routine& routine : m_content.programme.routines) {
            const bool isWanted = routine.phase == week.phase && !routine.days.empty();
            EXPECT_TRUE(!isWanted || planned.contains(routine.id)) << routine.id.text() << " in " << week.week.text();
        }
    }
}

TEST_F(ShippedContent, AsksForNoOfferedExerciseMoreOftenThanItsDoseAllows) {
    for (const Routine& routine : m_content.programme.routines) {
        for (const auto& item : routine.items) {
            if (item.need == programme::Need::Later)
                continue;
            const auto* const exercise = m_content.catalogue.find(item.exercise);
            const auto& dose = exercise->doses.at(routine.phase);
            EXPECT_LE(routine.timesADay, dose.timesADay.most) << routine.id.text() << ": " << item.exercise.text();
            EXPECT_LE(static_cast<int>(routine.days.size()), dose.daysAWeek.most)
                << routine.id.text() << ": " << item.exercise.text();
        }
    }
}

TEST_F(ShippedContent, SaysOfEveryExerciseWhatItMovesOrWorks) {
    for (const catalogue::Exercise& exercise : m_content.catalogue.exercises())
        EXPECT_FALSE(exercise.bodyParts.empty()) << exercise.id.text();
}

TEST_F(ShippedContent, HoldsBackInEveryRoutineWhatAGateHoldsBack) {
    for (const Routine& routine : m_content.programme.routines)
        for (const programme::RoutineItem& item : routine.items)
            for (const programme::Gate& gate : m_content.programme.gates)
                EXPECT_TRUE(item.need == programme::Need::Later || !gate.holds(item.exercise, routine.phase))
                    << routine.id.text() << ": " << item.exercise.text();
}

TEST_F(ShippedContent, LeadsFromEveryExerciseThatIsNotTheGentlestToAnEasierOne) {
    std::set<ExerciseId> gentlest;
    for (const catalogue::Exercise& exercise : m_content.catalogue.exercises())
        if (exercise.easier.empty())
            gentlest.insert(exercise.id);
    EXPECT_EQ(gentlest, (std::set<ExerciseId>{ExerciseId{"ankle-pumps"}, ExerciseId{"pelvic-tilt"}}));
}

TEST_F(ShippedContent, UsesEverySourceItNames) {
    std::set<SourceId> used;
    const auto use = [&used](const std::vector<SourceId>& ids) { used.insert(ids.begin(), ids.end()); };
    for (const catalogue::Exercise& exercise : m_content.catalogue.exercises())
        for (const catalogue::SourceNote& note : exercise.sources)
            used.insert(note.source);
    for (const guidance::Topic& topic : m_content.topics)
        for (const guidance::EntryGroup& group : topic.groups)
            for (const guidance::Entry& entry : group.entries)
                use(entry.sources);
    const guidance::WarningSigns& signs = m_content.warningSigns;
    for (const auto* const group : {&signs.emergency, &signs.today, &signs.soon, &signs.stop})
        for (const guidance::Sign& sign : group->signs)
            use(sign.sources);
    for (const guidance::Entry& note : m_content.heatAndCold.notes)
        use(note.sources);
    use(m_content.heatAndCold.caution.sources);
    for (const programme::Rule& rule : m_content.programme.rules)
        use(rule.sources);
    for (const programme::TickLine& sign : m_content.programme.questions.counterSigns)
        use(sign.sources);
    for (const catalogue::Source& source : m_content.catalogue.sources())
        EXPECT_TRUE(used.contains(source.id)) << source.id.text();
}

TEST_F(ShippedContent, HasAnEmergencyNumberForARegionNobodyHasNamed) {
    EXPECT_FALSE(m_content.warningSigns.emergencyNumber("ZZ").empty());
}

} // namespace
} // namespace glidepath
