#include "coach/demo.h"

#include "coach/demo_run.h"
#include "coach/demo_story.h"
#include "coach/guide.h"
#include "coach/preferences.h"
#include "coach/today_view.h"
#include "programme/week_plan.h"

#include <algorithm>

namespace glidepath::coach {

namespace {

using demo::Dice;
using journal::RecordId;
using programme::Routine;
using programme::Slot;
using programme::Version;

using namespace std::chrono_literals;

constexpr int kPhase = 2;            ///< where the person has arrived
constexpr Duration kQuestions = 40s; ///< from a rating to the session it is for

Preferences personInPhase(int phase) {
    Preferences person;
    person.soreSide = SoreSide::Left;
    person.phase = phase;
    person.screening.step = ScreeningStep::Done;
    return person;
}

Duration usualTime(Slot slot) {
    switch (slot) {
    case Slot::Morning:
        return 7h + 40min;
    case Slot::Midday:
        return 12h + 15min;
    case Slot::Evening:
        break;
    }
    return 18h + 20min;
}

/// In percent: evenings are the first to be left out.
int likelihood(Slot slot) {
    switch (slot) {
    case Slot::Morning:
        return 88;
    case Slot::Midday:
        return 74;
    case Slot::Evening:
        break;
    }
    return 58;
}

std::optional<PainScore> answer(int value, int likely, Dice& dice) {
    return dice.percent(likely) ? PainScore::from(value) : std::nullopt;
}

class Diary {
public:
    Diary(journal::Journal& journal, const Content& content, WallTime now, std::uint32_t seed)
        : m_journal{journal}, m_content{content}, m_now{now}, m_dice{seed},
          m_book{std::make_shared<assessment::Rulebook>(content.programme, content.catalogue)}, m_course{m_book} {}

    Result<void> write() {
        if (const auto done = begin(); !done)
            return done;
        for (int day = 0; day < demo::kDays; ++day)
            if (const auto done = writeDay(day); !done)
                return done;
        return writeSettings();
    }

private:
    [[nodiscard]] int phaseOn(int day) const {
        return activePhase(m_content.programme, day < demo::kPhaseTwoFrom ? 1 : kPhase).value_or(1);
    }

    [[nodiscard]] WallTime at(int day, Duration timeOfDay) const {
        const auto backwards = std::chrono::days{demo::kDays - 1 - day};
        return {m_now.utc - m_now.timeOfDay() - backwards + timeOfDay, m_now.offset};
    }

    /// The signs are answered when it is time, and the phase was moved up once.
    Result<void> begin() {
        for (const int day : {0, demo::kPhaseTwoFrom, 2 * demo::kPhaseTwoFrom})
            if (const auto saved = writeScreening(at(day, 7h)); !saved)
                return saved;
        if (const auto saved = decide(journal::DecisionKind::Entered, phaseOn(0), at(0, 7h)); !saved)
            return saved;
        return phaseOn(demo::kPhaseTwoFrom) == phaseOn(0)
                   ? Result<void>{}
                   : decide(journal::DecisionKind::Advanced, phaseOn(demo::kPhaseTwoFrom), at(demo::kPhaseTwoFrom, 7h));
    }

    Result<void> writeScreening(WallTime moment) {
        journal::Screening screening;
        screening.at = moment;
        m_course.add(assessment::SignsAnswered{.at = moment});
        return m_journal.addScreening(screening).map([](RecordId) {});
    }

    Result<void> decide(journal::DecisionKind kind, int phase, WallTime moment) {
        journal::Decision decision;
        decision.at = moment;
        decision.kind = kind;
        decision.toPhase = phase;
        if (const auto* const rule = ruleTo(phase)) {
            decision.rule = rule->id.text();
            decision.reason = rule->reason;
        }
        return m_journal.addDecision(decision).map([](RecordId) {});
    }

