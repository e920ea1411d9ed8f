#include "journal/database_file.h"
#include "journal/journal.h"
#include "journal/migrations.h"
#include "journal/support.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <vector>

namespace glidepath::journal {

namespace {

namespace fs = std::filesystem;

constexpr Migration kFirst{1, "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;"
                              "CREATE TABLE child (parent INTEGER REFERENCES parent (id) ON DELETE CASCADE) STRICT"};
// Makes the table that others refer to anew, as SQLite asks for most changes of a column.
constexpr Migration kSecond{2, "CREATE TABLE parent2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '') STRICT;"
                               "INSERT INTO parent2 (id) SELECT id FROM parent;"
                               "DROP TABLE parent;"
                               "ALTER TABLE parent2 RENAME TO parent"};
constexpr Migration kThird{3, "CREATE INDEX parent_by_name ON parent (name)"};
constexpr Migration kFailing{3, "CREATE TABLE good (id INTEGER) STRICT; DELETE FROM child; CREATE NONSENSE"};
constexpr Migration kOrphaning{3, "PRAGMA defer_foreign_keys = ON; DELETE FROM parent"};

using Migrations = std::vector<Migration>;

SQLite::Database opened(const fs::path& folder, const Migrations& migrations) {
    auto file = openDatabaseFile(folder, migrations);
    EXPECT_TRUE(file) << (file ? "" : sentence(file.error()));
    return std::move(file->database);
}

std::vector<std::string> schemaOf(const fs::path& folder) {
    SQLite::Database database = rawDatabase(folder);
    SQLite::Statement rows{database,
                           "SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1"};
    std::vector<std::string> schema;
    while (rows.executeStep())
        schema.push_back(rows.getColumn(0).getString());
    return schema;
}

int number(SQLite::Database& database, const char* query) {
    return database.execAndGet(query).getInt();
}

void fillParents(const fs::path& folder) {
    opened(folder, {kFirst}).exec("INSERT INTO parent VALUES (7); INSERT INTO child VALUES (7)");
}

TEST(Migrations, GiveAFreshFileTheMarksOfTheLatestVersion) {
    const TemporaryFolder folder;
    SQLite::Database database = opened(folder.path(), {kFirst, kSecond});
    EXPECT_EQ(number(database, "PRAGMA user_version"), 2);
    EXPECT_EQ(number(database, "PRAGMA application_id"), kApplicationId);
    EXPECT_EQ(number(database, "PRAGMA foreign_keys"), 1);
}

TEST(Migrations, LeadToTheSameSchemaFromEveryVersion) {
    const Migrations all{kFirst, kSecond, kThird};
    const TemporaryFolder fresh;
    (void)opened(fresh.path(), all);
    for (std::size_t begin = 1; begin < all.size(); ++begin) {
        const TemporaryFolder folder;
        (void)opened(folder.path(), {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(begin)});
        (void)opened(folder.path(), all);
        EXPECT_EQ(schemaOf(folder.path()), schemaOf(fresh.path())) << "from version " << begin;
    }
}

TEST(Migrations, KeepRowsThatReferToATableThatIsMadeAnew) {
    const TemporaryFolder folder;
    fillParents(folder.path());
    SQLite::Database database = opened(folder.path(), {kFirst, kSecond});
    EXPECT_EQ(number(database, "SELECT count(*) FROM parent JOIN child ON child.parent = parent.id"), 1);
}

TEST(Migrations, SaveACopyOfTheOlderFileFirst) {
    const TemporaryFolder folder;
    fillParents(folder.path());
    (void)opened(folder.path(), {kFirst, kSecond, kThird});
    const fs::path copy = folder.path() / "journal-before-v3.sqlite";
    ASSERT_TRUE(fs::exists(copy));
    EXPECT_EQ(fs::status(copy).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    SQLite::Database database{copy.string()};
    EXPECT_EQ(number(database, "PRAGMA user_version"), 1);
    EXPECT_EQ(number(database, "PRAGMA application_id"), kApplicationId);
    EXPECT_EQ(number(database, "SELECT id FROM parent"), 7);
}

TEST(Migrations, NeedNoCopyOfAFreshOrAnUpToDateFile) {
    const TemporaryFolder folder;
    (void)opened(folder.path(), {kFirst});
    (void)opened(folder.path(), {kFirst});
    EXPECT_EQ(std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{}), 1);
}

TEST(Migrations, ChangeNothingWhenOneOfThemFails) {
    for (const Migration& bad : {kFailing, kOrphaning}) {
        const TemporaryFolder folder;
        fillParents(folder.path());
        const std::string before = contentOf(Journal::file(folder.path()));
        EXPECT_FALSE(openDatabaseFile(folder.path(), Migrations{kFirst, kSecond, bad}));
        EXPECT_EQ(contentOf(Journal::file(folder.path())), before) << bad.sql;
    }
}

TEST(Migrations, ChangeNothingWhenNoCopyCanBeSaved) {
    const TemporaryFolder folder;
    fillParents(folder.path());
    const std::string before = contentOf(Journal::file(folder.path()));
    fs::create_directories(folder.path() / "journal-before-v2.sqlite" / "in the way");
    const auto refused = openDatabaseFile(folder.path(), Migrations{kFirst, kSecond});
    ASSERT_FALSE(refused);
    EXPECT_EQ(contentOf(Journal::file(folder.path())), before);
}

TEST(Migrations, CanBeTriedAgainAfterAFailure) {
    const TemporaryFolder folder;
    fillParents(folder.path());
    EXPECT_FALSE(openDatabaseFile(folder.path(), Migrations{kFirst, kSecond, kFailing}));
    SQLite::Database database = opened(folder.path(), {kFirst, kSecond, kThird});
    EXPECT_EQ(number(database, "SELECT count(*) FROM child"), 1);
}

TEST(ShippedMigrations, MakeTheSameSchemaFreshAndStepByStep) {
    const auto shipped = shippedMigrations();
    ASSERT_GE(shipped.size(), 2U);
    const TemporaryFolder fresh;
    (void)opened(fresh.path(), {shipped.begin(), shipped.end()});
    const TemporaryFolder stepwise;
    for (std::size_t count = 1; count <= shipped.size(); ++count)
        (void)opened(stepwise.path(), {shipped.begin(), shipped.begin() + static_cast<std::ptrdiff_t>(count)});
    EXPECT_EQ(schemaOf(stepwise.path()), schemaOf(fresh.path()));
}

/// What a journal of version 1 held for one session of two exercises, one of them done, and three ratings.
constexpr const char* kRowsOfVersion1 = R"(
INSERT INTO session VALUES (4, 1795158000000, 60, '2026-11-20', 1795158600000, 60, 'finished', 600000, 'p2-strength-a',
    'Strength A', 2, 'full', 15, 8, 6, 3);
INSERT INTO session_exercise VALUES (4, 0, 'clamshell', 'Clamshell', 'on-side', 0, 'right', 'left', 2, 30,
    'repetitions', 8, 2, 1, 3, 0, 'timed', NULL, NULL);
INSERT INTO session_exercise VALUES (4, 1, 'walk', 'Walk', 'standing', 0, NULL, NULL, 1, 0,
    'activity', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 10);
INSERT INTO set_done VALUES (4, 0, 'right', 1, 8, 7, 41500, 'partial');
INSERT INTO rating VALUES (2, 1795158000000, 60, '2026-11-20', 4, 'before', 5, NULL, 'calf');
INSERT INTO rating VALUES (3, 1795158700000, 60, '2026-11-20', 4, 'after', 0, 10, NULL);
INSERT INTO rating VALUES (9, 1795201200000, -600, '2026-11-20', NULL, 'other', NULL, 2, 'none');
INSERT INTO setting VALUES ('theme', 'dark');
)";

void makeJournalOfVersion1(const fs::path& folder) {
    opened(folder, {shippedMigrations().front()}).exec(kRowsOfVersion1);
}

TEST(ShippedMigrations, KeepWhatAJournalOfVersion1HeldOfASession) {
    const TemporaryFolder folder;
    makeJournalOfVersion1(folder.path());
    const Journal journal = openJournal(folder.path());
    const History history = historyOf(journal);
    ASSERT_EQ(history.sessions.size(), 1U);
    const SessionRecord& session = history.sessions.front();
    EXPECT_EQ(session.id, 4);
    EXPECT_EQ(session.length, 10min);
    ASSERT_EQ(session.plan.exercises.size(), 2U);
    for (const programme::PlannedExercise& exercise : session.plan.exercises)
        EXPECT_EQ(exercise.share, programme::Share::Usual) << exercise.name;
    ASSERT_EQ(history.sets.size(), 1U);
    EXPECT_EQ(history.sets.front().worked, 41500ms);
    EXPECT_EQ(journal.settings().value().at("theme"), "dark");
}

TEST(ShippedMigrations, KeepTheRatingsOfVersion1WithTheNewQuestionsUnanswered) {
    const TemporaryFolder folder;
    makeJournalOfVersion1(folder.path());
    const auto at = [](Duration utc, std::chrono::minutes offset) {
        return WallTime{std::chrono::sys_time{utc}, offset};
    };
    const std::vector<Rating> expected{{.id = 2,
                                        .at = at(1795158000000ms, 60min),
                                        .session = 4,
                                        .moment = Moment::Before,
                                        .leg = PainScore::from(5),
                                        .back = {},
                                        .farthest = FarthestPoint::Calf},
                                       {.id = 3,
                                        .at = at(1795158700000ms, 60min),
                                        .session = 4,
                                        .moment = Moment::After,
                                        .leg = PainScore::from(0),
                                        .back = PainScore::from(10),
                                        .farthest = {}},
                                       {.id = 9,
                                        .at = at(1795201200000ms, -600min),
                                        .session = {},
                                        .moment = Moment::Other,
                                        .leg = {},
                                        .back = PainScore::from(2),
                                        .farthest = FarthestPoint::None}};
    EXPECT_EQ(historyOf(openJournal(folder.path())).ratings, expected);
}

TEST(ShippedMigrations, KeepARatingOfVersion1WhenItsSessionGoes) {
    const TemporaryFolder folder;
    makeJournalOfVersion1(folder.path());
    const Journal journal = openJournal(folder.path());
    rawDatabase(folder.path()).exec("PRAGMA foreign_keys = ON; DELETE FROM session");
    const History history = historyOf(journal);
    ASSERT_EQ(history.ratings.size(), 3U);
    for (const Rating& rating : history.ratings)
        EXPECT_EQ(rating.session, std::nullopt);
}

TEST(ShippedMigrations, LetAJournalOfVersion1TakeTheNewAnswers) {
    const TemporaryFolder folder;
    makeJournalOfVersion1(folder.path());
    Journal journal = openJournal(folder.path());
    Rating rating{
        .id = 0, .at = morning(), .session = 4, .moment = Moment::Other, .leg = {}, .back = {}, .farthest = {}};
    rating.pattern = Pattern::ComesAndGoes;
    EXPECT_EQ(journal.addRating(rating).value(), 10);
    EXPECT_TRUE(journal.setLater({.session = 4, .at = morning(), .later = Later::Same}));
    EXPECT_TRUE(journal.setFeel({.session = 4, .exercise = 1, .feel = Feel::Fine}));
}

/// What a journal of version 2 held of one session of two exercises.
constexpr const char* kRowsOfVersion2 = R"(
INSERT INTO session VALUES (4, 1795158000000, 60, '2026-11-20', 1795158600000, 60, 'finished', 600000, 'p2-strength-a',
    'Strength A', 2, 'full', 15, 8, 6, 3);
INSERT INTO session_exercise VALUES (4, 0, 'clamshell', 'Clamshell', 'on-side', 0, 'right', 'left', 2, 30,
    'repetitions', 8, 2, 1, 3, 0, 'timed', NULL, NULL, 'eased');
INSERT INTO session_exercise VALUES (4, 1, 'hip-stretch', 'Hip stretch', 'kneeling', 0, 'right', 'left', 1, 0,
    'hold', NULL, NULL, NULL, NULL, NULL, NULL, 25, NULL, 'usual');
)";

TEST(ShippedMigrations, GiveBothSidesOfAJournalOfVersion2TheSameAmount) {
    const TemporaryFolder folder;
    const auto shipped = shippedMigrations();
    opened(folder.path(), {shipped.begin(), shipped.begin() + 2}).exec(kRowsOfVersion2);
    const History history = historyOf(openJournal(folder.path()));
    ASSERT_EQ(history.sessions.size(), 1U);
    const auto& exercises = history.sessions.front().plan.exercises;
    ASSERT_EQ(exercises.size(), 2U);
    EXPECT_EQ(givenOf(exercises[0]), (programme::Given{.sets = 2, .amount = 8, .share = programme::Share::Eased}));
    EXPECT_EQ(givenOf(exercises[1]), (programme::Given{.sets = 1, .amount = 25}));
}

TEST(ShippedMigrations, MakeOnlyStrictTables) {
    const TemporaryFolder folder;
    (void)openJournal(folder.path());
    SQLite::Database database = rawDatabase(folder.path());
    EXPECT_EQ(number(database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0"
                               " AND name NOT LIKE 'sqlite_%'"),
              0);
    EXPECT_GT(number(database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 1"), 0);
}

} // namespace

} // namespace glidepath::journal
