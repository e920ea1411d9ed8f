#include "ui/exercises/key_figure.h"

#include "ui/kit/kit_style.h"

#include <QKeyEvent>
#include <QPainter>

#include <optional>

namespace glidepath::ui {

namespace {

constexpr int kHeight = 330;

std::optional<FigureWish> wishOf(int key) {
    switch (key) {
    case Qt::Key_Space:
        return FigureWish::Pause;
    case Qt::Key_S:
        return FigureWish::Slow;
    case Qt::Key_L:
        return FigureWish::Turn;
    case Qt::Key_Left:
        return FigureWish::Previous;
    case Qt::Key_Right:
        return FigureWish::Next;
    default:
        return std::nullopt;
    }
}

bool isStep(FigureWish wish) {
    return wish == FigureWish::Previous || wish == FigureWish::Next;
}

} // namespace

KeyFigure::KeyFigure(QWidget* parent) : FigureView{parent} {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KeyFigure::sizeHint() const {
    return {FigureView::sizeHint().width(), kHeight};
}

void KeyFigure::paintEvent(QPaintEvent* event) {
    FigureView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter{this};
    paintFocusRing(painter, rect());
}

/// A key that is held down goes on stepping, but does not switch to and fro.
void KeyFigure::keyPressEvent(QKeyEvent* event) {
    const auto wish = wishOf(event->key());
    const auto other = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (!wish || other != 0)
        return FigureView::keyPressEvent(event);
    if (isStep(*wish) || !event->isAutoRepeat())
        emit wished(*wish);
}

} // namespace glidepath::ui
