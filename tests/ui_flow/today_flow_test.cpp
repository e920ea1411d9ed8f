#include "ui/app/screening_flow.h"
#include "ui/app/two_hours_reminder.h"
#include "ui_flow/world.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace glidepath::ui {

using namespace test;
using journal::DecisionKind;

namespace {

/// A session that was done to its end, and left without a rating.
void doSession(World& world) {
    world.beginSession();
    world.pass(10min);
    world.press(QStringLiteral("later"));
}

void later(World& world, Duration time) {
    world.clock.advance(time);
    world.composition->refresh();
    QApplication::processEvents();
}

bool says(World& world, const QString& words) {
    for (const auto* each : world.window.findChildren<QLabel*>())
        if (each->isVisible() && each->text() == words)
            return true;
    return false;
}

} // namespace

TEST(TodayFlow, AsksTwoHoursAfterASessionAndKeepsTheAnswer) {
    World world;
    doSession(world);
    EXPECT_EQ(world.button(QStringLiteral("later-easier")), nullptr);
    later(world, 2h);
    world.press(QStringLiteral("later-easier"));
    ASSERT_EQ(world.coach().history().laters.size(), 1U);
    EXPECT_EQ(world.coach().history().laters[0].later, Later::Easier);
    EXPECT_EQ(world.button(QStringLiteral("later-easier")), nullptr);
    EXPECT_TRUE(says(world, QStringLiteral("Thank you. The plan stays as it is.")));
}

TEST(TodayFlow, SaysWhatFollowsOnlyUntilTodayIsOpenedAgain) {
    World world;
    doSession(world);
    later(world, 2h);
    world.press(QStringLiteral("later-same"));
    world.window.showPage(PageId::Plan);
    world.window.showPage(PageId::Today);
    QApplication::processEvents();
    EXPECT_FALSE(says(world, QStringLiteral("Thank you. The plan stays as it is.")));
}

TEST(TodayFlow, SaysWhatFollowsOnlyOnTheDayOfTheAnswer) {
    World world;
    doSession(world);
    later(world, 2h);
    world.press(QStringLiteral("later-same"));
    later(world, 24h);
    EXPECT_FALSE(says(world, QStringLiteral("Thank you. The plan stays as it is.")));
}

TEST(TodayFlow, AsksAgainHalfAnHourLaterWhenThatIsWished) {
    World world;
    doSession(world);
    later(world, 2h);
    world.press(QStringLiteral("ask-later"));
    EXPECT_EQ(world.button(QStringLiteral("later-easier")), nullptr);
    later(world, 30min);
    EXPECT_NE(world.button(QStringLiteral("later-easier")), nullptr);
    EXPECT_TRUE(world.coach().history().laters.empty());
}

TEST(TodayFlow, KeepsHowAnExerciseFelt) {
    World world;
    world.beginSession();
    world.pass(10min);
    world.press(QStringLiteral("done-0"));
    world.press(QStringLiteral("feel-more-pain"));
    const auto& history = world.coach().history();
    ASSERT_EQ(history.feels.size(), 1U);
    EXPECT_EQ(history.feels[0], (journal::FeelReport{history.sessions[0].id, 0, Feel::MorePain}));
    EXPECT_EQ(world.page(), QStringLiteral("finished-page"));
}

TEST(TodayFlow, LeadsToTheWarningSignsWhenAnExerciseLeftNumbness) {
    World world;
    world.beginSession();
    world.pass(10min);
    world.press(QStringLiteral("done-0"));
    world.press(QStringLiteral("feel-numb-or-weak"));
    EXPECT_TRUE(world.composition->screening().isAboutSigns());
    EXPECT_EQ(world.coach().history().feels.size(), 1U);
}

TEST(TodayFlow, MovesByHandAndTakesItBack) {
    World world;
    world.seasoned();
    world.press(QStringLiteral("phase-rules"));
    world.press(QStringLiteral("go-to-phase-2"));
    EXPECT_EQ(world.coach().history().decisions.back().kind, DecisionKind::MovedByHand);
    EXPECT_EQ(world.coach().assessment().phase, 2);
    world.press(QStringLiteral("back-to-today"));
    world.press(QStringLiteral("phase-undo"));
    EXPECT_EQ(world.coach().history().decisions.back().kind, DecisionKind::Undone);
    EXPECT_EQ(world.coach().assessment().phase, 1);
}

TEST(TodayFlow, LeavesTheRestOfTheDayWhenThatIsWished) {
    World world;
    world.seasoned();
    world.press(QStringLiteral("not-today"));
    EXPECT_TRUE(says(world, QStringLiteral("Nothing more today")));
    EXPECT_EQ(world.coach().history().decisions.back().kind, DecisionKind::NotToday);
}

namespace {

/// Starts what Today offers, and tells that the leg is at 8.
void startOnAHardDay(World& world, int way) {
    world.seasoned();
    world.press(QStringLiteral("start"));
    world.key(Qt::Key_8);
    world.prompter.expect(QStringLiteral("hard-day"), way);
    world.press(QStringLiteral("go-on"));
}

} // namespace

TEST(HardDay, BeginsTheReliefSetWhereThatIsChosen) {
    World world;
    startOnAHardDay(world, 0);
    ASSERT_TRUE(world.composition->flow().running());
    EXPECT_EQ(world.coach().history().sessions.size(), 0U);
    world.composition->flow().driver()->handle(session::CommandKind::End);
    QApplication::processEvents();
    EXPECT_EQ(world.coach().history().sessions.at(0).plan.routine, RoutineId{"p1-relief"});
}

