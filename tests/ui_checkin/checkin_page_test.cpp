#include "coach/checkin_view.h"
#include "support/unnamed_widgets.h"
#include "ui/checkin/checkin_page.h"
#include "ui/kit/body_map.h"
#include "ui/kit/pain_scale.h"
#include "ui/kit/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace glidepath::ui {
namespace {

using journal::Moment;
using journal::Rating;

coach::CheckinView viewOf(Moment moment) {
    coach::CheckinView view;
    view.moment = moment;
    view.session = 7;
    view.title = "Before the session";
    view.goOn = "Go to the session";
    view.skip = moment == Moment::Other ? "" : "Skip the rating";
    return view;
}

class CheckinPageTest : public testing::Test {
protected:
    void open(const coach::CheckinView& view) {
        m_page.resize(1280, 800);
        m_page.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
        m_page.render(view);
    }
    QWidget& named(const char* name) { return *m_page.findChild<QWidget*>(QLatin1String{name}); }
    QAbstractButton& press(const char* name) { return static_cast<QAbstractButton&>(named(name)); }
    /// Sends a key to whatever has the focus, as a keyboard does.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_page.focusWidget(), key, modifiers);
    }
    [[nodiscard]] Rating answer() const { return m_answered.last()[0].value<Rating>(); }

    CheckinPage m_page;
    QSignalSpy m_answered{&m_page, &CheckinPage::answered};
    QSignalSpy m_skipped{&m_page, &CheckinPage::skipped};
    QSignalSpy m_cancelled{&m_page, &CheckinPage::cancelled};
};

TEST_F(CheckinPageTest, IsAnsweredByTheKeyboardAlone) {
    open(viewOf(Moment::Before));
    key(Qt::Key_3);
    for (const auto pressed :
         {Qt::Key_Down, Qt::Key_2, Qt::Key_Down, Qt::Key_3, Qt::Key_Down, Qt::Key_1, Qt::Key_Down, Qt::Key_2})
        key(pressed);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(m_answered.count(), 1);
    EXPECT_EQ(answer().leg, PainScore::from(3));
    EXPECT_EQ(answer().back, PainScore::from(2));
    EXPECT_EQ(answer().pattern, Pattern::NeverStops);
    EXPECT_EQ(answer().sensation, Sensation::None);
    EXPECT_EQ(answer().farthest, FarthestPoint::Buttock);
    EXPECT_EQ(answer().moment, Moment::Before);
    EXPECT_EQ(answer().session, 7);
}

TEST_F(CheckinPageTest, KeepsThePlaceWhenUpAndDownGoOnFromIt) {
    open(viewOf(Moment::Before));
    named("farthest-place-back").setFocus();
    for (const auto pressed : {Qt::Key_4, Qt::Key_Down})
        key(pressed);
    EXPECT_TRUE(named("go-on").hasFocus());
    key(Qt::Key_Up);
    EXPECT_TRUE(named("farthest-place-calf").hasFocus());
    key(Qt::Key_Up);
    EXPECT_TRUE(named("sensation-0").hasFocus());
    press("go-on").click();
    EXPECT_EQ(answer().farthest, FarthestPoint::Calf);
}

TEST_F(CheckinPageTest, GoesOnFromNoPainAnywhereWithoutChangingIt) {
    open(viewOf(Moment::Before));
    named("farthest-place-back").setFocus();
    for (const auto pressed : {Qt::Key_0, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down})
        key(pressed);
    EXPECT_TRUE(named("go-on").hasFocus());
    press("go-on").click();
    EXPECT_EQ(answer().back, std::nullopt);
    EXPECT_EQ(answer().farthest, FarthestPoint::None);
}

TEST_F(CheckinPageTest, LeavesUnansweredQuestionsEmpty) {
    open(viewOf(Moment::After));
    key(Qt::Key_Down);
    key(Qt::Key_4);
    press("go-on").click();
    ASSERT_EQ(m_answered.count(), 1);
    EXPECT_EQ(answer().leg, std::nullopt);
    EXPECT_EQ(answer().back, PainScore::from(4));
    EXPECT_EQ(answer().farthest, std::nullopt);
}

TEST_F(CheckinPageTest, GoesOnWithoutARatingWhenNothingWasAnswered) {
    open(viewOf(Moment::Before));
    press("go-on").click();
    EXPECT_EQ(m_answered.count(), 0);
    EXPECT_EQ(m_skipped.count(), 1);
}

