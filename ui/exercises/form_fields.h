#pragma once

#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStringList>

#include <string>
#include <vector>

class QLineEdit;
class QPushButton;

namespace glidepath::ui {

/// A control with its title above, what it is for below, and room for what is not right with it.
class Field : public QWidget {
    Q_OBJECT
public:
    /// The title becomes the accessible name of the control, unless that has one.
    Field(const QString& title, QWidget* control, const QString& hint = {}, QWidget* parent = nullptr);
    /// An empty sentence takes the problem away.
    void setProblem(const QString& sentence);
    void setHint(const QString& hint);
    /// What takes the focus in it: the control, or the first part of it that is shown.
    [[nodiscard]] QWidget* firstControl() const;

private:
    QWidget* m_control;
    QLabel* m_hint;
    QFrame* m_problem;
    QLabel* m_sentence;
};

/// A number with its unit. The wheel scrolls the page and leaves the number alone.
class NumberBox : public QSpinBox {
    Q_OBJECT
public:
    NumberBox(const QString& name, const QString& meaning, int least, int most, const QString& unit = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

/// One of several words. The wheel scrolls the page here too.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    ChoiceBox(const QString& name, const QString& meaning, const QStringList& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

/// Several lines of text, one thing a line. Tab goes on to the next control.
class LinesEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    LinesEdit(const QString& name, const QString& meaning, int linesShown);
    [[nodiscard]] std::vector<std::string> lines() const;
    void setLines(const std::vector<std::string>& lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();
    int m_linesShown;
};

[[nodiscard]] QLineEdit* lineEdit(const QString& name, const QString& meaning);

/// Buttons from the left, the one that is used most first.
[[nodiscard]] QWidget* buttonRow(QPushButton* first, QPushButton* second);

/// A list in one line, and the line as a list: all that stands between commas, be it nothing.
[[nodiscard]] QString withCommas(const std::vector<std::string>& parts);
[[nodiscard]] std::vector<std::string> betweenCommas(const QString& line);

} // namespace glidepath::ui
