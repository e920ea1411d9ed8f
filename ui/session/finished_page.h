#pragma once

#include "coach/finished_view.h"

#include <QWidget>

#include <vector>

namespace glidepath::ui {

class DoneList;
class FeelSheet;
class FinishedSummary;
class KeyButton;

/// The page after a session. Space goes on to the rating; each exercise can be opened to tell how it felt, and Space or
/// Esc closes it again.
class FinishedPage : public QWidget {
    Q_OBJECT
public:
    explicit FinishedPage(QWidget* parent = nullptr);
    void render(const coach::FinishedView& view);

signals:
    void rateWished();
    void laterWished();
    void feelChosen(int exercise, glidepath::Feel feel); ///< by its place in the plan

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void openFeel(int exercise);
    void closeFeel();
    void orderTabs();
    void take(int key);

    FinishedSummary* m_summary;
    DoneList* m_done;
    FeelSheet* m_feel;
    int m_exercise{}; ///< that is open
    std::vector<coach::FinishedView::Line> m_lines;
    KeyButton* m_rate;
    KeyButton* m_later;
};

} // namespace glidepath::ui
