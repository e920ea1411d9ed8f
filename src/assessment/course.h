#pragma once

#include "assessment/events.h"
#include "assessment/rulebook.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace glidepath::assessment {

/// What a day says, from its first check-in that has the answer; `pattern` is the worst that was told.
struct DayReport {
    Date date{};
    std::vector<CheckIn> told{}; ///< by time
    std::optional<int> leg{};
    std::optional<int> back{};
    std::optional<int> farthest{}; ///< by the order of FarthestPoint
    std::optional<Pattern> pattern{};
    std::optional<YesOrNo> hardDay{};
    std::optional<WallTime> newOrStronger{}; ///< when that was told last
    std::optional<WallTime> noEase{};        ///< when it was told last that no position eases it
    std::optional<int> latestPain{};         ///< the higher of leg and back, as told last
    /// Of the check-ins before noon or before any session of the day.
    struct Morning {
        std::optional<int> leg{};
        std::optional<int> back{};
        std::optional<int> farthest{};
        friend bool operator==(const Morning&, const Morning&) = default;
    };
    Morning morning{};
    friend bool operator==(const DayReport&, const DayReport&) = default;
};

/// The day's report from all that was told on it; `firstSession` is when its first session began, if there was one.
[[nodiscard]] DayReport reportOf(Date date, std::vector<CheckIn> told, std::optional<WallTime> firstSession);

/// A session with what the answers around it come to.
struct SessionReport {
    SessionDone done;
    Date day{};
    Response response{Response::Unknown};
    Date knownSince{}; ///< the day on which the last answer that made the response was given
    friend bool operator==(const SessionReport&, const SessionReport&) = default;
};

/// One exercise in one session.
struct TimeDone {
    std::size_t session{};
    std::size_t place{}; ///< within the session
    friend bool operator==(const TimeDone&, const TimeDone&) = default;
};

/// A time in one phase, from `since` to the next spell.
struct PhaseSpell {
    int phase{};
    WallTime since;
    Choice::Kind how{};
    std::string rule{}; ///< that proposed it
    friend bool operator==(const PhaseSpell&, const PhaseSpell&) = default;
};

/// What the course does not answer anew every time: how sessions went follows from the response rules of its rulebook.
/// Whatever is added first, the course is the same.
class Course {
public:
    explicit Course(std::shared_ptr<const Rulebook> book);
    /// Everything at once, in whatever order: each day and each session is looked at once.
    Course(std::shared_ptr<const Rulebook> book, Past past);

    [[nodiscard]] const Rulebook& book() const { return *m_book; }

    void add(const CheckIn& checkIn);
    void add(SessionDone session);
    void add(const Choice& choice);
    void add(const SignsAnswered& answered);
    /// Answers to a session have come, or are others: it takes the place of the one that began at the same moment with
    /// the same exercises. False, and nothing is changed, where there is not exactly one.
    [[nodiscard]] bool amend(const SessionDone& session);

    [[nodiscard]] std::span<const DayReport> days() const { return m_days; }
    /// Days from `first` to `last`, both included, that have something to say.
    [[nodiscard]] std::span<const DayReport> days(Date first, Date last) const;
    [[nodiscard]] const DayReport* day(Date date) const;
    [[nodiscard]] std::span<const SessionReport> sessions() const { return m_sessions; }
    /// Sessions that began on these days.
    [[nodiscard]] std::span<const SessionReport> sessions(Date first, Date last) const;
    [[nodiscard]] std::span<const TimeDone> timesDone(ExerciseNumber exercise) const;
    [[nodiscard]] const ExerciseDone& at(const TimeDone& time) const {
        return m_sessions[time.session].done.exercises[time.place];
    }

    [[nodiscard]] std::span<const PhaseSpell> spells() const { return m_spells; }
    [[nodiscard]] std::span<const Choice> choices() const { return m_choices; }
    [[nodiscard]] const Choice* lastChoice(Choice::Kind kind, ExerciseNumber exercise) const;
    [[nodiscard]] const Choice* lastChoice(Choice::Kind kind, std::string_view subject) const;
    /// When the person began, or began anew after a long break.
    [[nodiscard]] std::optional<WallTime> start() const;
    [[nodiscard]] std::optional<WallTime> signsAnswered() const { return m_signsAnswered; }
    /// Exercises that ever brought more pain, by number.
    [[nodiscard]] std::span<const ExerciseNumber> struck() const { return m_struck; }
    /// The times when an exercise did, oldest first.
    [[nodiscard]] std::span<const TimeDone> strikes(ExerciseNumber exercise) const;
    friend bool operator==(const Course&, const Course&) = default; ///< of the same Rulebook

private:
    DayReport& dayFor(Date date);
    void reportAgain(DayReport& day);
    [[nodiscard]] std::optional<WallTime> firstSession(Date date) const;
    std::size_t place(SessionDone session);
    void makeRoom(std::size_t session);
    void countStrikes(ExerciseNumber exercise);
    void respondAgain(std::size_t session);
    void respondAgain(Date day);

    std::shared_ptr<const Rulebook> m_book;
    std::vector<DayReport> m_days;         ///< by date
    std::vector<SessionReport> m_sessions; ///< by beginning
    std::vector<std::vector<TimeDone>> m_timesDone;
    std::vector<PhaseSpell> m_spells;
    std::vector<Choice> m_choices;
    std::vector<std::vector<std::size_t>> m_choicesOf; ///< places in m_choices, by exercise
    std::optional<WallTime> m_signsAnswered;
    std::vector<std::vector<TimeDone>> m_strikes; ///< by exercise
    std::vector<ExerciseNumber> m_struck;
};

/// The course of a past, the same in whatever order it was put together.
[[nodiscard]] Course courseOf(std::shared_ptr<const Rulebook> book, Past past);

} // namespace glidepath::assessment
