#include "simulation/promises.h"

#include "assessment/exercise_metrics.h"
#include "base/names.h"

#include <algorithm>
#include <utility>

namespace glidepath::simulation {

namespace {

using assessment::Choice;
using assessment::ExerciseNumber;
using assessment::Given;
using programme::Share;

constexpr auto kPromiseNames = names<Promise>({{Promise::NothingWhileLocked, "nothing-while-locked"},
                                               {Promise::NothingForbidden, "nothing-forbidden"},
                                               {Promise::OneStepAtATime, "one-step-at-a-time"},
                                               {Promise::NoStepAfterRed, "no-step-after-red"},
                                               {Promise::VolumeGrowsSlowly, "volume-grows-slowly"},
                                               {Promise::NoFlapping, "no-flapping"},
                                               {Promise::NotUpAfterStepBack, "not-up-after-step-back"},
                                               {Promise::ToldWithoutChange, "told-without-change"},
                                               {Promise::ToldWhenWorse, "told-when-worse"},
                                               {Promise::MissingAnswersSayNothing, "missing-answers-say-nothing"},
                                               {Promise::SameHistorySameAdvice, "same-history-same-advice"},
                                               {Promise::AdviceHasAReason, "advice-has-a-reason"}});

// The promises in numbers, on purpose not read from the rules.
constexpr int kCalmDays = 3;
constexpr int kWeek = 7;
constexpr int kPercentAWeek = 20;
constexpr int kRestHours = 48;
constexpr int kStrikes = 3;
constexpr int kStrikeDays = 28;
constexpr int kDaysToBeTold = 8 * 7;
constexpr double kPracticePercent = 70;
constexpr int kPracticeDays = 28;
constexpr double kPoints = 2;
constexpr double kPercent = 30;
constexpr int kMostChanges = 3;

int daysBetween(Date from, Date to) {
    return static_cast<int>((to - from).count());
}

bool isGated(const assessment::Rulebook& book, ExerciseNumber exercise, int phase) {
    const assessment::ExerciseRules& rules = book.exercise(exercise);
    return std::any_of(rules.gates.begin(), rules.gates.end(),
                       [&](const programme::Gate* gate) { return gate->holds(rules.id, phase); });
}

/// Of both sides; of an exercise without sides twice.
int volume(const Given& given) {
    return given.sets * (amountOn(given, Side::Left) + amountOn(given, Side::Right));
}

/// So many more on a side, or on either of them.
int growth(const Given& before, const Given& after) {
    const auto on = [&](Side side) { return amountOn(after, side) - amountOn(before, side); };
    return std::max(on(Side::Left), on(Side::Right));
}

bool hasReason(const assessment::Advice& advice) {
    return std::any_of(advice.reasons.begin(), advice.reasons.end(),
                       [](const assessment::Reason& reason) { return reason.value.has_value() && reason.met; });
}

/// What keeps an exercise away: the person's own wish, a rest, and three strikes, counted from the sessions themselves.
bool mayBeOffered(const assessment::Course& course, ExerciseNumber exercise, WallTime now) {
    const Choice* const putBack = course.lastChoice(Choice::Kind::PutBack, exercise);
    const Choice* const leftOut = course.lastChoice(Choice::Kind::LeftOut, exercise);
    if (leftOut != nullptr && (putBack == nullptr || putBack->number < leftOut->number))
        return false;
    int strikes = 0;
    const auto times = course.timesDone(exercise);
    for (auto time = times.rbegin(); time != times.rend(); ++time) {
        const assessment::SessionReport& session = course.sessions()[time->session];
        if (daysBetween(session.day, now.localDate()) >= kStrikeDays)
            break;
        const auto feel = course.at(*time).feel;
        if (!feel || !speaksAgainst(*feel) || (putBack != nullptr && session.done.began.utc <= putBack->at.utc))
            continue;
        const bool sharp = *feel != Feel::MorePain;
        if (sharp && now.utc - session.done.began.utc < std::chrono::hours{kRestHours})
            return false;
        strikes += daysBetween(session.day, now.localDate()) < kStrikeDays ? 1 : 0;
    }
    return strikes < kStrikes;
}

int medianOf(std::vector<int> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::string_view name(Promise promise) {
    return kPromiseNames.of(promise);
}

void Watch::seeOffer(const assessment::Course& course, const assessment::Person& person,
                     const assessment::Assessment& assessment, const assessment::RoutineRules& routine,
                     const assessment::Settled& settled, WallTime now) {
    if (routine.phase != assessment.offeredPhase && routine.kind != programme::RoutineKind::Relief)
        breaks(Promise::NothingForbidden);
    m_clock += m_lastDay && now.localDate() < *m_lastDay ? 1 : 0;
    m_lastDay = now.localDate();
    int steps = 0;
    for (const assessment::SettledExercise& exercise : settled.exercises) {
        checkAllowed(course, person, routine.phase, exercise.exercise, now);
        if (!isStepUp(routine.phase, exercise))
            continue;
        ++steps;
        checkVolume(routine.phase, exercise, now.localDate());
    }
    for (const assessment::SettledExercise& exercise : settled.exercises)
        note(routine.phase, exercise, now.localDate());
    if (steps > 1)
        breaks(Promise::OneStepAtATime);
    const auto recent = course.sessions(now.localDate() - std::chrono::days{kWeek}, now.localDate());
    const bool red = std::any_of(recent.begin(), recent.end(), [&](const assessment::SessionReport& session) {
        const bool bad = session.response == Response::Red || session.response == Response::Stop;
        return bad && daysBetween(session.knownSince, now.localDate()) < kCalmDays;
    });
    if (red && steps > 0)
        breaks(Promise::NoStepAfterRed);
}

void Watch::checkAllowed(const assessment::Course& course, const assessment::Person& person, int phase,
                         ExerciseNumber exercise, WallTime now) {
    const assessment::ExerciseRules& rules = m_book.exercise(exercise);
    const auto index = static_cast<std::size_t>(exercise);
    const bool fits = index >= person.leftOut.size() || !person.leftOut[index];
    const bool open = std::all_of(rules.gates.begin(), rules.gates.end(), [&](const programme::Gate* gate) {
        return !gate->holds(rules.id, phase) || assessment::isOpen(course, *gate, exercise, phase, now);
    });
    if (rules.dose(phase) == nullptr || !fits || !open || m_forbidden.contains(exercise) ||
        !mayBeOffered(course, exercise, now))
        breaks(Promise::NothingForbidden);
}

/// More than the last time without easing, or something from behind a gate that was never given in this phase.
bool Watch::isStepUp(int phase, const assessment::SettledExercise& settled) const {
    if (settled.given.share == Share::Eased)
        return false;
    bool known = false;
    const auto found = m_given.find(settled.exercise);
    if (found != m_given.end())
        for (auto last = found->second.rbegin(); last != found->second.rend(); ++last) {
            known = known || last->phase == phase;
            if (last->spell == m_spell && last->phase == phase && last->given.share == Share::Usual)
                return settled.given.sets > last->given.sets ||
                       (settled.given.sets == last->given.sets && growth(last->given, settled.given) > 0);
        }
    return !known && isGated(m_book, settled.exercise, phase);
}

/// To be asked of a step up: what is repeated does not grow.
void Watch::checkVolume(int phase, const assessment::SettledExercise& settled, Date day) {
    const Given* least = nullptr;
    for (const Amount& earlier : m_given[settled.exercise])
        if (earlier.given.share == Share::Usual && earlier.spell == m_spell && earlier.phase == phase &&
            daysBetween(earlier.day, day) < kWeek && earlier.clock == m_clock &&
            (least == nullptr || volume(earlier.given) <= volume(*least)))
            least = &earlier.given;
    if (least == nullptr)
        return;
    const bool slowly = 100 * volume(settled.given) <= (100 + kPercentAWeek) * volume(*least);
    const bool byOne = settled.given.sets == least->sets && growth(*least, settled.given) <= 1;
    if (!slowly && !byOne)
        breaks(Promise::VolumeGrowsSlowly);
}

void Watch::note(int phase, const assessment::SettledExercise& settled, Date day) {
    m_given[settled.exercise].push_back({day, m_spell, phase, settled.given, m_clock});
}

void Watch::seeNothingOfferedWhile(bool locked, bool offered) {
    if (locked && offered)
        breaks(Promise::NothingWhileLocked);
}

void Watch::seeAdvice(const assessment::Assessment& assessment) {
    m_told = m_told || !assessment.refer.empty();
    const auto check = [this](const assessment::Advice& advice) {
        if (!hasReason(advice))
            breaks(Promise::AdviceHasAReason);
    };
    for (const auto* const list : {&assessment.screen, &assessment.refer, &assessment.ease})
        std::for_each(list->begin(), list->end(), check);
    if (assessment.advance)
        check(*assessment.advance);
    if (assessment.stepBack)
        check(*assessment.stepBack);
}

void Watch::seeAgain(const assessment::Assessment& one, const assessment::Assessment& other) {
    if (one != other)
        breaks(Promise::SameHistorySameAdvice);
}

void Watch::seeAnswersLeftOut(const assessment::Assessment& with, const assessment::Assessment& without) {
    if ((without.advance && !with.advance) || (without.stepBack && !with.stepBack))
        breaks(Promise::MissingAnswersSayNothing);
}

void Watch::seeSilence(const assessment::Assessment& assessment, int steps) {
    if (assessment.advance || assessment.stepBack || steps > 0)
        breaks(Promise::MissingAnswersSayNothing);
}

void Watch::seePhaseChange(Choice::Kind kind, Date day) {
    ++m_spell;
    if (kind == Choice::Kind::SteppedBack)
        m_steppedBack = day;
    if (kind == Choice::Kind::Advanced && m_steppedBack && daysBetween(*m_steppedBack, day) < kWeek)
        breaks(Promise::NotUpAfterStepBack);
}

void Watch::seeDay(Date day, std::optional<int> leg, std::optional<int> back, int done, double planned) {
    m_first = std::min(m_first.value_or(day), day);
    if (leg)
        m_leg.emplace(day, *leg);
    if (back)
        m_back.emplace(day, *back);
    m_practice.emplace_back(done, planned);
    if (!m_told)
        checkTold(day);
}

std::optional<double> Watch::meanOfWeek(const std::map<Date, int>& values, Date day) const {
    double sum = 0;
    int known = 0;
    for (auto at = values.lower_bound(day - std::chrono::days{kWeek - 1}); at != values.end() && at->first <= day;
         ++at) {
        sum += at->second;
        ++known;
    }
    return 2 * known >= kWeek ? std::optional{sum / known} : std::nullopt;
}

void Watch::checkTold(Date day) {
    const auto now = meanOfWeek(m_leg, day);
    const auto back = meanOfWeek(m_back, day);
    if (!now || m_leg.size() < 3)
        return;
    double first = 0;
    for (auto [at, rated] = std::pair{m_leg.begin(), 0}; rated < 3; ++at, ++rated)
        first += at->second / 3.0;
    if (*now - first >= kPoints)
        breaks(Promise::ToldWhenWorse);
    const auto from = m_practice.end() - std::min<std::ptrdiff_t>(kPracticeDays, std::ssize(m_practice));
    double done = 0;
    double planned = 0;
    for (auto at = from; at != m_practice.end(); ++at) {
        done += at->first;
        planned += at->second;
    }
    const bool practised = planned > 0 && 100 * done >= (kPracticePercent + 5) * planned;
    const bool matters = first - *now >= kPoints && first > 0 && 100 * (first - *now) / first >= kPercent;
    const bool troubled = *now >= kPoints || back.value_or(0) >= kPoints;
    if (daysBetween(*m_first, day) > kDaysToBeTold && practised && !matters && troubled)
        breaks(Promise::ToldWithoutChange);
}

void seeNoisyPatients(Broken& broken, std::vector<int> changes) {
    if (changes.size() >= kLeastNoisyPatients && medianOf(std::move(changes)) > kMostChanges)
        ++broken[Promise::NoFlapping];
}

} // namespace glidepath::simulation