TEST(HardDay, BeginsAsPlannedWhereThatIsChosen) {
    World world;
    startOnAHardDay(world, 1);
    EXPECT_TRUE(world.composition->flow().running());
}

TEST(HardDay, LeavesTheDayWhereThatIsChosen) {
    World world;
    startOnAHardDay(world, 2);
    EXPECT_FALSE(world.composition->flow().running());
    EXPECT_EQ(world.coach().history().decisions.back().kind, DecisionKind::NotToday);
}

TEST(HardDay, ChangesNothingWhereTheQuestionIsLeft) {
    World world;
    const std::size_t before = world.seasoned().coach().history().decisions.size();
    startOnAHardDay(world, 3);
    EXPECT_FALSE(world.composition->flow().running());
    EXPECT_FALSE(world.window.isFull());
    EXPECT_EQ(world.coach().history().decisions.size(), before);
}

namespace {

constexpr std::chrono::hours kDay{24};

void pass(World& world, std::chrono::minutes time) {
    WallTime later = world.clock.wall();
    later.utc += time;
    world.clock.setWall(later);
}

/// In phase 2, with a leg that did not let go yesterday.
void bringToTheEdgeOfAStepBack(World& world) {
    world.seasoned();
    world.press(QStringLiteral("phase-rules"));
    world.press(QStringLiteral("go-to-phase-2"));
    world.press(QStringLiteral("back-to-today"));
    for (const Pattern pattern : {Pattern::ComesAndGoes, Pattern::ComesAndGoes, Pattern::ComesAndGoes,
                                  Pattern::ComesAndGoes, Pattern::NeverStops}) {
        pass(world, kDay);
        journal::Rating rating;
        rating.at = world.clock.wall();
        rating.leg = PainScore::from(3);
        rating.pattern = pattern;
        world.coach().addRating(rating);
    }
    pass(world, kDay);
    world.composition->refresh();
}

/// Starts, and tells once more that the leg does not let go.
void tellWhatLeadsToAStepBack(World& world) {
    world.press(QStringLiteral("start"));
    world.key(Qt::Key_3);
    world.press(QStringLiteral("pattern-2"));
    world.prompter.expect(QStringLiteral("plan-changed"));
    world.press(QStringLiteral("go-on"));
}

} // namespace

TEST(StepBack, IsToldWhenWhatWasToldBeforeASessionBringsItAbout) {
    World world;
    bringToTheEdgeOfAStepBack(world);
    tellWhatLeadsToAStepBack(world);
    EXPECT_FALSE(world.composition->flow().running());
    EXPECT_TRUE(world.coach().assessment().stepBack.has_value());
    const std::size_t ratings = world.coach().history().ratings.size();
    world.press(QStringLiteral("start")); // what was told a moment ago is not asked again
    EXPECT_TRUE(world.composition->flow().running());
    EXPECT_EQ(world.coach().history().ratings.size(), ratings);
}

TEST(StepBack, HasTheRatingAskedAgainAnHourLaterAndWhenTheClockWentBack) {
    for (const std::chrono::minutes time : {60min, -60min}) {
        World world;
        bringToTheEdgeOfAStepBack(world);
        tellWhatLeadsToAStepBack(world);
        pass(world, time);
        world.press(QStringLiteral("start"));
        EXPECT_FALSE(world.composition->flow().running());
        EXPECT_NE(world.button(QStringLiteral("skip-rating")), nullptr);
    }
}

TEST(TodayFlow, OpensAtTheDayEveryTime) {
    World world;
    world.seasoned();
    world.press(QStringLiteral("phase-rules"));
    world.window.showPage(PageId::Plan);
    world.window.showPage(PageId::Today);
    QApplication::processEvents();
    EXPECT_NE(world.button(QStringLiteral("start")), nullptr);
}

class ReminderTest : public testing::Test {
protected:
    ReminderTest() {
        doSession(m_world);
        m_reminder.follow(std::nullopt);
    }
    /// The clock goes to the next moment, and the timer with it.
    void passToNext() {
        m_world.clock.setWall(m_reminder.next().value());
        m_reminder.look();
    }

    World m_world;
    QStringList m_notes;
    TwoHoursReminder m_reminder{m_world.coach(), [this](const QString& title, const QString&) { m_notes << title; }};
};

TEST_F(ReminderTest, TellsOnceTwoHoursAfterTheEnd) {
    passToNext(); // the question opens
    EXPECT_EQ(m_notes, QStringList{});
    passToNext();
    EXPECT_EQ(m_notes, QStringList{QStringLiteral("Two hours after this morning's session")});
    passToNext(); // the question closes
    EXPECT_EQ(m_notes.size(), 1);
    EXPECT_EQ(m_reminder.next(), std::nullopt);
}

TEST_F(ReminderTest, StaysSilentWhenTheSwitchIsOff) {
    coach::Preferences preferences = m_world.coach().preferences();
    preferences.reminder = coach::Reminder::Off;
    m_world.coach().change(preferences);
    passToNext();
    passToNext();
    EXPECT_EQ(m_notes, QStringList{});
}

TEST_F(ReminderTest, StaysSilentOnceTheQuestionIsAnswered) {
    m_world.coach().setLater({m_world.coach().history().sessions[0].id, m_world.clock.wall(), Later::Same});
    m_reminder.follow(std::nullopt);
    EXPECT_EQ(m_reminder.next(), std::nullopt);
}

TEST_F(ReminderTest, WaitsAgainWhenTheTimerWasEarly) {
    const auto opens = m_reminder.next();
    m_reminder.look();
    EXPECT_EQ(m_reminder.next(), opens);
    EXPECT_EQ(m_notes, QStringList{});
}

} // namespace glidepath::ui
