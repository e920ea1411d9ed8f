#include "coach/session_run.h"
#include "journal/journal.h"
#include "support/fake_clock.h"
#include "support/memory_writer.h"
#include "support/plans.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <random>
#include <signal.h>
#include <unistd.h>

namespace glidepath::coach {

using namespace test;

namespace {

/// What a child process has shown on its screen, told only after it was written.
struct Shown {
    std::uint64_t step{};
    int repetitionsDone{};
};

programme::SessionPlan longPlan() {
    return planOf({bridge(2, 3), kneeToChest(), heelTaps(3), shortWalk()});
}

/// Guides a whole session on a clock that runs as fast as it can be written.
[[noreturn]] void guide(const std::filesystem::path& folder, int pipe) {
    FakeClock clock;
    const auto writer = journal::backgroundWriter(folder);
    SessionRun run{session::unroll(longPlan()), std::nullopt, clock, *writer};
    while (run.frame().state != session::State::Finished) {
        clock.advance(250ms);
        if (run.advance().empty())
            continue;
        writer->flush();
        const session::Frame frame = run.frame();
        const Shown shown{frame.step, frame.repetitionsDone};
        if (::write(pipe, &shown, sizeof shown) != static_cast<ssize_t>(sizeof shown))
            break;
    }
    ::_exit(0);
}

/// Starts a session in a process of its own and kills it after it has shown `count` things. The last of them.
Shown killedAfter(int count, const std::filesystem::path& folder) {
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        guide(folder, ends[1]);
    }
    ::close(ends[1]);
    Shown last;
    for (int i = 0; i < count && ::read(ends[0], &last, sizeof last) == static_cast<ssize_t>(sizeof last); ++i) {
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    return last;
}

} // namespace

TEST(KilledSession, IsOfferedAgainAndHasLostNothingThatWasShown) {
    std::mt19937 random{20261120};
    const auto steps = static_cast<int>(session::unroll(longPlan()).steps.size());
    std::uniform_int_distribution<int> moments{1, steps - 1};
    for (int round = 0; round < 50; ++round) {
        const TemporaryFolder folder;
        const int count = moments(random);
        const Shown shown = killedAfter(count, folder.path());
        SCOPED_TRACE("round " + std::to_string(round) + ", killed after " + std::to_string(count));

        auto journal = journal::Journal::open(folder.path());
        ASSERT_TRUE(journal) << sentence(journal.error());
        const auto unfinished = journal->unfinished();
        ASSERT_TRUE(unfinished) << sentence(unfinished.error());
        ASSERT_TRUE(unfinished->has_value());
        EXPECT_EQ((*unfinished)->record.plan, longPlan());

        FakeClock clock;
        MemoryWriter writer;
        const SessionRun again{**unfinished, clock, writer};
        EXPECT_EQ(again.frame().state, session::State::Paused);
        EXPECT_GE(again.frame().step, shown.step);
        if (again.frame().step == shown.step) {
            EXPECT_GE(again.frame().repetitionsDone, shown.repetitionsDone);
        }
    }
}

} // namespace glidepath::coach
