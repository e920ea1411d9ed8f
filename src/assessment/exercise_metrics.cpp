#include "assessment/exercise_metrics.h"

#include "assessment/growth.h"
#include "assessment/metrics.h"

#include <algorithm>
#include <cmath>

namespace glidepath::assessment {

namespace {

using catalogue::Category;
using programme::Clause;
using programme::Metric;
using programme::Share;
using Value = std::optional<double>;

constexpr std::chrono::days kWeek{7};
/// No rule asks for more good sessions in a row than this.
constexpr int kLongestRun = 50;

Value truth(bool value) {
    return value ? 1.0 : 0.0;
}

int clamped(int value, const catalogue::Amount& range) {
    return std::clamp(value, std::min(1, range.least), std::max(1, range.most));
}

Given startOf(const DoseRange& range) {
    return {.sets = range.sets.start, .amount = range.amount.start, .share = Share::Usual};
}

const SessionReport& sessionOf(const Course& course, const TimeDone& time) {
    return course.sessions()[time.session];
}

/// The times of doing it since the present spell began, newest first, as long as `each` says so.
template <class Each>
void eachTimeOfSpell(const Course& course, ExerciseNumber exercise, const Each& each) {
    const auto spells = course.spells();
    const auto times = course.timesDone(exercise);
    for (auto time = times.rbegin(); time != times.rend(); ++time) {
        const bool isOfSpell = spells.empty() || sessionOf(course, *time).done.began.utc >= spells.back().since.utc;
        if (!isOfSpell || !each(*time))
            return;
    }
}

/// What was done in a session of another phase, such as the relief set, has amounts of its own.
bool isOfPhase(const Course& course, const TimeDone& time, int phase) {
    return sessionOf(course, time).done.phase == phase;
}

bool isUsual(const Course& course, const TimeDone& time, int phase) {
    return isOfPhase(course, time, phase) && course.at(time).given.share == Share::Usual;
}

bool isGlide(const Course& course, ExerciseNumber exercise) {
    return course.book().exercise(exercise).category == Category::NerveGlide;
}

/// A tingle is part of a glide that goes well, and of nothing else.
bool feltWell(const Course& course, const ExerciseDone& done) {
    if (!done.feel)
        return true;
    return *done.feel == Feel::Fine || (*done.feel == Feel::Tingling && isGlide(course, done.exercise));
}

enum class Count { Good, Bad, NotKnown };

Count countOf(const Course& course, const TimeDone& time) {
    if (!feltWell(course, course.at(time)))
        return Count::Bad;
    const Response response = sessionOf(course, time).response;
    if (response == Response::Unknown)
        return Count::NotKnown;
    return response == Response::Green ? Count::Good : Count::Bad;
}

bool isSameAmount(const ExerciseDone& done, const Given& given) {
    return !done.managed && done.given.sets == given.sets && done.given.amount == given.amount &&
           done.given.fewer == given.fewer;
}

/// What was given, with no more on a side than was managed there.
Given reached(const ExerciseDone& done) {
    const auto on = [&](Side side) {
        return done.managed && done.managed->side == side ? done.managed->amount : amountOn(done.given, side);
    };
    return withSides(done.given, on(Side::Left), on(Side::Right));
}

Given clamped(const Given& given, const DoseRange& range) {
    const auto on = [&](Side side) { return clamped(amountOn(given, side), range.amount); };
    Given within = withSides(given, on(Side::Left), on(Side::Right));
    within.sets = clamped(given.sets, range.sets);
    return within;
}

/// Backwards from the newest time at this amount, until one went badly or was at another amount.
int goodRun(const Course& course, ExerciseNumber exercise, int phase, const Given& usual) {
    int run = 0;
    eachTimeOfSpell(course, exercise, [&](const TimeDone& time) {
        const Count count = countOf(course, time);
        const bool counts = isUsual(course, time, phase);
        if (count == Count::Bad || (counts && !isSameAmount(course.at(time), usual)))
            return false;
        run += counts && count == Count::Good ? 1 : 0;
        return run < kLongestRun;
    });
    return run;
}

/// Times that speak against it, newest first, since the person put it back. Goes on while `each` says so.
template <class Each>
void eachStrike(const Course& course, ExerciseNumber exercise, const Each& each) {
    const auto strikes = course.strikes(exercise);
    if (strikes.empty())
        return;
    const Choice* const putBack = course.lastChoice(Choice::Kind::PutBack, exercise);
    for (auto time = strikes.rbegin(); time != strikes.rend(); ++time) {
        const SessionReport& session = sessionOf(course, *time);
        const bool counts = putBack == nullptr || session.done.began.utc > putBack->at.utc;
        if (!counts || !each(session, *course.at(*time).feel))
            return;
    }
}

double strikes(const Course& course, ExerciseNumber exercise, Date today, int days) {
    int found = 0;
    eachStrike(course, exercise, [&](const SessionReport& session, Feel) {
        const bool recent = daysBetween(session.day, today) < days;
        found += recent ? 1 : 0;
        return recent;
    });
    return found;
}

double hoursSinceSharp(const Course& course, ExerciseNumber exercise, WallTime now) {
    double hours = kNever;
    eachStrike(course, exercise, [&](const SessionReport& session, Feel feel) {
        if (feel == Feel::MorePain)
            return true;
        hours = static_cast<double>((now.utc - session.done.began.utc) / std::chrono::minutes{1}) / 60.0;
        return false;
    });
    return std::max(0.0, hours);
}

/// One need of a gate, for one exercise that it opens.
struct NeedReached {
    const Course& course;
    const programme::Gate& gate;
    ExerciseNumber exercise;
    int phase;
    WallTime now;
    enum class Until { TheEnd, Met } until{Until::TheEnd}; ///< how far good sessions are counted

