#include "journal/journal.h"
#include "journal/support.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <atomic>
#include <csignal>
#include <random>
#include <unistd.h>

namespace glidepath::journal {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostEntries = 1000;

void acknowledge(int pipe) {
    const char done = '.';
    (void)!::write(pipe, &done, 1);
}

/// Saves one entry after the other and says so after each, until it is killed.
[[noreturn]] void saveUntilKilled(const fs::path& folder, int pipe) {
    Journal journal = openJournal(folder);
    const RecordId id = journal.beginSession(fullPlan(), morning()).value();
    acknowledge(pipe);
    for (std::size_t count = 0; count < kMostEntries; ++count) {
        SessionEntry entry = entryWithEvents(id, Duration{count}, 5);
        entry.command = session::Command{session::CommandKind::Confirm, Instant{Duration{count}}};
        entry.sets = {setOf(id, 0, Side::Left, static_cast<int>(count) + 1)};
        if (!journal.record(entry))
            ::_exit(1);
        acknowledge(pipe);
    }
    ::_exit(0);
}

bool readOne(int pipe) {
    char byte{};
    return ::read(pipe, &byte, 1) == 1;
}

/// How many saves the child acknowledged before it was killed: after so many, and a moment more.
std::size_t killedAfter(const fs::path& folder, std::size_t acknowledgements, int moment) {
    int pipe[2]{};
    EXPECT_EQ(::pipe(pipe), 0);
    const pid_t child = ::fork();
    if (child == 0)
        saveUntilKilled(folder, pipe[1]);
    ::close(pipe[1]);
    std::size_t count = 0;
    while (count < acknowledgements && readOne(pipe[0]))
        ++count;
    for (std::atomic<int> turn{0}; turn < moment; ++turn) {
    }
    ::kill(child, SIGKILL);
    while (readOne(pipe[0]))
        ++count;
    ::close(pipe[0]);
    ::waitpid(child, nullptr, 0);
    return count;
}

TEST(KilledProgram, LosesNothingThatWasAcknowledgedAndOffersTheSession) {
    std::mt19937 random{20261120};
    for (int round = 0; round < 50; ++round) {
        const TemporaryFolder folder;
        const std::size_t acknowledged =
            killedAfter(folder.path(), 1 + random() % 25, static_cast<int>(random() % 100'000));
        ASSERT_GE(acknowledged, 1U);
        Journal journal = openJournal(folder.path()); // which checks that the file is whole
        const auto unfinished = journal.unfinished().value();
        ASSERT_TRUE(unfinished) << "round " << round;
        EXPECT_GE(unfinished->commands.size() + 1, acknowledged) << "round " << round;
        EXPECT_EQ(unfinished->sets.size(), unfinished->commands.size()) << "half an entry in round " << round;
        EXPECT_EQ(unfinished->record.plan, fullPlan());
    }
}

} // namespace

} // namespace glidepath::journal
