#pragma once

#include "coach/screening_view.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace glidepath::ui {

class StepBar;

/// What the pages of the screening have in common: the steps and a way out above, what is asked in the middle, which
/// scrolls, and the buttons below, which are always in sight. Ctrl+Enter goes on, Esc closes.
class StepPage : public QWidget {
    Q_OBJECT
public:
    /// `name` becomes the objectName, and the beginning of the names of the buttons.
    explicit StepPage(const QString& name, QWidget* parent = nullptr);
    void showSteps(const std::vector<coach::StepView>& steps);

signals:
    void goOnWished();
    void backWished();
    void closeWished();

protected:
    void setHead(const QString& title, const QString& hint);
    void setCloseWords(const QString& words);
    /// What stands at the left of the buttons; said aloud when it changes.
    void setNote(const QString& words);
    [[nodiscard]] QBoxLayout* body() const { return m_body; }
    [[nodiscard]] QScrollArea* area() const { return m_area; }
    [[nodiscard]] QPushButton* goOn() const { return m_goOn; }
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Where the page is shown: as when it opens.
    void focusFirst();
    /// What has the focus when the page opens.
    [[nodiscard]] virtual QWidget* first() const { return nullptr; }

private:
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* content();
    [[nodiscard]] QWidget* footer();

    StepBar* m_steps;
    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_note;
    QPushButton* m_close;
    QPushButton* m_back;
    QPushButton* m_goOn;
    QBoxLayout* m_body;
    QScrollArea* m_area{nullptr};
};

/// A text that wraps.
[[nodiscard]] QLabel* wrapped(QLabel* words);

} // namespace glidepath::ui
