#pragma once

#include "coach/finished_view.h"
#include "ui/session/session_item.h"

#include <vector>

namespace glidepath::ui {

/// What was done in a session, a line an exercise.
class DoneList : public SessionItem {
    Q_OBJECT
public:
    explicit DoneList(QWidget* parent);
    void render(const std::vector<coach::FinishedView::Line>& lines);
    [[nodiscard]] QString spoken() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double rowHeight() const;
    void paintRow(QPainter& painter, const QRectF& row, const coach::FinishedView::Line& line) const;

    std::vector<coach::FinishedView::Line> m_lines;
};

} // namespace glidepath::ui
