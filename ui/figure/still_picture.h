#pragma once

#include "base/ids.h"
#include "figure/figures.h"
#include "ui/figure/figure_painter.h"

#include <QWidget>

namespace glidepath::ui {

/// How figures look on the screen: by the colours and the tone in force.
[[nodiscard]] Look screenLook();

/// The still that tells an exercise best, with its arrows, on a soft ground. Empty where the exercise has no figure.
class StillPicture : public QWidget {
    Q_OBJECT
public:
    /// The figures outlive the picture.
    StillPicture(const figure::Figures& figures, ExerciseId exercise, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const figure::Figures& m_figures;
    ExerciseId m_exercise;
};

/// The same for painters: the picture that fits `size`, in pixels that do not depend on the screen. Null where there is
/// no figure.
[[nodiscard]] QPixmap stillPicture(const figure::Figures& figures, const ExerciseId& exercise, QSize size,
                                   double devicePixelRatio);

} // namespace glidepath::ui
