#pragma once

#include "base/body.h"

#include <QWidget>

#include <optional>

namespace glidepath::ui {

/// A figure from behind with the sore side filled. Pressing a side of it chooses that side; the list beside it does the
/// same for the keyboard.
class SideFigure : public QWidget {
    Q_OBJECT
public:
    explicit SideFigure(QWidget* parent = nullptr);
    void setSide(std::optional<SoreSide> side);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(glidepath::SoreSide side);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::optional<SoreSide> m_side;
};

} // namespace glidepath::ui
