#include "coach/coach.h"
#include "coach/lock_mark.h"
#include "support/fake_clock.h"
#include "support/full_disk.h"
#include "support/ordinary_user.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

namespace glidepath::coach {
namespace {

using namespace std::chrono_literals;
using namespace test;
namespace fs = std::filesystem;
using journal::Screening;
using journal::ScreeningReason;
using State = Lock::State;

/// Read once: it takes longer than everything else here.
const Content& shipped() {
    static const Content content = readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return content;
}

/// Real content, and a folder in which the program is opened and left again.
class CoachLockTest : public testing::Test {
protected:
    Coach open() {
        return Coach::open(shipped(), journal::Journal::open(m_folder.path()).value(), m_clock, m_folder.path())
            .value();
    }
    Screening asked(std::vector<std::string> yes) {
        m_clock.advance(1min);
        return {.at = m_clock.wall(), .yes = std::move(yes)};
    }
    Screening corrected(std::vector<std::string> yes) {
        Screening made = asked(std::move(yes));
        made.reason = ScreeningReason::Correction;
        return made;
    }
    journal::Clearance examined() {
        m_clock.advance(1min);
        return {.at = m_clock.wall(), .who = "my doctor", .when = "this morning"};
    }
    /// What one run of the program does.
    void lockIt() { open().answerSigns(asked({"numb-between-legs"})); }
    bool isLocked() { return open().lock().closed(); }

    [[nodiscard]] fs::path mark() const { return LockMark::file(m_folder.path()); }
    [[nodiscard]] fs::path journalFile() const { return journal::Journal::file(m_folder.path()); }
    void writeMark(const std::string& text) { std::ofstream{mark(), std::ios::binary} << text; }

