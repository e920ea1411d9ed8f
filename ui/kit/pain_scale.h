#pragma once

#include "base/body.h"

#include <QWidget>

#include <optional>

namespace glidepath::ui {

/// Eleven cells from "no pain" to "worst you can imagine". Unanswered is a state of its own. Digits answer, 1 and then
/// 0 within 0.8 s is 10, arrows, Home and End move, Backspace takes the answer back. Up and Down are left to the page.
class PainScale : public QWidget {
    Q_OBJECT
public:
    /// `question` ("Leg pain now") is the accessible name.
    PainScale(const QString& name, const QString& question, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<PainScore> score() const { return m_score; }
    void setScore(std::optional<PainScore> score); ///< does not signal
    /// An earlier value, drawn as a dashed cell once this one is answered, so that it does not steer the answer.
    void setEarlier(std::optional<PainScore> earlier);
    /// The answer in words: "3 of 10, between no pain and hard to ignore", "not answered".
    [[nodiscard]] QString description() const;
    /// As when the person chooses: signals.
    void answer(std::optional<PainScore> score);
    /// Where a cell is drawn and can be pressed.
    [[nodiscard]] QRectF cell(int value) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void answered(); ///< by the person; also when the answer was taken back

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void answerDigit(int digit, quint64 at);
    [[nodiscard]] int stepped(int step) const;
    void paintCell(QPainter& painter, int value) const;
    void paintWords(QPainter& painter) const;

    std::optional<PainScore> m_score;
    std::optional<PainScore> m_earlier;
    std::optional<quint64> m_oneAt; ///< when the key 1 was pressed, by the clock of the key events
};

} // namespace glidepath::ui
