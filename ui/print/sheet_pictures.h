#pragma once

#include "coach/week_sheet.h"
#include "figure/figures.h"
#include "ui/figure/figure_box.h"

#include <map>

class QPainter;
class QRectF;

namespace glidepath::ui {

/// The pictures of a sheet: for an exercise its first and its last still, side by side. The boxes they are fitted by
/// are worked out at their first use and kept, so that one object serves all sheets of a page.
class SheetPictures {
public:
    /// The figures outlive the pictures.
    explicit SheetPictures(const figure::Figures& figures) : m_figures{figures} {}

    [[nodiscard]] bool has(const ExerciseId& exercise) const { return m_figures.find(exercise) != nullptr; }
    /// Whether any exercise of the sheet has a figure.
    [[nodiscard]] bool hasAny(const coach::WeekSheet& sheet) const;

    /// Into `place`, whose unit is a millimetre. Nothing where the exercise has no figure.
    void paint(QPainter& painter, const QRectF& place, const ExerciseId& exercise, figure::Facing facing);

private:
    [[nodiscard]] const FigureBox& box(const figure::Figure& figure);

    const figure::Figures& m_figures;
    std::map<ExerciseId, FigureBox> m_boxes;
};

/// Between the two pictures.
inline constexpr qreal kPictureGap = 5.0;

} // namespace glidepath::ui