    [[nodiscard]] const programme::Rule* ruleTo(int phase) const {
        for (const auto kind : {programme::RuleKind::Entry, programme::RuleKind::Advance})
            for (const programme::Rule& rule : m_book->rules(kind))
                if (assessment::phaseOf(rule) == phase)
                    return &rule;
        return nullptr;
    }

    Result<void> writeDay(int day) {
        enterPhase(day);
        const bool today = day == demo::kDays - 1;
        if (!today && demo::isMissed(day, m_dice))
            return {};
        const Date date = at(day, {}).localDate();
        const auto week = programme::planWeek(m_content.programme, phaseOn(day), IsoWeek::of(date));
        const auto& plan = week.days[static_cast<std::size_t>((date - week.week.monday()).count())];
        m_ratedToday = false;
        for (const programme::PlannedSession& session : plan.sessions)
            if (today ? session.slot == Slot::Morning : m_dice.percent(likelihood(session.slot)))
                if (const auto done = writeSlot(day, session); !done)
                    return done;
        return today ? Result<void>{} : writeWalks(day, plan);
    }

    Result<void> writeSlot(int day, const programme::PlannedSession& session) {
        const Routine& routine = routineFor(*m_content.programme.find(session.routine), day);
        const Version version = demo::isFlare(day) ? Version::Short : Version::Full;
        return writeSession(day, routine, version, usualTime(session.slot) + m_dice.upTo(50) * 1min);
    }

    Result<void> writeWalks(int day, const programme::DayPlan& plan) {
        for (const programme::PlannedWalks& walks : plan.walks) {
            const int most = std::min(walks.times, 2);
            for (int walk = 0; walk < most; ++walk)
                if (m_dice.percent(45))
                    if (const auto done = writeSession(day, *m_content.programme.find(walks.routine), Version::Full,
                                                       10h + walk * 5h + m_dice.upTo(55) * 1min);
                        !done)
                        return done;
        }
        return {};
    }

    /// On the worst days the relief routine, where the phase has one.
    const Routine& routineFor(const Routine& planned, int day) {
        if (demo::legPain(day) < 7)
            return planned;
        for (const Routine& other : m_content.programme.routines)
            if (standsInFor(other, planned) && m_dice.percent(50))
                return other;
        return planned;
    }

    Result<void> writeSession(int day, const Routine& routine, Version version, Duration timeOfDay) {
        const WallTime begin = at(day, timeOfDay);
        const auto plan = planAt(routine, version, begin);
        if (!plan)
            return {};
        const demo::Run run = demo::run(*plan, m_dice);
        if (begin.utc + run.length > m_now.utc)
            return {};
        const bool withRatings = !m_ratedToday && !isWalk(routine);
        const auto before = withRatings ? rate(day, begin, std::nullopt) : std::optional<RecordId>{};
        const auto session = m_journal.beginSession(*plan, begin, before);
        if (!session)
            return tl::unexpected{session.error()};
        for (const journal::SessionEntry& entry : demo::entriesOf(run, *session, begin))
            if (const auto saved = m_journal.record(entry); !saved)
                return saved;
        if (withRatings && m_dice.percent(65))
            (void)rate(day, {begin.utc + run.length, begin.offset}, *session);
        m_ratedToday |= withRatings;
        if (const auto saved = tell(*session, *plan, routine, begin, withRatings); !saved)
            return saved;
        return m_problem ? Result<void>{tl::unexpected{*m_problem}} : Result<void>{};
    }

    /// What the rules give at that moment, as the program would have offered it.
    std::optional<programme::SessionPlan> planAt(const Routine& routine, Version version, WallTime moment) const {
        const auto* const rules = m_book->find(routine.id);
        if (rules == nullptr)
            return std::nullopt;
        const auto settled =
            assessment::settle(m_course, {}, assessment::assess(m_course, {}, moment), *rules, version, moment);
        return sessionPlan(m_content, *m_book, routine, settled, personInPhase(routine.phase).choices(), version);
    }

