#include "journal/support.h"
#include "support/full_disk.h"

#include <gmock/gmock.h>

namespace glidepath::journal {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using ScreeningsTest = JournalTest;

Screening screening(std::vector<std::string> yes, WallTime at = morning()) {
    return {.id = 0, .at = at, .reason = ScreeningReason::Asked, .yes = std::move(yes)};
}

Screening added(Journal& journal, Screening screening) {
    screening.id = journal.addScreening(screening).value();
    return screening;
}

Clearance clearanceOf(RecordId screening, WallTime at = morning(1h)) {
    return {.id = 0, .screening = screening, .at = at, .who = "Dr. O'Hara", .when = "last Tuesday, at noon"};
}

Clearance added(Journal& journal, Clearance clearance) {
    clearance.id = journal.addClearance(clearance).value();
    return clearance;
}

TEST_F(ScreeningsTest, ComeBackWithTheSignsThatWereAnsweredWithYes) {
    const Screening none = added(m_journal, screening({}));
    const Screening some = added(m_journal, screening({"saddle-numbness", "bladder", "fever"}));
    Screening correction = screening({"fever"});
    correction.reason = ScreeningReason::Correction;
    correction = added(m_journal, correction);
    EXPECT_THAT(historyOf(m_journal).screenings, ElementsAre(none, some, correction));
}

TEST_F(ScreeningsTest, ComeInTheOrderTheyWereGivenWhateverTheClockSaid) {
    const Screening first = added(m_journal, screening({"fever"}, morning(24h)));
    const Screening second = added(m_journal, screening({}, morning()));
    EXPECT_THAT(historyOf(m_journal).screenings, ElementsAre(first, second));
    EXPECT_LT(first.id, second.id);
}

TEST_F(ScreeningsTest, KeepTheOffsetOfTheClock) {
    WallTime farAway = morning();
    farAway.offset = -10h;
    const Screening answered = added(m_journal, screening({}, farAway));
    const Clearance cleared = added(m_journal, clearanceOf(answered.id, farAway));
    EXPECT_EQ(historyOf(m_journal).screenings.front().at, farAway);
    EXPECT_EQ(historyOf(m_journal).clearances.front(), cleared);
}

TEST_F(ScreeningsTest, AreSavedWithAllOfTheirSignsOrNotAtAll) {
    EXPECT_FALSE(m_journal.addScreening(screening({"fever", "bladder", "fever"})));
    EXPECT_FALSE(m_journal.addScreening(screening({"fever", ""})));
    EXPECT_THAT(historyOf(m_journal).screenings, IsEmpty());
    const Screening next = added(m_journal, screening({"bladder"}));
    EXPECT_THAT(historyOf(m_journal).screenings, ElementsAre(next));
}

TEST_F(ScreeningsTest, AreUnreadableWithAReasonThatHasNoMeaning) {
    (void)added(m_journal, screening({}));
    writeNonsense(m_folder.path(), "UPDATE screening SET reason = 'sideways'");
    const auto history = m_journal.history();
    ASSERT_FALSE(history);
    EXPECT_THAT(history.error().detail, HasSubstr("no meaning"));
}

TEST_F(ScreeningsTest, AreRefusedAndLeaveNothingBehindWhenTheDiskIsFull) {
    const Screening before = added(m_journal, screening({"fever"}));
    {
        const test::FullDisk full;
        EXPECT_FALSE(m_journal.addScreening(screening({})));
        EXPECT_FALSE(m_journal.addClearance(clearanceOf(before.id)));
    }
    EXPECT_THAT(historyOf(m_journal).screenings, ElementsAre(before));
    EXPECT_THAT(historyOf(m_journal).clearances, IsEmpty());
}

TEST_F(ScreeningsTest, AreThereForAnotherCopyOfTheProgramAtOnce) {
    const Journal second = openJournal(m_folder.path());
    const Screening answered = added(m_journal, screening({"fever"}));
    EXPECT_THAT(historyOf(second).screenings, ElementsAre(answered));
}

using ClearancesTest = JournalTest;

TEST_F(ClearancesTest, ComeBackInThePersonsOwnWords) {
    const RecordId screeningId = added(m_journal, screening({"fever"})).id;
    const Clearance clearance = added(m_journal, clearanceOf(screeningId));
    EXPECT_THAT(historyOf(m_journal).clearances, ElementsAre(clearance));
}

TEST_F(ClearancesTest, ComeInTheOrderTheyWereGivenWhateverTheClockSaid) {
    const RecordId screeningId = added(m_journal, screening({"fever"})).id;
    const Clearance first = added(m_journal, clearanceOf(screeningId, morning(24h)));
    const Clearance second = added(m_journal, clearanceOf(screeningId, morning()));
    EXPECT_THAT(historyOf(m_journal).clearances, ElementsAre(first, second));
}

TEST_F(ClearancesTest, AreRefusedForAScreeningThatNeverWas) {
    const RecordId screeningId = added(m_journal, screening({"fever"})).id;
    EXPECT_FALSE(m_journal.addClearance(clearanceOf(screeningId + 1)));
    EXPECT_THAT(historyOf(m_journal).clearances, IsEmpty());
}

} // namespace

} // namespace glidepath::journal
