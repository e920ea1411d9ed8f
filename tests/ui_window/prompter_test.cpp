#include "support/scripted_prompter.h"
#include "support/unnamed_widgets.h"
#include "ui/app/dialog_prompter.h"
#include "ui/kit/tokens.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <memory>

namespace glidepath::ui {
namespace {

Question endSession() {
    return {QStringLiteral("end"),
            QStringLiteral("End here?"),
            QStringLiteral("What is done is saved."),
            {QStringLiteral("Save and end"), QStringLiteral("Carry on")},
            0,
            1};
}

TEST(QuestionDialog, AnswersWithThePlaceOfThePressedChoice) {
    const std::unique_ptr<QDialog> dialog{questionDialog(endSession(), nullptr)};
    dialog->findChild<QPushButton*>(QStringLiteral("choice-0"))->click();
    EXPECT_EQ(dialog->result(), 0);
}

TEST(QuestionDialog, IsLeftByEscapeWithTheAnswerThatChangesNothing) {
    const std::unique_ptr<QDialog> dialog{questionDialog(endSession(), nullptr)};
    dialog->show();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_EQ(dialog->result(), 1);
}

TEST(QuestionDialog, GivesTheFocusToThePreferredChoice) {
    const std::unique_ptr<QDialog> dialog{questionDialog(endSession(), nullptr)};
    dialog->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("choice-0"))->hasFocus());
    EXPECT_EQ(test::unnamedWidgets(dialog.get()), QStringList{});
}

TEST(QuestionDialog, PressesThePreferredChoiceByEnterWhereverItStands) {
    Question question = endSession();
    question.preferred = 1;
    question.whenLeft = 0;
    const std::unique_ptr<QDialog> dialog{questionDialog(question, nullptr)};
    dialog->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("choice-1"))->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog->result(), 1);
}

TEST(QuestionDialog, IsNoHigherThanItsWords) {
    applyTokens(Tokens::light());
    const std::unique_ptr<QDialog> dialog{questionDialog(endSession(), nullptr)};
    dialog->show();
    EXPECT_EQ(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()));
    for (const QLabel* words : dialog->findChildren<QLabel*>())
        EXPECT_EQ(words->height(), words->heightForWidth(words->width())) << words->text().toStdString();
}

TEST(QuestionDialog, SaysItsTitleOnce) {
    const std::unique_ptr<QDialog> dialog{questionDialog(endSession(), nullptr)};
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Glidepath"));
    EXPECT_EQ(dialog->accessibleName(), QStringLiteral("End here?"));
}

TEST(ScriptedPrompter, AnswersWhatItExpects) {
    test::ScriptedPrompter prompter;
    prompter.expect(QStringLiteral("end"), 1);
    EXPECT_EQ(prompter.ask(endSession()), 1);
}

TEST(ScriptedPrompter, FailsTheTestWhenAskedSomethingElse) {
    EXPECT_NONFATAL_FAILURE(
        {
            test::ScriptedPrompter prompter;
            prompter.tell({QStringLiteral("surprise"), {}, {}});
        },
        "asked unexpectedly: surprise");
}

TEST(ScriptedPrompter, FailsTheTestWhenAnExpectedQuestionNeverCame) {
    EXPECT_NONFATAL_FAILURE(
        {
            test::ScriptedPrompter prompter;
            prompter.expect(QStringLiteral("end"));
        },
        "was never asked: end");
}

} // namespace
} // namespace glidepath::ui
