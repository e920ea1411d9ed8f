#include "simulation/life.h"

#include "assessment/assessment.h"
#include "assessment/windows.h"
#include "coach/lock.h"

#include <algorithm>
#include <utility>

namespace glidepath::simulation {

namespace {

using namespace std::chrono_literals;
using assessment::Assessment;
using assessment::CheckIn;
using assessment::Choice;
using assessment::Course;
using assessment::RoutineRules;
using assessment::SessionDone;

constexpr Date kFirstDay{std::chrono::days{20458}}; // Monday, 5 January 2026
constexpr std::array kSessionTimes{8h + 0min, 13h + 0min, 18h + 30min};
constexpr std::array kWalkTimes{10h + 30min, 16h + 0min};
constexpr int kNinety = 90;
constexpr int kDaysToBeExamined = 4;

class Life {
public:
    Life(const World& world, Patient patient, int days, Report& report)
        : m_world{world}, m_patient{std::move(patient)}, m_days{days}, m_report{report},
          m_outcome{report.outcomes[m_patient.kind()]}, m_course{world.book()}, m_watch{report.broken, *world.book(),
                                                                                        world.forbidden()} {}

    void live() {
        begin();
        for (m_day = 0; m_day < m_days; ++m_day)
            liveDay();
        finish();
    }

private:
    // What happens on a day.

    void begin() {
        m_patient.live(0);
        for (int exercise = 0; exercise < m_world.book()->exercises(); ++exercise)
            m_person.leftOut.push_back(dice().happens(0.08));
        m_person.troubleBegan = kFirstDay - std::chrono::days{dice().between(1, 60)};
        const CheckIn first = m_patient.answer(at(7h), CheckIn::When::Apart);
        if (m_patient.kind() != Kind::Silent) {
            m_person.leg = first.leg->value();
            m_person.pattern = first.pattern;
            m_person.sitMinutes = dice().between(5, 60);
        }
        answerSigns(at(7h));
        const auto entry = assessment::entryPhase(*m_world.book(), m_person);
        const int phase = entry ? assessment::phaseOf(*entry->rule).value_or(1) : 1;
        choose(Choice::Kind::Entered, phase, entry ? entry->rule->id.text() : "", at(7h));
    }

    void liveDay() {
        if (m_day > 0)
            m_patient.live(m_day);
        changeClock();
        m_done = 0;
        if (dice().happens(m_patient.habits().morning))
            add(m_patient.answer(at(7h + 30min), CheckIn::When::Apart));
        decide();
        const Date date = today();
        const auto phase = assess(at(7h + 45min)).offeredPhase;
        const auto& routines = m_world.routinesOn(phase, date);
        const double planned = m_world.book()->plannedADay(m_course.spells().back().phase);
        for (std::size_t i = 0; i < routines.sessions.size(); ++i)
            if (dice().happens(m_patient.habits().session))
                practise(routines.sessions[i], at(kSessionTimes[std::min(i, kSessionTimes.size() - 1)]));
        for (std::size_t i = 0; i < kWalkTimes.size() && !routines.walks.empty(); ++i)
            if (dice().happens(m_patient.habits().walk))
                practise(routines.walks.front(), at(kWalkTimes[i]));
        const assessment::DayReport* const told = m_course.day(date);
        m_watch.seeDay(date, told == nullptr ? std::nullopt : told->leg, told == nullptr ? std::nullopt : told->back,
                       m_done, planned);
        m_outcome.lockedDays += lock().closed() ? 1 : 0;
        ++m_report.patientDays;
        lookTwice();
    }

    /// A clock that is wrong for a day, and a journey.
    void changeClock() {
        if (m_patient.kind() != Kind::Traveller)
            return;
        if (dice().happens(0.05))
            m_offset = std::chrono::minutes{60 * dice().between(-11, 12)};
        m_wrong = dice().happens(0.02) ? std::chrono::days{dice().between(-20, 20)} : std::chrono::days{0};
    }