TEST_F(CheckinPageTest, SkipsARatingEvenWhenSomethingWasAnswered) {
    open(viewOf(Moment::Before));
    key(Qt::Key_3);
    press("skip-rating").click();
    EXPECT_EQ(m_answered.count(), 0);
    EXPECT_EQ(m_skipped.count(), 1);
}

TEST_F(CheckinPageTest, CanOnlySaveARatingOfItsOwnOnceSomethingIsAnswered) {
    open(viewOf(Moment::Other));
    EXPECT_FALSE(named("skip-rating").isVisible());
    EXPECT_FALSE(named("go-on").isEnabled());
    key(Qt::Key_0);
    EXPECT_TRUE(named("go-on").isEnabled());
}

TEST_F(CheckinPageTest, FillsInAnEarlierRatingOnlyWhenAsked) {
    auto view = viewOf(Moment::Before);
    Rating earlier;
    earlier.leg = PainScore::from(5);
    earlier.farthest = FarthestPoint::Calf;
    earlier.pattern = Pattern::ComesAndGoes;
    earlier.sensation = Sensation::Both;
    earlier.newOrStronger = YesOrNo::No;
    view.asksNewOrStronger = true;
    view.repeat = {"Same as this morning", earlier};
    open(view);
    EXPECT_EQ(m_page.findChild<PainScale*>(QStringLiteral("leg-pain"))->score(), std::nullopt);
    press("repeat-rating").click();
    EXPECT_EQ(m_answered.count(), 0);
    press("go-on").click();
    EXPECT_EQ(answer().leg, earlier.leg);
    EXPECT_EQ(answer().back, std::nullopt);
    EXPECT_EQ(answer().farthest, earlier.farthest);
    EXPECT_EQ(answer().pattern, earlier.pattern);
    EXPECT_EQ(answer().sensation, earlier.sensation);
    EXPECT_EQ(answer().newOrStronger, std::nullopt);
}

TEST_F(CheckinPageTest, OffersNoRepeatWithoutAnEarlierRating) {
    open(viewOf(Moment::Before));
    EXPECT_FALSE(named("repeat-rating").isVisible());
}

TEST_F(CheckinPageTest, PresetsNoAnswer) {
    auto view = viewOf(Moment::Before);
    view.asksNewOrStronger = view.asksHardDay = true;
    open(view);
    for (const auto* choice : m_page.findChildren<QAbstractButton*>())
        EXPECT_FALSE(choice->isChecked()) << choice->objectName().toStdString();
}

TEST_F(CheckinPageTest, ChoosesWithLeftAndRightAndTakesBackWithBackspace) {
    open(viewOf(Moment::Before));
    key(Qt::Key_3);
    named("pattern-0").setFocus();
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    press("go-on").click();
    EXPECT_EQ(answer().pattern, Pattern::ComesAndGoes);
    named("pattern-1").setFocus();
    key(Qt::Key_Left);
    press("go-on").click();
    EXPECT_EQ(answer().pattern, Pattern::Gone);
    named("pattern-0").setFocus();
    key(Qt::Key_Backspace);
    press("go-on").click();
    EXPECT_EQ(answer().pattern, std::nullopt);
}

TEST_F(CheckinPageTest, AsksWhatIsNewAndOfAHardDayOnlyWhereTheViewDoes) {
    open(viewOf(Moment::After));
    EXPECT_FALSE(named("new-or-stronger").isVisible());
    EXPECT_FALSE(named("hard-day").isVisible());
    auto view = viewOf(Moment::Before);
    view.asksNewOrStronger = view.asksHardDay = true;
    m_page.render(view);
    press("new-or-stronger-1").click();
    press("hard-day-0").click();
    press("go-on").click();
    EXPECT_EQ(answer().newOrStronger, YesOrNo::Yes);
    EXPECT_EQ(answer().hardDay, YesOrNo::No);
}

TEST_F(CheckinPageTest, AsksWhetherAPositionEasesItWhileThePainIsSevereAndNeverStops) {
    auto view = viewOf(Moment::Before);
    view.severeFrom = 7;
    open(view);
    key(Qt::Key_7);
    EXPECT_FALSE(named("eases").isVisible());
    press("pattern-2").click();
    EXPECT_TRUE(named("eases").isVisible());
    press("eases-0").click();
    press("go-on").click();
    EXPECT_EQ(answer().eases, YesOrNo::No);
    press("pattern-1").click();
    EXPECT_FALSE(named("eases").isVisible());
    press("go-on").click();
    EXPECT_EQ(answer().eases, std::nullopt);
}

