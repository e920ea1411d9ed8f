#pragma once

#include "coach/own_exercise.h"
#include "coach/own_exercise_limits.h"
#include "ui/kit/widgets.h"

#include <QMap>

#include <initializer_list>

namespace glidepath::ui {

class Field;
class NumberBox;

/// How much of one's own exercise: what one does, how often. Shows only the numbers that belong to it.
class AmountForm : public Card {
    Q_OBJECT
public:
    explicit AmountForm(QWidget* parent = nullptr);
    void fillIn(const coach::OwnExerciseForm& form);
    /// Puts the numbers into a form.
    void readInto(coach::OwnExerciseForm& form) const;
    /// Those of its fields that can have a problem.
    [[nodiscard]] const QMap<coach::OwnField, Field*>& fields() const { return m_fields; }

signals:
    void changed();
    void kindChosen();

private:
    struct Row {
        QWidget* widget{};
        NumberBox* box{};
    };
    Row row(const QString& name, const QString& meaning, coach::own_limits::Range range, const QString& unit = {});
    Field* addField(coach::OwnField field, std::initializer_list<Row> rows);
    void addKind();
    void addWorkRows();
    void addHowOften();
    void showRows();
    void takeProblemsAway(std::initializer_list<coach::OwnField> fields);
    [[nodiscard]] coach::OwnWork work() const;

    QMap<coach::OwnField, Field*> m_fields;
    SegmentedChoice* m_kind{};
    Row m_repetitions, m_lift, m_top, m_lower, m_hold, m_minutes, m_sets, m_rest, m_timesADay, m_daysAWeek;
};

} // namespace glidepath::ui
