#include "ui/session/exercise_card.h"
#include "ui/session/key_button.h"
#include "ui/session/session_page.h"
#include "ui/session/tempo_ring.h"
#include "ui_session/scene.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;
using coach::SessionMoment;
using session::CommandKind;

class ShownPage : public testing::Test {
protected:
    ShownPage() {
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        QObject::connect(&page, &SessionPage::wished, &page,
                         [this](CommandKind command) { wishes.push_back(command); });
        page.render(test::liftView());
    }

    KeyButton* button(const char* name) { return page.findChild<KeyButton*>(QLatin1String{name}); }
    enum class Repeated { No, Yes };
    /// For key presses that QTest does not know: media keys, and those of a key that is held.
    void send(Qt::Key key, Repeated repeated) {
        QKeyEvent event{QEvent::KeyPress, key, Qt::NoModifier, QString{}, repeated == Repeated::Yes};
        QCoreApplication::sendEvent(&page, &event);
    }

    SessionPage page;
    std::vector<CommandKind> wishes;
};

using Wishes = std::vector<CommandKind>;

TEST_F(ShownPage, PausesAtOnceWhenSpaceGoesDown) {
    QTest::keyPress(&page, Qt::Key_Space);
    EXPECT_EQ(wishes, Wishes{CommandKind::Pause});
}

TEST_F(ShownPage, CarriesOnOnlyWhenSpaceIsReleased) {
    page.render(test::pausedView());
    QTest::keyPress(&page, Qt::Key_Space);
    EXPECT_EQ(wishes, Wishes{});
    QTest::keyRelease(&page, Qt::Key_Space);
    EXPECT_EQ(wishes, Wishes{CommandKind::Resume});
}

TEST_F(ShownPage, DoesNotCarryOnWithTheReleaseOfTheKeyThatPaused) {
    QTest::keyPress(&page, Qt::Key_Space);
    page.render(test::pausedView());
    QTest::keyRelease(&page, Qt::Key_Space);
    EXPECT_EQ(wishes, Wishes{CommandKind::Pause});
}

TEST_F(ShownPage, IgnoresAKeyThatIsHeld) {
    send(Qt::Key_Space, Repeated::Yes);
    send(Qt::Key_Right, Repeated::Yes);
    send(Qt::Key_Minus, Repeated::Yes);
    EXPECT_EQ(wishes, Wishes{});
}

TEST_F(ShownPage, DoesNotCarryOnAfterTheFocusWasElsewhereMeanwhile) {
    page.render(test::pausedView());
    QTest::keyPress(&page, Qt::Key_Space);
    page.clearFocus();
    QTest::keyRelease(&page, Qt::Key_Space);
    EXPECT_EQ(wishes, Wishes{});
}

TEST_F(ShownPage, ConfirmsWithSpaceWhenThePersonSetsThePace) {
    page.render(test::selfPacedView());
    QTest::keyClick(&page, Qt::Key_Space);
    EXPECT_EQ(wishes, Wishes{CommandKind::Confirm});
}

TEST_F(ShownPage, TakesTheKeysOfHeadsetsAndPresentersForSpace) {
    for (const auto key : {Qt::Key_MediaTogglePlayPause, Qt::Key_MediaPlay, Qt::Key_MediaPause, Qt::Key_PageDown})
        send(key, Repeated::No);
    EXPECT_EQ(wishes, Wishes(4, CommandKind::Pause));
}

TEST_F(ShownPage, GoesBackSkipsAndLightensByKeys) {
    for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Minus})
        QTest::keyClick(&page, key);
    EXPECT_EQ(wishes, (Wishes{CommandKind::Back, CommandKind::Skip, CommandKind::Less}));
}

TEST_F(ShownPage, AsksBeforeEnding) {
    const QSignalSpy ends{&page, &SessionPage::endWished};
    QTest::keyClick(&page, Qt::Key_Escape);
    button("end")->click();
    EXPECT_EQ(ends.size(), 2);
    EXPECT_EQ(wishes, Wishes{});
}

TEST_F(ShownPage, LeavesCombinationsToTheWindow) {
    QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&page, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(wishes, Wishes{});
}

TEST_F(ShownPage, WishesWhatTheButtonsSay) {
    for (const char* name : {"big", "back", "skip", "less"})
        button(name)->click();
    EXPECT_EQ(wishes, (Wishes{CommandKind::Pause, CommandKind::Back, CommandKind::Skip, CommandKind::Less}));
}

