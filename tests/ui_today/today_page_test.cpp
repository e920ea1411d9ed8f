#include "coach/today_view.h"
#include "support/unnamed_widgets.h"
#include "ui/kit/tokens.h"
#include "ui/kit/widgets.h"
#include "ui/today/today_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;
using programme::Slot;
using programme::Version;

coach::SlotView part(Slot slot, const std::string& routine) {
    return {slot,
            {RoutineId{routine},
             "Strength A",
             12,
             {"mat"},
             {{ExerciseId{"bridge"}, "Bridge", "2 × 8", 3}, {ExerciseId{"clamshell"}, "Clamshell", "8 each side", 4}},
             coach::Lighter{RoutineId{routine}, Version::Short, 6},
             coach::Lighter{RoutineId{"relief"}, Version::Full, 4}},
            std::nullopt};
}

coach::TodayView madeUp() {
    coach::TodayView view;
    view.day = std::chrono::local_days{std::chrono::year{2026} / 11 / 20};
    view.state = coach::DayState::Open;
    view.parts = {part(Slot::Morning, "daily"), part(Slot::Midday, "strength"), part(Slot::Evening, "glides")};
    view.open = 1;
    view.phase = {{{1, "Settle", "Move."}, {2, "Strengthen", "Grow."}, {3, "Stay well", "Keep."}}, 1, 2, 0};
    view.walks = {{RoutineId{"walks"}, "Short walks", 2, 6, 6}};
    return view;
}

struct StartWish {
    RoutineId routine;
    Version version{};
};

/// The page as it stands in a window.
class TodayPageTest : public testing::Test {
protected:
    void SetUp() override {
        applyTokens(Tokens::light());
        page = std::make_unique<TodayPage>();
        page->resize(1176, 800);
    }

    void show(const coach::TodayView& view) {
        page->render(view);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }

    [[nodiscard]] QAbstractButton* shown(const char* name) const {
        for (auto* const each : page->findChildren<QAbstractButton*>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }

    /// What is wished from here on.
    const std::vector<StartWish>& starts() {
        QObject::connect(page.get(), &TodayPage::startWished, page.get(),
                         [this](const RoutineId& routine, Version version) {
                             m_starts.push_back({routine, version});
                         });
        return m_starts;
    }

    std::unique_ptr<TodayPage> page;

private:
    std::vector<StartWish> m_starts;
};

TEST_F(TodayPageTest, FocusesStartWhenItOpens) {
    show(madeUp());
    ASSERT_NE(shown("start"), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), shown("start"));
}

TEST_F(TodayPageTest, StartsTheOpenSessionWithEnterAndWithSpace) {
    show(madeUp());
    const auto& wishes = starts();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(wishes.size(), 2u);
    EXPECT_EQ(wishes[0].routine, RoutineId{"strength"});
    EXPECT_EQ(wishes[0].version, Version::Full);
}

TEST_F(TodayPageTest, OpensAnotherPartOfTheDayWithEnter) {
    show(madeUp());
    QTest::keyClick(shown("slot-evening"), Qt::Key_Return);
    const auto& wishes = starts();
    shown("start")->click();
    ASSERT_EQ(wishes.size(), 1u);
    EXPECT_EQ(wishes[0].routine, RoutineId{"glides"});
}

TEST_F(TodayPageTest, OffersLessOnAHarderDay) {
    show(madeUp());
    const auto& wishes = starts();
    shown("short-version")->click();
    shown("gentle")->click();
    ASSERT_EQ(wishes.size(), 2u);
    EXPECT_EQ(wishes[0].version, Version::Short);
    EXPECT_EQ(wishes[1].routine, RoutineId{"relief"});
}

TEST_F(TodayPageTest, ShowsAnotherPartOfTheDayWhenItsTabIsChosen) {
    show(madeUp());
    const auto& wishes = starts();
    shown("slot-evening")->click();
    shown("start")->click();
    ASSERT_EQ(wishes.size(), 1u);
    EXPECT_EQ(wishes[0].routine, RoutineId{"glides"});
}

TEST_F(TodayPageTest, LeadsToAnExercise) {
    show(madeUp());
    std::vector<ExerciseId> wishes;
    QObject::connect(page.get(), &TodayPage::exerciseWished, page.get(),
                     [&](const ExerciseId& id) { wishes.push_back(id); });
    shown("exercise-clamshell")->click();
    EXPECT_EQ(wishes, std::vector{ExerciseId{"clamshell"}});
}

