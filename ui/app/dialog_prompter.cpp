#include "ui/app/dialog_prompter.h"

#include "base/contract.h"
#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"

#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace glidepath::ui {

namespace {

constexpr int kWidth = 560;

/// A dialog whose result stays the answer for "left" unless a button says otherwise.
class AnswerDialog : public QDialog {
public:
    AnswerDialog(int whenLeft, QWidget* parent) : QDialog{parent}, m_whenLeft{whenLeft} {}
    void reject() override { done(m_whenLeft); }

private:
    int m_whenLeft;
};

QString choiceName(int place) {
    return QStringLiteral("choice-%1").arg(place);
}

QWidget* choices(const Question& question, QDialog& dialog) {
    auto* made = new QWidget;
    auto* row = new FlowRow{4, made};
    for (int i = 0; i < question.choices.size(); ++i) {
        const auto kind = i == question.preferred ? ButtonKind::Primary : ButtonKind::Secondary;
        auto* choice = button(choiceName(i), question.choices[i], kind);
        choice->setAutoDefault(true); // Enter presses the one that has the focus
        choice->setDefault(i == question.preferred);
        QObject::connect(choice, &QPushButton::clicked, &dialog, [&dialog, i] { dialog.done(i); });
        row->addWidget(choice);
    }
    return made;
}

} // namespace

QDialog* questionDialog(const Question& question, QWidget* parent) {
    expects(!question.choices.isEmpty(), "a question has an answer");
    auto* made = new AnswerDialog{question.whenLeft, parent};
    made->setObjectName(QStringLiteral("question-") + question.id);
    made->setWindowTitle(QStringLiteral("Glidepath"));
    made->setAccessibleName(question.title);
    made->setAccessibleDescription(question.text);
    auto* column = new QVBoxLayout{made};
    column->setContentsMargins(24, 24, 19, 19);
    column->setSpacing(12);
    column->addStrut(tokens().px(kWidth)); // a least width of the dialog alone would not count for its height
    for (auto* words : {label(question.title, TextStyle::H2), label(question.text, TextStyle::Body, Ink::Second)}) {
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addStretch();
    column->addWidget(choices(question, *made));
    // Only what is in the dialog already can have the focus; else the first button would take it.
    made->findChild<QPushButton*>(choiceName(question.preferred))->setFocus();
    return made;
}

int DialogPrompter::ask(const Question& question) {
    const std::unique_ptr<QDialog> dialog{questionDialog(question, m_window)};
    return dialog->exec();
}

void DialogPrompter::tell(const Notice& notice) {
    static_cast<void>(ask({notice.id, notice.title, notice.text, {QObject::tr("Close")}, 0, 0}));
}

} // namespace glidepath::ui
