#pragma once

#include "figure/body.h"
#include "figure/camera.h"
#include "ui/figure/figure_style.h"
#include "ui/figure/outline.h"

#include <array>
#include <vector>

namespace glidepath::ui {

/// What a piece of the body is covered with; its colour follows from this and from its side.
enum class Cover { Skin, Neck, Hair, Shirt, Shorts };

/// Which member a piece belongs to. Foot is also the hand.
enum class Member { Upper, Lower, Foot, Pelvis, Chest, Neck, Head };

struct Piece {
    Cover cover{};
    Member member{};
    Outline outline;
};
using Pieces = std::vector<Piece>;

/// The outlines of a body in the picture, in body heights with y up: all that is filled with one colour, by the part it
/// is drawn with.
class BodyShapes {
public:
    [[nodiscard]] const Pieces& operator[](figure::DrawnPart part) const {
        return m_parts[static_cast<std::size_t>(part)];
    }
    [[nodiscard]] Pieces& operator[](figure::DrawnPart part) { return m_parts[static_cast<std::size_t>(part)]; }

private:
    std::array<Pieces, 6> m_parts;
};

[[nodiscard]] BodyShapes shapesOf(const FigureStyle& style, const figure::Body& body, const figure::Camera& camera);

[[nodiscard]] figure::DrawnPart partOf(figure::Limb limb);

// What shapesOf is made of.
[[nodiscard]] Pieces legShapes(const FigureStyle& style, const figure::LimbBody& leg, double sign,
                               const figure::Camera& camera);
[[nodiscard]] Pieces armShapes(const FigureStyle& style, const figure::LimbBody& arm, double sign,
                               const figure::Camera& camera);
[[nodiscard]] Pieces torsoShapes(const FigureStyle& style, const figure::Body& body, const figure::Camera& camera);
[[nodiscard]] Pieces headShapes(const FigureStyle& style, const figure::Body& body, const figure::Camera& camera);

} // namespace glidepath::ui
