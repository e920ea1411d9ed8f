#pragma once

#include "ui/kit/icons.h"
#include "ui/session/measure.h"

#include <QPushButton>

namespace glidepath::ui {

/// A button of a session with its key on it. Keeps 5 px of its edge free for the focus ring, which shows only after
/// Tab. Leaves every key but Enter to the page, so that Space and the arrows mean the same wherever the focus is.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    enum class Look {
        Big,   ///< filled, in one row
        Tall,  ///< icon, word and key below each other
        Small, ///< in one row, with an edge
        Plain, ///< the same in the height of the big one
    };
    KeyButton(const QString& name, const QString& text, Look look, QWidget* parent);

    void setKey(const QString& key);
    void setSymbol(Icon symbol);
    void setWords(const QString& words);
    void setMeasure(Measure measure);
    /// Where the visible button is to be, in the parent; the ring's edge comes on top.
    void place(const QRectF& box);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] double keyWidth(double height) const;
    void paintRow(QPainter& painter) const;
    void paintColumn(QPainter& painter) const;

    Look m_look;
    Measure m_measure;
    QString m_key;
    std::optional<Icon> m_symbol;
    bool m_showsFocus{false};
};

} // namespace glidepath::ui
