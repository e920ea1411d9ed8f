#pragma once

#include "base/answers.h"
#include "base/body.h"
#include "base/ids.h"
#include "catalogue/exercise.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace glidepath::programme {

using RuleId = Id<struct RuleTag>;

/// When a rule is asked for, and so what it may speak of.
enum class RuleKind {
    Entry,    ///< at the start, in order: the first that holds gives the phase
    Screen,   ///< the warning signs are to be answered again before the next exercise
    Response, ///< in order of weight: how one session went
    Ease,     ///< less than usual: of a session, of one exercise
    StepBack, ///< a gentler phase is proposed, and its routines are offered until the person answers
    Advance,  ///< a phase further on is proposed; the person decides
    Grow,     ///< a little more of one exercise
    Refer,    ///< somebody should have a look
};

/// What can be asked about a person, a session or an exercise. Every value is a number; yes and no are 1 and 0, words
/// their place in their list. See metricInfo() for the words and for what else a clause has to name.
enum class Metric {
    // of the person, at one moment
    DaysInPhase,
    CheckInDays,   ///< of the last `days`, days with a rating
    ConstantDays,  ///< of the last `days`, days on which the leg never let go
    CalmerDays,    ///< of the last `days`, days on which it came and went or was gone
    DaysNotBeyond, ///< of the last `days`, days on which nothing was felt farther than `place`
    DaysBeyond,    ///< of the last `days`, days on which something was felt farther than `place`
    ConstantRun,   ///< days in a row, up to today or yesterday, on which the leg never let go
    LegRun,        ///< the same, with leg pain of at least `level`
    BeyondRun,     ///< the same, felt farther than `place` and farther than when this phase began
    LegMean,       ///< of the last `days`, at least half of them rated
    BackMean,
    LegMost,
    LegRiseInPhase,   ///< points: mean of the last `days` of this phase less that of its first three
    ReachRiseInPhase, ///< places: median of the last `days` of this phase less that of its first three
    Sessions,         ///< done in the last `days`, walks left out
    StrengthSessions,
    RedDays,  ///< of the last `days`, days with a session that made things worse
    StopDays, ///< the same, with one that brought sharp pain
    AtTop,    ///< how many of `exercises` are done at the top of their range, or in a harder form
    WeeksSinceStart,
    EpisodeWeeks,     ///< since this spell of trouble began, as the person told
    AdherencePercent, ///< sessions done of those planned, in the last `days`
    LegChange,        ///< points: mean of the last `days` less that of the first three rated days
    LegChangePercent,
    BackChange,
    LateBadWalks,     ///< in the last `days`, walks after which it was clearly worse later or the next morning
    RestingExercises, ///< exercises that rest or are put aside
    ReliefBad,        ///< yes or no: in the last `days` the relief set itself made things worse
    DaysSinceSession,
    DaysSinceRed,      ///< days since a session was known as red or stop; very many where there was none
    EasedSinceRed,     ///< yes or no: a lighter session has been done since then
    DaysSinceStepBack, ///< very many where there was none
    HardDayRun,        ///< days in a row on which work, sleep or daily life was not possible
    PainBefore,        ///< the higher of leg and back in today's latest rating
    DaysSinceScreening,
    NewOrStronger, ///< yes or no: told since the warning signs were last answered
    NumbStop,      ///< yes or no: an exercise ended with numbness or weakness since then
    NoEase,        ///< yes or no: severe pain that no position eases, told since then
    // told at the start
    StartPattern,
    StartLeg,
    SitMinutes,
    StandMinutes,
    PainFreeFortnight,
    StrengthBase,
    // of one session
    RiseDuring,      ///< points: the higher rise of leg and back from before to after
    RiseNextMorning, ///< points: from the morning of the session to the next
    FartherNextMorning,
    LaterAnswer,
    MostBefore, ///< the higher of leg and back before it
    MostAfter,
    SharpExercises, ///< exercises of it that brought sharp pain, numbness or weakness
    OnlyWalking,    ///< yes or no
    // of one exercise
    Strikes,         ///< in the last `days`, times it brought more pain; counted anew when the person puts it back
    HoursSinceSharp, ///< very many where there was none
    GoodRun,         ///< sessions in a row at the present amount that went well
    AmountAtTop,     ///< yes or no: repetitions, seconds or minutes are at the top of their range
    SetsAtTop,
    Minutes,    ///< at present; of activities
    IsActivity, ///< yes or no
};

