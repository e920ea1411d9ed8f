#pragma once

#include <QWidget>

#include <optional>

class QAbstractButton;

namespace glidepath::ui {

class SegmentedChoice;

/// A question with a few answers side by side, none of them given at first. 1, 2, 3… answer by place, Left and Right
/// choose, Backspace takes the answer back. Up and Down are left to whatever holds the row.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    ChoiceRow(const QString& name, const QString& question, const QStringList& answers, QWidget* parent = nullptr);

    /// A control beside its question, aligned with every row of answers; below it where there is no room.
    [[nodiscard]] static QWidget* besideQuestion(const QString& question, QWidget* control);
    /// The place of the answer, from 0.
    [[nodiscard]] std::optional<int> answer() const;
    void setAnswer(std::optional<int> place); ///< does not signal
    /// The control that takes the focus for the whole question.
    [[nodiscard]] QWidget* entrance() const;

signals:
    void answered(); ///< by the person; also when the answer was taken back

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool answerByKey(int key);
    void choose(std::optional<int> place);

    SegmentedChoice* m_choice;
    QList<QAbstractButton*> m_answers;
};

/// The answer as a value of an enum whose values stand in the order of the row.
template <class Answer>
[[nodiscard]] std::optional<Answer> answerOf(const ChoiceRow& row) {
    const auto place = row.answer();
    return place ? std::optional{static_cast<Answer>(*place)} : std::nullopt;
}

template <class Answer>
void setAnswer(ChoiceRow& row, const std::optional<Answer>& answer) {
    row.setAnswer(answer ? std::optional{static_cast<int>(*answer)} : std::nullopt);
}

} // namespace glidepath::ui
