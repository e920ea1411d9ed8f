#pragma once

#include <QWidget>

class QBoxLayout;

namespace glidepath::ui {

/// Two widgets side by side where there is room for both, otherwise the second below the first.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    SideBySide(QWidget* first, QWidget* second, int gap, QWidget* parent = nullptr);
    /// How room is shared while they stand side by side.
    void setStretch(int first, int second);
    /// Below this width (in pixels at 100 % text) they are stacked; without it, as soon as one would be squeezed.
    void setLeastWidth(int pixels);
    /// No higher than this while they stand side by side, unless they need more.
    void setMostHeight(int pixels);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void turn();
    [[nodiscard]] int roomNeeded() const;
    [[nodiscard]] int heightNeeded() const;

    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_box;
    int m_leastWidth{0};
    int m_mostHeight{QWIDGETSIZE_MAX};
};

} // namespace glidepath::ui
