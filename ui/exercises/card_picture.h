#pragma once

#include "catalogue/exercise.h"
#include "figure/figures.h"

#include <QWidget>

namespace glidepath::ui {

/// The upper part of an exercise's card: its still on a soft ground, or the sign of its aim where it has no figure.
/// Decoration only; the card says what it is.
class CardPicture : public QWidget {
    Q_OBJECT
public:
    /// The figures outlive the picture.
    CardPicture(const figure::Figures& figures, ExerciseId exercise, catalogue::Category aim,
                QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const figure::Figures& m_figures;
    ExerciseId m_exercise;
    catalogue::Category m_aim;
};

} // namespace glidepath::ui
