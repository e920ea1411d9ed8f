#pragma once

#include "ui/figure/figure_view.h"

namespace glidepath::ui {

/// What is wished of a moving figure by keyboard.
enum class FigureWish {
    Pause, ///< or to carry on: Space
    Slow,  ///< or at the usual speed: S
    Turn,  ///< to the other side: L
    Previous,
    Next, ///< key pose: the arrow keys
};

/// A figure that can have the focus, shows it, and passes on what its keys wish.
class KeyFigure : public FigureView {
    Q_OBJECT
public:
    explicit KeyFigure(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void wished(glidepath::ui::FigureWish wish);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace glidepath::ui
