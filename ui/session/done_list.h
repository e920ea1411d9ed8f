#pragma once

#include "base/answers.h"
#include "coach/finished_view.h"
#include "ui/session/session_item.h"

#include <optional>
#include <vector>

namespace glidepath::ui {

class DoneRow;

/// What was done in a session, a row an exercise, each of which can be opened to tell how it felt.
class DoneList : public SessionItem {
    Q_OBJECT
public:
    explicit DoneList(QWidget* parent);
    void render(const std::vector<coach::FinishedView::Line>& lines);
    void setFeel(int exercise, Feel feel);
    /// Gives the focus back to the row that was opened.
    void focusRow(int exercise);
    /// Everything that can be focused, from top to bottom.
    [[nodiscard]] const std::vector<DoneRow*>& rows() const { return m_rows; }
    [[nodiscard]] QString spoken() const override;

signals:
    void opened(int exercise); ///< its place in the plan

protected:
    void arrange() override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double rowHeight() const;

    std::vector<coach::FinishedView::Line> m_lines;
    std::vector<DoneRow*> m_rows;
};

} // namespace glidepath::ui
