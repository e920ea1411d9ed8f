#pragma once

#include "ui/app/prompter.h"

#include <QPointer>
#include <QWidget>

class QDialog;

namespace glidepath::ui {

/// Asks by dialogs over the window, in the look of the program.
class DialogPrompter : public Prompter {
public:
    explicit DialogPrompter(QWidget* window) : m_window{window} {}
    [[nodiscard]] int ask(const Question& question) override;
    void tell(const Notice& notice) override;

private:
    QPointer<QWidget> m_window;
};

/// The dialog of a question; its result is the place of the answer. The caller owns it.
[[nodiscard]] QDialog* questionDialog(const Question& question, QWidget* parent);

} // namespace glidepath::ui
