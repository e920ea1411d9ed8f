#pragma once

#include "coach/warning_signs_view.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace glidepath::ui {

/// When to get help, when to see a doctor first, and when to stop an exercise, with a way to answer the signs at once.
class WarningSignsPage : public QWidget {
    Q_OBJECT
public:
    explicit WarningSignsPage(QWidget* parent = nullptr);
    void render(const coach::WarningSignsView& view);

signals:
    void backWished();
    void answerWished();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* readingArea();
    [[nodiscard]] QWidget* footer();

    QScrollArea* m_area{nullptr};
    QWidget* m_footer{nullptr};
    QVBoxLayout* m_column;
    QWidget* m_groups{nullptr};
    QPushButton* m_back;
    QPushButton* m_answer;
};

} // namespace glidepath::ui
