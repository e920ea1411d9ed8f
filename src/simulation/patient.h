#pragma once

#include "assessment/events.h"
#include "simulation/dice.h"

#include <array>
#include <optional>
#include <string_view>

namespace glidepath::simulation {

/// How somebody's trouble goes, and how they treat the program.
enum class Kind {
    Improving,
    Unchanging,
    Fluctuating,
    Flaring,
    Worsening,
    RedFlag,
    NonAdherent,
    Noisy,
    Silent,    ///< answers nothing but the warning signs
    Nonsense,  ///< answers anything
    Traveller, ///< clock and time zone change
};
inline constexpr std::array kKinds{Kind::Improving, Kind::Unchanging, Kind::Fluctuating, Kind::Flaring,
                                   Kind::Worsening, Kind::RedFlag,    Kind::NonAdherent, Kind::Noisy,
                                   Kind::Silent,    Kind::Nonsense,   Kind::Traveller};
[[nodiscard]] std::string_view name(Kind kind);

/// How often somebody does and tells what they are asked for: chances from 0 to 1.
struct Habits {
    double session{0.9};
    double walk{0.6};
    double morning{0.85};
    double around{0.9}; ///< before and after a session
    double later{0.6};
};

/// The body of a virtual patient, and what it makes them answer. Not medicine: a made-up course that is rough enough to
/// try every rule.
class Patient {
public:
    Patient(Kind kind, int days, Dice dice);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const Habits& habits() const { return m_habits; }
    [[nodiscard]] Dice& dice() { return m_dice; }

    /// The trouble of a day; to be called once a day, in order.
    void live(int day);
    [[nodiscard]] assessment::CheckIn answer(WallTime at, assessment::CheckIn::When when);
    [[nodiscard]] assessment::Pains after(const assessment::Pains& before);
    [[nodiscard]] Later later();
    [[nodiscard]] std::optional<Feel> feel();
    /// Now and then less on one side than was given there; mostly on the side that is the weaker one.
    [[nodiscard]] std::optional<assessment::FewerOn> managed(const assessment::Given& given);
    /// Whether a warning sign is there and not looked at yet.
    [[nodiscard]] bool hasSign() const { return m_hasSign; }
    void beExamined() { m_hasSign = false; }

private:
    [[nodiscard]] double legOf(int day);
    [[nodiscard]] PainScore score(double pain);
    void moveReach();

    Kind m_kind;
    int m_days;
    Dice m_dice;
    Side m_weaker{};
    Habits m_habits;
    double m_start{}; ///< leg pain of the first day
    double m_leg{};   ///< of this day
    double m_drift{}; ///< how this time differs from the course as a whole: good and bad days come in rows
    FarthestPoint m_reach{FarthestPoint::Thigh};
    int m_signDay{-1};  ///< on which a warning sign comes up
    int m_flareDay{-1}; ///< on which a flare begins
    bool m_hasSign{false};
};

} // namespace glidepath::simulation
