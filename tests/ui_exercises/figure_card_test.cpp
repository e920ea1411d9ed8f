#include "coach/exercise_detail.h"
#include "support/somebody.h"
#include "support/unnamed_widgets.h"
#include "ui/exercises/card_picture.h"
#include "ui/exercises/exercises_page.h"
#include "ui/exercises/figure_card.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;

const coach::Content& shipped() {
    static const coach::Content content = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return content;
}

/// The page with one exercise open. Time passes only where a test says so, as far as the figure is asked where it is.
QScrollBar* scrollBarOf(QWidget& inside) {
    for (QWidget* each = inside.parentWidget(); each != nullptr; each = each->parentWidget())
        if (auto* const area = qobject_cast<QScrollArea*>(each))
            return area->verticalScrollBar();
    return nullptr;
}

class FigureCardTest : public testing::Test {
protected:
    void SetUp() override {
        applyTokens(Tokens::light());
        page = std::make_unique<ExercisesPage>(shipped().figures);
        page->resize(1176, 800);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }

    [[nodiscard]] coach::ExerciseDetail detailOf(const std::string& id) {
        return *coach::exerciseDetail(person.input(), ExerciseId{id});
    }
    void open(const std::string& id) {
        page->renderDetail(detailOf(id));
        clearAway();
    }
    /// The page that was shown before is deleted later.
    static void clearAway() {
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] FigureCard* card() const { return page->findChild<FigureCard*>(); }
    [[nodiscard]] QWidget* figure() const { return page->findChild<KeyFigure*>(); }
    [[nodiscard]] bool runs() const { return page->findChild<QTimer*>(QStringLiteral("figure-timer"))->isActive(); }
    [[nodiscard]] QAbstractButton* button(const char* name) const {
        return page->findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    void key(Qt::Key key) { QTest::keyClick(figure(), key); }
    void pauseAtTheStart() { card()->setPlay({.isPlaying = false, .side = card()->play().side}); }
    [[nodiscard]] std::string name() const { return figure()->accessibleName().toStdString(); }

    test::Somebody person{shipped(), 2};
    std::unique_ptr<ExercisesPage> page;
};

TEST_F(FigureCardTest, MovesWhenThePageOpensAndStandsWhenPaused) {
    open("clamshell");
    EXPECT_TRUE(runs());
    button("figure-pause")->click();
    EXPECT_FALSE(runs());
    EXPECT_EQ(button("figure-pause")->text(), QStringLiteral("Play"));
    button("figure-pause")->click();
    EXPECT_TRUE(runs());
    EXPECT_EQ(button("figure-pause")->accessibleName(), QStringLiteral("Pause"));
}

TEST_F(FigureCardTest, HasTheSignOfWhatTheButtonDoesInEveryLook) {
    const auto shows = [this](Icon sign) {
        const auto* const pause = qobject_cast<QPushButton*>(button("figure-pause"));
        const QSize size = pause->iconSize();
        return pause->icon().pixmap(size).toImage() == icon(sign, tokens().ink).pixmap(size).toImage();
    };
    page->setMotion(Motion::Reduced);
    open("clamshell");
    EXPECT_TRUE(shows(Icon::Play));
    button("figure-pause")->click();
    EXPECT_TRUE(shows(Icon::Pause));
    applyTokens(Tokens::dark());
    QApplication::processEvents();
    EXPECT_TRUE(shows(Icon::Pause));
}

TEST_F(FigureCardTest, HasNoRunningTimerWhileItIsHidden) {
    open("clamshell");
    page->showList();
    EXPECT_FALSE(runs());
    open("clamshell");
    EXPECT_TRUE(runs());
    page->hide();
    EXPECT_FALSE(runs());
    page->show();
    EXPECT_TRUE(runs());
}

TEST_F(FigureCardTest, HasNoRunningTimerWhileTheWindowIsMinimised) {
    open("clamshell");
    page->showMinimized();
    QApplication::processEvents();
    EXPECT_FALSE(runs());
    page->showNormal();
    QApplication::processEvents();
    EXPECT_TRUE(runs());
}

TEST_F(FigureCardTest, HasNoRunningTimerWhileItIsScrolledOutOfSight) {
    page->resize(1000, 300);
    open("clamshell");
    EXPECT_TRUE(runs());
    QScrollBar& bar = *scrollBarOf(*card());
    bar.setValue(bar.maximum());
    card()->advance(1ms);
    EXPECT_FALSE(runs());
    bar.setValue(0);
    QApplication::processEvents();
    EXPECT_TRUE(runs());
}

TEST_F(FigureCardTest, StaysPausedWhenItIsShownAgain) {
    open("clamshell");
    button("figure-pause")->click();
    page->hide();
    page->show();
    EXPECT_FALSE(runs());
}

TEST_F(FigureCardTest, PausesWithSpaceOnceHoweverLongTheKeyIsHeld) {
    open("clamshell");
    key(Qt::Key_Space);
    EXPECT_FALSE(runs());
    QKeyEvent again{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true};
    QApplication::sendEvent(figure(), &again);
    EXPECT_FALSE(runs());
}

TEST_F(FigureCardTest, SlowsDownWithS) {
    open("clamshell");
    pauseAtTheStart();
    key(Qt::Key_S);
    EXPECT_TRUE(button("figure-speed-1")->isChecked());
    coach::FigurePlay play = card()->play();
    play.isPlaying = true;
    card()->setPlay(play);
    card()->advance(1s);
    EXPECT_EQ(card()->play().at, 500ms);
    key(Qt::Key_S);
    EXPECT_TRUE(button("figure-speed-0")->isChecked());
}

TEST_F(FigureCardTest, TurnsToTheOtherSideWithL) {
    open("clamshell");
    pauseAtTheStart();
    EXPECT_TRUE(button("figure-side-1")->isChecked());
    const QImage right = figure()->grab().toImage();
    key(Qt::Key_L);
    EXPECT_EQ(card()->play().side, Side::Left);
    EXPECT_TRUE(button("figure-side-0")->isChecked());
    EXPECT_NE(figure()->grab().toImage(), right);
    button("figure-side-1")->click();
    EXPECT_EQ(card()->play().side, Side::Right);
}

TEST_F(FigureCardTest, OffersNoSideWhereThereIsNone) {
    open("glute-bridge");
    EXPECT_EQ(button("figure-side-0"), nullptr);
    key(Qt::Key_L);
    EXPECT_FALSE(card()->play().side);
}

TEST_F(FigureCardTest, StepsThroughTheKeyPosesWhilePaused) {
    open("clamshell");
    EXPECT_FALSE(button("figure-next")->isEnabled());
    pauseAtTheStart();
    button("figure-next")->click();
    EXPECT_EQ(card()->play().at, 2s);
    key(Qt::Key_Right);
    EXPECT_EQ(card()->play().at, 5s);
    key(Qt::Key_Left);
    EXPECT_EQ(card()->play().at, 2s);
    button("figure-previous")->click();
    button("figure-previous")->click();
    EXPECT_TRUE(name().ends_with("pose 2 of 2")) << name();
}

TEST_F(FigureCardTest, DoesNotStepWhileItMoves) {
    open("clamshell");
    key(Qt::Key_Right);
    EXPECT_LT(card()->play().at, 2s);
}

TEST_F(FigureCardTest, LeavesKeysAloneThatArePressedElsewhere) {
    open("clamshell");
    QTest::keyClick(button("back"), Qt::Key_S);
    QTest::keyClick(button("back"), Qt::Key_L);
    EXPECT_EQ(card()->play().side, Side::Right);
    EXPECT_EQ(card()->play().speed, coach::PlaySpeed::Normal);
}

TEST_F(FigureCardTest, SaysExerciseSideWhatItDoesAndPose) {
    open("clamshell");
    pauseAtTheStart();
    EXPECT_EQ(name(), "Clamshell, right side, paused, pose 1 of 2");
    card()->setPlay({.isPlaying = true, .side = Side::Left, .at = 2500ms});
    EXPECT_EQ(name(), "Clamshell, left side, hold, pose 2 of 2");
    card()->advance(1s);
    EXPECT_EQ(name(), "Clamshell, left side, lower, pose 1 of 2");
    open("glute-bridge");
    card()->setPlay({.isPlaying = true, .at = 1s});
    EXPECT_EQ(name(), "Bridge, lift, pose 2 of 2") << "moving to it already";
}

TEST_F(FigureCardTest, NamesEverythingThatCanBeUsed) {
    for (const char* const id : {"clamshell", "glute-bridge", "walk-short"}) {
        open(id);
        EXPECT_EQ(test::unnamedWidgets(page.get()), QStringList{});
    }
}

TEST_F(FigureCardTest, IsReachedByTabBetweenTheWayBackAndTheAmount) {
    open("clamshell");
    card()->setPlay({.side = Side::Left});
    button("back")->setFocus();
    QStringList names;
    for (int step = 0; step < 7; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names << QApplication::focusWidget()->objectName();
    }
    EXPECT_EQ(names.join(QLatin1Char{' '}).toStdString(),
              "figure figure-pause figure-speed-0 figure-side-0 figure-previous figure-next pace-0");
}

TEST_F(FigureCardTest, IsNotThereWithoutAFigure) {
    open("clamshell");
    auto detail = detailOf("glute-bridge");
    detail.figure.reset();
    page->renderDetail(detail);
    clearAway();
    EXPECT_EQ(card(), nullptr);
    EXPECT_EQ(figure(), nullptr);
    open("clamshell");
    EXPECT_NE(card(), nullptr);
}

TEST_F(FigureCardTest, MovesNothingByItselfInReducedMotion) {
    page->setMotion(Motion::Reduced);
    open("clamshell");
    EXPECT_FALSE(runs());
    EXPECT_TRUE(button("figure-next")->isEnabled());
}

TEST_F(FigureCardTest, StopsWhenMotionIsReducedMeanwhile) {
    open("clamshell");
    page->setMotion(Motion::Reduced);
    EXPECT_FALSE(runs());
}

TEST_F(FigureCardTest, GoesFromPoseToPoseWhenAskedToPlayInReducedMotion) {
    page->setMotion(Motion::Reduced);
    open("clamshell");
    key(Qt::Key_Space);
    auto* const timer = page->findChild<QTimer*>(QStringLiteral("figure-timer"));
    EXPECT_TRUE(timer->isActive());
    EXPECT_EQ(timer->intervalAsDuration(), 2s);
    QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection);
    EXPECT_EQ(card()->play().at, 2s);
}

