#pragma once

#include "assessment/settle.h"
#include "simulation/patient.h"

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace glidepath::simulation {

/// What the program promises a person, whatever they do and tell.
enum class Promise {
    NothingWhileLocked, ///< after a yes to a warning sign nothing is offered until it is cleared
    NothingForbidden,   ///< no exercise that is locked, resting, put aside, of another phase, or that does not fit
    OneStepAtATime,     ///< at most one step up in a session
    NoStepAfterRed,     ///< none within three days after a session that made things worse
    VolumeGrowsSlowly,  ///< of an exercise by at most 20 % in seven days, or by one repetition, second or minute of a
                        ///< side
    NoFlapping,         ///< at most three changes of phase in the median of ninety noisy days
    NotUpAfterStepBack, ///< no step up within seven days
    ToldWithoutChange,  ///< to see somebody, after eight weeks of practice without a change that matters
    ToldWhenWorse,      ///< to see somebody, when it is worse by two points
    MissingAnswersSayNothing, ///< neither good nor bad
    SameHistorySameAdvice,    ///< in whatever order it was loaded
    AdviceHasAReason,         ///< with a value
};
inline constexpr std::array kPromises{
    Promise::NothingWhileLocked,       Promise::NothingForbidden,      Promise::OneStepAtATime,
    Promise::NoStepAfterRed,           Promise::VolumeGrowsSlowly,     Promise::NoFlapping,
    Promise::NotUpAfterStepBack,       Promise::ToldWithoutChange,     Promise::ToldWhenWorse,
    Promise::MissingAnswersSayNothing, Promise::SameHistorySameAdvice, Promise::AdviceHasAReason};
[[nodiscard]] std::string_view name(Promise promise); ///< "nothing-while-locked"

using Broken = std::map<Promise, int>;

/// Looks at what one patient is offered and told, with counts of its own: it shares the facts with the rules, and none
/// of their reckoning.
class Watch {
public:
    /// `forbidden` are exercises that nobody is to be offered.
    Watch(Broken& broken, const assessment::Rulebook& book, const std::set<assessment::ExerciseNumber>& forbidden)
        : m_broken{broken}, m_book{book}, m_forbidden{forbidden} {}

    void seeOffer(const assessment::Course& course, const assessment::Person& person,
                  const assessment::Assessment& assessment, const assessment::RoutineRules& routine,
                  const assessment::Settled& settled, WallTime now);
    void seeNothingOfferedWhile(bool locked, bool offered);
    void seeAdvice(const assessment::Assessment& assessment);
    void seePhaseChange(assessment::Choice::Kind kind, Date day);
    /// At the end of a day: what it was like, and how much of what was planned has been done.
    void seeDay(Date day, std::optional<int> leg, std::optional<int> back, int done, double planned);
    /// Assessments of one history, loaded in two orders.
    void seeAgain(const assessment::Assessment& one, const assessment::Assessment& other);
    /// Of one history, with the answers of the last weeks and without them.
    void seeAnswersLeftOut(const assessment::Assessment& with, const assessment::Assessment& without);
    /// Of somebody who answers nothing but the warning signs; `steps` up were given to them so far.
    void seeSilence(const assessment::Assessment& assessment, int steps);
    [[nodiscard]] bool wasTold() const { return m_told; }

private:
    void breaks(Promise promise) { ++m_broken[promise]; }
    struct Amount {
        Date day;
        int spell;
        int phase;
        assessment::Given given;
        int clock;
    };
    void checkAllowed(const assessment::Course& course, const assessment::Person& person, int phase,
                      assessment::ExerciseNumber exercise, WallTime now);
    [[nodiscard]] bool isStepUp(int phase, const assessment::SettledExercise& settled) const;
    void checkVolume(int phase, const assessment::SettledExercise& settled, Date day);
    void note(int phase, const assessment::SettledExercise& settled, Date day);
    void checkTold(Date day);
    [[nodiscard]] std::optional<double> meanOfWeek(const std::map<Date, int>& values, Date day) const;

    Broken& m_broken;
    const assessment::Rulebook& m_book;
    const std::set<assessment::ExerciseNumber>& m_forbidden;
    std::map<assessment::ExerciseNumber, std::vector<Amount>> m_given;
    int m_spell{0};
    int m_clock{0}; ///< how often the clock went back: days before and after that cannot be compared
    std::optional<Date> m_lastDay;
    std::optional<Date> m_steppedBack;
    bool m_told{false};
    std::map<Date, int> m_leg;
    std::map<Date, int> m_back;
    std::vector<std::pair<int, double>> m_practice; ///< by day: done, planned
    std::optional<Date> m_first;
};

/// Of fewer patients the median says more about chance than about the rules.
inline constexpr std::size_t kLeastNoisyPatients = 30;
/// How often noisy patients changed their phase within ninety days, one number a patient. Too few of them break
/// nothing.
void seeNoisyPatients(Broken& broken, std::vector<int> changes);

} // namespace glidepath::simulation
