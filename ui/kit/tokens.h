#pragma once

#include <QColor>

class QWidget;

namespace glidepath::ui {

enum class Mode { Light, Dark };

/// The colours of the design, by what they are for. Text on a coloured ground has the same name with "on" before it.
struct Tokens {
    Mode mode{Mode::Light};
    int textSize{100}; ///< percent by which the desk type scale is multiplied
    int figureTone{2}; ///< skin and hair of the exercise figure, from 1 (light) to 4
    QColor bg, surface, sunken, border, line;
    QColor ink, ink2, ink3;
    QColor accent, onaccent, tint, ontint;
    QColor stop, onstop, stoptint, onstoptint;
    QColor warn, warntint, onwarntint;
    QColor leg, back, band, band2, grid, change, mid, onmid;
    QColor fig, fig2, mat, focus;

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();
    /// Pixels at 96 dpi, scaled by the text size.
    [[nodiscard]] int px(int pixels) const { return pixels * textSize / 100; }
};

/// The tokens in force. Changes arrive at widgets as a StyleChange event.
[[nodiscard]] const Tokens& tokens();
/// Sets style, palette and style sheet of the application. Called by the composition root and when a setting changes.
void applyTokens(const Tokens& tokens);

} // namespace glidepath::ui