    TemporaryFolder m_folder;
    FakeClock m_clock;
};

const RoutineId kCore{"p1-core"};
const ExerciseId kTilt{"pelvic-tilt"};

TEST_F(CoachLockTest, OffersNothingWhileItIsClosed) {
    Coach coach = open();
    ASSERT_TRUE(coach.planOf(kCore, programme::Version::Full));
    coach.answerSigns(asked({"fever"}));
    EXPECT_FALSE(coach.planOf(kCore, programme::Version::Full));
    EXPECT_FALSE(coach.planOf(kTilt));
    coach.recordExamined(examined());
    EXPECT_TRUE(coach.planOf(kCore, programme::Version::Full));
    EXPECT_TRUE(coach.planOf(kTilt));
}

TEST_F(CoachLockTest, SurvivesClosingTheProgram) {
    lockIt();
    const Lock lock = open().lock();
    EXPECT_EQ(lock.state, State::Answered);
    EXPECT_EQ(lock.signs, std::vector<std::string>{"numb-between-legs"});
    EXPECT_EQ(lock.at, m_clock.wall());
}

TEST_F(CoachLockTest, StaysOpenAfterAnExaminationOrACorrection) {
    lockIt();
    open().recordExamined(examined());
    EXPECT_FALSE(isLocked());
    lockIt();
    open().answerSigns(corrected({}));
    EXPECT_FALSE(isLocked());
    EXPECT_FALSE(fs::exists(mark()));
}

TEST_F(CoachLockTest, KeepsWhoExaminedAndForWhichAnswers) {
    lockIt();
    open().recordExamined(examined());
    const Coach coach = open();
    ASSERT_EQ(coach.history().clearances.size(), 1u);
    EXPECT_EQ(coach.history().clearances[0].who, "my doctor");
    EXPECT_EQ(coach.history().clearances[0].screening, coach.history().screenings.at(0).id);
}

TEST_F(CoachLockTest, IsNotOpenedByAChangedClock) {
    lockIt();
    for (const auto years : {-20, 20}) {
        m_clock.setWall({m_clock.wall().utc + std::chrono::days{365 * years}, 0min});
        EXPECT_TRUE(isLocked()) << years;
        open().answerSigns(asked({}));
        EXPECT_TRUE(isLocked()) << years;
    }
}

TEST_F(CoachLockTest, IsNotOpenedByDeletedSettings) {
    lockIt();
    {
        auto journal = journal::Journal::open(m_folder.path()).value();
        for (const auto& [key, value] : journal.settings().value())
            ASSERT_TRUE(journal.setSetting(key, ""));
    }
    EXPECT_TRUE(isLocked());
}

TEST_F(CoachLockTest, IsNotOpenedByARestoredBackup) {
    open().answerSigns(asked({}));
    fs::copy_file(journalFile(), m_folder.path() / "backup");
    lockIt();
    fs::copy_file(m_folder.path() / "backup", journalFile(), fs::copy_options::overwrite_existing);
    const Lock lock = open().lock();
    EXPECT_EQ(lock.state, State::Answered);
    EXPECT_EQ(lock.signs, std::vector<std::string>{"numb-between-legs"});
    EXPECT_EQ(lock.at, m_clock.wall());
    open().recordExamined(examined());
    EXPECT_FALSE(isLocked());
}

TEST_F(CoachLockTest, IsNotOpenedByADeletedJournal) {
    lockIt();
    fs::remove(journalFile());
    EXPECT_TRUE(isLocked());
    EXPECT_TRUE(isLocked());
    open().answerSigns(corrected({}));
    EXPECT_FALSE(isLocked());
}

TEST_F(CoachLockTest, IsNotOpenedByADeletedMark) {
    lockIt();
    ASSERT_TRUE(fs::remove(mark()));
    EXPECT_TRUE(isLocked());
    EXPECT_TRUE(fs::exists(mark()));
}

TEST_F(CoachLockTest, KeepsItsMarkForThePersonAlone) {
    lockIt();
    struct stat info {};
    ASSERT_EQ(stat(mark().c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777u, 0600u);
}

TEST_F(CoachLockTest, OpensWhereTheMarkWasOnlyNotRemovedAnyMore) {
    lockIt();
    fs::copy_file(mark(), m_folder.path() / "mark");
    open().recordExamined(examined());
    fs::copy_file(m_folder.path() / "mark", mark());
    EXPECT_FALSE(isLocked());
    EXPECT_FALSE(fs::exists(mark()));
}

TEST_F(CoachLockTest, GathersInTheMarkWhatWasAnsweredOverTime) {
    lockIt();
    open().answerSigns(asked({"fever"}));
    fs::remove(journalFile());
    EXPECT_EQ(open().lock().signs, (std::vector<std::string>{"numb-between-legs", "fever"}));
}

class BrokenMarkTest : public CoachLockTest, public testing::WithParamInterface<const char*> {};

TEST_P(BrokenMarkTest, LocksUntilThePersonAnswersAgain) {
    writeMark(GetParam());
    EXPECT_EQ(open().lock().state, State::Unreadable);
    EXPECT_FALSE(open().planOf(kCore, programme::Version::Full));
    EXPECT_TRUE(open().screeningDue());
    open().answerSigns(asked({}));
    EXPECT_EQ(open().lock().state, State::Unreadable);
    open().answerSigns(corrected({}));
    EXPECT_FALSE(isLocked());
    EXPECT_FALSE(fs::exists(mark()));
}

TEST_P(BrokenMarkTest, LocksUntilThePersonWasExamined) {
    writeMark(GetParam());
    open().recordExamined(examined());
    EXPECT_FALSE(isLocked());
    EXPECT_EQ(open().history().clearances.size(), 1u);
}

TEST_P(BrokenMarkTest, IsWrittenAnewByAYes) {
    writeMark(GetParam());
    open().answerSigns(corrected({"fever"}));
    EXPECT_EQ(open().lock().state, State::Answered);
    EXPECT_TRUE(LockMark::in(m_folder.path()).answers());
}

INSTANTIATE_TEST_SUITE_P(
    Marks, BrokenMarkTest,
    testing::Values("", "{", "nothing", "[]", "{}", "\xff\xfe",
                    R"({"day": 20000, "millisecond": 1, "signs": ["fever"]})",
                    R"({"day": 20000, "millisecond": 1, "offsetMinutes": 0, "signs": []})",
                    R"({"day": 20000, "millisecond": 1, "offsetMinutes": 0, "signs": [1]})",
                    R"({"day": 20000, "millisecond": -1, "offsetMinutes": 0, "signs": ["fever"]})",
                    R"({"day": 20000, "millisecond": 1, "offsetMinutes": 0, "signs": ["fever"], "more": 1})"));

TEST_F(CoachLockTest, LocksWhereSomethingElseStandsInThePlaceOfTheMark) {
    fs::create_directory(mark());
    EXPECT_EQ(open().lock().state, State::Unreadable);
    fs::remove(mark());
    fs::create_symlink("nowhere", mark());
    EXPECT_EQ(open().lock().state, State::Unreadable);
}

TEST_F(CoachLockTest, LocksWhereTheMarkMayNotBeRead) {
    lockIt();
    fs::remove(journalFile());
    const OrdinaryUser user{m_folder.path()};
    fs::permissions(mark(), fs::perms::none);
    EXPECT_EQ(open().lock().state, State::Unreadable);
}

TEST_F(CoachLockTest, StaysInMemoryWhereTheMarkCannotBeWrittenAndSaysSo) {
    Coach coach = open();
    fs::create_directory(mark());
    coach.answerSigns(asked({"fever"}));
    EXPECT_TRUE(coach.lock().closed());
    ASSERT_TRUE(coach.problem());
    EXPECT_NE(coach.problem()->what.find("locked"), std::string::npos);
    fs::remove(mark());
    EXPECT_TRUE(isLocked()) << "through the journal";
}

TEST_F(CoachLockTest, StaysInMemoryOnAFullDiskAndIsWrittenOnceThereIsRoom) {
    Coach coach = open();
    {
        const FullDisk full;
        coach.answerSigns(asked({"fever"}));
        EXPECT_TRUE(coach.lock().closed());
        EXPECT_TRUE(coach.problem());
        coach.reload();
        coach.retry();
        EXPECT_TRUE(coach.lock().closed());
    }
    EXPECT_FALSE(fs::exists(mark()));
    coach.retry();
    EXPECT_FALSE(coach.problem());
    EXPECT_TRUE(fs::exists(mark()));
    EXPECT_TRUE(isLocked());
}

TEST_F(CoachLockTest, KeepsItsMarkUntilTheExaminationIsInTheJournal) {
    lockIt();
    Coach coach = open();
    {
        const FullDisk full;
        coach.recordExamined(examined());
        EXPECT_FALSE(coach.lock().closed());
        EXPECT_TRUE(fs::exists(mark()));
        EXPECT_TRUE(isLocked()) << "for whoever starts the program now";
    }
    coach.retry();
    EXPECT_FALSE(fs::exists(mark()));
    EXPECT_FALSE(isLocked());
}

TEST_F(CoachLockTest, ClearsAnswersThatWereNotWrittenYet) {
    Coach coach = open();
    {
        const FullDisk full;
        coach.answerSigns(asked({"fever"}));
        coach.recordExamined(examined());
        EXPECT_FALSE(coach.lock().closed());
    }
    coach.retry();
    const Coach again = open();
    EXPECT_FALSE(again.lock().closed());
    ASSERT_EQ(again.history().clearances.size(), 1u);
    EXPECT_EQ(again.history().clearances[0].screening, again.history().screenings.at(0).id);
}

TEST_F(CoachLockTest, StaysInMemoryInAFolderThatMayNotBeWritten) {
    (void)open();
    const OrdinaryUser user{m_folder.path()};
    fs::permissions(journalFile(), fs::perms::owner_read);
    fs::permissions(m_folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    Coach coach = open();
    coach.answerSigns(asked({"fever"}));
    EXPECT_TRUE(coach.lock().closed());
    EXPECT_TRUE(coach.problem());
    fs::permissions(m_folder.path(), fs::perms::owner_all);
}

TEST_F(CoachLockTest, WantsTheSignsAnsweredOnceBeforeTheFirstExercise) {
    EXPECT_TRUE(open().screeningDue());
    open().answerSigns(asked({}));
    EXPECT_FALSE(open().screeningDue());
}

} // namespace
} // namespace glidepath::coach
