#include "journal/support.h"

#include "base/contract.h"

#include <sys/wait.h>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace glidepath::journal {

namespace fs = std::filesystem;

namespace {

programme::PlannedExercise exercise(const char* id, const char* name, catalogue::Position position,
                                    std::vector<Side> sides, programme::PlannedWork work) {
    return {.id = ExerciseId{id},
            .name = name,
            .position = position,
            .alternating = false,
            .sides = std::move(sides),
            .sets = 2,
            .rest = 30s,
            .work = work};
}

programme::PlannedRepetitions repetitions(programme::Pace pace) {
    return {.count = 8, .tempo = {.lift = 2s, .hold = 1s, .lower = 3s, .pause = 0s}, .pace = pace};
}

} // namespace

WallTime morning(Duration after) {
    using namespace std::chrono;
    return {sys_days{year{2026} / November / 20} + 7h + after, 60min};
}

programme::SessionPlan fullPlan() {
    using catalogue::Position;
    using programme::Pace;
    programme::SessionPlan plan{
        .routine = RoutineId{"p2-strength-a"},
        .title = "Strength A",
        .phase = 2,
        .version = programme::Version::Short,
        .exercises = {},
        .waits = {.newPosition = 15s, .samePosition = 8s, .otherSide = 6s, .countIn = 3s},
    };
    plan.exercises = {
        exercise("clamshell", "Clamshell", Position::OnSide, {Side::Right, Side::Left}, repetitions(Pace::Timed)),
        exercise("pelvic-tilt", "Pelvic tilt – lying", Position::OnBack, {}, repetitions(Pace::KeyEachRepetition)),
        exercise("heel-slide", "Heel slide", Position::OnBack, {Side::Left}, repetitions(Pace::KeyAtEnd)),
        exercise("hip-stretch", "Hip stretch", Position::Kneeling, {Side::Left, Side::Right},
                 programme::PlannedHold{25s}),
        exercise("walk", "Walk", Position::Standing, {}, programme::PlannedActivity{10min}),
    };
    plan.exercises[2].alternating = true;
    plan.exercises[1].share = programme::Share::Eased;
    plan.exercises[0].fewer = programme::FewerOn{Side::Left, 6};
    plan.exercises[3].fewer = programme::FewerOn{Side::Right, 20};
    return plan;
}

SessionEntry entryWithCommand(RecordId session, Duration at) {
    return {.session = session,
            .command = session::Command{session::CommandKind::Skip, Instant{at}},
            .events = {},
            .sets = {},
            .ending = {}};
}

SessionEntry entryWithEvents(RecordId session, Duration from, int count) {
    SessionEntry entry{.session = session, .command = {}, .events = {}, .sets = {}, .ending = {}};
    for (int number = 0; number < count; ++number)
        entry.events.push_back({.kind = session::EventKind::StepStarted,
                                .at = Instant{from + Duration{number}},
                                .step = static_cast<std::size_t>(number)});
    return entry;
}

SessionEntry ending(RecordId session, Duration length) {
    return {.session = session,
            .command = {},
            .events = {},
            .sets = {},
            .ending = SessionEntry::Ending{morning(length), SessionOutcome::Finished, length}};
}

SetRecord setOf(RecordId session, int exercise, std::optional<Side> side, int number) {
    return {.session = session,
            .exercise = exercise,
            .id = fullPlan().exercises[static_cast<std::size_t>(exercise)].id,
            .side = side,
            .number = number,
            .plannedRepetitions = 8,
            .repetitions = 7,
            .worked = 41500ms,
            .outcome = session::Outcome::Partial};
}

Journal openJournal(const fs::path& folder) {
    Result<Journal> journal = Journal::open(folder);
    expects(journal.has_value(), journal ? "" : sentence(journal.error()));
    return *std::move(journal);
}

History historyOf(const Journal& journal) {
    Result<History> history = journal.history();
    expects(history.has_value(), history ? "" : sentence(history.error()));
    return *std::move(history);
}

RecordId begun(Journal& journal, WallTime at) {
    return journal.beginSession(fullPlan(), at).value();
}

Error refusalOf(const fs::path& folder) {
    const Result<Journal> journal = Journal::open(folder);
    EXPECT_FALSE(journal.has_value()) << "the journal was opened";
    return journal ? Error{} : journal.error();
}

SQLite::Database rawDatabase(const fs::path& folder) {
    return SQLite::Database{Journal::file(folder).string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

std::string contentOf(const fs::path& file) {
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

void writeNonsense(const fs::path& folder, const std::string& sql) {
    rawDatabase(folder).exec("PRAGMA ignore_check_constraints = ON; " + sql);
}

void inAnotherProcess(const std::function<void()>& body) {
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        body();
        std::fflush(nullptr);
        ::_exit(testing::Test::HasFailure() ? 1 : 0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "see what the other process has printed";
}

} // namespace glidepath::journal
