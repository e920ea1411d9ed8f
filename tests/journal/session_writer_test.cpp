#include "journal/session_writer.h"
#include "journal/support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <fstream>
#include <memory>
#include <sched.h>

namespace glidepath::journal {

namespace {

namespace fs = std::filesystem;

std::vector<Duration> commandTimes(const fs::path& folder) {
    const auto unfinished = openJournal(folder).unfinished().value();
    std::vector<Duration> times;
    for (const session::Command& command : unfinished->commands)
        times.push_back(command.at.time_since_epoch());
    return times;
}

std::vector<Duration> millisecondsUpTo(int count) {
    std::vector<Duration> times;
    for (int number = 1; number <= count; ++number)
        times.push_back(Duration{number});
    return times;
}

/// Big enough that a file has to grow for a few of them.
void writeBigEntries(SessionWriter& writer, RecordId session, int from, int to) {
    for (int number = from; number <= to; ++number) {
        SessionEntry entry = entryWithEvents(session, 1h, 100);
        entry.command = session::Command{session::CommandKind::Confirm, Instant{Duration{number}}};
        writer.write(std::move(entry));
    }
}

class WriterTest : public testing::Test {
protected:
    [[nodiscard]] RecordId begun() const {
        return openJournal(m_folder.path()).beginSession(fullPlan(), morning()).value();
    }

    TemporaryFolder m_folder;
};

TEST_F(WriterTest, HasEverythingOnDiskAfterAFlush) {
    const RecordId session = begun();
    const auto writer = backgroundWriter(m_folder.path());
    writeBigEntries(*writer, session, 1, 30);
    writer->flush();
    EXPECT_EQ(writer->problem(), std::nullopt);
    EXPECT_EQ(commandTimes(m_folder.path()), millisecondsUpTo(30));
}

TEST_F(WriterTest, WritesWhatIsLeftBeforeItGoes) {
    const RecordId session = begun();
    writeBigEntries(*backgroundWriter(m_folder.path()), session, 1, 30);
    EXPECT_EQ(commandTimes(m_folder.path()), millisecondsUpTo(30));
}

TEST_F(WriterTest, FlushesWithNothingToDo) {
    const auto writer = backgroundWriter(m_folder.path() / "not-made-yet");
    writer->flush();
    EXPECT_EQ(writer->problem(), std::nullopt);
    EXPECT_FALSE(fs::exists(m_folder.path() / "not-made-yet")) << "without an entry there is nothing to open";
}

TEST_F(WriterTest, SaysWhyItCannotWriteAndSavesEverythingOnceItCan) {
    const fs::path folder = m_folder.path() / "data";
    const RecordId session = openJournal(folder).beginSession(fullPlan(), morning()).value();
    fs::rename(folder, m_folder.path() / "elsewhere");
    std::ofstream{folder} << "in the way";

    std::atomic<int> changes{0};
    const auto writer = backgroundWriter(folder, [&] { ++changes; });
    writeBigEntries(*writer, session, 1, 3);
    writer->flush();
    ASSERT_TRUE(writer->problem());
    EXPECT_EQ(writer->problem()->what, "The folder for the journal could not be made");
    EXPECT_EQ(changes, 1);

    fs::remove(folder);
    fs::rename(m_folder.path() / "elsewhere", folder);
    writeBigEntries(*writer, session, 4, 5);
    writer->flush();
    EXPECT_EQ(writer->problem(), std::nullopt);
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(commandTimes(folder), millisecondsUpTo(5));
}

TEST_F(WriterTest, BeginsASessionAndGivesItsEntriesToIt) {
    (void)begun();
    const auto writer = backgroundWriter(m_folder.path());
    EXPECT_EQ(writer->session(), std::nullopt);
    writer->begin({.plan = fullPlan(), .at = morning(1h), .ratingBefore = {}});
    SessionEntry entry = entryWithCommand(0, 5ms);
    entry.sets = {setOf(0, 0, Side::Left, 1)};
    writer->write(entry);
    writer->flush();
    EXPECT_EQ(writer->problem(), std::nullopt);
    const auto unfinished = openJournal(m_folder.path()).unfinished().value();
    EXPECT_EQ(unfinished->record.id, writer->session());
    EXPECT_EQ(unfinished->record.started, morning(1h));
    EXPECT_EQ(unfinished->commands.size(), 1U);
    EXPECT_EQ(unfinished->sets, (std::vector{setOf(unfinished->record.id, 0, Side::Left, 1)}));
}

/// A way for a disk to have no room left, and to have some again.
class Shortage {
public:
    Shortage() = default;
    Shortage(const Shortage&) = delete;
    Shortage& operator=(const Shortage&) = delete;
    virtual ~Shortage() = default;
    virtual void begin() = 0;
    virtual void end() = 0;
};

/// Files may not grow beyond the journal's present size.
class SizeLimit : public Shortage {
public:
    explicit SizeLimit(fs::path folder) : m_folder{std::move(folder)} {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
    }
    void begin() override {
        const rlimit limit{.rlim_cur = fs::file_size(Journal::file(m_folder)), .rlim_max = m_before.rlim_max};
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    }
    void end() override { ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &m_before), 0); }

private:
    fs::path m_folder;
    rlimit m_before{};
};

/// Another file takes all the room there is on a small disk of its own.
class FullDisk : public Shortage {
public:
    explicit FullDisk(const fs::path& folder) : m_ballast{folder / "ballast"} {}
    void begin() override {
        std::ofstream stream{m_ballast, std::ios::binary};
        while (stream.write(std::string(512, '#').c_str(), 512).flush()) {
        }
    }
    void end() override { fs::remove(m_ballast); }

private:
    fs::path m_ballast;
};

/// Needs a mount of its own, which not everybody may make; visible to this process alone.
bool mountSmallDisk(const fs::path& folder) {
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("none", folder.c_str(), "tmpfs", 0, "size=400k") == 0;
}

void expectEverythingIsSavedAfter(Shortage& shortage, const fs::path& folder) {
    constexpr int kEntries = 40;
    const RecordId session = openJournal(folder).beginSession(fullPlan(), morning()).value();
    const auto writer = backgroundWriter(folder);
    writer->write(entryWithEvents(session, 1h, 1));
    writer->flush();
    ASSERT_EQ(writer->problem(), std::nullopt);

    shortage.begin();
    writeBigEntries(*writer, session, 1, kEntries);
    writer->flush();
    EXPECT_TRUE(writer->problem());
    writer->retry();
    writer->flush();
    EXPECT_TRUE(writer->problem()) << "there is still no room";

    shortage.end();
    writer->retry();
    writer->flush();
    EXPECT_EQ(writer->problem(), std::nullopt);
    EXPECT_EQ(commandTimes(folder), millisecondsUpTo(kEntries));
}

TEST_F(WriterTest, SavesEverythingInOrderOnceFilesMayGrowAgain) {
    inAnotherProcess([this] {
        SizeLimit limit{m_folder.path()};
        expectEverythingIsSavedAfter(limit, m_folder.path());
    });
}

TEST_F(WriterTest, SavesEverythingInOrderOnceAFullDiskHasRoomAgain) {
    inAnotherProcess([this] {
        std::unique_ptr<Shortage> shortage;
        if (mountSmallDisk(m_folder.path()))
            shortage = std::make_unique<FullDisk>(m_folder.path());
        else
            shortage = std::make_unique<SizeLimit>(m_folder.path());
        expectEverythingIsSavedAfter(*shortage, m_folder.path());
    });
}

} // namespace

} // namespace glidepath::journal