/// What a metric is a property of.
enum class MetricScope { Person, Start, Session, Exercise };

/// How a value is told.
enum class MetricUnit { Days, Points, Mean, Percent, Times, Weeks, Minutes, Hours, Places, YesOrNo, Word };

struct MetricInfo {
    Metric metric{};
    std::string_view word; ///< of the data files: "leg-mean"
    MetricScope scope{};
    MetricUnit unit{};
    bool days{false}; ///< a clause has to name these, and may not where they do not belong
    bool place{false};
    bool level{false};
    bool exercises{false};
};
[[nodiscard]] const MetricInfo& metricInfo(Metric metric);
[[nodiscard]] const MetricInfo* findMetric(std::string_view word);
/// The words of a metric that has them, by value; empty for numbers.
[[nodiscard]] std::vector<std::string_view> metricWords(Metric metric);

enum class Operator { Equal, NotEqual, Less, AtMost, AtLeast, More };

/// One comparison. A value that is not known never fulfils it, whatever the operator.
struct Clause {
    Metric metric{};
    Operator op{};
    double value{};
    int days{};
    FarthestPoint place{};
    int level{};
    std::vector<ExerciseId> exercises{};
    std::string text{}; ///< for the person: "Leg pain 5 or less on average"; empty where no page shows it
};

/// All or any of its parts; a single clause is a condition of kind One.
struct Condition {
    enum class Kind { All, Any, One };
    Kind kind{Kind::All};
    std::vector<Condition> parts{};
    Clause clause{};
};

// What a rule asks for.
struct GoToPhase {
    int phase{};
};
struct AnswerSigns {
    enum class With { Nothing, Start } with{}; ///< Start: what was told at the start is asked again too
};
struct Respond {
    Response response{};
};
struct EaseSession {
    int percent{}; ///< of sets, repetitions, holds and minutes
};
struct EaseExercise {
    int percent{};
};
struct RestExercise {
    int hours{}; ///< at most, while the rule holds; an easier form stands in
};
struct PutAside {}; ///< until the person puts it back
struct LeaveOut {
    catalogue::Category category{};
};
struct NoGrowth {};
struct OfferRelief {};
struct GrowBy {
    int repetitions{}; ///< at most so many more…
    int seconds{};
    int minutes{};
    int percent{}; ///< …and at most so much of what it was seven days ago, but always one
};
struct AddSet {
    int percent{};
};
enum class Urgency { Mention, Advise, Banner };
struct ReferTo {
    Urgency urgency{};
    int quietDays{}; ///< how long it is not shown again once it was put away
};
using Action = std::variant<GoToPhase, AnswerSigns, Respond, EaseSession, EaseExercise, RestExercise, PutAside,
                            LeaveOut, NoGrowth, OfferRelief, GrowBy, AddSet, ReferTo>;

struct Rule {
    RuleId id;
    RuleKind kind{};
    std::optional<int> phase{}; ///< of the person; nothing: whatever it is
    Condition when{};
    std::vector<Action> then{};
    std::string reason{}; ///< for the person, one or two sentences. {exercise} stands for its name, {value} for the
                          ///< value of the first clause that is fulfilled
    int quietDays{};      ///< step-backs: how long a declined one is not proposed again
    std::string why{};    ///< how the numbers were settled; may be empty
    std::vector<SourceId> sources{};
};

[[nodiscard]] std::string_view name(RuleKind kind); ///< "step-back": also the name of its file
[[nodiscard]] std::string_view name(Operator op);   ///< ">="
[[nodiscard]] std::string_view name(Urgency urgency);

} // namespace glidepath::programme
