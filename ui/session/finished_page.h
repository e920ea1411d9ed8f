#pragma once

#include "coach/finished_view.h"

#include <QWidget>

namespace glidepath::ui {

class DoneList;
class FinishedSummary;
class KeyButton;

/// The page after a session. Space goes on to the rating.
class FinishedPage : public QWidget {
    Q_OBJECT
public:
    explicit FinishedPage(QWidget* parent = nullptr);
    void render(const coach::FinishedView& view);

signals:
    void rateWished();
    void laterWished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    FinishedSummary* m_summary;
    DoneList* m_done;
    KeyButton* m_rate;
    KeyButton* m_later;
};

} // namespace glidepath::ui
