#include "coach/own_exercise_saving.h"
#include "ui_flow/world.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

#include <fstream>

namespace glidepath::ui {
namespace {

namespace fs = std::filesystem;
using test::World;

const ExerciseId kHipRoll{"own-hip-roll"};

/// The whole program, with the form of the page Exercises open.
class OwnFlow : public testing::Test {
protected:
    void SetUp() override {
        coach::Preferences preferences = world.coach().preferences();
        preferences.phase = 1;
        world.coach().change(preferences);
        world.window.showPage(PageId::Exercises);
        world.press(QStringLiteral("add-own"));
    }
    void typeName(const QString& name) {
        world.window.findChild<QLineEdit*>(QStringLiteral("own-name"))->setText(name);
    }
    void typeIn(const QString& name) {
        typeName(name);
        world.window.findChild<QPlainTextEdit*>(QStringLiteral("own-steps"))
            ->setPlainText(QStringLiteral("Lie down.\nRoll."));
    }
    void save() { world.press(QStringLiteral("own-save")); }
    bool isShown(const char* name) { return world.button(QString::fromLatin1(name)) != nullptr; }
    bool exists(const ExerciseId& id) { return world.coach().content().catalogue.find(id) != nullptr; }
    fs::path own() { return world.data() / "content"; }

    World world;
};

TEST_F(OwnFlow, LeadsFromTheFormToThePageOfTheExercise) {
    typeIn(QStringLiteral("Hip roll"));
    save();
    EXPECT_TRUE(exists(kHipRoll));
    EXPECT_TRUE(isShown("own-change"));
    EXPECT_TRUE(isShown("do-once"));
    world.window.showPage(PageId::Exercises);
    EXPECT_TRUE(isShown("card-own-hip-roll"));
}

TEST_F(OwnFlow, SaysWhatIsMissingAndSavesNothing) {
    save();
    EXPECT_TRUE(isShown("own-save"));
    EXPECT_FALSE(fs::exists(own()));
}

TEST_F(OwnFlow, AsksOnceBeforeWhatWasTypedIsLeft) {
    typeIn(QStringLiteral("Hip roll"));
    world.prompter.expect(QStringLiteral("leave-own-exercise"), 0);
    world.window.showPage(PageId::Today);
    EXPECT_EQ(world.window.currentPage(), PageId::Exercises);
    EXPECT_TRUE(isShown("own-save"));
    world.prompter.expect(QStringLiteral("leave-own-exercise"), 1);
    world.window.showPage(PageId::Today);
    EXPECT_EQ(world.window.currentPage(), PageId::Today);
    world.window.showPage(PageId::Exercises);
    EXPECT_TRUE(isShown("add-own"));
}

TEST_F(OwnFlow, AsksBeforeTheListOfItsOwnPageToo) {
    typeIn(QStringLiteral("Hip roll"));
    world.prompter.expect(QStringLiteral("leave-own-exercise"), 0);
    world.window.showPage(PageId::Exercises);
    EXPECT_TRUE(isShown("own-save"));
    world.prompter.expect(QStringLiteral("leave-own-exercise"), 1);
    world.press(QStringLiteral("own-cancel"));
    EXPECT_TRUE(isShown("add-own"));
}

TEST_F(OwnFlow, AsksNothingWhenNothingWasTyped) {
    world.press(QStringLiteral("own-cancel"));
    EXPECT_TRUE(isShown("add-own"));
    EXPECT_EQ(QApplication::focusWidget(), world.button(QStringLiteral("add-own")));
}

TEST_F(OwnFlow, NeverHoldsUpTheWarningSignsAndKeepsWhatWasTyped) {
    typeIn(QStringLiteral("Hip roll"));
    world.window.showPage(PageId::WarningSigns);
    EXPECT_EQ(world.window.currentPage(), PageId::WarningSigns);
    world.window.showPage(PageId::Exercises);
    EXPECT_TRUE(isShown("own-save"));
    save();
    EXPECT_TRUE(exists(kHipRoll));
}

TEST_F(OwnFlow, AsksBeforeTheWindowCloses) {
    typeIn(QStringLiteral("Hip roll"));
    world.prompter.expect(QStringLiteral("leave-own-exercise"), 0);
    EXPECT_FALSE(world.window.close());
}

TEST_F(OwnFlow, LetsThePersonDecideAboutWhatIsBetterLeft) {
    typeIn(QStringLiteral("Toe touches"));
    save();
    ASSERT_TRUE(isShown("own-save-anyway"));
    EXPECT_FALSE(fs::exists(own()));
    world.press(QStringLiteral("own-save-anyway"));
    EXPECT_TRUE(exists(ExerciseId{"own-toe-touches"}));
    EXPECT_NE(world.window.findChild<QWidget*>(QStringLiteral("left-out")), nullptr);
    EXPECT_EQ(world.window.findChild<QWidget*>(QStringLiteral("banner-content-findings")), nullptr); // nothing left out
}

TEST_F(OwnFlow, KeepsWhatWasTypedWhereItCannotBeSaved) {
    std::ofstream{own()} << "in the way";
    typeIn(QStringLiteral("Hip roll"));
    save();
    EXPECT_TRUE(isShown("own-save"));
    EXPECT_TRUE(world.window.findChild<QWidget*>(QStringLiteral("own-error"))->isVisible());
    fs::remove(own());
    save();
    EXPECT_TRUE(exists(kHipRoll));
}

TEST_F(OwnFlow, ChangesAnExerciseAndKeepsItsId) {
    typeIn(QStringLiteral("Hip roll"));
    save();
    world.press(QStringLiteral("own-change"));
    typeName(QStringLiteral("Hip roll, slow"));
    save();
    EXPECT_EQ(world.coach().content().catalogue.find(kHipRoll)->name, "Hip roll, slow");
}

TEST_F(OwnFlow, GoesBackToTheExerciseThatWasToBeChanged) {
    typeIn(QStringLiteral("Hip roll"));
    save();
    world.press(QStringLiteral("own-change"));
    world.key(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), world.button(QStringLiteral("own-change")));
}

TEST_F(OwnFlow, RemovesAnExerciseOnlyAfterAsking) {
    typeIn(QStringLiteral("Hip roll"));
    save();
    world.prompter.expect(QStringLiteral("remove-own-exercise"), 1);
    world.press(QStringLiteral("own-remove"));
    EXPECT_TRUE(exists(kHipRoll));
    world.prompter.expect(QStringLiteral("remove-own-exercise"), 0);
    world.press(QStringLiteral("own-remove"));
    EXPECT_FALSE(exists(kHipRoll));
    EXPECT_TRUE(isShown("add-own"));
    EXPECT_TRUE(fs::exists(own() / "removed" / "exercises" / "own-hip-roll.json"));
}

TEST_F(OwnFlow, TellsWhereAnExerciseWrittenByHandIsChanged) {
    typeIn(QStringLiteral("Hip roll"));
    save();
    const fs::path file = coach::ownExerciseFile(own(), kHipRoll);
    std::ifstream stream{file};
    std::string text{std::istreambuf_iterator<char>{stream}, {}};
    text.replace(text.find("As you were shown"), 2, "So");
    std::ofstream{file} << text;
    world.coach().reloadContent();
    world.prompter.expect(QStringLiteral("written-by-hand"));
    world.press(QStringLiteral("own-change"));
    EXPECT_FALSE(isShown("own-save"));
}

TEST_F(OwnFlow, CanBeDoneOnceAtOnce) {
    world.seasoned();
    typeIn(QStringLiteral("Hip roll"));
    save();
    world.press(QStringLiteral("do-once"));
    EXPECT_TRUE(world.composition->flow().running());
}

} // namespace
} // namespace glidepath::ui
