#include "coach/course_of.h"

#include "coach/done_sessions.h"
#include "trends/daily.h"

#include <algorithm>
#include <map>
#include <utility>

namespace glidepath::coach {

namespace {

using assessment::CheckIn;
using assessment::Choice;
using assessment::ExerciseDone;
using assessment::Past;
using assessment::Rulebook;
using assessment::SessionDone;
using journal::DecisionKind;
using journal::History;
using journal::Moment;
using journal::RecordId;
using programme::RoutineKind;

CheckIn::When whenOf(Moment moment) {
    switch (moment) {
    case Moment::Before:
        return CheckIn::When::Before;
    case Moment::After:
        return CheckIn::When::After;
    case Moment::Other:
        break;
    }
    return CheckIn::When::Apart;
}

Choice::Kind kindOf(DecisionKind kind) {
    using Kind = Choice::Kind;
    static const std::map<DecisionKind, Kind> kKinds{{DecisionKind::Entered, Kind::Entered},
                                                     {DecisionKind::Advanced, Kind::Advanced},
                                                     {DecisionKind::SteppedBack, Kind::SteppedBack},
                                                     {DecisionKind::MovedByHand, Kind::MovedByHand},
                                                     {DecisionKind::Stayed, Kind::Stayed},
                                                     {DecisionKind::Undone, Kind::Undone},
                                                     {DecisionKind::PutBack, Kind::PutBack},
                                                     {DecisionKind::LeftOut, Kind::LeftOut},
                                                     {DecisionKind::GateFits, Kind::GateFits},
                                                     {DecisionKind::GateDoesNotFit, Kind::GateDoesNotFit},
                                                     {DecisionKind::PutAway, Kind::PutAway},
                                                     {DecisionKind::NotToday, Kind::NotToday},
                                                     {DecisionKind::StartLighter, Kind::StartLighter}};
    return kKinds.at(kind);
}

/// The shortest of the sets of which something was done.
struct Shortest {
    int repetitions{};
    Duration worked{};
};

/// What was done of one exercise on each side; nothing where a side was left out, or the exercise has none.
struct SidesDone {
    std::optional<Shortest> left;
    std::optional<Shortest> right;
    bool isBrokenOff{false}; ///< some set of it, for whatever reason

    void take(const journal::SetRecord& set) {
        isBrokenOff = isBrokenOff || set.outcome == session::Outcome::Partial;
        if (!set.side)
            return;
        auto& side = *set.side == Side::Left ? left : right;
        side = side ? Shortest{std::min(side->repetitions, set.repetitions), std::min(side->worked, set.worked)}
                    : Shortest{set.repetitions, set.worked};
    }
};

/// In the unit of the dose; of what was begun at least one.
struct AmountDone {
    Shortest done;
    int operator()(const programme::PlannedRepetitions&) const { return std::max(1, done.repetitions); }
    int operator()(const programme::PlannedHold&) const { return wholes<std::chrono::seconds>(); }
    int operator()(const programme::PlannedActivity&) const { return wholes<std::chrono::minutes>(); }

private:
    template <class Unit>
    [[nodiscard]] int wholes() const {
        return static_cast<int>(std::max<std::int64_t>(1, std::chrono::round<Unit>(done.worked).count()));
    }
};

/// Where one side did all that was planned and the other did less than that side. When both did less, it was the
/// exercise that was much, or "less" was pressed: that says nothing of a side, and neither does one that was left out,
/// or a set that was broken off.
std::optional<programme::FewerOn> managedOf(const programme::PlannedExercise& planned, const SidesDone& done) {
    if (!programme::isDoneSideBySide(planned) || !done.left || !done.right || done.isBrokenOff)
        return std::nullopt;
    const programme::Given given = programme::givenOf(planned);
    const auto managed = [&](Side side, const Shortest& here, const Shortest& there) {
        const int amount = std::visit(AmountDone{here}, planned.work);
        const int onOther = std::visit(AmountDone{there}, planned.work);
        const bool isLess = amount < programme::amountOn(given, side) && amount < onOther;
        return isLess && onOther >= programme::amountOn(given, other(side))
                   ? std::optional{programme::FewerOn{side, amount}}
                   : std::nullopt;
    };
    const auto onLeft = managed(Side::Left, *done.left, *done.right);
    return onLeft ? onLeft : managed(Side::Right, *done.right, *done.left);
}

/// What was told around a session, by its number in the journal.
struct Around {
    std::map<RecordId, assessment::Pains> before;
    std::map<RecordId, assessment::Pains> after;
    std::map<RecordId, Later> later;
    std::map<std::pair<RecordId, int>, Feel> feels;
    std::map<std::pair<RecordId, int>, SidesDone> done; ///< exercises of which something was done