    /// What the program asks, and the patient answers.
    void decide() {
        const WallTime now = at(7h + 40min);
        if (lock().closed())
            return beExamined(now);
        answerWhatIsDue(now);
        const Assessment& assessment = assess(now);
        if (assessment.stepBack && dice().happens(0.7))
            answerProposal(*assessment.stepBack, Choice::Kind::SteppedBack, now);
        else if (assessment.advance && dice().happens(0.6))
            answerProposal(*assessment.advance, Choice::Kind::Advanced, now);
        if (dice().happens(0.01))
            choose(Choice::Kind::GateFits, 0, "stretch-need", now);
        if (!assessment.refer.empty() && dice().happens(0.3))
            choose(Choice::Kind::PutAway, 0, assessment.refer.front().rule->id.text(), now);
        changeMind(now);
    }

    void answerWhatIsDue(WallTime now) {
        const Assessment& assessment = assess(now);
        if (assessment.screen.empty())
            return;
        const bool again = assessment::asksForStart(assessment);
        answerSigns(now);
        if (again)
            tellAgain(now);
    }

    /// Puts an exercise aside, and back some days later.
    void changeMind(WallTime now) {
        if (!dice().happens(m_putAside ? 0.1 : 0.01))
            return;
        const auto exercise = m_putAside.value_or(dice().between(0, m_world.book()->exercises() - 1));
        add(Choice{.at = now,
                   .kind = m_putAside ? Choice::Kind::PutBack : Choice::Kind::LeftOut,
                   .number = nextNumber(),
                   .exercise = exercise,
                   .subject = m_world.book()->exercise(exercise).id.text()});
        m_putAside = m_putAside ? std::nullopt : std::optional{exercise};
    }

    void answerProposal(const assessment::Advice& advice, Choice::Kind kind, WallTime now) {
        const bool agrees = dice().happens(0.85);
        choose(agrees ? kind : Choice::Kind::Stayed, assessment::phaseOf(*advice.rule).value_or(1),
               advice.rule->id.text(), now);
    }

    void beExamined(WallTime now) {
        if (++m_daysLocked < kDaysToBeExamined) {
            if (dice().happens(0.3)) // answering them again does not help
                m_history.screenings.push_back({nextNumber(), now, journal::ScreeningReason::Asked, {}});
            return;
        }
        m_daysLocked = 0;
        m_patient.beExamined();
        m_history.clearances.push_back({nextNumber(), m_history.screenings.back().id, now, "a doctor", "today"});
        m_mustBeLocked = false;
    }

    /// After a time away.
    void tellAgain(WallTime now) {
        const CheckIn told = m_patient.answer(now, CheckIn::When::Apart);
        if (told.leg)
            m_person.leg = told.leg->value();
        m_person.pattern = told.pattern;
        m_person.toldAgain = now.localDate();
        add(told);
    }

    void answerSigns(WallTime now) {
        journal::Screening screening{nextNumber(), now, journal::ScreeningReason::Asked, {}};
        if (m_patient.hasSign()) {
            screening.yes.push_back(m_world.emergencySigns()[static_cast<std::size_t>(
                dice().between(0, static_cast<int>(m_world.emergencySigns().size()) - 1))]);
            m_mustBeLocked = true;
            m_wasLocked = true;
        }
        m_history.screenings.push_back(screening);
        m_past.signs.push_back({now, screening.id});
        m_course.add(m_past.signs.back());
        m_assessedOn.reset();
    }

    // Sessions.

