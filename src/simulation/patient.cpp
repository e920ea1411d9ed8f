#include "simulation/patient.h"

#include "base/names.h"

#include <algorithm>
#include <cmath>

namespace glidepath::simulation {

namespace {

constexpr auto kKindNames = names<Kind>({{Kind::Improving, "improving"},
                                         {Kind::Unchanging, "unchanging"},
                                         {Kind::Fluctuating, "fluctuating"},
                                         {Kind::Flaring, "flaring"},
                                         {Kind::Worsening, "worsening"},
                                         {Kind::RedFlag, "red-flag"},
                                         {Kind::NonAdherent, "non-adherent"},
                                         {Kind::Noisy, "noisy"},
                                         {Kind::Silent, "silent"},
                                         {Kind::Nonsense, "nonsense"},
                                         {Kind::Traveller, "traveller"}});

constexpr int kFlareDays = 8;
constexpr double kLessOnOneSide = 0.02; ///< of the times of doing an exercise
constexpr double kOnTheWeaker = 0.8;

Habits habitsOf(Kind kind) {
    if (kind == Kind::NonAdherent)
        return {.session = 0.25, .walk = 0.2, .morning = 0.4, .around = 0.5, .later = 0.2};
    if (kind == Kind::Silent)
        return {.morning = 0, .around = 0, .later = 0};
    return {};
}

double startOf(Kind kind, Dice& dice) {
    switch (kind) {
    case Kind::Worsening:
        return dice.between(2.0, 4.0);
    case Kind::Unchanging:
        return dice.between(3.0, 6.0);
    case Kind::Fluctuating:
    case Kind::Noisy:
        return 4.5;
    case Kind::Improving:
    case Kind::Flaring:
    case Kind::RedFlag:
    case Kind::NonAdherent:
    case Kind::Silent:
    case Kind::Nonsense:
    case Kind::Traveller:
        break;
    }
    return dice.between(4.0, 8.0);
}

FarthestPoint reachOf(double leg) {
    if (leg < 0.5)
        return FarthestPoint::None;
    if (leg < 1.5)
        return FarthestPoint::Buttock;
    if (leg < 4)
        return FarthestPoint::Thigh;
    return leg < 6 ? FarthestPoint::Calf : FarthestPoint::Foot;
}

PainScore clampedScore(double pain) {
    const int value = static_cast<int>(std::lround(std::clamp(pain, 0.0, 10.0)));
    return PainScore::from(value).value();
}

} // namespace

std::string_view name(Kind kind) {
    return kKindNames.of(kind);
}

Patient::Patient(Kind kind, int days, Dice dice)
    : m_kind{kind}, m_days{days}, m_dice{dice}, m_habits{habitsOf(kind)}, m_start{startOf(kind, m_dice)} {
    m_weaker = m_dice.happens(0.5) ? Side::Left : Side::Right;
    if (kind == Kind::RedFlag)
        m_signDay = m_dice.between(0, std::max(1, days - 1));
    if (kind == Kind::Flaring)
        m_flareDay = m_dice.between(14, std::max(15, days - 1));
}

double Patient::legOf(int day) {
    m_drift = 0.7 * m_drift + m_dice.between(-0.5, 0.5);
    const double noise = m_drift;
    switch (m_kind) {
    case Kind::Unchanging:
        return m_start + noise;
    case Kind::Fluctuating:
        return m_start + 2 * std::sin(day / 9.0) + noise;
    case Kind::Worsening:
        return m_start + 0.04 * day + noise;
    case Kind::Noisy:
    case Kind::Nonsense:
        return m_dice.between(2.0, 7.4);
    case Kind::Flaring:
        if (day >= m_flareDay && day < m_flareDay + kFlareDays)
            return 7.5 + noise;
        break;
    case Kind::Improving:
    case Kind::RedFlag:
    case Kind::NonAdherent:
    case Kind::Silent:
    case Kind::Traveller:
        break;
    }
    return m_start * std::exp(-day / 35.0) + noise;
}

/// It moves when the pain is clearly past the border, not with every small change.
void Patient::moveReach() {
    const FarthestPoint more = reachOf(m_leg - 0.5);
    const FarthestPoint less = reachOf(m_leg + 0.5);
    if (more > m_reach)
        m_reach = more;
    else if (less < m_reach)
        m_reach = less;
}

void Patient::live(int day) {
    m_leg = std::max(0.0, legOf(day));
    if (day == 0)
        m_reach = reachOf(m_leg);
    moveReach();
    m_hasSign = m_hasSign || day == m_signDay;
}

PainScore Patient::score(double pain) {
    if (m_kind == Kind::Nonsense)
        return PainScore::from(m_dice.between(0, 10)).value();
    return clampedScore(pain);
}

assessment::CheckIn Patient::answer(WallTime at, assessment::CheckIn::When when) {
    assessment::CheckIn told{.at = at, .when = when};
    told.leg = score(m_leg);
    told.back = score(m_leg * 0.6);
    told.farthest = m_kind == Kind::Nonsense ? static_cast<FarthestPoint>(m_dice.between(0, 5)) : m_reach;
    if (m_kind == Kind::Nonsense)
        told.pattern = static_cast<Pattern>(m_dice.between(0, 2));
    else if (m_leg < 0.5)
        told.pattern = Pattern::Gone;
    else
        told.pattern = m_leg >= 6 && m_dice.happens(0.7) ? Pattern::NeverStops : Pattern::ComesAndGoes;
    told.newOrStronger = m_hasSign || m_dice.happens(0.004) ? YesOrNo::Yes : YesOrNo::No;
    told.hardDay = m_leg >= 8 && m_dice.happens(0.5) ? YesOrNo::Yes : YesOrNo::No;
    return told;
}

assessment::Pains Patient::after(const assessment::Pains& before) {
    const int change = m_dice.happens(0.008) ? 3 : m_dice.between(-1, 1);
    const auto moved = [&](const std::optional<PainScore>& pain) {
        return pain ? std::optional{score(pain->value() + change)} : std::nullopt;
    };
    return {moved(before.leg), moved(before.back)};
}

Later Patient::later() {
    if (m_kind == Kind::Nonsense)
        return static_cast<Later>(m_dice.between(0, 3));
    if (m_dice.happens(m_kind == Kind::Worsening ? 0.04 : 0.01))
        return Later::ClearlyWorse;
    return static_cast<Later>(m_dice.between(0, 2));
}

std::optional<Feel> Patient::feel() {
    if (m_kind == Kind::Silent)
        return std::nullopt;
    if (m_kind == Kind::Nonsense && m_dice.happens(0.3))
        return static_cast<Feel>(m_dice.between(0, 5));
    const double roll = m_dice.share();
    if (roll < 0.001)
        return Feel::NumbOrWeak;
    if (roll < 0.004)
        return Feel::SharpPain;
    if (roll < 0.012)
        return Feel::MorePain;
    if (roll < 0.03)
        return Feel::Uncomfortable;
    return std::nullopt;
}

std::optional<assessment::FewerOn> Patient::managed(const assessment::Given& given) {
    if (!m_dice.happens(kLessOnOneSide))
        return std::nullopt;
    const Side side = m_dice.happens(kOnTheWeaker) ? m_weaker : other(m_weaker);
    const int most = std::min(amountOn(given, Side::Left), amountOn(given, Side::Right)) - 1;
    if (most < 1)
        return std::nullopt;
    return assessment::FewerOn{side, m_dice.between(1, most)};
}

} // namespace glidepath::simulation
