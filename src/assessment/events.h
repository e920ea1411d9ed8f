#pragma once

#include "assessment/person.h"
#include "base/answers.h"
#include "base/body.h"
#include "base/time.h"
#include "programme/session_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace glidepath::assessment {

/// One time the person told how it is. A session's own ratings are told with it, and are check-ins as well.
struct CheckIn {
    WallTime at;
    enum class When { Apart, Before, After } when{When::Apart};
    std::optional<PainScore> leg{};
    std::optional<PainScore> back{};
    std::optional<FarthestPoint> farthest{};
    std::optional<Pattern> pattern{};
    std::optional<YesOrNo> newOrStronger{};
    std::optional<YesOrNo> eases{};
    std::optional<YesOrNo> hardDay{};
    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

using programme::FewerOn;
using programme::Given;

/// What was given of one exercise, and how it was. Exercises that were left out in the session are not told.
struct ExerciseDone {
    ExerciseNumber exercise{};
    Given given{};
    std::optional<Feel> feel{};
    std::optional<FewerOn> managed{}; ///< on one side, where that was less than given there and than on the other
    friend bool operator==(const ExerciseDone&, const ExerciseDone&) = default;
};

/// The higher of leg and back.
struct Pains {
    std::optional<PainScore> leg{};
    std::optional<PainScore> back{};
    [[nodiscard]] std::optional<int> most() const;
    friend bool operator==(const Pains&, const Pains&) = default;
};

/// A session that was ended, early or not, with some of its work done.
struct SessionDone {
    WallTime began;
    int phase{};
    programme::RoutineKind kind{};
    std::vector<ExerciseDone> exercises{};
    Pains before{};
    Pains after{};
    std::optional<Later> later{};
    [[nodiscard]] bool onlyWalking() const {
        return kind == programme::RoutineKind::Walk || kind == programme::RoutineKind::Aerobic;
    }
    friend bool operator==(const SessionDone&, const SessionDone&) = default;
};

/// What the person decided, or agreed to.
struct Choice {
    enum class Kind {
        Entered,
        Advanced,
        SteppedBack,
        MovedByHand,
        Stayed,
        Undone,
        PutBack,
        LeftOut,
        GateFits,
        GateDoesNotFit,
        PutAway,
        NotToday,
        StartLighter,
    };
    WallTime at;
    Kind kind{};
    std::int64_t number{};       ///< later choices have higher ones; their times need not
    int toPhase{};               ///< of changes of phase
    ExerciseNumber exercise{-1}; ///< of PutBack and LeftOut
    std::string subject{};       ///< the id of a rule or gate
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// The warning signs were answered, all of them.
struct SignsAnswered {
    WallTime at;
    std::int64_t number{};
};

/// Everything told so far, in any order.
struct Past {
    std::vector<CheckIn> checkIns{};
    std::vector<SessionDone> sessions{};
    std::vector<Choice> choices{};
    std::vector<SignsAnswered> signs{};
};

} // namespace glidepath::assessment