    void practise(const RoutineRules* routine, WallTime now) {
        const bool closed = lock().closed();
        m_watch.seeNothingOfferedWhile(m_mustBeLocked, !closed);
        if (closed || routine == nullptr)
            return;
        CheckIn before = m_patient.answer(now, CheckIn::When::Before);
        const bool walk = isWalk(*routine);
        const bool rates = !walk && dice().happens(m_patient.habits().around);
        if (rates)
            add(before);
        const Assessment& assessment = assess(now);
        if (!assessment.screen.empty() || assessment.nothingToday)
            return;
        if (assessment.reliefOffered && !walk)
            routine = m_world.relief(assessment.offeredPhase);
        if (routine == nullptr || !isOffered(*routine, assessment))
            return;
        const auto settled =
            assessment::settle(m_course, m_person, assessment, *routine, programme::Version::Full, now);
        if (settled.exercises.empty())
            return;
        m_watch.seeOffer(m_course, m_person, assessment, *routine, settled, now);
        countSteps(settled);
        doSession(*routine, settled, rates ? before : CheckIn{.at = now}, rates);
    }

    void doSession(const RoutineRules& routine, const assessment::Settled& settled, const CheckIn& before, bool rates) {
        SessionDone session{
            .began = before.at, .phase = routine.phase, .kind = routine.kind, .before = {before.leg, before.back}};
        for (const assessment::SettledExercise& exercise : settled.exercises) {
            session.exercises.push_back({exercise.exercise, exercise.given, m_patient.feel()});
            if (m_world.isDoneSideBySide(exercise.exercise))
                session.exercises.back().managed = m_patient.managed(exercise.given);
        }
        if (rates)
            session.after = m_patient.after(session.before);
        if (!isWalk(routine)) {
            ++m_done;
            if (dice().happens(m_patient.habits().later))
                session.later = m_patient.later();
        }
        ++m_outcome.sessions;
        m_past.sessions.push_back(session);
        m_course.add(std::move(session));
        m_assessedOn.reset();
        if (rates) {
            WallTime ended{before.at};
            ended.utc += 15min;
            add({.at = ended,
                 .when = CheckIn::When::After,
                 .leg = m_past.sessions.back().after.leg,
                 .back = m_past.sessions.back().after.back});
        }
    }

    void countSteps(const assessment::Settled& settled) {
        const auto steps =
            std::count_if(settled.changes.begin(), settled.changes.end(), [](const assessment::Change& change) {
                return change.kind == assessment::Change::Kind::More || change.kind == assessment::Change::Kind::New;
            });
        m_steps += static_cast<int>(steps);
        m_outcome.steps += steps;
    }

    // Looking twice at the same history.

    void lookTwice() {
        if (m_patient.kind() == Kind::Silent)
            m_watch.seeSilence(m_assessment, m_steps);
        if (m_day % 61 != 60)
            return;
        const WallTime now = at(22h);
        m_assessedOn.reset();
        const Assessment one = assess(now);
        std::reverse(m_past.checkIns.begin(), m_past.checkIns.end());
        std::reverse(m_past.sessions.begin(), m_past.sessions.end());
        std::reverse(m_past.choices.begin(), m_past.choices.end());
        const Course other = assessment::courseOf(m_world.book(), m_past);
        m_watch.seeAgain(one, assessment::assess(other, m_person, now));
        std::reverse(m_past.checkIns.begin(), m_past.checkIns.end());
        std::reverse(m_past.sessions.begin(), m_past.sessions.end());
        std::reverse(m_past.choices.begin(), m_past.choices.end());
        leaveAnswersOut(now, one);
    }

    /// Without the answers of the last weeks nothing is proposed that was not proposed with them.
    void leaveAnswersOut(WallTime now, const Assessment& withAnswers) {
        assessment::Past past{m_past};
        const Date since = today() - std::chrono::days{14};
        std::erase_if(past.checkIns, [&](const CheckIn& checkIn) { return checkIn.at.localDate() >= since; });
        for (SessionDone& session : past.sessions)
            if (session.began.localDate() >= since - std::chrono::days{1}) {
                session.before = {};
                session.after = {};
                session.later.reset();
                for (assessment::ExerciseDone& exercise : session.exercises)
                    exercise.feel.reset();
            }
        const Course course = assessment::courseOf(m_world.book(), std::move(past));
        m_watch.seeAnswersLeftOut(withAnswers, assessment::assess(course, m_person, now));
    }

    // Keeping the records.

