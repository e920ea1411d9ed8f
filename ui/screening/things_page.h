#pragma once

#include "base/answers.h"
#include "ui/screening/step_page.h"

namespace glidepath::ui {

class NoteBox;
class TickList;

/// What is at hand, and how the person gets down to the floor, with what that does to the list of exercises.
class ThingsPage : public StepPage {
    Q_OBJECT
public:
    explicit ThingsPage(QWidget* parent = nullptr);
    void render(const coach::ThingsView& view);

signals:
    void ticked(const std::string& thing, glidepath::YesOrNo answer);
    void floorChosen(const std::string& id);

protected:
    [[nodiscard]] QWidget* first() const override;

private:
    TickList* m_things;
    TickList* m_floor;
    NoteBox* m_fit;
};

} // namespace glidepath::ui