    NeedProgress operator()(const programme::GoodSessions& need) const {
        const auto number = course.book().numberOf(need.exercise);
        if (!number)
            return {};
        NeedProgress progress;
        std::optional<Date> first;
        for (const TimeDone& time : course.timesDone(*number)) {
            const bool longEnough = !need.minutes || course.at(time).given.amount >= need.minutes->count();
            if (!longEnough || countOf(course, time) != Count::Good)
                continue;
            const Date day = sessionOf(course, time).day;
            first = first.value_or(day);
            progress.days = daysBetween(*first, day) + 1;
            ++progress.reached;
            progress.met = progress.reached >= need.sessions && progress.days >= need.days;
            if (progress.met && until == Until::Met)
                break;
        }
        return progress;
    }
    NeedProgress operator()(const programme::EasierAtTop& need) const {
        const auto& easier = course.book().exercise(exercise).easier;
        if (easier.empty() || !isAtTop(easier.front()))
            return {};
        const int run = goodRunOf(course, easier.front(), phase);
        return {.reached = run, .met = run >= need.sessions};
    }
    NeedProgress operator()(const programme::DaysInPhase& need) const { return days(Metric::DaysInPhase, need.days); }
    NeedProgress operator()(const programme::CalmDays& need) const { return days(Metric::DaysSinceRed, need.days); }
    NeedProgress operator()(const programme::Asked&) const {
        const auto answer = answerTo(course, gate);
        return {.met = answer && answer->fits == YesOrNo::Yes};
    }

private:
    [[nodiscard]] bool isAtTop(ExerciseNumber easier) const {
        const auto level = levelOf(course, easier, phase);
        const DoseRange* const range = course.book().exercise(easier).dose(phase);
        return level && level->done && level->isAtTop(*range);
    }