TEST_F(ShownPage, GoesThroughTheButtonsInReadingOrder) {
    QStringList order;
    for (int stop = 0; stop < 5; ++stop) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
    }
    EXPECT_EQ(order.join(QLatin1Char{' '}), QStringLiteral("big back skip less end"));
}

TEST_F(ShownPage, PausesWithSpaceEvenWhenAnotherButtonHasTheFocus) {
    button("skip")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(wishes, Wishes{CommandKind::Pause});
}

TEST_F(ShownPage, ActivatesTheFocusedButtonWithEnter) {
    button("skip")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(wishes, Wishes{CommandKind::Skip});
}

TEST_F(ShownPage, ShowsThePanelInPlaceOfTheRingWhileTheSideChanges) {
    page.render(test::changeSideView());
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("sidePanel"))->isVisible());
    EXPECT_FALSE(page.findChild<QWidget*>(QStringLiteral("tempoRing"))->isVisible());
    EXPECT_FALSE(page.findChild<QWidget*>(QStringLiteral("sideBadge"))->isVisible());
    page.render(test::liftView());
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("tempoRing"))->isVisible());
}

TEST_F(ShownPage, GivesTheRingTheRoleOfAProgressBarThatSaysItsState) {
    auto* ring = QAccessible::queryAccessibleInterface(page.findChild<QWidget*>(QStringLiteral("tempoRing")));
    EXPECT_EQ(ring->role(), QAccessible::ProgressBar);
    EXPECT_EQ(ring->text(QAccessible::Name), QStringLiteral("Lift, 2 seconds left"));
    ASSERT_NE(ring->valueInterface(), nullptr);
    EXPECT_EQ(ring->valueInterface()->currentValue().toInt(), 25);
}

TEST_F(ShownPage, NamesEverythingForAssistiveTechnology) {
    const auto spoken = [this](const char* name) {
        auto* widget = page.findChild<QWidget*>(QLatin1String{name});
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    EXPECT_EQ(spoken("routineBar"), QStringLiteral("Exercise 1 of 2, 8 min left"));
    EXPECT_EQ(spoken("sideBadge"), QStringLiteral("Right side"));
    EXPECT_EQ(spoken("counterCard"), QStringLiteral("1 of 10. Set 1 of 2"));
    EXPECT_EQ(spoken("nextCard"), QStringLiteral("Next: Heel taps, on your back"));
    EXPECT_EQ(spoken("cueLine"), QStringLiteral("Keep breathing, keep it easy"));
    EXPECT_EQ(spoken("big"), QStringLiteral("Pause"));
}

/// Counts how often widgets draw themselves.
class PaintCounter : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            ++counts[object->objectName()];
        return false;
    }
    std::map<QString, int> counts;
};

TEST_F(ShownPage, DrawsOnlyWhatChanges) {
    QCoreApplication::processEvents();
    PaintCounter counter;
    for (QWidget* child : page.findChildren<QWidget*>())
        child->installEventFilter(&counter);
    coach::SessionView view = test::liftView();
    view.ring.arcs[0].filled += 0.02;
    view.routine.segments[0].filled += 0.00001;
    page.render(view);
    QCoreApplication::processEvents();
    EXPECT_EQ(counter.counts, (std::map<QString, int>{{QStringLiteral("tempoRing"), 1}}));
}

struct WindowSize : testing::TestWithParam<std::pair<int, int>> {};

/// No part may reach over an edge or into another one, and buttons keep their words readable.
TEST_P(WindowSize, KeepsEveryPartApartAndInside) {
    SessionPage page;
    page.resize(GetParam().first, GetParam().second);
    page.show();
    page.render(test::liftView());
    std::vector<const QWidget*> parts;
    for (const QWidget* part : page.findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly))
        if (part->isVisible())
            parts.push_back(part);
    for (const QWidget* part : parts) {
        EXPECT_TRUE(page.rect().contains(part->geometry())) << part->objectName().toStdString();
        for (const QWidget* other : parts) {
            EXPECT_TRUE(other == part || !part->geometry().intersects(other->geometry()))
                << part->objectName().toStdString() << " " << other->objectName().toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, WindowSize,
                         testing::Values(std::pair{1024, 640}, std::pair{1280, 800}, std::pair{1366, 768},
                                         std::pair{1024, 768}, std::pair{1920, 1080}));

} // namespace
} // namespace glidepath::ui
