#include "ui/figure/figure_box.h"

#include "figure/solve.h"
#include "ui/figure/arrows.h"
#include "ui/figure/body_shapes.h"
#include "ui/figure/props.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace glidepath::ui {

namespace {

constexpr double kMargin = 0.04; ///< share of the greater side
constexpr int kStepsPerPhase = 8;

class BoxBuilder {
public:
    BoxBuilder(const figure::Anatomy& anatomy, const figure::Figure& figure)
        : m_anatomy{anatomy}, m_figure{figure}, m_camera{figure.view} {}

    void add(QPointF at, double around = 0) {
        m_box.left = std::min(m_box.left, at.x() - around);
        m_box.right = std::max(m_box.right, at.x() + around);
        m_box.bottom = std::min(m_box.bottom, at.y() - around);
        m_box.top = std::max(m_box.top, at.y() + around);
    }

    void addPhases() {
        std::size_t from = m_figure.start;
        for (const figure::Phase& phase : m_figure.phases) {
            for (const figure::Via& via : phase.via)
                addWay(std::exchange(from, via.pose), via.pose);
            addWay(std::exchange(from, phase.to), phase.to);
        }
        for (const figure::KeyPose& pose : m_figure.poses)
            add(figure::solve(m_anatomy.skeleton, pose.pose));
    }
    void addThings() {
        for (const QPointF corner : cornersOf(m_figure, m_camera))
            add(corner);
    }
    void addArrows() {
        for (const figure::Still& still : m_figure.stills)
            for (const QPolygonF& line : arrowsOf(m_anatomy, m_figure, still))
                for (const QPointF at : line)
                    add(at, kArrowReach);
    }

    [[nodiscard]] FigureBox box() const {
        const double margin = kMargin * std::max(m_box.width(), m_box.height());
        return {m_box.left - margin, m_box.bottom - margin, m_box.right + margin, m_box.top + margin};
    }
    void join(const FigureBox& other) {
        add(QPointF{other.left, other.bottom});
        add(QPointF{other.right, other.top});
    }
    [[nodiscard]] const FigureBox& tight() const { return m_box; }

private:
    void add(const figure::Body& body) {
        const BodyShapes shapes = shapesOf(figureStyle(), body, m_camera);
        for (const figure::DrawnPart part : m_figure.order)
            if (part != figure::DrawnPart::Strap)
                for (const Piece& piece : shapes[part])
                    for (const QPointF at : piece.outline)
                        add(at);
    }
    void addWay(std::size_t from, std::size_t to) {
        if (from == to)
            return;
        for (int step = 1; step < kStepsPerPhase; ++step)
            add(figure::solveBetween(m_anatomy.skeleton, m_figure.poses[from].pose, m_figure.poses[to].pose,
                                     static_cast<double>(step) / kStepsPerPhase));
    }

    const figure::Anatomy& m_anatomy;
    const figure::Figure& m_figure;
    figure::Camera m_camera;
    FigureBox m_box{std::numeric_limits<double>::max(), std::numeric_limits<double>::max(),
                    std::numeric_limits<double>::lowest(), std::numeric_limits<double>::lowest()};
};

} // namespace

FigureBox boxOf(const figure::Anatomy& anatomy, const figure::Figure& figure, Arrows arrows) {
    BoxBuilder builder{anatomy, figure};
    builder.addPhases();
    builder.addThings();
    if (arrows == Arrows::Shown)
        builder.addArrows();
    if (figure.alternation == figure::Alternation::Swap) {
        const figure::Figure other = figure::swapped(figure);
        BoxBuilder swapped{anatomy, other};
        swapped.addPhases();
        builder.join(swapped.tight());
    }
    return builder.box();
}

} // namespace glidepath::ui
