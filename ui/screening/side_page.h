#pragma once

#include "base/answers.h"
#include "ui/screening/step_page.h"

class QLabel;

namespace glidepath::ui {

class NoteBox;
class SideFigure;
class TickList;

/// Which side is sore, and what sets it off, with what that does to the list of exercises.
class SidePage : public StepPage {
    Q_OBJECT
public:
    explicit SidePage(QWidget* parent = nullptr);
    void render(const coach::TriggersView& view);

signals:
    void sideChosen(glidepath::SoreSide side);
    void ticked(const std::string& trigger, glidepath::YesOrNo answer);
    void signsWished(); ///< trouble in both legs may be a warning sign

protected:
    [[nodiscard]] QWidget* first() const override;

private:
    [[nodiscard]] QWidget* sideCard();
    [[nodiscard]] QWidget* triggerCard();
    [[nodiscard]] QWidget* bothLegsNote();

    SideFigure* m_figure;
    TickList* m_sides;
    TickList* m_triggers;
    NoteBox* m_fit;
    QLabel* m_bothLegs;
    QWidget* m_bothLegsNote;
};

} // namespace glidepath::ui
