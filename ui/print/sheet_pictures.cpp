#include "ui/print/sheet_pictures.h"

#include "ui/figure/figure_painter.h"
#include "ui/print/plain_lines.h"
#include "ui/print/sheet_marks.h"

#include <QPainter>
#include <QRectF>

#include <algorithm>

namespace glidepath::ui {

namespace {

QRectF inTenths(const QRectF& millimetres) {
    return {millimetres.topLeft() * 10, millimetres.size() * 10};
}

} // namespace

bool SheetPictures::hasAny(const coach::WeekSheet& sheet) const {
    return std::ranges::any_of(sheet.groups, [this](const coach::SheetGroup& group) {
        return std::ranges::any_of(group.rows, [this](const coach::SheetRow& row) { return has(row.exercise); });
    });
}

const FigureBox& SheetPictures::box(const figure::Figure& figure) {
    const auto known = m_boxes.find(figure.id);
    if (known != m_boxes.end())
        return known->second;
    return m_boxes.emplace(figure.id, boxOf(m_figures.anatomy(), figure, Arrows::Shown)).first->second;
}

void SheetPictures::paint(QPainter& painter, const QRectF& place, const ExerciseId& exercise, figure::Facing facing) {
    const figure::Figure* const figure = m_figures.find(exercise);
    if (figure == nullptr)
        return;
    const FigureBox& room = box(*figure);
    const auto still = [&](const QRectF& where, std::size_t number, Arrows arrows) {
        paintPlainly(painter, [&](QPainter& tenths) {
            paintStill(tenths, inTenths(where), room, m_figures.anatomy(), *figure, number, facing, arrows,
                       Look{.theme = FigureTheme::Print});
        });
    };
    const qreal width = (place.width() - kPictureGap) / 2;
    const QRectF first{place.left(), place.top(), width, place.height()};
    const QRectF last = first.translated(width + kPictureGap, 0);
    if (figure->stills.size() > 1)
        still(first, 0, Arrows::Hidden);
    still(figure->stills.size() > 1 ? last : place, figure->stills.size() - 1, Arrows::Shown);
    if (figure->stills.size() > 1)
        paintThenMark(painter, {first.right(), place.top(), kPictureGap, place.height()});
}

} // namespace glidepath::ui
