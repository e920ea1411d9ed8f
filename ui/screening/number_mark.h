#pragma once

#include <QWidget>

namespace glidepath::ui {

/// A number in a circle, before a step. Decoration: the words beside it say the same.
class NumberMark : public QWidget {
    Q_OBJECT
public:
    enum class Look {
        Plain,   ///< a line around it
        Current, ///< filled
        Done,    ///< a tick in place of the number
    };
    NumberMark(int number, Look look, int size, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    Look m_look;
    int m_size; ///< in pixels at 100 % text
};

} // namespace glidepath::ui
