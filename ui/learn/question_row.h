#pragma once

#include "coach/learn_view.h"

#include <QAbstractButton>

namespace glidepath::ui {

/// A question that opens its answer below. Screen readers are told that it can be opened, and whether it is.
class QuestionRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit QuestionRow(const coach::EntryView& entry, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* answer() const { return m_answer; } ///< hidden at first; to be placed below the row
    [[nodiscard]] bool isOpen() const { return m_open; }
    void open();
    void close();

signals:
    /// Up, Down, Home or End was pressed: the focus is wanted so many rows further on.
    void moveWished(int rows);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void tellState();

    QWidget* m_title;
    QWidget* m_answer;
    bool m_open{false};
};

} // namespace glidepath::ui