TEST_F(TodayPageTest, LeavesThePhaseToThePerson) {
    show(madeUp());
    QSignalSpy wishes{page.get(), &TodayPage::phaseWished};
    shown("phase-3")->click();
    shown("phase-1")->click();
    EXPECT_EQ(wishes[0][0].toInt(), 3);
    EXPECT_EQ(wishes[1][0].toInt(), 1);
}

TEST_F(TodayPageTest, StartsAWalkAndOpensTrends) {
    show(madeUp());
    const auto& walks = starts();
    QSignalSpy trends{page.get(), &TodayPage::trendsWished};
    shown("walk-walks")->click();
    shown("open-trends")->click();
    EXPECT_EQ(walks.at(0).routine, RoutineId{"walks"});
    EXPECT_EQ(trends.count(), 1);
}

TEST_F(TodayPageTest, OffersToCarryOnOrToKeepWhatWasDone) {
    coach::TodayView view = madeUp();
    view.unfinished = coach::UnfinishedView{"Strength A", {}, 1, 2, 5};
    show(view);
    QSignalSpy carryOn{page.get(), &TodayPage::carryOnWished};
    QSignalSpy keep{page.get(), &TodayPage::keepWished};
    shown("carry-on")->click();
    shown("keep")->click();
    EXPECT_EQ(carryOn.count(), 1);
    EXPECT_EQ(keep.count(), 1);
}

TEST_F(TodayPageTest, AsksHowToStartAgainAfterSomeDays) {
    coach::TodayView view = madeUp();
    view.daysAway = 4;
    show(view);
    QStringList words;
    for (const QLabel* const label : page->findChildren<QLabel*>())
        words << label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Back after four days")));
    EXPECT_NE(shown("again-short"), nullptr);
    EXPECT_NE(shown("again-full"), nullptr);
    EXPECT_NE(shown("again-gentle"), nullptr);
}

TEST_F(TodayPageTest, OffersOneMoreWhenAPartIsDone) {
    coach::TodayView view = madeUp();
    view.parts[1].done = coach::DoneSession{{}, 9};
    view.state = coach::DayState::AllDone;
    show(view);
    EXPECT_EQ(shown("start")->text(), QStringLiteral("Do one again"));
}

TEST_F(TodayPageTest, SaysThatAWalkIsEnoughOnARestDay) {
    coach::TodayView view = madeUp();
    view.parts.clear();
    view.state = coach::DayState::Rest;
    show(view);
    EXPECT_NE(page->findChild<QWidget*>(QStringLiteral("nothing-planned")), nullptr);
    EXPECT_NE(shown("start"), nullptr);
}

TEST_F(TodayPageTest, StartsNothingWithoutContent) {
    show(coach::TodayView{});
    EXPECT_EQ(shown("start"), nullptr);
}

TEST_F(TodayPageTest, KeepsStartAtItsSizeAndInView) {
    show(madeUp());
    const QWidget* const start = shown("start");
    EXPECT_EQ(start->width(), 232 + 10);
    EXPECT_EQ(start->height(), 64 + 10);
    page->resize(920, 640);
    QApplication::processEvents();
    EXPECT_LT(start->mapTo(page.get(), QPoint{0, start->height()}).y(), 400);
}

TEST_F(TodayPageTest, GoesOnFromStartToTheExercisesThenToLessThenToTheTabs) {
    show(madeUp());
    QStringList order;
    QWidget* each = shown("start");
    for (int i = 0; i < 40 && order.size() < 7; ++i, each = each->nextInFocusChain())
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus)
            order << each->objectName();
    EXPECT_EQ(order.join(QLatin1Char{' '}),
              QStringLiteral("start exercise-bridge exercise-clamshell short-version gentle slot-morning slot-midday"));
}

TEST_F(TodayPageTest, NamesEverythingThatCanBeUsed) {
    coach::TodayView view = madeUp();
    view.daysAway = 5;
    show(view);
    EXPECT_EQ(test::unnamedWidgets(page.get()), QStringList{});
}

TEST_F(TodayPageTest, IsNeverWiderThanItsWindow) {
    for (const int size : {100, 150}) {
        Tokens tokens = Tokens::light();
        tokens.textSize = size;
        applyTokens(tokens);
        page = std::make_unique<TodayPage>();
        page->resize(920, 640);
        coach::TodayView view = madeUp();
        view.daysAway = 5;
        show(view);
        int right = 0;
        for (const QWidget* const each : page->findChildren<QWidget*>())
            if (each->isVisible())
                right = std::max(right, each->mapTo(page.get(), QPoint{each->width(), 0}).x());
        EXPECT_LE(right, 920) << size;
    }
}

} // namespace
} // namespace glidepath::ui