TEST_F(CheckinPageTest, SaysWhenItWillRemindAndHandsOnWhetherItShall) {
    QSignalSpy chosen{&m_page, &CheckinPage::reminderChosen};
    open(viewOf(Moment::Before));
    EXPECT_FALSE(named("reminder").isVisible());
    auto view = viewOf(Moment::After);
    view.reminder = {WallTime{std::chrono::sys_time<Duration>{std::chrono::hours{12}}, {}}, coach::Reminder::On};
    m_page.render(view);
    EXPECT_TRUE(press("reminder").isChecked());
    QTest::keyClick(&named("reminder"), Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<coach::Reminder>(), coach::Reminder::Off);
}

TEST_F(CheckinPageTest, ComparesWithBeforeOnlyOnceAnswered) {
    auto view = viewOf(Moment::After);
    view.legBefore = PainScore::from(3);
    open(view);
    EXPECT_FALSE(named("leg-pain-comparison").isVisible());
    key(Qt::Key_2);
    EXPECT_TRUE(named("leg-pain-comparison").isVisible());
    EXPECT_EQ(static_cast<QLabel&>(named("leg-pain-comparison")).text(), QStringLiteral("before 3, now 2: 1 lower"));
    EXPECT_FALSE(named("back-pain-comparison").isVisible());
}

TEST_F(CheckinPageTest, MovesNothingWhenTheComparisonAppears) {
    auto view = viewOf(Moment::After);
    view.legBefore = PainScore::from(3);
    open(view);
    QApplication::processEvents();
    const QPoint before = named("leg-pain").mapTo(&m_page, QPoint{});
    key(Qt::Key_2);
    QApplication::processEvents();
    EXPECT_EQ(named("leg-pain").mapTo(&m_page, QPoint{}), before);
}

TEST_F(CheckinPageTest, BeginsEmptyEveryTime) {
    open(viewOf(Moment::Before));
    key(Qt::Key_3);
    m_page.render(viewOf(Moment::Before));
    press("go-on").click();
    EXPECT_EQ(m_answered.count(), 0);
    EXPECT_TRUE(m_page.findChild<PainScale*>(QStringLiteral("leg-pain"))->hasFocus());
}

TEST_F(CheckinPageTest, IsCancelledByCloseAndByEscape) {
    open(viewOf(Moment::Before));
    press("close-checkin").click();
    key(Qt::Key_Escape);
    EXPECT_EQ(m_cancelled.count(), 2);
    EXPECT_EQ(m_answered.count() + m_skipped.count(), 0);
}

TEST_F(CheckinPageTest, CutsNoAnswerInALowWindow) {
    for (const int size : {100, 150}) {
        Tokens tokens = Tokens::light();
        tokens.textSize = size;
        applyTokens(tokens);
        CheckinPage page;
        page.resize(1024, 640);
        page.show();
        auto view = viewOf(Moment::Before);
        view.asksNewOrStronger = view.asksHardDay = true;
        page.render(view);
        QApplication::processEvents();
        for (const auto* answer : page.findChildren<QAbstractButton*>()) {
            const int least = answer->isVisible() ? answer->sizeHint().height() : 0;
            EXPECT_GE(answer->height(), least) << answer->objectName().toStdString() << " at " << size;
        }
    }
    applyTokens(Tokens::light());
}

TEST_F(CheckinPageTest, NamesEverythingThatCanBeUsed) {
    auto view = viewOf(Moment::Before);
    view.repeat = {"Same as this morning", {}};
    view.asksNewOrStronger = view.asksHardDay = true;
    view.reminder = coach::CheckinView::ReminderAt{};
    open(view);
    EXPECT_EQ(test::unnamedWidgets(&m_page), QStringList{});
}

TEST_F(CheckinPageTest, IsWalkedThroughInReadingOrder) {
    open(viewOf(Moment::Before));
    QStringList walked;
    for (int step = 0; step < 20; ++step) {
        walked << m_page.focusWidget()->objectName();
        key(Qt::Key_Tab);
    }
    const QStringList wanted{
        QStringLiteral("leg-pain"),    QStringLiteral("back-pain"),           QStringLiteral("pattern-0"),
        QStringLiteral("sensation-0"), QStringLiteral("farthest-place-back"), QStringLiteral("skip-rating"),
        QStringLiteral("go-on"),       QStringLiteral("close-checkin")};
    qsizetype last = -1;
    for (const QString& name : wanted) {
        EXPECT_GT(walked.indexOf(name), last) << name.toStdString() << " in " << walked.join(u' ').toStdString();
        last = walked.indexOf(name);
    }
}

} // namespace
} // namespace glidepath::ui
