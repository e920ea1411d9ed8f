#pragma once

#include "coach/advice_text.h"

#include <QWidget>

namespace glidepath::ui {

/// One clause of a rule: a tick or a ring, its words, its value, and a thin bar where it can be counted. Spoken as a
/// whole.
class RuleRow : public QWidget {
    Q_OBJECT
public:
    enum class Marks {
        State, ///< met or not
        None,  ///< a bullet: there is no present value
    };
    explicit RuleRow(const coach::RuleLine& line, Marks marks = Marks::State, QWidget* parent = nullptr);
};

} // namespace glidepath::ui
