#include "coach/course_of.h"
#include "coach/guide.h"
#include "support/past_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace glidepath::coach {

using namespace test;
using journal::DecisionKind;
using journal::History;
using journal::Moment;
using journal::RecordId;

namespace {

constexpr int kPhase = 1;

int upTo(int most) {
    return *rc::gen::inRange(0, most + 1);
}

template <class Word>
std::optional<Word> maybe(int most) {
    return upTo(3) == 0 ? std::nullopt : std::optional{static_cast<Word>(upTo(most))};
}

WallTime someTime(int firstDay = -20) {
    return at(firstDay + upTo(-firstDay), std::chrono::minutes{upTo(24 * 60 - 1)});
}

std::optional<RecordId> someSession(const History& history) {
    const int place = upTo(static_cast<int>(history.sessions.size()));
    return place == 0 ? std::nullopt : std::optional{history.sessions[static_cast<std::size_t>(place) - 1].id};
}

journal::SetRecord setOf(RecordId session, int exercise, const ExerciseId& id) {
    const auto outcome = upTo(4) > 0 ? session::Outcome::Done : session::Outcome::Skipped;
    return {session, exercise, id, std::nullopt, 1, 8, 8, {}, outcome};
}

journal::Screening answeredAt(WallTime at) {
    journal::Screening screening;
    screening.at = at;
    return screening;
}

journal::Rating ratingAt(WallTime at) {
    journal::Rating rating;
    rating.at = at;
    rating.leg = score(3);
    return rating;
}

void addSession(History& history) {
    const char* const routines[] = {"p1-core", "p2-strength-a", "p1-relief"};
    const programme::Programme& programme = shippedContent().programme;
    const programme::Routine& routine = *programme.find(RoutineId{routines[upTo(2)]});
    const auto id = static_cast<RecordId>(history.sessions.size()) + 1;
    programme::SessionPlan plan{routine.id, routine.title, routine.phase, programme::Version::Full, {}, {}};
    for (const programme::RoutineItem& item : routine.items)
        if (auto planned =
                programme::prepareExercise(*shippedContent().catalogue.find(item.exercise), routine.phase, {}))
            plan.exercises.push_back(std::move(*planned));
    for (int exercise = 0; exercise < static_cast<int>(plan.exercises.size()); ++exercise)
        if (upTo(4) > 0)
            history.sets.push_back(setOf(id, exercise, plan.exercises[static_cast<std::size_t>(exercise)].id));
    const auto outcome = upTo(9) == 0 ? journal::SessionOutcome::Running : journal::SessionOutcome::Finished;
    WallTime started = someTime();
    started.utc += std::chrono::seconds{id}; // no two begin at once
    history.sessions.push_back({id, started, std::nullopt, outcome, {}, std::move(plan)});
}

journal::Rating someRating(const History& history) {
    journal::Rating rating;
    rating.at = someTime();
    rating.session = someSession(history);
    rating.moment = static_cast<Moment>(upTo(2));
    rating.leg = score(maybe<int>(10));
    rating.back = score(maybe<int>(10));
    rating.farthest = maybe<FarthestPoint>(5);
    rating.pattern = maybe<Pattern>(2);
    rating.newOrStronger = maybe<YesOrNo>(1);
    return rating;
}

journal::Decision someDecision() {
    const auto& exercises = shippedContent().catalogue.exercises();
    return {.at = someTime(),
            .kind = static_cast<DecisionKind>(upTo(static_cast<int>(DecisionKind::StartLighter))),
            .toPhase = 1 + upTo(2),
            .subject = exercises[static_cast<std::size_t>(upTo(static_cast<int>(exercises.size()) - 1))].id.text()};
}

PendingWrite somethingTold(const History& history) {
    const auto session = someSession(history);
    switch (upTo(session ? 6 : 4)) {
    case 0:
    case 1:
        return someRating(history);
    case 2:
        return someDecision();
    case 3:
        return answeredAt(someTime());
    case 4:
        return journal::Clearance{};
    case 5:
        return journal::LaterReport{*session, someTime(), static_cast<Later>(upTo(3))};
    default:
        return journal::FeelReport{*session, upTo(3), static_cast<Feel>(upTo(5))};
    }
}

assessment::Course readAnew(const Guide& guide, const History& history) {
    const std::shared_ptr<const assessment::Rulebook> book{std::shared_ptr<void>{}, &guide.book()};
    return assessment::courseOf(book, pastOf(history, *book, kPhase));
}

/// A history of some weeks with an entry at its beginning.
History someHistory() {
    History history;
    for (int sessions = upTo(12); sessions > 0; --sessions)
        addSession(history);
    PendingWrites writes;
    writes.add(journal::Decision{.at = at(-30, 8h), .kind = DecisionKind::Entered, .toPhase = 1 + upTo(2)}, history);
    for (int told = upTo(20); told > 0; --told)
        writes.add(somethingTold(history), history);
    return history;
}

} // namespace

RC_GTEST_PROP(Guide, IsTheSameWhetherItHearsOneThingMoreOrReadsAllAnew, ()) {
    History history = someHistory();
    const Preferences preferences;
    Guide guide{shippedContent()};
    guide.follow(shippedContent(), history, preferences, kPhase);
    PendingWrites writes;
    for (int told = 1 + upTo(9); told > 0; --told) {
        const PendingWrite write = somethingTold(history);
        writes.add(write, history);
        if (!guide.add(write, history))
            guide.follow(shippedContent(), history, preferences, kPhase);
        RC_ASSERT(guide.course() == readAnew(guide, history));
    }
}

RC_GTEST_PROP(Guide, HearsEveryAnswerWithoutReadingTheJournalAgain, ()) {
    History history = someHistory();
    Guide guide{shippedContent()};
    guide.follow(shippedContent(), history, {}, kPhase);
    PendingWrites writes;
    const auto hears = [&](const PendingWrite& write) {
        writes.add(write, history);
        return guide.add(write, history);
    };
    RC_ASSERT(hears(someRating(history)));
    RC_ASSERT(hears(answeredAt(someTime())));
    RC_ASSERT(hears(journal::Decision{.at = someTime(), .kind = DecisionKind::Stayed}));
    if (const auto session = someSession(history)) {
        RC_ASSERT(hears(journal::LaterReport{*session, someTime(), Later::Easier}));
        RC_ASSERT(hears(journal::FeelReport{*session, 0, Feel::SharpPain}));
    }
}

TEST(Guide, ReadsAJournalWithoutAnEntryAnewWhenItsBeginningMoves) {
    History history;
    Guide guide{shippedContent()};
    guide.follow(shippedContent(), history, {}, kPhase);
    PendingWrites writes;
    const auto tell = [&](int day) {
        const PendingWrite rating = ratingAt(at(day, 8h));
        writes.add(rating, history);
        return guide.add(rating, history);
    };
    EXPECT_FALSE(tell(0)) << "it begins with it";
    guide.follow(shippedContent(), history, {}, kPhase);
    EXPECT_TRUE(tell(1));
    EXPECT_FALSE(tell(-1)) << "it begins earlier";
}

} // namespace glidepath::coach
