#pragma once

#include "coach/session_view.h"
#include "figure/figures.h"
#include "figure/motion.h"
#include "ui/figure/figure_view.h"
#include "ui/kit/motion.h"

#include <optional>

namespace glidepath::ui {

/// The figure of a session. It moves with the session, and goes on from where it is when a step is cut short.
class FigureStage : public FigureView {
    Q_OBJECT
public:
    explicit FigureStage(QWidget* parent = nullptr);

    /// From which figures it is taken, and whether it may move. The figures outlive the stage.
    void follow(const figure::Figures& figures, Motion motion);
    void render(const coach::SessionView& view);

private:
    void take(const ExerciseId& exercise);
    void paintGround();

    const figure::Figures* m_figures{};
    Motion m_motionAllowed{Motion::Smooth};
    std::optional<ExerciseId> m_exercise;
    std::optional<figure::Motion> m_motion;
};

} // namespace glidepath::ui
