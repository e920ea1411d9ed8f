#pragma once

#include "coach/learn_view.h"
#include "figure/figures.h"
#include "ui/kit/widgets.h"

#include <QList>

namespace glidepath::ui {

/// What is better left for now, why and for how long, and what does instead: a table that becomes a list where there is
/// little room.
class LeaveForNowSection : public Card {
    Q_OBJECT
public:
    /// The figures outlive the section.
    LeaveForNowSection(const coach::LeaveForNowView& view, const figure::Figures& figures, QWidget* parent = nullptr);

signals:
    void exerciseWished(glidepath::ExerciseId exercise);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* row(const coach::LeftOutView& item);
    [[nodiscard]] QWidget* instead(const coach::LeftOutView& item);
    [[nodiscard]] QLayout* withPicture(QWidget& link, const ExerciseId& exercise);

    const figure::Figures& m_figures;
    QWidget* m_head;
    QList<QWidget*> m_cellTitles; ///< in place of the head, where cells stand below each other
};

} // namespace glidepath::ui