    /// How it settled, in the journal and to the rules, so that amounts grow as they would have.
    Result<void> tell(RecordId id, const programme::SessionPlan& plan, const Routine& routine, WallTime begin,
                      bool withRatings) {
        assessment::SessionDone done{.began = begin, .phase = routine.phase, .kind = routine.kind};
        for (const programme::PlannedExercise& exercise : plan.exercises)
            done.exercises.push_back({*m_book->numberOf(exercise.id), programme::givenOf(exercise)});
        if (withRatings)
            done.before = done.after = m_before;
        const WallTime later{begin.utc + 2h + 20min, begin.offset};
        if (withRatings && later.utc < m_now.utc && m_dice.percent(75)) {
            done.later = m_dice.percent(80) ? Later::Same : Later::Easier;
            if (const auto saved = m_journal.setLater({id, later, *done.later}); !saved)
                return saved;
        }
        m_course.add(std::move(done));
        return {};
    }

    /// In the order of the days, as the rules heard of it.
    void enterPhase(int day) {
        using Kind = assessment::Choice::Kind;
        if (day == 0)
            m_course.add({.at = at(0, 7h), .kind = Kind::Entered, .toPhase = phaseOn(0)});
        if (day == demo::kPhaseTwoFrom && phaseOn(day) != phaseOn(0))
            m_course.add({.at = at(day, 7h), .kind = Kind::Advanced, .toPhase = phaseOn(day)});
    }

    static bool isWalk(const Routine& routine) {
        return routine.kind == programme::RoutineKind::Walk || routine.kind == programme::RoutineKind::Aerobic;
    }

    /// One rating, before the session or, with `session`, after it. Some are left out altogether.
    std::optional<RecordId> rate(int day, WallTime moment, std::optional<RecordId> session) {
        const int after = session ? m_dice.upTo(2) - 1 : 0;
        const int leg = std::clamp(demo::legPain(day) + m_dice.upTo(2) - 1 + after, 0, 10);
        const int back = std::clamp(demo::backPain(day) + m_dice.upTo(2) - 1, 0, 10);
        journal::Rating rating;
        rating.at = session ? moment : WallTime{moment.utc - kQuestions, moment.offset};
        rating.session = session;
        rating.moment = session ? journal::Moment::After : journal::Moment::Before;
        rating.leg = answer(leg, 90, m_dice);
        rating.back = answer(back, 84, m_dice);
        if (m_dice.percent(80))
            rating.farthest = demo::farthest(leg);
        rating.pattern = demo::legPain(day) >= 6 ? Pattern::NeverStops : Pattern::ComesAndGoes;
        if (!session) {
            rating.newOrStronger = YesOrNo::No;
            m_before = {rating.leg, rating.back};
            m_course.add({.at = rating.at,
                          .when = assessment::CheckIn::When::Before,
                          .leg = rating.leg,
                          .back = rating.back,
                          .farthest = rating.farthest,
                          .pattern = rating.pattern});
        }
        const auto saved = m_journal.addRating(rating);
        if (!saved) {
            m_problem = saved.error();
            return std::nullopt;
        }
        return *saved;
    }

    Result<void> writeSettings() {
        for (const auto& [key, value] : changedSettings(Preferences{}, personInPhase(phaseOn(demo::kDays - 1))))
            if (const auto saved = m_journal.setSetting(key, value); !saved)
                return saved;
        return {};
    }

    journal::Journal& m_journal;
    const Content& m_content;
    WallTime m_now;
    Dice m_dice;
    std::shared_ptr<const assessment::Rulebook> m_book;
    assessment::Course m_course;
    assessment::Pains m_before; ///< as it was told last
    bool m_ratedToday{false};
    std::optional<Error> m_problem;
};

} // namespace

Result<void> writeDemoJournal(journal::Journal& journal, const Content& content, WallTime today, std::uint32_t seed) {
    if (!content.usable())
        return tl::unexpected{Error{"The made-up journal could not be written", "", "there is no content",
                                    "Check the data files with: glidepath check"}};
    return Diary{journal, content, today, seed}.write();
}

} // namespace glidepath::coach