    /// The program asks the rules when something was told, and on a new day.
    [[nodiscard]] const Assessment& assess(WallTime now) {
        if (m_assessedOn == now.localDate())
            return m_assessment;
        m_assessedOn = now.localDate();
        m_assessment = assessment::assess(m_course, m_person, now);
        m_watch.seeAdvice(m_assessment);
        return m_assessment;
    }

    void add(const CheckIn& checkIn) {
        m_past.checkIns.push_back(checkIn);
        m_course.add(checkIn);
        m_assessedOn.reset();
    }

    void add(const Choice& choice) {
        m_past.choices.push_back(choice);
        m_course.add(choice);
        m_assessedOn.reset();
    }

    void choose(Choice::Kind kind, int phase, const std::string& subject, WallTime now) {
        add(Choice{.at = now, .kind = kind, .number = nextNumber(), .toPhase = phase, .subject = subject});
        const bool changes =
            kind == Choice::Kind::Advanced || kind == Choice::Kind::SteppedBack || kind == Choice::Kind::Entered;
        if (!changes)
            return;
        m_watch.seePhaseChange(kind, now.localDate());
        m_changes += kind == Choice::Kind::Entered ? 0 : 1;
        m_changesInNinety += kind != Choice::Kind::Entered && m_day < kNinety ? 1 : 0;
    }

    void finish() {
        ++m_outcome.patients;
        ++m_outcome.lastPhase[m_course.spells().back().phase];
        m_outcome.phaseChanges.push_back(m_changes);
        m_outcome.changesInNinety.push_back(m_changesInNinety);
        m_outcome.told += m_watch.wasTold() ? 1 : 0;
        m_outcome.locked += m_wasLocked ? 1 : 0;
        for (const assessment::SessionReport& session : m_course.sessions())
            if (!session.done.onlyWalking())
                ++m_outcome.responses[session.response];
    }

    [[nodiscard]] static bool isOffered(const RoutineRules& routine, const Assessment& assessment) {
        return routine.phase == assessment.offeredPhase ||
               (routine.kind == programme::RoutineKind::Relief && routine.phase < assessment.offeredPhase);
    }
    [[nodiscard]] static bool isWalk(const RoutineRules& routine) {
        return routine.kind == programme::RoutineKind::Walk || routine.kind == programme::RoutineKind::Aerobic;
    }

    [[nodiscard]] coach::Lock lock() const { return coach::lockOf(m_history, m_world.warningSigns()); }
    [[nodiscard]] Dice& dice() { return m_patient.dice(); }
    [[nodiscard]] std::int64_t nextNumber() { return ++m_number; }
    [[nodiscard]] Date today() const { return at(12h).localDate(); }
    [[nodiscard]] WallTime at(Duration timeOfDay) const {
        const Date date = kFirstDay + std::chrono::days{m_day} + m_wrong;
        return {std::chrono::sys_time<Duration>{Duration{date.time_since_epoch()} + timeOfDay - m_offset}, m_offset};
    }

    const World& m_world;
    Patient m_patient;
    int m_days;
    Report& m_report;
    Outcome& m_outcome;
    Course m_course;
    Watch m_watch;
    assessment::Person m_person;
    assessment::Past m_past;
    journal::History m_history;
    Assessment m_assessment;
    std::optional<Date> m_assessedOn; ///< nothing: something was told since
    int m_day{0};
    int m_done{0}; ///< sessions of the day, walks left out
    std::chrono::minutes m_offset{60};
    std::chrono::days m_wrong{0};
    std::int64_t m_number{0};
    int m_steps{0};                                       ///< up, in sessions
    std::optional<assessment::ExerciseNumber> m_putAside; ///< by the person's own wish
    int m_changes{0};
    int m_changesInNinety{0};
    int m_daysLocked{0};
    bool m_mustBeLocked{false};
    bool m_wasLocked{false};
};

} // namespace

void live(const World& world, Patient patient, int days, Report& report) {
    Life{world, std::move(patient), days, report}.live();
}

} // namespace glidepath::simulation
