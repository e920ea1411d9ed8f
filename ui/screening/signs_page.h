#pragma once

#include "base/answers.h"
#include "ui/screening/step_page.h"

namespace glidepath::ui {

class NoteBox;
class TickList;

/// What fits the person: signs that often go with sciatica, and others that often go with something else.
class SignsPage : public StepPage {
    Q_OBJECT
public:
    explicit SignsPage(QWidget* parent = nullptr);
    void render(const coach::SignsView& view);

signals:
    void ticked(const std::string& id, glidepath::YesOrNo answer);

protected:
    [[nodiscard]] QWidget* first() const override;

private:
    TickList* m_often;
    TickList* m_otherwise;
    NoteBox* m_note;
};

} // namespace glidepath::ui
