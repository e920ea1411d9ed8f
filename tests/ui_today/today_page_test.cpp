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
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace glidepath::ui {
namespace {

using namespace std::chrono_literals;
using journal::DecisionKind;
using programme::Slot;
using programme::Version;

coach::SlotView part(Slot slot, const std::string& routine) {
    return {slot,
            {RoutineId{routine},
             "Strength A",
             12,
             {"mat"},
             {{ExerciseId{"bridge"}, "Bridge", "2 × 8", 3}, {ExerciseId{"clamshell"}, "Clamshell", "8 each side", 4}},
             coach::InPlace{RoutineId{routine}, Version::Short, 6},
             coach::InPlace{RoutineId{"relief"}, Version::Full, 4}},
            std::nullopt};
}

coach::DecisionOffer offer(const std::string& words, DecisionKind kind, const std::string& rule = {}) {
    return {words, {.at = {}, .kind = kind, .rule = rule}};
}

coach::PhaseProposal proposal(DecisionKind go) {
    return {.way = coach::PhaseProposal::Way::Back,
            .sentence = "Worse for some days. Go there?",
            .why = {{"Days in a row", "3 days", true, {}}},
            .meanwhile = "Until you answer, the gentler sessions are offered.",
            .go = offer("Go to phase 1", go),
            .stay = offer("Stay in phase 2", DecisionKind::Stayed)};
}

coach::BackAgainView backAgain(int days) {
    return {days,
            {offer("Shorter today, then as planned", DecisionKind::StartLighter),
             offer("One phase easier for a week", DecisionKind::SteppedBack)}};
}

coach::ReferralView referral(programme::Urgency urgency) {
    return {.urgency = urgency,
            .text = "It is worth having this looked at.",
            .why = {{"Days in a row", "3 days", true, {}}},
            .putAway = offer("Put away for now", DecisionKind::PutAway, "hard-days")};
}

coach::TodayView madeUp() {
    coach::TodayView view;
    view.day = std::chrono::local_days{std::chrono::year{2026} / 11 / 20};
    view.state = coach::DayState::Open;
    view.parts = {part(Slot::Morning, "daily"), part(Slot::Midday, "strength"), part(Slot::Evening, "glides")};
    view.open = 1;
    view.phase.steps = {{1, "Settle", "Move."}, {2, "Strengthen", "Grow."}, {3, "Stay well", "Keep."}};
    view.phase.current = 1;
    view.phase.why = "Grow.";
    view.practisedBefore = true;
    view.notToday = offer("Not today", DecisionKind::NotToday);
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
        page = std::make_unique<TodayPage>(figures);
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

    /// What is decided from here on.
    const std::vector<DecisionKind>& decisions() {
        QObject::connect(page.get(), &TodayPage::decided, page.get(),
                         [this](const journal::Decision& decision) { m_decisions.push_back(decision.kind); });
        return m_decisions;
    }

    [[nodiscard]] QStringList words() const {
        QStringList all;
        for (const QLabel* const label : page->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all;
    }

    figure::Figures figures;
    std::unique_ptr<TodayPage> page;

private:
    std::vector<StartWish> m_starts;
    std::vector<DecisionKind> m_decisions;
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

TEST_F(TodayPageTest, LeavesAProposedChangeOfPhaseToThePerson) {
    coach::TodayView view = madeUp();
    view.phase.proposal = proposal(DecisionKind::SteppedBack);
    show(view);
    const auto& decided = decisions();
    EXPECT_TRUE(words().contains(QStringLiteral("Worse for some days. Go there?")));
    EXPECT_TRUE(words().contains(QStringLiteral("Days in a row: 3 days")));
    EXPECT_TRUE(words().contains(QStringLiteral("Until you answer, the gentler sessions are offered.")));
    shown("phase-go")->click();
    shown("phase-stay")->click();
    EXPECT_EQ(decided, (std::vector{DecisionKind::SteppedBack, DecisionKind::Stayed}));
}

TEST_F(TodayPageTest, CanUndoAChangeOfPhase) {
    coach::TodayView view = madeUp();
    view.phase.changed = "Today you went to phase 2.";
    view.phase.undo = offer("Undo", DecisionKind::Undone);
    show(view);
    const auto& decided = decisions();
    shown("phase-undo")->click();
    EXPECT_EQ(decided, std::vector{DecisionKind::Undone});
}

TEST_F(TodayPageTest, SpeaksEachClauseOfTheNextPhaseAsAWhole) {
    coach::TodayView view = madeUp();
    view.phase.progress = "Before the next phase: 1 of 2 met";
    view.phase.towardsNext = {{{"Nothing below the buttock", "7 of 10 days", false, 0.7}, 0},
                              {{"Leg pain 2 or less", "1.8", true, {}}, 0}};
    show(view);
    QStringList spoken;
    for (const auto* const row : page->findChildren<QWidget*>(QStringLiteral("rule-row")))
        spoken << row->accessibleName();
    EXPECT_EQ(spoken, (QStringList{QStringLiteral("Nothing below the buttock, 7 of 10 days, not yet met"),
                                   QStringLiteral("Leg pain 2 or less, 1.8, met")}));
    EXPECT_TRUE(words().contains(QStringLiteral("Before the next phase: 1 of 2 met")));
}

TEST_F(TodayPageTest, LeadsToAllRulesAndToTheSignsWhenSomethingHasChanged) {
    show(madeUp());
    QSignalSpy rules{page.get(), &TodayPage::rulesWished};
    QSignalSpy changed{page.get(), &TodayPage::somethingChanged};
    shown("phase-rules")->click();
    shown("something-changed")->click();
    EXPECT_EQ(rules.count(), 1);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(TodayPageTest, TakesTheAnswerAfterTwoHoursWithOneClick) {
    coach::TodayView view = madeUp();
    view.twoHours = coach::TwoHoursView{7, "Two hours after this morning's session", "Leg was 3 before. Now it is"};
    show(view);
    std::vector<std::pair<journal::RecordId, Later>> answers;
    QObject::connect(page.get(), &TodayPage::settled, page.get(),
                     [&](journal::RecordId session, Later answer) { answers.emplace_back(session, answer); });
    QSignalSpy postponed{page.get(), &TodayPage::settlingPostponed};
    EXPECT_EQ(shown("later-little-worse")->accessibleName(),
              QStringLiteral("Leg was 3 before. Now it is A little worse"));
    shown("later-little-worse")->click();
    shown("ask-later")->click();
    EXPECT_EQ(answers, (std::vector<std::pair<journal::RecordId, Later>>{{7, Later::LittleWorse}}));
    EXPECT_EQ(postponed.count(), 1);
}

TEST_F(TodayPageTest, SaysWhatFollowsFromTheAnswer) {
    coach::TodayView view = madeUp();
    view.twoHoursReply = "Thank you. The plan stays as it is.";
    show(view);
    EXPECT_TRUE(words().contains(QStringLiteral("Thank you. The plan stays as it is.")));
}

TEST_F(TodayPageTest, PutsTheWarningSignsInPlaceOfEveryStart) {
    coach::TodayView view = madeUp();
    view.screeningDue = "It is time again.";
    view.backAgain = backAgain(4);
    show(view);
    EXPECT_EQ(shown("start"), nullptr);
    EXPECT_EQ(shown("short-version"), nullptr);
    EXPECT_EQ(shown("walk-walks"), nullptr);
    EXPECT_EQ(shown("again-lighter"), nullptr);
    QSignalSpy wished{page.get(), &TodayPage::screeningWished};
    EXPECT_EQ(QApplication::focusWidget(), shown("answer-signs"));
    shown("answer-signs")->click();
    EXPECT_EQ(wished.count(), 1);
}

TEST_F(TodayPageTest, SaysWhatIsNotAsItWasTheLastTime) {
    coach::TodayView view = madeUp();
    view.lighter = {"The next one has half the amount."};
    view.parts[1].offer.changes = {"Bridge: 2 × 4 instead of 2 × 8."};
    show(view);
    EXPECT_TRUE(words().contains(QStringLiteral("The next one has half the amount.")));
    EXPECT_TRUE(words().contains(QStringLiteral("Bridge: 2 × 4 instead of 2 × 8.")));
}

TEST_F(TodayPageTest, StartsTheVersionThatIsOfferedAndKeepsTheWholeAtHand) {
    coach::TodayView view = madeUp();
    view.parts[1].offer.version = Version::Short;
    view.parts[1].offer.shortVersion.reset();
    view.parts[1].offer.asPlanned = coach::InPlace{RoutineId{"strength"}, Version::Full, 12};
    show(view);
    const auto& wishes = starts();
    shown("start")->click();
    shown("as-planned")->click();
    EXPECT_EQ(wishes.at(0).version, Version::Short);
    EXPECT_EQ(wishes.at(1).version, Version::Full);
}

TEST_F(TodayPageTest, LeavesEverythingForTodayWhenThatIsWished) {
    show(madeUp());
    const auto& decided = decisions();
    shown("not-today")->click();
    EXPECT_EQ(decided, std::vector{DecisionKind::NotToday});
}

TEST_F(TodayPageTest, OffersAWalkOnADayThatWasLeft) {
    coach::TodayView view = madeUp();
    view.parts.clear();
    view.state = coach::DayState::NotToday;
    show(view);
    const auto& wishes = starts();
    EXPECT_TRUE(words().contains(QStringLiteral("Nothing more today")));
    shown("start")->click();
    EXPECT_EQ(wishes.at(0).routine, RoutineId{"walks"});
}

TEST_F(TodayPageTest, PutsStrongAdviceBeforeTheSessionAndTheRestBehindIt) {
    coach::TodayView view = madeUp();
    view.referrals = {referral(programme::Urgency::Banner)};
    show(view);
    const auto topOf = [this](const char* name) {
        return page->findChild<QWidget*>(QLatin1String{name})->mapTo(page.get(), QPoint{}).y();
    };
    EXPECT_LT(topOf("referral-hard-days"), topOf("session-card"));
    view.referrals = {referral(programme::Urgency::Advise)};
    show(view);
    EXPECT_GT(topOf("referral-hard-days"), topOf("session-card"));
}

TEST_F(TodayPageTest, PutsAdviceAwayAndPrintsTheReportOnlyOnceThereIsOne) {
    coach::TodayView view = madeUp();
    view.referrals = {referral(programme::Urgency::Banner)};
    show(view);
    const auto& decided = decisions();
    shown("put-away-hard-days")->click();
    EXPECT_EQ(decided, std::vector{DecisionKind::PutAway});
    EXPECT_EQ(shown("print-report"), nullptr);
    view.referrals[0].report = coach::Report::Ready;
    show(view);
    QSignalSpy reports{page.get(), &TodayPage::reportWished};
    shown("print-report")->click();
    EXPECT_EQ(reports.count(), 1);
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
    view.backAgain = backAgain(4);
    show(view);
    const auto& decided = decisions();
    QSignalSpy asPlanned{page.get(), &TodayPage::startAsPlannedWished};
    EXPECT_TRUE(words().contains(QStringLiteral("Back after four days")));
    shown("again-lighter")->click();
    shown("again-easier")->click();
    shown("again-as-planned")->click();
    EXPECT_EQ(decided, (std::vector{DecisionKind::StartLighter, DecisionKind::SteppedBack}));
    EXPECT_EQ(asPlanned.count(), 1);
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
              QStringLiteral("start exercise-bridge exercise-clamshell short-version gentle not-today slot-morning"));
}

TEST_F(TodayPageTest, NamesEverythingThatCanBeUsed) {
    coach::TodayView view = madeUp();
    view.backAgain = backAgain(5);
    view.phase.proposal = proposal(DecisionKind::Advanced);
    view.phase.undo = offer("Undo", DecisionKind::Undone);
    view.twoHours = coach::TwoHoursView{7, "Two hours after", "Now it is"};
    view.referrals = {referral(programme::Urgency::Banner), referral(programme::Urgency::Mention)};
    view.referrals[0].report = coach::Report::Ready;
    show(view);
    EXPECT_EQ(test::unnamedWidgets(page.get()), QStringList{});
}

TEST_F(TodayPageTest, IsNeverWiderThanItsWindow) {
    // What a window of 1024 pixels leaves beside its rail.
    for (const auto& [size, width] : {std::pair{100, 920}, {150, 868}}) {
        Tokens tokens = Tokens::light();
        tokens.textSize = size;
        applyTokens(tokens);
        page = std::make_unique<TodayPage>(figures);
        page->resize(width, 640);
        coach::TodayView view = madeUp();
        view.day = Date{std::chrono::year{2026} / 9 / 30}; // a Wednesday: the longest title
        view.backAgain = backAgain(5);
        view.phase.proposal = proposal(DecisionKind::Advanced);
        view.twoHours = coach::TwoHoursView{7, "Two hours after this morning's session", "Leg was 3 before. Now it is"};
        view.referrals = {referral(programme::Urgency::Banner), referral(programme::Urgency::Mention)};
        show(view);
        int right = 0;
        for (const QWidget* const each : page->findChildren<QWidget*>())
            if (each->isVisible())
                right = std::max(right, each->mapTo(page.get(), QPoint{each->width(), 0}).x());
        EXPECT_LE(right, width) << size;
    }
}

} // namespace
} // namespace glidepath::ui
