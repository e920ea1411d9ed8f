#pragma once

#include "base/body.h"
#include "catalogue/catalogue.h"
#include "figure/figures.h"
#include "figure/motion.h"
#include "session/engine.h"

#include <optional>
#include <string>
#include <vector>

namespace glidepath::coach {

/// What a session is at, from the point of view of somebody who looks at it.
enum class SessionMoment {
    GetReady,
    Lift,
    Hold, ///< within a repetition, or a timed hold
    Lower,
    Between, ///< the wait between two repetitions
    Go,      ///< a walk or another activity
    SelfPaced,
    Rest,
    ChangeSide,
    Paused,
    CountIn,
    Finished,
};

/// The side at work, or the one that comes next.
struct SideView {
    Side side{};
    bool sore{false}; ///< this side, and only this one, is the sore one
    friend bool operator==(const SideView&, const SideView&) = default;
};

/// One part of a repetition as a piece of the ring.
struct ArcView {
    double share{};  ///< of the whole circle; all arcs together are 1
    double filled{}; ///< 0 to 1
    bool active{false};
    friend bool operator==(const ArcView&, const ArcView&) = default;
};

/// The ring tells the state by its shape and fill before anybody reads a word of it.
struct RingView {
    enum class Shape { Dotted, Arcs, Track, Bars, Panel };
    enum class Centre { Open, Filled, Grey };
    Shape shape{Shape::Track};
    Centre centre{Centre::Open};
    std::string word;          ///< "Lift", "Starts in"
    std::string figures;       ///< "12", "9:41", "0:24"; empty where no number is shown
    double fraction{};         ///< of the time that is over, 0 to 1; Dotted and Track
    std::vector<ArcView> arcs; ///< Arcs only, in their order
    double turn{};      ///< where the first arc begins, in turns clockwise from the top: a hold is across the top
    std::string spoken; ///< "Hold, 3 seconds left"
    friend bool operator==(const RingView&, const RingView&) = default;
};

/// "4 of 10" or "then set 2 of 2", with the number apart because it is shown larger; and the set.
struct CounterView {
    std::string before;
    std::string number;
    std::string after;
    int set{};  ///< from 1
    int sets{}; ///< 0 or 1: nothing to show
    friend bool operator==(const CounterView&, const CounterView&) = default;
};

/// The button under the Space key.
struct BigButtonView {
    std::string text;
    session::CommandKind command{session::CommandKind::Pause};
    friend bool operator==(const BigButtonView&, const BigButtonView&) = default;
};

struct NextUpView {
    std::optional<ExerciseId> id; ///< of its picture
    std::string exercise;
    std::string position; ///< "on your back"
    friend bool operator==(const NextUpView&, const NextUpView&) = default;
};

/// The session so far and to come: a segment an exercise, as wide as it is planned to take.
struct RoutineBarView {
    struct Segment {
        double weight{}; ///< planned seconds
        double filled{}; ///< 0 to 1
        friend bool operator==(const Segment&, const Segment&) = default;
    };
    std::vector<Segment> segments;
    std::string position; ///< "3 of 5"
    std::string timeLeft; ///< "9 min left"
    std::string spoken;   ///< "Exercise 3 of 5, 9 min left"
    friend bool operator==(const RoutineBarView&, const RoutineBarView&) = default;
};

/// What the figure does.
struct FigureMoment {
    ExerciseId exercise;
    figure::Moment moment;
    bool still{false}; ///< nothing moves until the step ends
    friend bool operator==(const FigureMoment&, const FigureMoment&) = default;
};

/// Everything the session page shows at one instant.
struct SessionView {
    SessionMoment moment{};
    std::string exercise;
    std::optional<FigureMoment> figure; ///< nothing where the exercise has none
    std::vector<std::string> steps;     ///< empty where the content no longer has the exercise
    std::optional<SideView> side;
    RingView ring;
    CounterView counter;
    std::string cue;
    BigButtonView bigButton;
    std::optional<NextUpView> next; ///< nothing during the last exercise
    RoutineBarView routine;
    friend bool operator==(const SessionView&, const SessionView&) = default;
};

[[nodiscard]] SessionView sessionView(const session::SessionEngine& engine, const catalogue::Catalogue& catalogue,
                                      const figure::Figures& figures, SoreSide soreSide);

/// A moment of a session as the figure needs it.
[[nodiscard]] figure::Moment figureMoment(const session::Script& script, const session::Frame& frame);

/// "on your back", "standing"
[[nodiscard]] std::string positionText(catalogue::Position position);

} // namespace glidepath::coach
