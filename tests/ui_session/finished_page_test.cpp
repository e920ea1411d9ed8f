#include "support/unnamed_widgets.h"
#include "ui/session/finished_page.h"
#include "ui_session/scene.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;

class ShownFinishedPage : public testing::Test {
protected:
    ShownFinishedPage() {
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        QObject::connect(&page, &FinishedPage::feelChosen, &page,
                         [this](int exercise, Feel feel) { m_feels.emplace_back(exercise, feel); });
        session::SessionEngine engine = test::engineAt(20s + 80s);
        (void)engine.handle(session::CommandKind::End, Instant{100s});
        page.render(coach::finishedView(engine, journal::SessionOutcome::EndedEarly,
                                        {"A short walk is good now", "Two minutes.", {}}));
    }

    QString spoken(const char* name) {
        auto* widget = page.findChild<QWidget*>(QLatin1String{name});
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }

    QWidget& named(const char* name) { return *page.findChild<QWidget*>(QLatin1String{name}); }

    FinishedPage page;
    std::vector<std::pair<int, Feel>> m_feels;
    QSignalSpy rates{&page, &FinishedPage::rateWished};
    QSignalSpy laters{&page, &FinishedPage::laterWished};
};

TEST_F(ShownFinishedPage, GoesOnToTheRatingWithSpace) {
    QTest::keyClick(&page, Qt::Key_Space);
    EXPECT_EQ(rates.size(), 1);
    EXPECT_EQ(laters.size(), 0);
}

TEST_F(ShownFinishedPage, LeavesTheRatingForLaterWithEscapeOrTheButton) {
    QTest::keyClick(&page, Qt::Key_Escape);
    page.findChild<QWidget*>(QStringLiteral("later"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(laters.size(), 2);
    EXPECT_EQ(rates.size(), 0);
}

TEST_F(ShownFinishedPage, DoesNotGoOnWhileTheKeyOfTheLastExerciseIsStillHeld) {
    QKeyEvent held{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QString{}, true};
    QCoreApplication::sendEvent(&page, &held);
    QTest::keyRelease(&page, Qt::Key_Space);
    EXPECT_EQ(rates.size(), 0);
}

TEST_F(ShownFinishedPage, TellsHowAnExerciseFeltByKeyboard) {
    named("done-0").setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(named("feelSheet").isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    EXPECT_EQ(m_feels, (std::vector<std::pair<int, Feel>>{{0, Feel::MorePain}}));
    EXPECT_FALSE(named("feelSheet").isVisible());
    EXPECT_TRUE(named("done-0").hasFocus());
    EXPECT_EQ(named("done-0").accessibleName(), QStringLiteral("Clamshell: Right 10. More pain"));
}

TEST_F(ShownFinishedPage, PresetsNoFeelAndTakesNoneWhenItIsClosed) {
    static_cast<QAbstractButton&>(named("done-0")).click();
    QTest::keyClick(&page, Qt::Key_Escape);
    static_cast<QAbstractButton&>(named("done-0")).click();
    QTest::keyClick(&page, Qt::Key_Space);
    static_cast<QAbstractButton&>(named("done-0")).click();
    static_cast<QAbstractButton&>(named("feel-back")).click();
    EXPECT_FALSE(named("feelSheet").isVisible());
    EXPECT_TRUE(m_feels.empty());
    EXPECT_EQ(rates.size() + laters.size(), 0);
    EXPECT_EQ(named("done-0").accessibleName(), QStringLiteral("Clamshell: Right 10"));
}

TEST_F(ShownFinishedPage, TakesTheLastAnswerWhenThePersonThinksAgain) {
    for (const char* const feel : {"feel-numb-or-weak", "feel-fine"}) {
        static_cast<QAbstractButton&>(named("done-0")).click();
        static_cast<QAbstractButton&>(named(feel)).click();
    }
    EXPECT_EQ(m_feels.back(), (std::pair<int, Feel>{0, Feel::Fine}));
}

TEST_F(ShownFinishedPage, DoesNotAskAboutWhatWasLeftOut) {
    EXPECT_FALSE(named("done-1").isEnabled());
    EXPECT_EQ(named("done-1").focusPolicy(), Qt::NoFocus);
}

TEST_F(ShownFinishedPage, NamesEverythingThatCanBeUsed) {
    EXPECT_EQ(test::unnamedWidgets(&page), QStringList{});
}

TEST_F(ShownFinishedPage, SaysWhatWasDone) {
    EXPECT_EQ(spoken("doneList"), QStringLiteral("What you did. Clamshell: Right 10. Heel taps: Left out"));
    EXPECT_TRUE(
        spoken("finishedSummary").startsWith(QStringLiteral("That is enough for now. Saved: 2 minutes, 1 exercise.")));
}

TEST_F(ShownFinishedPage, SaysWhenTheNextCheckIs) {
    EXPECT_FALSE(spoken("finishedSummary").contains(QStringLiteral("Next check")));
    coach::FinishedView view;
    view.nextCheck = WallTime{std::chrono::sys_time<Duration>{12h + 52min}, 0min};
    page.render(view);
    EXPECT_TRUE(spoken("finishedSummary").contains(QStringLiteral("Next check at 12:52")));
}

} // namespace
} // namespace glidepath::ui
