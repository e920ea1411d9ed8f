#include "ui/figure/props.h"

#include "ui/figure/chair.h"
#include "ui/figure/machines.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace glidepath::ui {

namespace {

using figure::Camera;
using figure::Vec3;

constexpr double kMatThickness = 0.012;
constexpr double kStepHalfWidth = 0.15;
constexpr double kCorner = 0.010;
constexpr double kWallHeight = 1.05;
constexpr double kGroundLine = 0.006;
constexpr int kMarksInStride = 4;
constexpr double kMarkLength = 0.05;
constexpr double kMarkDepth = 0.02; ///< below the line of the ground
constexpr double kNearFloor = 0.20; ///< what is lower than this throws a shadow
constexpr double kOnFloor = 0.10;   ///< and all of one when it is lower than this
constexpr double kChairFoot = 0.11;

/// A box that stands along the axes.
struct Block {
    Vec3 least, most;
};

Block blockOf(const figure::Mat& mat) {
    return {{mat.fromX, -kMatThickness, mat.fromZ}, {mat.toX, 0, mat.toZ}};
}
Block blockOf(const figure::StepBox& step) {
    return {{step.fromX, 0, -kStepHalfWidth}, {step.toX, step.height, kStepHalfWidth}};
}

std::array<QPointF, 8> cornersOf(const Block& block, const Camera& camera) {
    std::array<QPointF, 8> corners;
    for (std::size_t corner = 0; corner < corners.size(); ++corner)
        corners[corner] = point(
            camera({(corner & 1) != 0 ? block.most.x : block.least.x, (corner & 2) != 0 ? block.most.y : block.least.y,
                    (corner & 4) != 0 ? block.most.z : block.least.z}));
    return corners;
}

std::vector<QPointF> topOf(const Block& block, const Camera& camera) {
    const double y = block.most.y;
    return {point(camera({block.least.x, y, block.most.z})), point(camera({block.most.x, y, block.most.z})),
            point(camera({block.most.x, y, block.least.z})), point(camera({block.least.x, y, block.least.z}))};
}

/// The corners of the rubber band round some points.
std::vector<QPointF> hullCorners(std::span<const QPointF> points) {
    std::vector<QPointF> sorted{points.begin(), points.end()};
    std::ranges::sort(sorted, [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    std::vector<QPointF> hull;
    const auto addSide = [&hull](const auto& side) {
        const std::size_t start = hull.size();
        for (const QPointF next : side) {
            while (hull.size() >= start + 2 &&
                   dot(leftOf(hull.back() - hull[hull.size() - 2]), next - hull[hull.size() - 2]) <= 1e-12)
                hull.pop_back();
            hull.push_back(next);
        }
        hull.pop_back();
    };
    addSide(sorted);
    std::ranges::reverse(sorted);
    addSide(sorted);
    return hull;
}

class PropPainter {
public:
    PropPainter(const Brushwork& work, const figure::Figure& figure, const figure::Frame& frame, const Camera& camera)
        : m_work{work}, m_figure{figure}, m_frame{frame}, m_camera{camera} {}

    void paint() const {
        for (const figure::Prop& prop : m_figure.props) {
            if (const auto* const mat = std::get_if<figure::Mat>(&prop))
                paintMat(*mat);
            if (const auto* const floor = std::get_if<figure::FloorLine>(&prop))
                paintFloor(*floor);
            if (const auto* const wall = std::get_if<figure::Wall>(&prop))
                paintLine({wall->x, 0, 0}, {wall->x, kWallHeight, 0});
        }
        paintShadow();
        for (const figure::Prop& prop : m_figure.props) {
            if (const auto* const step = std::get_if<figure::StepBox>(&prop))
                paintStep(*step);
            if (const auto* const chair = std::get_if<figure::Chair>(&prop))
                paintChair(m_work, *chair, m_camera, m_figure.view.kind);
        }
    }

private:
    void fillRounded(std::span<const QPointF> corners, const QColor& colour) const {
        m_work.fill(m_work.stage(rounded(corners, kCorner)), colour);
    }
    void paintMat(const figure::Mat& mat) const {
        const Block block = blockOf(mat);
        fillRounded(hullCorners(cornersOf(block, m_camera)), m_work.theme.matSide);
        fillRounded(topOf(block, m_camera), m_work.theme.matTop);
    }
    void paintLine(Vec3 from, Vec3 to) const {
        const QPolygonF line{{point(m_camera(from)), point(m_camera(to))}};
        m_work.stroke(m_work.stage.line(line), m_work.theme.wall, m_work.stage.width(kGroundLine, 1));
    }
    /// Marks on the ground go by as the figure walks on the spot.
    void paintFloor(const figure::FloorLine& floor) const {
        paintLine({floor.fromX, 0, 0}, {floor.toX, 0, 0});
        if (floor.stride <= 0)
            return;
        const double gap = floor.stride / kMarksInStride;
        const double gone = std::fmod(m_frame.rounds * floor.stride, gap);
        for (double x = floor.fromX + gap - gone; x < floor.toX - kMarkLength; x += gap)
            paintLine({x, -kMarkDepth, 0}, {x + kMarkLength, -kMarkDepth, 0});
    }
    void paintStep(const figure::StepBox& step) const {
        const auto corners = cornersOf(blockOf(step), m_camera);
        const auto face = [&](std::array<std::size_t, 4> which, const QColor& colour) {
            QPolygonF outline;
            for (const std::size_t corner : which)
                outline << corners[corner];
            m_work.fill(m_work.stage(outline), colour);
        };
        face({1, 3, 7, 5}, m_work.theme.woodFar);
        face({4, 5, 7, 6}, m_work.theme.woodSide);
        face({2, 3, 7, 6}, m_work.theme.woodTop);
    }

    [[nodiscard]] const figure::Mat* mat() const {
        for (const figure::Prop& prop : m_figure.props)
            if (const auto* const found = std::get_if<figure::Mat>(&prop))
                return found;
        return nullptr;
    }

    /// What can throw a shadow: joints, and the feet of a chair.
    [[nodiscard]] std::vector<Vec3> shadowing() const {
        std::vector<Vec3> points;
        for (const auto& station : m_frame.body.trunk)
            points.push_back(station.at);
        points.push_back(m_frame.body.head);
        points.push_back(m_frame.body.crown);
        for (const figure::Limb limb : figure::kLimbs) {
            const auto& body = m_frame.body.limbs[limb];
            points.insert(points.end(), {body.base, body.mid, body.end, figure::isLeg(limb) ? body.toe : body.tip});
            if (figure::isLeg(limb))
                points.push_back(body.heel);
        }
        for (const figure::Prop& prop : m_figure.props)
            if (const auto* const chair = std::get_if<figure::Chair>(&prop))
                for (const double x : {chair->backX, chair->frontX})
                    for (const double z : {-kChairFoot, kChairFoot})
                        points.push_back({x + chair->atX, 0, z + chair->atZ});
        return points;
    }

    /// The box, on the floor of the picture, of what is near the floor; nothing where all is far above it, as in water.
    /// What comes down to it widens the box little by little, so that the shadow does not jump.
    [[nodiscard]] std::optional<QRectF> shadowBox() const {
        constexpr double kAround = 0.025;
        constexpr double kLeastDepth = 0.012;
        const std::vector<Vec3> points = shadowing();
        const auto below = [this](Vec3 at) { return point(m_camera({at.x, 0, at.z})); };
        const Vec3 lowest = *std::ranges::min_element(points, {}, &Vec3::y);
        if (lowest.y >= kNearFloor)
            return std::nullopt;
        const QPointF start = below(lowest);
        QPointF least = start;
        QPointF most = start;
        const auto widen = [&](QPointF at) {
            least = {std::min(least.x(), at.x()), std::min(least.y(), at.y())};
            most = {std::max(most.x(), at.x()), std::max(most.y(), at.y())};
        };
        for (const Vec3 at : points)
            if (at.y <= kOnFloor)
                widen(below(at));
        const QPointF middle = (least + most) / 2;
        for (const Vec3 at : points)
            if (at.y > kOnFloor && at.y < kNearFloor)
                widen(middle + (below(at) - middle) * ((kNearFloor - at.y) / (kNearFloor - kOnFloor)));
        return QRectF{least - QPointF{kAround, kLeastDepth}, most + QPointF{kAround, kLeastDepth}};
    }

    void paintShadow() const {
        constexpr double kWithinMat = 0.92;
        constexpr double kDarker = 1.5;
        const std::optional<QRectF> box = shadowBox();
        if (!box)
            return;
        QPointF centre = box->center();
        double across = box->width() / 2;
        double deep = box->height() / 2;
        const figure::Mat* const under = mat();
        if (under != nullptr) {
            const auto top = topOf(blockOf(*under), m_camera);
            const QRectF room = QPolygonF(QList<QPointF>{top.begin(), top.end()}).boundingRect();
            deep = std::min(deep, room.height() / 2 * kWithinMat);
            centre.setY(std::clamp(centre.y(), room.top() + deep, room.bottom() - deep));
            const double left = std::max(box->left(), room.left() + (1 - kWithinMat) * room.height());
            const double right = std::min(box->right(), room.right() - (1 - kWithinMat) * room.height());
            centre.setX((left + right) / 2);
            across = (right - left) / 2;
        }
        const Stage& stage = m_work.stage;
        const Fade fade{stage(centre), stage.direction({across, 0}), stage.direction({0, deep}),
                        m_work.theme.shadowAlpha * kDarker};
        Outline outline = windingAlike(ellipse(fade.centre, fade.halfAlong, fade.halfAcross));
        if (under != nullptr) {
            const auto top = topOf(blockOf(*under), m_camera);
            outline = within(outline, stage(QPolygonF(QList<QPointF>{top.begin(), top.end()})));
        }
        paintFades(m_work, outline, under == nullptr ? m_work.theme.ground : m_work.theme.matTop, m_work.theme.shadow,
                   {fade}, shadowCurve);
    }

    const Brushwork& m_work;
    const figure::Figure& m_figure;
    const figure::Frame& m_frame;
    const Camera& m_camera;
};

} // namespace

void paintBehind(const Brushwork& work, const figure::Figure& figure, const figure::Frame& frame,
                 const Camera& camera) {
    PropPainter{work, figure, frame, camera}.paint();
}

std::vector<QPointF> cornersOf(const figure::Figure& figure, const Camera& camera) {
    std::vector<QPointF> corners;
    const auto add = [&](const auto& more) { corners.insert(corners.end(), more.begin(), more.end()); };
    for (const figure::Prop& prop : figure.props) {
        if (const auto* const mat = std::get_if<figure::Mat>(&prop))
            add(cornersOf(blockOf(*mat), camera));
        if (const auto* const step = std::get_if<figure::StepBox>(&prop))
            add(cornersOf(blockOf(*step), camera));
        if (const auto* const chair = std::get_if<figure::Chair>(&prop))
            add(cornersOf(*chair, camera));
        if (const auto* const wall = std::get_if<figure::Wall>(&prop))
            add(std::array{point(camera({wall->x, 0, 0})), point(camera({wall->x, kWallHeight, 0}))});
        if (const auto* const floor = std::get_if<figure::FloorLine>(&prop))
            add(std::array{point(camera({floor->fromX, 0, 0})), point(camera({floor->toX, -kMarkDepth, 0}))});
        add(machineCorners(prop, camera));
    }
    return corners;
}

} // namespace glidepath::ui
