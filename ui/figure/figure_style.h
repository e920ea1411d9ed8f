#pragma once

#include "base/names.h"
#include "json/report.h"

#include <QColor>
#include <QPointF>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace glidepath::ui {

/// Print is for paper: pale clothes and a dark highlight that can be told apart in grey, nothing see-through.
enum class FigureTheme { Light, Dark, Print };
inline constexpr std::array kFigureThemes{FigureTheme::Light, FigureTheme::Dark, FigureTheme::Print};

/// Skin and hair, from the lightest to the darkest.
enum class FigureTone { A, B, C, D };
inline constexpr std::array kFigureTones{FigureTone::A, FigureTone::B, FigureTone::C, FigureTone::D};

/// Colours of what does not depend on the tone. "Far" is of limbs on the side away from the viewer, "Line" of the line
/// where a part lies over another of the same colour.
struct ThemeColours {
    QColor ground, ink, paleInk; ///< of the card a figure is shown on, and of words there
    QColor shirt, shirtFar, shirtLine;
    QColor shorts, shortsFar, shortsLine;
    QColor matTop, matSide;
    QColor woodTop, woodSide, woodFar, leg, wall;
    QColor shadow, highlight;
    QColor nerve, nerveEdge;
    QColor arrow, arrowEdge;
    QColor strap, strapFar, band, bandFar;
    double shadowAlpha{};
    double highlightAlpha{};
};

struct ToneColours {
    QColor skin, skinFar, skinLine, neck, hair;
};

/// How a limb is built at one point of its bone, in body heights.
struct Girth {
    double radius{};
    double forward{}; ///< of the middle, from the bone
    double medial{};  ///< of the middle, towards the other limb
};
struct GirthRow {
    double along{}; ///< share of the bone
    Girth girth;
};
/// Rows along a bone, from 0 to 1, with a smooth line through them.
using BoneProfile = std::vector<GirthRow>;
[[nodiscard]] Girth girthAt(const BoneProfile& profile, double along);

/// A cross-section of the trunk, in body heights.
struct Section {
    double front{};
    double back{};
    double halfWidth{};
};
struct SectionRow {
    double along{}; ///< from the middle between the hips
    Section section;
};
using TrunkProfile = std::vector<SectionRow>;
[[nodiscard]] Section sectionAt(const TrunkProfile& profile, double along);

/// The points of head and hair from the side and from the front; the same number of both, so that they can be mixed.
/// x to the front (seen from the side) or to the right, y up.
struct HeadOutline {
    std::vector<QPointF> side;
    std::vector<QPointF> front;
    std::vector<QPointF> evenFront; ///< the same to the left as to the right: for a head that turns past the viewer
};

/// What the figure is drawn with; immutable once read.
struct FigureStyle {
    std::array<ThemeColours, kFigureThemes.size()> themes;
    std::array<std::array<ToneColours, kFigureThemes.size()>, kFigureTones.size()> tones;
    BoneProfile thigh, shank, upperArm, forearm, hand;
    TrunkProfile trunk;
    HeadOutline head, hair;

    [[nodiscard]] const ThemeColours& colours(FigureTheme theme) const {
        return themes[static_cast<std::size_t>(theme)];
    }
    [[nodiscard]] const ToneColours& colours(FigureTheme theme, FigureTone tone) const {
        return tones[static_cast<std::size_t>(tone)][static_cast<std::size_t>(theme)];
    }
};

/// The style in `resources/figure_style.json`, which is compiled in; read at the first call.
[[nodiscard]] const FigureStyle& figureStyle();
/// Its text, for tests.
[[nodiscard]] std::string_view figureStyleText();

inline constexpr auto kFigureThemeNames =
    names<FigureTheme>({{FigureTheme::Light, "light"}, {FigureTheme::Dark, "dark"}, {FigureTheme::Print, "print"}});
inline constexpr auto kFigureToneNames =
    names<FigureTone>({{FigureTone::A, "A"}, {FigureTone::B, "B"}, {FigureTone::C, "C"}, {FigureTone::D, "D"}});

} // namespace glidepath::ui
