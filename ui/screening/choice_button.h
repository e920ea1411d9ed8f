#pragma once

#include "coach/screening_view.h"
#include "ui/kit/icons.h"

#include <QAbstractButton>

#include <optional>

namespace glidepath::ui {

/// An answer to tick, or one of a few, with its hint. Texts wrap; the whole of it can be pressed.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Form {
        Line,   ///< in a list
        Framed, ///< with an edge
        Tile,   ///< a card with a picture
    };
    enum class Mark {
        Tick, ///< any number of them
        Ring, ///< one of those beside it
    };
    struct Look {
        Form form{Form::Line};
        Mark mark{Mark::Tick};
        std::optional<Icon> picture{}; ///< of a tile
    };
    ChoiceButton(const QString& name, const coach::TickView& tick, const Look& look, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintFrame(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintPicture(QPainter& painter) const;
    [[nodiscard]] QRect markArea() const;

    Look m_look;
};

} // namespace glidepath::ui
