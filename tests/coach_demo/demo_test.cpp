#include "coach/demo.h"
#include "coach/demo_run.h"
#include "support/plans.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <stdlib.h>

namespace glidepath {
namespace {

using namespace std::chrono_literals;
using coach::demo::Dice;

const WallTime kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 9h, 60min};

const coach::Content& shipped() {
    static const coach::Content content = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return content;
}

/// Hundreds of safe writes take seconds on a disk; memory has nothing to lose.
void keepTemporaryFoldersInMemory() {
    if (std::filesystem::is_directory("/dev/shm"))
        setenv("TMPDIR", "/dev/shm", 1);
}

journal::History written(std::uint32_t seed) {
    keepTemporaryFoldersInMemory();
    const test::TemporaryFolder folder;
    auto journal = journal::Journal::open(folder.path() / "journal");
    EXPECT_TRUE(journal.has_value());
    const auto done = coach::writeDemoJournal(*journal, shipped(), kNow, seed);
    EXPECT_TRUE(done.has_value()) << (done ? "" : sentence(done.error()));
    EXPECT_FALSE(*journal->unfinished());
    return *journal->history();
}

const journal::History& history() {
    static const journal::History one = written(1);
    return one;
}

TEST(DemoJournal, IsTheSameForTheSameSeed) {
    const journal::History again = written(1);
    EXPECT_EQ(again.sessions, history().sessions);
    EXPECT_EQ(again.sets, history().sets);
    EXPECT_EQ(again.ratings, history().ratings);
}

TEST(DemoJournal, SpansEightWeeksAndEndsThisMorning) {
    const Date first = history().sessions.front().started.localDate();
    EXPECT_GE((kNow.localDate() - first).count(), 50);
    EXPECT_EQ(history().sessions.back().started.localDate(), kNow.localDate());
}

TEST(DemoJournal, HoldsNothingOfTheFuture) {
    for (const auto& session : history().sessions)
        EXPECT_LE(session.ended->utc, kNow.utc);
    for (const auto& rating : history().ratings)
        EXPECT_LE(rating.at.utc, kNow.utc);
}

TEST(DemoJournal, GoesFromPhaseOneToPhaseTwoOnce) {
    EXPECT_TRUE(std::is_sorted(history().sessions.begin(), history().sessions.end(),
                               [](const auto& one, const auto& other) { return one.plan.phase < other.plan.phase; }));
    EXPECT_EQ(history().sessions.front().plan.phase, 1);
    EXPECT_EQ(history().sessions.back().plan.phase, 2);
}

TEST(DemoJournal, HasGapsAndAnswersLeftOut) {
    std::set<Date> days;
    for (const auto& session : history().sessions)
        days.insert(session.started.localDate());
    EXPECT_LT(days.size(), 53u);
    EXPECT_GT(days.size(), 35u);
    EXPECT_TRUE(std::any_of(history().ratings.begin(), history().ratings.end(),
                            [](const journal::Rating& rating) { return !rating.leg || !rating.back; }));
}

TEST(DemoJournal, HasSessionsThatWereEndedEarly) {
    EXPECT_TRUE(std::any_of(history().sessions.begin(), history().sessions.end(), [](const auto& session) {
        return session.outcome == journal::SessionOutcome::EndedEarly;
    }));
}

TEST(DemoJournal, NeverHasTwoSessionsAtOnce) {
    for (std::size_t i = 1; i < history().sessions.size(); ++i)
        EXPECT_GE(history().sessions[i].started.utc, history().sessions[i - 1].ended->utc);
}

TEST(DemoRun, EndsEverySessionAndReportsEverySetOnce) {
    Dice dice{7};
    const auto plan = test::planOf({test::bridge(), test::kneeToChest(), test::shortWalk()});
    for (int i = 0; i < 200; ++i) {
        const auto run = coach::demo::run(plan, dice);
        EXPECT_EQ(run.stretches.back().events.back().kind, session::EventKind::SessionFinished);
        std::size_t sets = 0;
        for (const auto& entry : coach::demo::entriesOf(run, 1, kNow))
            sets += entry.sets.size();
        EXPECT_EQ(sets, run.script.sets.size());
    }
}

} // namespace
} // namespace glidepath
