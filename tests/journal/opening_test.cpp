#include "journal/database_file.h"
#include "journal/journal.h"
#include "journal/migrations.h"
#include "journal/support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <linux/capability.h>
#include <sys/syscall.h>

#include <fstream>
#include <unistd.h>

namespace glidepath::journal {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class OpeningTest : public testing::Test {
protected:
    [[nodiscard]] fs::path file() const { return Journal::file(m_folder.path()); }
    /// A journal with something in it.
    void fill() const {
        Journal journal = openJournal(m_folder.path());
        for (int number = 0; number < 20; ++number)
            ASSERT_TRUE(journal.beginSession(fullPlan(), morning()));
    }
    void expectRefusedUntouched(const std::string& why) const {
        const std::string before = contentOf(file());
        const Error refusal = refusalOf(m_folder.path());
        EXPECT_EQ(refusal.what, "The journal could not be opened");
        EXPECT_EQ(refusal.where, file().string());
        EXPECT_THAT(refusal.detail, HasSubstr(why));
        EXPECT_THAT(refusal.advice, HasSubstr("left as it is"));
        EXPECT_EQ(contentOf(file()), before);
        EXPECT_EQ(std::distance(fs::directory_iterator{m_folder.path()}, fs::directory_iterator{}), 1);
    }
    void overwrite(std::streamoff from, std::size_t count) const {
        std::fstream stream{file(), std::ios::binary | std::ios::in | std::ios::out};
        stream.seekp(from);
        stream << std::string(count, '\x5a');
    }

