#include "journal/journal.h"
#include "journal/support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace glidepath::journal {

namespace {

namespace fs = std::filesystem;

TEST_F(JournalTest, BeginsEmpty) {
    const History history = historyOf(m_journal);
    EXPECT_TRUE(history.sessions.empty());
    EXPECT_TRUE(history.sets.empty());
    EXPECT_TRUE(history.ratings.empty());
    EXPECT_TRUE(history.laters.empty());
    EXPECT_TRUE(history.feels.empty());
    EXPECT_TRUE(history.screenings.empty());
    EXPECT_TRUE(history.clearances.empty());
    EXPECT_TRUE(history.decisions.empty());
    EXPECT_EQ(m_journal.unfinished().value(), std::nullopt);
    EXPECT_TRUE(m_journal.settings().value().empty());
    EXPECT_FALSE(m_journal.readOnly());
}

TEST(Journal, MakesTheFolderAndTheFileForTheirOwnerAlone) {
    const TemporaryFolder folder;
    const fs::path inner = folder.path() / "share" / "glidepath";
    const Journal journal = openJournal(inner);
    EXPECT_EQ(fs::status(inner).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(Journal::file(inner)).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(Journal, TakesBackTheReadingRightsOfOthers) {
    const TemporaryFolder folder;
    (void)openJournal(folder.path());
    fs::permissions(Journal::file(folder.path()), fs::perms{0644});
    (void)openJournal(folder.path());
    EXPECT_EQ(fs::status(Journal::file(folder.path())).permissions(), fs::perms{0600});
}

TEST(Journal, IsASingleFileWheneverNothingIsBeingWritten) {
    const TemporaryFolder folder;
    Journal journal = openJournal(folder.path());
    begun(journal);
    const auto count = std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{});
    EXPECT_EQ(count, 1);
}

TEST_F(JournalTest, GivesBackAPlanExactly) {
    const RecordId id = begun(m_journal);
    const SessionRecord expected{.id = id,
                                 .started = morning(),
                                 .ended = {},
                                 .outcome = SessionOutcome::Running,
                                 .length = 0ms,
                                 .plan = fullPlan()};
    EXPECT_THAT(historyOf(m_journal).sessions, testing::ElementsAre(expected));
}

TEST_F(JournalTest, AcceptsEveryPositionOfTheBody) {
    using enum catalogue::Position;
    programme::SessionPlan plan = fullPlan();
    for (const auto position : {OnBack, OnSide, OnFront, AllFours, Kneeling, Sitting, Standing, InWater, OnMachine}) {
        plan.exercises.front().position = position;
        ASSERT_TRUE(m_journal.beginSession(plan, morning()));
        EXPECT_EQ(historyOf(m_journal).sessions.back().plan, plan);
    }
}

TEST_F(JournalTest, GivesBackHowASessionEnded) {
    const RecordId id = begun(m_journal);
    ASSERT_TRUE(m_journal.record(ending(id, 10min)));
    const SessionRecord session = historyOf(m_journal).sessions.front();
    EXPECT_EQ(session.ended, morning(10min));
    EXPECT_EQ(session.outcome, SessionOutcome::Finished);
    EXPECT_EQ(session.length, 10min);
}

TEST_F(JournalTest, SortsSessionsByTheTimeTheyBegan) {
    const RecordId later = begun(m_journal, morning(2h));
    const RecordId earlier = begun(m_journal, morning());
    const History history = historyOf(m_journal);
    EXPECT_EQ(history.sessions[0].id, earlier);
    EXPECT_EQ(history.sessions[1].id, later);
}

TEST_F(JournalTest, GivesBackSetsInTheOrderOfThePlan) {
    const RecordId later = begun(m_journal, morning(2h));
    const RecordId earlier = begun(m_journal, morning());
    // The plan begins the first exercise with the right side.
    const std::vector<SetRecord> expected{setOf(earlier, 0, Side::Right, 1), setOf(earlier, 0, Side::Right, 2),
                                          setOf(earlier, 0, Side::Left, 1),  setOf(earlier, 1, {}, 1),
                                          setOf(earlier, 3, Side::Left, 1),  setOf(later, 0, Side::Left, 1)};
    SessionEntry entry{.session = earlier, .command = {}, .events = {}, .sets = {}, .ending = {}};
    for (const std::size_t place : {4U, 2U, 0U, 3U, 1U})
        entry.sets.push_back(expected[place]);
    ASSERT_TRUE(m_journal.record(entry));
    entry.session = later;
    entry.sets = {expected[5]};
    ASSERT_TRUE(m_journal.record(entry));
    EXPECT_EQ(historyOf(m_journal).sets, expected);
}

TEST_F(JournalTest, ReplacesWhatWasKnownOfASet) {
    const RecordId id = begun(m_journal);
    SetRecord set = setOf(id, 1, {}, 1);
    ASSERT_TRUE(m_journal.record({.session = id, .command = {}, .events = {}, .sets = {set}, .ending = {}}));
    set.repetitions = 8;
    set.outcome = session::Outcome::Done;
    ASSERT_TRUE(m_journal.record({.session = id, .command = {}, .events = {}, .sets = {set}, .ending = {}}));
    EXPECT_THAT(historyOf(m_journal).sets, testing::ElementsAre(set));
}

TEST_F(JournalTest, SavesAllOfAnEntryOrNothing) {
    const RecordId id = begun(m_journal);
    SessionEntry entry = entryWithCommand(id, 1s);
    entry.sets = {setOf(id, 0, Side::Left, 1)};
    entry.sets.front().exercise = 17; // there is none
    EXPECT_FALSE(m_journal.record(entry));
    EXPECT_TRUE(m_journal.unfinished().value()->commands.empty());
}

TEST_F(JournalTest, RefusesAnEntryForASessionThatNeverBegan) {
    EXPECT_FALSE(m_journal.record(entryWithCommand(99, 1s)));
}

TEST_F(JournalTest, AcceptsEveryKindOfCommandAndGivesThemBackInTheirOrder) {
    using enum session::CommandKind;
    const RecordId id = begun(m_journal);
    std::vector<session::Command> commands;
    for (const auto kind : {Pause, Interrupt, Resume, Back, Skip, Less, Confirm, End}) {
        commands.push_back({kind, Instant{1s}}); // the same instant: only the order tells them apart
        ASSERT_TRUE(
            m_journal.record({.session = id, .command = commands.back(), .events = {}, .sets = {}, .ending = {}}));
    }
    EXPECT_EQ(m_journal.unfinished().value()->commands, commands);
}

TEST_F(JournalTest, AcceptsEveryKindOfEvent) {
    using enum session::EventKind;
    const RecordId id = begun(m_journal);
    for (const auto kind :
         {SessionStarted, StepStarted, RepetitionFinished, SetFinished, ExerciseFinished, WaitSkipped, ExerciseSkipped,
          SteppedBack, Lightened, Paused, Interrupted, CountInStarted, Resumed, SessionFinished})
        EXPECT_TRUE(m_journal.record(
            {.session = id, .command = {}, .events = {{.kind = kind, .at = Instant{1s}}}, .sets = {}, .ending = {}}));
}

TEST_F(JournalTest, OffersASessionThatWasNotEnded) {
    const RecordId id = begun(m_journal);
    ASSERT_TRUE(m_journal.record(entryWithCommand(id, 5s)));
    SessionEntry entry = entryWithEvents(id, 8s, 3);
    entry.sets = {setOf(id, 0, Side::Right, 1)};
    ASSERT_TRUE(m_journal.record(entry));

    const auto unfinished = m_journal.unfinished().value();
    ASSERT_TRUE(unfinished);
    EXPECT_EQ(unfinished->record, historyOf(m_journal).sessions.front());
    EXPECT_EQ(unfinished->last, Instant{8002ms});
    EXPECT_EQ(unfinished->sets, entry.sets);
    EXPECT_EQ(unfinished->commands.size(), 1U);
}

TEST_F(JournalTest, OffersNothingOnceTheSessionHasEnded) {
    ASSERT_TRUE(m_journal.record(ending(begun(m_journal), 10min)));
    EXPECT_EQ(m_journal.unfinished().value(), std::nullopt);
}

TEST_F(JournalTest, EndsOlderUnfinishedSessionsWhereTheyStopped) {
    const RecordId older = begun(m_journal);
    ASSERT_TRUE(m_journal.record(entryWithEvents(older, 90s, 1)));
    const RecordId newest = begun(m_journal, morning(2h));
    EXPECT_EQ(m_journal.unfinished().value()->record.id, newest);

    const SessionRecord closed = historyOf(m_journal).sessions.front();
    EXPECT_EQ(closed.outcome, SessionOutcome::EndedEarly);
    EXPECT_EQ(closed.ended, morning(90s));
    EXPECT_EQ(closed.length, 90s);
    EXPECT_EQ(historyOf(m_journal).sessions.back().outcome, SessionOutcome::Running);
}

TEST_F(JournalTest, KeepsStepsOnlyWhileTheSessionMayBeCarriedOn) {
    const RecordId id = begun(m_journal);
    SessionEntry entry = entryWithEvents(id, 1s, 200);
    entry.events.push_back({.kind = session::EventKind::Paused, .at = Instant{9s}});
    ASSERT_TRUE(m_journal.record(entry));
    ASSERT_TRUE(m_journal.record(ending(id, 10min)));
    SQLite::Database database = rawDatabase(m_folder.path());
    EXPECT_EQ(database.execAndGet("SELECT group_concat(kind) FROM session_event").getString(), "paused");
}

TEST_F(JournalTest, KeepsSettingsAsWords) {
    ASSERT_TRUE(m_journal.setSetting("theme", "dark"));
    ASSERT_TRUE(m_journal.setSetting("of-a-newer-version", "a word, \"quoted\", and ä"));
    ASSERT_TRUE(m_journal.setSetting("theme", "light"));
    ASSERT_TRUE(m_journal.setSetting("name", ""));
    const std::map<std::string, std::string> expected{
        {"theme", "light"}, {"of-a-newer-version", "a word, \"quoted\", and ä"}, {"name", ""}};
    EXPECT_EQ(openJournal(m_folder.path()).settings().value(), expected);
}

TEST_F(JournalTest, KeepsTheDayAPersonLivedItOn) {
    WallTime lateEvening = morning();
    lateEvening.offset = -10h; // still the 19th there
    ASSERT_TRUE(m_journal.beginSession(fullPlan(), lateEvening));
    SQLite::Database database = rawDatabase(m_folder.path());
    EXPECT_EQ(database.execAndGet("SELECT local_date FROM session").getString(), "2026-11-19");
    EXPECT_EQ(historyOf(m_journal).sessions.front().started, lateEvening);
}

TEST_F(JournalTest, SharesTheFileWithASecondConnection) {
    Journal second = openJournal(m_folder.path());
    const RecordId id = begun(m_journal);
    ASSERT_TRUE(second.record(entryWithCommand(id, 1s)));
    ASSERT_TRUE(m_journal.record(entryWithCommand(id, 2s)));
    EXPECT_EQ(m_journal.unfinished().value()->commands.size(), 2U);
    EXPECT_EQ(historyOf(second).sessions, historyOf(m_journal).sessions);
}

TEST_F(JournalTest, RefusesAnAmountOfOneSideThatCannotBe) {
    auto plan = fullPlan();
    const auto refuses = [&](std::size_t exercise, programme::FewerOn fewer) {
        auto wrong = plan;
        wrong.exercises[exercise].fewer = fewer;
        return !m_journal.beginSession(wrong, morning()).has_value();
    };
    EXPECT_FALSE(refuses(0, {Side::Left, 7}));
    EXPECT_TRUE(refuses(0, {Side::Left, 8})) << "as many as on the other side";
    EXPECT_TRUE(refuses(0, {Side::Left, 0}));
    EXPECT_TRUE(refuses(1, {Side::Left, 7})) << "an exercise without sides";
    EXPECT_TRUE(refuses(2, {Side::Left, 7})) << "of one side only, or in turn";
    EXPECT_FALSE(refuses(3, {Side::Left, 24}));
    EXPECT_TRUE(refuses(3, {Side::Left, 25}));
    EXPECT_TRUE(refuses(4, {Side::Left, 5})) << "a walk";
}

TEST_F(JournalTest, CarriesOnASessionWithTheAmountOfEachSide) {
    const RecordId id = begun(m_journal);
    ASSERT_TRUE(m_journal.record(entryWithCommand(id, 5s)));
    EXPECT_EQ(m_journal.unfinished().value()->record.plan, fullPlan());
}

TEST_F(JournalTest, SaysSoWhenAStoredWordHasNoMeaning) {
    begun(m_journal);
    rawDatabase(m_folder.path()).exec("UPDATE session_exercise SET body_position = 'on-one-leg'");
    const auto history = m_journal.history();
    ASSERT_FALSE(history);
    EXPECT_THAT(history.error().detail, testing::HasSubstr("no meaning"));
}

} // namespace

} // namespace glidepath::journal
