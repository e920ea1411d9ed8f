#pragma once

#include "coach/gate_view.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;

namespace glidepath::ui {

/// A gate before an exercise: when it opens, how far each of its needs has come, and its questions, which the person
/// answers with Yes or No. Nothing is answered beforehand.
class GateBox : public QWidget {
    Q_OBJECT
public:
    explicit GateBox(const coach::GateView& gate, QWidget* parent = nullptr);

signals:
    /// The answers have come to something.
    void decided(const glidepath::journal::Decision& decision);

private:
    void addQuestion(QBoxLayout& column, std::size_t place);
    void answer(std::size_t place, YesOrNo answer);

    coach::GateView m_gate;
    std::vector<std::optional<YesOrNo>> m_answers; ///< by question
};

} // namespace glidepath::ui
