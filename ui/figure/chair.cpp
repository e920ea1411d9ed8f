#include "ui/figure/chair.h"

#include <algorithm>
#include <array>

namespace glidepath::ui {

namespace {

using figure::Camera;
using figure::Chair;
using figure::Vec3;

constexpr double kHalfWidth = 0.125;
constexpr double kSlab = 0.022;
constexpr double kPole = 0.020; ///< how thick legs and posts are
constexpr double kLean = 0.036;
constexpr double kPanelFrom = 0.42; ///< shares of the posts
constexpr double kPanelTo = 1.03;

struct Pole {
    Vec3 from, to;
};

/// The parts of a chair in the world.
class ChairParts {
public:
    explicit ChairParts(const Chair& chair) : m_chair{chair} {}

    [[nodiscard]] Vec3 seatCorner(double x, double side, double y) const {
        return {x + m_chair.atX, y, side * kHalfWidth + m_chair.atZ};
    }
    /// `inward` is the half thickness of the leg, so that it stands under the seat.
    [[nodiscard]] Pole leg(double x, double inward, double side) const {
        const double z = side * (kHalfWidth - kPole / 2) + m_chair.atZ;
        const double middle = x + inward + m_chair.atX;
        return {{middle, kPole / 2, z}, {middle, m_chair.seat - kSlab, z}};
    }
    [[nodiscard]] Pole backLeg(double side) const { return leg(m_chair.backX, kPole / 2, side); }
    [[nodiscard]] Pole frontLeg(double side) const { return leg(m_chair.frontX, -kPole / 2, side); }
    [[nodiscard]] Vec3 onPost(double side, double share) const {
        return {m_chair.backX + m_chair.atX - share * kLean, m_chair.seat + share * m_chair.back,
                side * (kHalfWidth - kPole / 2) + m_chair.atZ};
    }
    [[nodiscard]] std::array<Vec3, 4> seat(double y) const {
        return {seatCorner(m_chair.backX, 1, y), seatCorner(m_chair.frontX, 1, y), seatCorner(m_chair.frontX, -1, y),
                seatCorner(m_chair.backX, -1, y)};
    }
    [[nodiscard]] std::array<Vec3, 4> panel() const {
        return {onPost(1, kPanelFrom), onPost(1, kPanelTo), onPost(-1, kPanelTo), onPost(-1, kPanelFrom)};
    }

private:
    const Chair& m_chair;
};

class ChairPainter {
public:
    ChairPainter(const Brushwork& work, const Chair& chair, const Camera& camera, figure::ViewKind view)
        : m_work{work}, m_chair{chair}, m_parts{chair}, m_camera{camera}, m_view{view} {}

    void paint() const {
        const bool isFromSide = m_view == figure::ViewKind::Side;
        const ThemeColours& theme = m_work.theme;
        pole(m_parts.backLeg(-1), theme.woodFar);
        pole(isFromSide ? m_parts.frontLeg(-1) : m_parts.backLeg(1), isFromSide ? theme.woodFar : theme.leg);
        post(-1, isFromSide ? theme.woodFar : theme.leg);
        face(m_parts.panel(), isFromSide ? theme.woodFar : theme.woodSide);
        if (!isFromSide)
            post(1, theme.leg);
        slab();
        pole(isFromSide ? m_parts.backLeg(1) : m_parts.frontLeg(-1), theme.leg);
        pole(m_parts.frontLeg(1), theme.leg);
        if (isFromSide)
            post(1, theme.leg);
    }

private:
    void face(const std::array<Vec3, 4>& corners, const QColor& colour) const {
        QPolygonF outline;
        for (const Vec3 corner : corners)
            outline << point(m_camera(corner));
        m_work.fill(m_work.stage(outline), colour);
    }
    void pole(const Pole& pole, const QColor& colour) const {
        const QPolygonF line{{point(m_camera(pole.from)), point(m_camera(pole.to))}};
        m_work.stroke(m_work.stage.line(line), colour, m_work.stage.width(kPole));
    }
    void post(double side, const QColor& colour) const {
        pole({m_parts.onPost(side, 0), m_parts.onPost(side, 1)}, colour);
    }
    void slab() const {
        const auto above = m_parts.seat(m_chair.seat);
        const auto below = m_parts.seat(m_chair.seat - kSlab);
        for (std::size_t edge = 0; edge < above.size(); ++edge) {
            const std::size_t next = (edge + 1) % above.size();
            face({above[edge], above[next], below[next], below[edge]}, m_work.theme.woodSide);
        }
        face(above, m_work.theme.woodTop);
    }

    const Brushwork& m_work;
    const Chair& m_chair;
    ChairParts m_parts;
    const Camera& m_camera;
    figure::ViewKind m_view;
};

} // namespace

void paintChair(const Brushwork& work, const Chair& chair, const Camera& camera, figure::ViewKind view) {
    ChairPainter{work, chair, camera, view}.paint();
}

std::vector<QPointF> cornersOf(const Chair& chair, const Camera& camera) {
    const ChairParts parts{chair};
    std::vector<QPointF> corners;
    const auto add = [&](Vec3 at) {
        const QPointF middle = point(camera(at));
        constexpr double kHalf = kPole / 2;
        corners.push_back(middle - QPointF{kHalf, kHalf});
        corners.push_back(middle + QPointF{kHalf, kHalf});
    };
    for (const double side : {-1.0, 1.0}) {
        add(parts.backLeg(side).from);
        add(parts.frontLeg(side).from);
        add(parts.onPost(side, kPanelTo));
    }
    std::ranges::for_each(parts.seat(chair.seat), add);
    return corners;
}

} // namespace glidepath::ui