TEST_F(FigureCardTest, GoesOnWhereItIsWhenThePageIsDrawnAnew) {
    open("clamshell");
    pauseAtTheStart();
    key(Qt::Key_L);
    key(Qt::Key_Right);
    figure()->setFocus();
    auto detail = detailOf("clamshell");
    detail.timesDone = 12;
    page->renderDetail(detail);
    clearAway();
    EXPECT_EQ(card()->play().side, Side::Left);
    EXPECT_EQ(card()->play().at, 2s);
    EXPECT_FALSE(runs());
    EXPECT_EQ(QApplication::focusWidget(), figure());
}

TEST_F(FigureCardTest, BeginsAnewWithAnotherExercise) {
    open("clamshell");
    button("figure-pause")->click();
    open("glute-bridge");
    EXPECT_TRUE(runs());
}

/// The ground alone would look like something that is missing.
bool isPaintedOn(CardPicture& picture) {
    const QImage image = picture.grab().toImage();
    const QRgb ground = image.pixel(image.width() / 2, image.height() - 2);
    for (int x = 0; x < image.width(); ++x)
        for (int y = 8; y < image.height() - 8; ++y)
            if (image.pixel(x, y) != ground)
                return true;
    return false;
}

TEST_F(FigureCardTest, ShowsAPictureOrASignOnEveryCard) {
    coach::ExerciseFilter everything;
    everything.fit = coach::Fit::Everything;
    page->render(coach::exercisesView(person.input(), everything));
    QApplication::processEvents();
    const auto pictures = page->findChildren<CardPicture*>();
    EXPECT_EQ(pictures.size(), static_cast<qsizetype>(shipped().catalogue.exercises().size()));
    for (CardPicture* const picture : pictures)
        EXPECT_TRUE(isPaintedOn(*picture));
    CardPicture own{shipped().figures, ExerciseId{"own-hip-roll"}, catalogue::Category::Mobility};
    own.resize(200, 108);
    EXPECT_TRUE(isPaintedOn(own));
}

} // namespace
} // namespace glidepath::ui
