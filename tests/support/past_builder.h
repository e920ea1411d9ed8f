#pragma once

#include "assessment/course.h"
#include "support/shipped_rules.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace glidepath::test {

using namespace std::chrono_literals;

/// A Monday. Pasts are told from it: day 0 is today, day -1 was yesterday.
inline constexpr Date kToday{std::chrono::days{20500}};

inline WallTime at(int day, Duration timeOfDay) {
    return {
        std::chrono::sys_time<Duration>{Duration{(kToday + std::chrono::days{day}).time_since_epoch()} + timeOfDay}};
}
/// When the rules are asked, where a test does not say otherwise.
inline const WallTime kNow = at(0, 20h);

/// Days in a row, the first and the last counted.
struct Days {
    int first{};
    int last{};
};
constexpr Days on(int day) {
    return {day, day};
}

/// What is told in one check-in.
struct Told {
    std::optional<int> leg{};
    std::optional<int> back{};
    std::optional<FarthestPoint> farthest{};
    std::optional<Pattern> pattern{};
    std::optional<YesOrNo> newOrStronger{};
    std::optional<YesOrNo> eases{};
    std::optional<YesOrNo> hardDay{};
    Duration timeOfDay{7h};
};

/// What is told around a session; `feel` of its first exercise. Nothing: nobody told.
struct Around {
    std::optional<int> before{};
    std::optional<int> after{};
    std::optional<Later> later{};
    std::optional<Feel> feel{};
    Duration timeOfDay{9h};
};
/// Good, once the next morning says so too.
inline constexpr Around kWell{.before = 3, .after = 3, .later = Later::Same};
/// Bad at once, whatever the next morning is like.
inline constexpr Around kRed{.before = 3, .after = 3, .later = Later::ClearlyWorse};
inline constexpr Around kSharp{.before = 3, .after = 3, .later = Later::Same, .feel = Feel::SharpPain};
inline constexpr Around kSilent{};

inline Around atTime(Around around, Duration timeOfDay) {
    around.timeOfDay = timeOfDay;
    return around;
}

struct Amount {
    std::string exercise;
    assessment::Given given{};
};

inline std::optional<PainScore> score(std::optional<int> value) {
    return value ? PainScore::from(*value) : std::nullopt;
}

inline assessment::Given startOf(assessment::ExerciseNumber exercise, int phase) {
    const assessment::DoseRange* const range = shippedBook()->exercise(exercise).dose(phase);
    expects(range != nullptr, "the exercise has a dose in the phase");
    return {.sets = range->sets.start, .amount = range->amount.start};
}

/// Puts a past together in words, each `on(-1)` or `{-7, -1}` counted from today.
class PastBuilder {
public:
    PastBuilder& entered(int phase, int day) { return choose(Choice::Kind::Entered, day, phase); }
    PastBuilder& advanced(int phase, int day) { return choose(Choice::Kind::Advanced, day, phase); }
    PastBuilder& steppedBack(int phase, int day) { return choose(Choice::Kind::SteppedBack, day, phase); }
    PastBuilder& moved(int phase, int day) { return choose(Choice::Kind::MovedByHand, day, phase); }
    PastBuilder& undid(int day) { return choose(Choice::Kind::Undone, day); }
    PastBuilder& stayed(std::string rule, int day) { return choose(Choice::Kind::Stayed, day, 0, std::move(rule)); }
    PastBuilder& putAway(std::string rule, int day) { return choose(Choice::Kind::PutAway, day, 0, std::move(rule)); }
    PastBuilder& wantedNothing(int day) { return choose(Choice::Kind::NotToday, day); }
    PastBuilder& saidGateFits(std::string gate, int day) {
        return choose(Choice::Kind::GateFits, day, 0, std::move(gate));
    }
    PastBuilder& saidGateDoesNotFit(std::string gate, int day) {
        return choose(Choice::Kind::GateDoesNotFit, day, 0, std::move(gate));
    }
    PastBuilder& leftOut(const std::string& exercise, int day) {
        return choose(Choice::Kind::LeftOut, day, 0, exercise, numberOf(exercise));
    }
    PastBuilder& putBack(const std::string& exercise, int day) {
        return choose(Choice::Kind::PutBack, day, 0, exercise, numberOf(exercise));
    }
    PastBuilder& answeredSigns(int day, Duration timeOfDay = 6h) {
        m_past.signs.push_back({at(day, timeOfDay), ++m_number});
        return *this;
    }

    PastBuilder& told(Days days, const Told& told) {
        for (int day = days.first; day <= days.last; ++day)
            m_past.checkIns.push_back({.at = at(day, told.timeOfDay),
                                       .leg = score(told.leg),
                                       .back = score(told.back),
                                       .farthest = told.farthest,
                                       .pattern = told.pattern,
                                       .newOrStronger = told.newOrStronger,
                                       .eases = told.eases,
                                       .hardDay = told.hardDay});
        return *this;
    }
    /// Leg pain of the last days, the latest today.
    PastBuilder& legs(const std::vector<int>& scores) {
        for (int place = 0; place < static_cast<int>(scores.size()); ++place)
            told(on(place + 1 - static_cast<int>(scores.size())), {.leg = scores[static_cast<std::size_t>(place)]});
        return *this;
    }

    /// The required exercises of a routine, at the start of their ranges, once on each of the days.
    PastBuilder& did(const std::string& routine, Days days, const Around& around = kSilent) {
        const assessment::RoutineRules& rules = shippedRoutine(routine);
        std::vector<assessment::ExerciseDone> exercises;
        for (const assessment::ItemRules& item : rules.items)
            if (item.need == programme::Need::Required)
                exercises.push_back({item.exercise, startOf(item.exercise, rules.phase)});
        return add(rules.phase, rules.kind, exercises, days, around);
    }
    /// Some exercises in a session of one phase.
    PastBuilder& did(int phase, const std::vector<Amount>& amounts, Days days, const Around& around = kSilent) {
        std::vector<assessment::ExerciseDone> exercises;
        for (const Amount& amount : amounts)
            exercises.push_back({numberOf(amount.exercise), amount.given});
        return add(phase, programme::RoutineKind::Strength, exercises, days, around);
    }

    PastBuilder& did(assessment::SessionDone session) {
        m_past.sessions.push_back(std::move(session));
        return *this;
    }

    [[nodiscard]] const assessment::Past& past() const { return m_past; }
    [[nodiscard]] assessment::Course course() const { return assessment::courseOf(shippedBook(), m_past); }

private:
    using Choice = assessment::Choice;

    PastBuilder& choose(Choice::Kind kind, int day, int phase = 0, std::string subject = {},
                        assessment::ExerciseNumber exercise = -1) {
        m_past.choices.push_back({.at = at(day, 6h),
                                  .kind = kind,
                                  .number = ++m_number,
                                  .toPhase = phase,
                                  .exercise = exercise,
                                  .subject = std::move(subject)});
        return *this;
    }

    PastBuilder& add(int phase, programme::RoutineKind kind, std::vector<assessment::ExerciseDone> exercises, Days days,
                     const Around& around) {
        exercises.front().feel = around.feel;
        for (int day = days.first; day <= days.last; ++day)
            m_past.sessions.push_back({.began = at(day, around.timeOfDay),
                                       .phase = phase,
                                       .kind = kind,
                                       .exercises = exercises,
                                       .before = {.leg = score(around.before)},
                                       .after = {.leg = score(around.after)},
                                       .later = around.later});
        return *this;
    }

    assessment::Past m_past;
    std::int64_t m_number{0};
};

} // namespace glidepath::test
