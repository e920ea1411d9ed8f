#pragma once

#include "ui/figure/figure_painter.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace glidepath::ui {

/// Shows one moment of an exercise. It has no clock: whoever gives it frames decides when it moves, and it paints again
/// only when a frame differs from the one before. Figure, words and frame may change independently.
class FigureView : public QWidget {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);

    /// The exercise and the box all its frames are fitted into. Shows nothing until a frame comes.
    void setFigure(std::shared_ptr<const figure::Anatomy> anatomy, const figure::Figure& figure);
    /// Nothing is shown from now on.
    void clear();
    void setFrame(const figure::Frame& frame);
    void setLook(const Look& look);
    /// Drawn paler, for what is not at work: a rest, a pause.
    void setFaded(bool faded);
    /// What is heard instead of the picture: "Glute bridge, lift, top". Empty parts are left out.
    void setWords(const QString& exercise, const QString& phase, const QString& pose);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const FigureBox& box() const { return m_box; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFrame(QPainter& painter) const;

    std::optional<figure::Figure> m_asWritten;
    std::optional<figure::Figure> m_swapped;
    FigureBox m_box;
    std::optional<figure::Frame> m_frame;
    Look m_look;
    bool m_faded{false};
};

} // namespace glidepath::ui