    explicit Around(const History& history) {
        std::for_each(history.ratings.begin(), history.ratings.end(), [this](const auto& told) { take(told); });
        std::for_each(history.laters.begin(), history.laters.end(), [this](const auto& told) { take(told); });
        std::for_each(history.feels.begin(), history.feels.end(), [this](const auto& told) { take(told); });
        std::for_each(history.sets.begin(), history.sets.end(), [this](const auto& set) { take(set); });
    }
    /// Of one session alone.
    Around(const History& history, RecordId session) {
        for (const journal::Rating& rating : history.ratings)
            if (rating.session == session)
                take(rating);
        takeOf(history.laters, session);
        takeOf(history.feels, session);
        takeOf(history.sets, session);
    }

private:
    void take(const journal::Rating& rating) {
        if (!rating.session || rating.moment == Moment::Other)
            return;
        auto& place = rating.moment == Moment::Before ? before : after;
        place[*rating.session] = {rating.leg, rating.back};
    }
    void take(const journal::LaterReport& report) { later[report.session] = report.later; }
    void take(const journal::FeelReport& report) { feels[{report.session, report.exercise}] = report.feel; }
    void take(const journal::SetRecord& set) {
        if (set.outcome != session::Outcome::Skipped)
            done[{set.session, set.exercise}].take(set);
    }

