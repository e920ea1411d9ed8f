#include "journal/support.h"
#include "support/full_disk.h"

#include <gmock/gmock.h>

namespace glidepath::journal {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

using ReportsTest = JournalTest;

constexpr int kExercises = 5; // of the full plan

LaterReport later(RecordId session, Later answer = Later::LittleWorse) {
    return {.session = session, .at = morning(2h), .later = answer};
}

FeelReport feel(RecordId session, int exercise, Feel answer = Feel::MorePain) {
    return {.session = session, .exercise = exercise, .feel = answer};
}

void forget(const std::filesystem::path& folder, RecordId session) {
    rawDatabase(folder).exec("PRAGMA foreign_keys = ON; DELETE FROM session WHERE id = " + std::to_string(session));
}

TEST_F(ReportsTest, KeepEveryAnswerOfTwoHoursLater) {
    std::vector<LaterReport> reports;
    for (const auto answer : {Later::Easier, Later::Same, Later::LittleWorse, Later::ClearlyWorse}) {
        reports.push_back(later(begun(m_journal), answer));
        ASSERT_TRUE(m_journal.setLater(reports.back()));
    }
    EXPECT_EQ(historyOf(m_journal).laters, reports);
}

TEST_F(ReportsTest, KeepOnlyTheLastAnswerOfTwoHoursLater) {
    const RecordId session = begun(m_journal);
    ASSERT_TRUE(m_journal.setLater(later(session, Later::ClearlyWorse)));
    LaterReport second = later(session, Later::Same);
    second.at = morning(150min);
    ASSERT_TRUE(m_journal.setLater(second));
    EXPECT_THAT(historyOf(m_journal).laters, ElementsAre(second));
}

TEST_F(ReportsTest, KeepHowEachExerciseFelt) {
    const RecordId session = begun(m_journal);
    const std::vector<FeelReport> reports{feel(session, 0, Feel::Fine), feel(session, 1, Feel::Tingling),
                                          feel(session, 2, Feel::Uncomfortable), feel(session, 3, Feel::SharpPain),
                                          feel(session, 4, Feel::NumbOrWeak)};
    for (const std::size_t place : {2U, 0U, 4U, 3U, 1U})
        ASSERT_TRUE(m_journal.setFeel(reports[place]));
    EXPECT_EQ(historyOf(m_journal).feels, reports);
}

TEST_F(ReportsTest, KeepOnlyTheLastFeelOfAnExercise) {
    const RecordId session = begun(m_journal);
    ASSERT_TRUE(m_journal.setFeel(feel(session, 1, Feel::Tingling)));
    ASSERT_TRUE(m_journal.setFeel(feel(session, 1, Feel::MorePain)));
    EXPECT_THAT(historyOf(m_journal).feels, ElementsAre(feel(session, 1, Feel::MorePain)));
}

TEST_F(ReportsTest, ComeInTheOrderOfTheSessions) {
    const RecordId evening = begun(m_journal, morning(10h));
    const RecordId early = begun(m_journal, morning());
    for (const RecordId session : {evening, early}) {
        ASSERT_TRUE(m_journal.setLater(later(session)));
        ASSERT_TRUE(m_journal.setFeel(feel(session, 1)));
    }
    const History history = historyOf(m_journal);
    EXPECT_THAT(history.laters, ElementsAre(later(early), later(evening)));
    EXPECT_THAT(history.feels, ElementsAre(feel(early, 1), feel(evening, 1)));
}

TEST_F(ReportsTest, AreRefusedForASessionThatNeverBegan) {
    EXPECT_FALSE(m_journal.setLater(later(99)));
    EXPECT_FALSE(m_journal.setFeel(feel(99, 0)));
}

TEST_F(ReportsTest, AreRefusedForAnExerciseThatWasNotPlanned) {
    const RecordId session = begun(m_journal);
    EXPECT_FALSE(m_journal.setFeel(feel(session, -1)));
    EXPECT_FALSE(m_journal.setFeel(feel(session, kExercises)));
    EXPECT_TRUE(m_journal.setFeel(feel(session, kExercises - 1)));
}

TEST_F(ReportsTest, GoWithTheirSession) {
    const RecordId gone = begun(m_journal);
    const RecordId kept = begun(m_journal);
    for (const RecordId session : {gone, kept}) {
        ASSERT_TRUE(m_journal.setLater(later(session)));
        ASSERT_TRUE(m_journal.setFeel(feel(session, 0)));
    }
    forget(m_folder.path(), gone);
    const History history = historyOf(m_journal);
    EXPECT_THAT(history.laters, ElementsAre(later(kept)));
    EXPECT_THAT(history.feels, ElementsAre(feel(kept, 0)));
}

TEST_F(ReportsTest, StayAsTheyWereWhenTheDiskIsFull) {
    const RecordId session = begun(m_journal);
    ASSERT_TRUE(m_journal.setLater(later(session, Later::Same)));
    ASSERT_TRUE(m_journal.setFeel(feel(session, 0, Feel::Fine)));
    {
        const test::FullDisk full;
        EXPECT_FALSE(m_journal.setLater(later(session, Later::ClearlyWorse)));
        EXPECT_FALSE(m_journal.setFeel(feel(session, 0, Feel::SharpPain)));
    }
    EXPECT_THAT(historyOf(m_journal).laters, ElementsAre(later(session, Later::Same)));
    EXPECT_THAT(historyOf(m_journal).feels, ElementsAre(feel(session, 0, Feel::Fine)));
}

TEST_F(ReportsTest, OfTwoHoursLaterAreUnreadableWithAWordThatHasNoMeaning) {
    ASSERT_TRUE(m_journal.setLater(later(begun(m_journal))));
    writeNonsense(m_folder.path(), "UPDATE later_report SET later = 'sideways'");
    const auto history = m_journal.history();
    ASSERT_FALSE(history);
    EXPECT_THAT(history.error().detail, HasSubstr("no meaning"));
}

TEST_F(ReportsTest, OfAFeelAreUnreadableWithAWordThatHasNoMeaning) {
    ASSERT_TRUE(m_journal.setFeel(feel(begun(m_journal), 0)));
    writeNonsense(m_folder.path(), "UPDATE feel_report SET feel = 'sideways'");
    const auto history = m_journal.history();
    ASSERT_FALSE(history);
    EXPECT_THAT(history.error().detail, HasSubstr("no meaning"));
}

} // namespace

} // namespace glidepath::journal