    TemporaryFolder m_folder;
};

/// Root may do everything; from here on this process may do only what the permissions say.
void obeyPermissions() {
    __user_cap_header_struct header{};
    header.version = _LINUX_CAPABILITY_VERSION_3;
    __user_cap_data_struct none[2]{};
    ASSERT_EQ(::syscall(SYS_capset, &header, none), 0);
}

constexpr fs::perms kReadOnlyFolder = fs::perms::owner_read | fs::perms::owner_exec;

TEST_F(OpeningTest, RefusesTheFileOfANewerProgramUntouched) {
    fill();
    rawDatabase(m_folder.path()).exec("PRAGMA user_version = 99; CREATE TABLE of_the_future (x)");
    expectRefusedUntouched("newer version");
}

TEST_F(OpeningTest, RefusesAFileThatIsNoDatabaseUntouched) {
    std::ofstream{file()} << "Dear diary, this is not a database at all, but it is longer than a header of one hundred "
                             "bytes, so that nobody takes it for a file that is empty.";
    expectRefusedUntouched("not a Glidepath journal");
}

TEST_F(OpeningTest, RefusesTheDatabaseOfAnotherProgramUntouched) {
    rawDatabase(m_folder.path()).exec("CREATE TABLE recipe (name TEXT); PRAGMA application_id = 12345");
    expectRefusedUntouched("another program");
}

TEST_F(OpeningTest, RefusesADatabaseWithoutAnyMarkUntouched) {
    rawDatabase(m_folder.path()).exec("CREATE TABLE recipe (name TEXT)");
    expectRefusedUntouched("another program");
}

TEST_F(OpeningTest, RefusesADamagedFileUntouched) {
    fill();
    overwrite(4096 * 3, 4096 * 4);
    expectRefusedUntouched("damaged");
    EXPECT_THAT(refusalOf(m_folder.path()).advice, HasSubstr("backup"));
}

TEST_F(OpeningTest, RefusesAFileThatIsCutShortUntouched) {
    fill();
    fs::resize_file(file(), fs::file_size(file()) / 2);
    expectRefusedUntouched("damaged");
}

TEST_F(OpeningTest, TakesAnEmptyFileForAFreshOne) {
    std::ofstream{file()}.flush();
    EXPECT_TRUE(Journal::open(m_folder.path()));
}

TEST_F(OpeningTest, SaysSoWhenTheFolderCannotBeMade) {
    std::ofstream{m_folder.path() / "taken"} << "a file";
    const Error refusal = refusalOf(m_folder.path() / "taken" / "journal");
    EXPECT_EQ(refusal.what, "The folder for the journal could not be made");
    EXPECT_FALSE(refusal.advice.empty());
}

TEST_F(OpeningTest, SaysSoWhenTheNameOfTheFolderIsThatOfAFile) {
    std::ofstream{m_folder.path() / "taken"} << "a file";
    EXPECT_EQ(refusalOf(m_folder.path() / "taken").what, "The folder for the journal could not be made");
}

TEST_F(OpeningTest, SaysSoWhenAFolderStandsInPlaceOfTheFile) {
    fs::create_directory(file());
    EXPECT_EQ(refusalOf(m_folder.path()).where, file().string());
}

TEST_F(OpeningTest, ReadsAReadOnlyFileAndRefusesToWrite) {
    fill();
    fs::permissions(file(), fs::perms::owner_read);
    inAnotherProcess([&] {
        obeyPermissions();
        Journal journal = openJournal(m_folder.path());
        EXPECT_TRUE(journal.readOnly());
        EXPECT_EQ(journal.history().value().sessions.size(), 20U);
        const auto refused = journal.setSetting("theme", "dark");
        ASSERT_FALSE(refused);
        EXPECT_THAT(refused.error().detail, HasSubstr("may not be written"));
    });
}

/// What came of each way to tell the journal something about session 1.
std::vector<Error> refusalsOfEveryAnswer(Journal& journal) {
    std::vector<Error> refusals;
    const auto note = [&](const auto& result) {
        if (!result)
            refusals.push_back(result.error());
    };
    note(journal.setLater({.session = 1, .at = morning(), .later = Later::Same}));
    note(journal.setFeel({.session = 1, .exercise = 0, .feel = Feel::Fine}));
    note(journal.addScreening({.id = 0, .at = morning(), .reason = ScreeningReason::Asked, .yes = {}}));
    note(journal.addClearance({.id = 0, .screening = 1, .at = morning(), .who = "", .when = ""}));
    note(journal.addDecision({.id = 0, .at = morning(), .kind = DecisionKind::NotToday}));
    return refusals;
}

TEST_F(OpeningTest, RefusesEveryAnswerWhereItMayNotWrite) {
    fill();
    fs::permissions(file(), fs::perms::owner_read);
    inAnotherProcess([&] {
        obeyPermissions();
        Journal journal = openJournal(m_folder.path());
        const std::vector<Error> refusals = refusalsOfEveryAnswer(journal);
        EXPECT_EQ(refusals.size(), 5U);
        for (const Error& refusal : refusals)
            EXPECT_THAT(refusal.detail, HasSubstr("may not be written")) << refusal.what;
    });
}

TEST_F(OpeningTest, SaysSoWhenAnOlderFileHasToBeBroughtUpToDateAndMayNotBe) {
    (void)openDatabaseFile(m_folder.path(), shippedMigrations().first(1)).value();
    fs::permissions(file(), fs::perms::owner_read);
    inAnotherProcess([&] {
        obeyPermissions();
        expectRefusedUntouched("brought up to date");
    });
}

TEST_F(OpeningTest, ReadsAReadOnlyFolderAndRefusesToWrite) {
    fill();
    fs::permissions(m_folder.path(), kReadOnlyFolder);
    inAnotherProcess([&] {
        obeyPermissions();
        Journal journal = openJournal(m_folder.path());
        EXPECT_TRUE(journal.readOnly());
        EXPECT_EQ(journal.history().value().sessions.size(), 20U);
        EXPECT_TRUE(journal.unfinished().value());
        EXPECT_FALSE(journal.beginSession(fullPlan(), morning()));
        EXPECT_EQ(journal.history().value().sessions.size(), 20U);
    });
    fs::permissions(m_folder.path(), fs::perms::owner_all);
}

TEST_F(OpeningTest, SaysSoWhenThereIsNoJournalAndNoneMayBeMade) {
    fs::permissions(m_folder.path(), kReadOnlyFolder);
    inAnotherProcess([&] {
        obeyPermissions();
        EXPECT_EQ(refusalOf(m_folder.path()).what, "The journal could not be opened");
        EXPECT_EQ(refusalOf(m_folder.path() / "inner").what, "The folder for the journal could not be made");
    });
    fs::permissions(m_folder.path(), fs::perms::owner_all);
}

TEST_F(OpeningTest, SaysSoWhenTheFileMayNotBeReadAtAll) {
    fill();
    fs::permissions(file(), fs::perms::none);
    inAnotherProcess([&] {
        obeyPermissions();
        EXPECT_EQ(refusalOf(m_folder.path()).what, "The journal could not be opened");
    });
}

TEST_F(OpeningTest, FinishesWhatAKilledProgramLeftHalfDone) {
    fill();
    inAnotherProcess([&] {
        SQLite::Database database = rawDatabase(m_folder.path());
        database.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;"
                      "UPDATE session SET title = title || hex(randomblob(2000))");
        ::_exit(testing::Test::HasFailure() ? 1 : 0); // with pages written and nothing committed
    });
    ASSERT_TRUE(fs::exists(file().string() + "-journal"));
    const History history = openJournal(m_folder.path()).history().value();
    EXPECT_EQ(history.sessions.front().plan.title, fullPlan().title);
}

} // namespace

} // namespace glidepath::journal
