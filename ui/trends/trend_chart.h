#pragma once

#include "coach/trends_view.h"

#include <QWidget>

#include <optional>

namespace glidepath::ui {

/// The pain chart. Left and Right move an upright line day by day, Home and End go to the first and the last day,
/// Escape takes it away; so does the mouse. What that day holds is told in words.
class TrendChart : public QWidget {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);
    void render(const coach::TrendsView& view);
    [[nodiscard]] std::optional<Date> marked() const { return m_marked; }
    /// "Thursday 20 November: leg 3, back 2."; empty while no day is marked.
    [[nodiscard]] QString markedText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void markedChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void mark(std::optional<Date> day);
    void moveBy(int days);
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] Date lastDay() const;

    coach::TrendsView m_view;
    std::optional<Date> m_marked;
};

} // namespace glidepath::ui