    [[nodiscard]] NeedProgress days(Metric metric, int wanted) const {
        Clause clause;
        clause.metric = metric;
        static const Person kNobody{};
        const Value value = PersonValues{course, kNobody, now}(clause);
        return value ? NeedProgress{.reached = static_cast<int>(*value), .met = *value >= wanted} : NeedProgress{};
    }
};

bool isAmountAtTop(const Given& given, const DoseRange& range) {
    return !given.fewer && given.amount >= range.amount.most;
}

} // namespace

bool Level::isAtTop(const DoseRange& range) const {
    return usual.sets >= range.sets.most && isAmountAtTop(usual, range);
}

std::optional<Level> levelOf(const Course& course, ExerciseNumber exercise, int phase) {
    const DoseRange* const range = course.book().exercise(exercise).dose(phase);
    if (range == nullptr)
        return std::nullopt;
    Level level{.usual = startOf(*range)};
    eachTimeOfSpell(course, exercise, [&](const TimeDone& time) {
        level.done = level.done || isOfPhase(course, time, phase);
        if (!isUsual(course, time, phase))
            return true;
        const ExerciseDone& last = course.at(time);
        level.usual = clamped(reached(last), *range);
        if (last.managed && level.usual.fewer)
            level.asked = last.given;
        return false;
    });
    return level;
}

int goodRunOf(const Course& course, ExerciseNumber exercise, int phase) {
    const auto level = levelOf(course, exercise, phase);
    return level ? goodRun(course, exercise, phase, level->usual) : 0;
}

std::optional<Given> leastOfWeek(const Course& course, ExerciseNumber exercise, int phase, Date today) {
    std::optional<Given> least;
    eachTimeOfSpell(course, exercise, [&](const TimeDone& time) {
        if (today - sessionOf(course, time).day >= kWeek)
            return false;
        const Given& given = course.at(time).given;
        if (isUsual(course, time, phase) && (!least || volume(given) < volume(*least)))
            least = given;
        return true;
    });
    return least;
}

std::optional<GateAnswer> answerTo(const Course& course, const programme::Gate& gate) {
    const Choice* const fits = course.lastChoice(Choice::Kind::GateFits, gate.id.text());
    const Choice* const doesNot = course.lastChoice(Choice::Kind::GateDoesNotFit, gate.id.text());
    if (fits == nullptr && doesNot == nullptr)
        return std::nullopt;
    const bool isFit = fits != nullptr && (doesNot == nullptr || doesNot < fits);
    return GateAnswer{isFit ? YesOrNo::Yes : YesOrNo::No, isFit ? fits->at : doesNot->at};
}

NeedProgress progressOf(const Course& course, const programme::Gate& gate, const programme::GateNeed& need,
                        ExerciseNumber exercise, int phase, WallTime now) {
    return std::visit(NeedReached{course, gate, exercise, phase, now}, need);
}

bool isOpen(const Course& course, const programme::Gate& gate, ExerciseNumber exercise, int phase, WallTime now) {
    return std::all_of(gate.needs.begin(), gate.needs.end(), [&](const programme::GateNeed& need) {
        return std::visit(NeedReached{course, gate, exercise, phase, now, NeedReached::Until::Met}, need).met;
    });
}

Value ExerciseValues::operator()(const Clause& clause) const {
    const Metric metric = clause.metric;
    if (metric == Metric::Strikes)
        return strikes(course, exercise, now.localDate(), clause.days);
    if (metric == Metric::HoursSinceSharp)
        return hoursSinceSharp(course, exercise, now);
    const DoseRange* const range = course.book().exercise(exercise).dose(phase);
    if (range == nullptr)
        return std::nullopt;
    if (metric == Metric::IsActivity)
        return truth(range->unit == DoseRange::Unit::Minutes);
    if (metric == Metric::GoodRun)
        return goodRunOf(course, exercise, phase);
    const Level level = levelOf(course, exercise, phase).value();
    if (metric == Metric::AmountAtTop)
        return truth(isAmountAtTop(level.usual, *range));
    if (metric == Metric::SetsAtTop)
        return truth(level.usual.sets >= range->sets.most);
    return metric == Metric::Minutes && range->unit == DoseRange::Unit::Minutes ? Value{level.usual.amount}
                                                                                : std::nullopt;
}

} // namespace glidepath::assessment
