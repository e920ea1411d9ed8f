#pragma once

#include "base/answers.h"
#include "coach/finished_view.h"
#include "ui/session/measure.h"

#include <QAbstractButton>

#include <optional>

namespace glidepath::ui {

/// How an exercise felt, in words: "More pain".
[[nodiscard]] QString feelWords(Feel feel);

/// One exercise that was done: pressed, it asks how it felt. What was left out cannot be pressed. Leaves every key but
/// Enter to the page.
class DoneRow : public QAbstractButton {
    Q_OBJECT
public:
    DoneRow(const QString& name, const coach::FinishedView::Line& line, QWidget* parent);
    void setFeel(std::optional<Feel> feel);
    void setMeasure(Measure measure);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter, const QRectF& box, double scale) const;
    void paintFeel(QPainter& painter, const QRectF& box, double scale) const;
    void refresh();

    coach::FinishedView::Line m_line;
    std::optional<Feel> m_feel;
    Measure m_measure;
    bool m_showsFocus{false};
};

} // namespace glidepath::ui