    /// What belongs to a session stands together, and what is asked about is mostly new.
    template <class Record>
    void takeOf(const std::vector<Record>& records, RecordId session) {
        const auto isOf = [session](const Record& record) { return record.session == session; };
        const auto last = std::find_if(records.rbegin(), records.rend(), isOf);
        std::for_each(last, std::find_if_not(last, records.rend(), isOf),
                      [this](const Record& record) { take(record); });
    }
};

template <class Key, class Value>
std::optional<Value> valueAt(const std::map<Key, Value>& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional{found->second};
}

/// An exercise done on its own belongs to no routine: what it asks for says what it was.
RoutineKind kindOf(const programme::SessionPlan& plan, const Rulebook& book) {
    if (const auto* const routine = book.find(plan.routine))
        return routine->kind;
    const bool walking = std::all_of(plan.exercises.begin(), plan.exercises.end(), [](const auto& exercise) {
        return std::holds_alternative<programme::PlannedActivity>(exercise.work);
    });
    return walking ? RoutineKind::Walk : RoutineKind::Mobility;
}

SessionDone sessionOf(const journal::SessionRecord& record, const Around& around, const Rulebook& book) {
    SessionDone session{.began = record.started,
                        .phase = record.plan.phase,
                        .kind = kindOf(record.plan, book),
                        .before = valueAt(around.before, record.id).value_or(assessment::Pains{}),
                        .after = valueAt(around.after, record.id).value_or(assessment::Pains{}),
                        .later = valueAt(around.later, record.id)};
    for (int place = 0; place < static_cast<int>(record.plan.exercises.size()); ++place) {
        const auto& planned = record.plan.exercises[static_cast<std::size_t>(place)];
        const auto number = book.numberOf(planned.id);
        const std::pair key{record.id, place};
        const auto done = around.done.find(key);
        if (!number || done == around.done.end())
            continue;
        session.exercises.push_back({*number, programme::givenOf(planned), valueAt(around.feels, key)});
        if (record.outcome == journal::SessionOutcome::Finished)
            session.exercises.back().managed = managedOf(planned, done->second);
    }
    return session;
}

bool isEntry(const Choice& choice) {
    return choice.kind == Choice::Kind::Entered;
}

/// When the first thing was told; nothing in an empty journal.
std::optional<WallTime> beginning(const Past& past) {
    std::optional<WallTime> first;
    const auto keepEarlier = [&](const WallTime& at) {
        if (!first || at.utc < first->utc)
            first = at;
    };
    for (const CheckIn& checkIn : past.checkIns)
        keepEarlier(checkIn.at);
    for (const SessionDone& session : past.sessions)
        keepEarlier(session.began);
    for (const Choice& choice : past.choices)
        keepEarlier(choice.at);
    return first;
}

} // namespace

CheckIn checkInOf(const journal::Rating& rating) {
    return {.at = rating.at,
            .when = whenOf(rating.moment),
            .leg = rating.leg,
            .back = rating.back,
            .farthest = rating.farthest,
            .pattern = rating.pattern,
            .newOrStronger = rating.newOrStronger,
            .eases = rating.eases,
            .hardDay = rating.hardDay};
}

Choice choiceOf(const journal::Decision& decision, std::int64_t place, const Rulebook& book) {
    Choice choice{.at = decision.at,
                  .kind = kindOf(decision.kind),
                  .number = place,
                  .toPhase = decision.toPhase.value_or(0),
                  .subject = decision.rule.empty() ? decision.subject : decision.rule};
    if (decision.kind == DecisionKind::PutBack || decision.kind == DecisionKind::LeftOut)
        if (const auto id = ExerciseId::parse(decision.subject))
            choice.exercise = book.numberOf(*id).value_or(-1);
    return choice;
}

std::optional<SessionDone> sessionOf(const History& history, RecordId session, const Rulebook& book) {
    const auto& all = history.sessions;
    const auto record =
        std::find_if(all.rbegin(), all.rend(), [session](const auto& each) { return each.id == session; });
    if (record == all.rend() || record->outcome == journal::SessionOutcome::Running)
        return std::nullopt;
    const Around around{history, session};
    return around.done.empty() ? std::nullopt : std::optional{sessionOf(*record, around, book)};
}

Past pastOf(const History& history, const Rulebook& book, int phaseWithoutDecision) {
    Past past;
    const Around around{history};
    for (const journal::Rating& rating : history.ratings)
        past.checkIns.push_back(checkInOf(rating));
    for (const journal::SessionRecord* const record : doneSessions(history))
        past.sessions.push_back(sessionOf(*record, around, book));
    for (const journal::Decision& decision : history.decisions)
        past.choices.push_back(choiceOf(decision, std::ssize(past.choices), book));
    for (const journal::Screening& screening : history.screenings)
        past.signs.push_back({screening.at, std::ssize(past.signs)});
    const auto first = beginning(past);
    if (first && std::none_of(past.choices.begin(), past.choices.end(), isEntry))
        past.choices.push_back(
            {.at = *first, .kind = Choice::Kind::Entered, .number = -1, .toPhase = phaseWithoutDecision});
    return past;
}

assessment::Person personOf(const Preferences& preferences, const History& history) {
    const ScreeningAnswers& told = preferences.screening;
    assessment::Person person{.troubleBegan = told.began,
                              .painFreeFortnight = told.painFree,
                              .strengthBase = told.strengthBase,
                              .toldAgain = told.toldAgain};
    if (told.sitting)
        person.sitMinutes = static_cast<int>(told.sitting->count());
    if (told.standing)
        person.standMinutes = static_cast<int>(told.standing->count());
    for (const journal::Rating& rating : history.ratings) {
        if (rating.leg)
            person.leg = rating.leg->value();
        if (rating.pattern)
            person.pattern = rating.pattern;
    }
    return person;
}

} // namespace glidepath::coach
