#include "ui/session/finished_page.h"
#include "ui_session/scene.h"

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
        session::SessionEngine engine = test::engineAt(20s + 80s);
        (void)engine.handle(session::CommandKind::End, Instant{100s});
        page.render(coach::finishedView(engine, journal::SessionOutcome::EndedEarly,
                                        {"A short walk is good now", "Two minutes.", {}}));
    }

    QString spoken(const char* name) {
        auto* widget = page.findChild<QWidget*>(QLatin1String{name});
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }

    FinishedPage page;
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

TEST_F(ShownFinishedPage, SaysWhatWasDone) {
    EXPECT_EQ(spoken("doneList"), QStringLiteral("What you did. Clamshell: Right 10. Heel taps: Left out"));
    EXPECT_TRUE(
        spoken("finishedSummary").startsWith(QStringLiteral("That is enough for now. Saved: 2 minutes, 1 exercise.")));
}

} // namespace
} // namespace glidepath::ui
