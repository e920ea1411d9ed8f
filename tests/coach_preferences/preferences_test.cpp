#include "coach/preferences.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using programme::Pace;
using Settings = std::map<std::string, std::string>;

Preferences unusual() {
    Preferences all;
    all.soreSide = SoreSide::Right;
    all.phase = 2;
    all.pace = Pace::KeyAtEnd;
    all.paceByExercise = {{ExerciseId{"clamshell"}, Pace::KeyEachRepetition}};
    all.theme = ThemeChoice::Dark;
    all.textSize = 130;
    all.personName = "Ada";
    all.reminder = Reminder::Off;
    all.emergencyNumber = "999";
    all.screening = {.step = ScreeningStep::Things,
                     .signs = {"one-side", "tingling"},
                     .triggers = {"sitting"},
                     .things = std::set<std::string>{"chair", "mat"},
                     .floor = "easy",
                     .sitting = std::chrono::minutes{5},
                     .standing = std::chrono::minutes{60},
                     .began = parseIsoDate("2026-11-06"),
                     .painFree = YesOrNo::No,
                     .strengthBase = YesOrNo::Yes,
                     .toldAgain = parseIsoDate("2026-11-20")};
    all.figureTone = 4;
    all.motion = MotionChoice::Reduced;
    all.sound = SoundChoice::Off;
    all.soundVolume = 40;
    return all;
}

TEST(Preferences, AreTheDefaultsWhenNothingWasEverChosen) {
    EXPECT_EQ(preferencesFrom({}), Preferences{});
}

TEST(Preferences, ComeBackFromTheWordsTheyWereWrittenAs) {
    EXPECT_EQ(preferencesFrom(changedSettings({}, unusual())), unusual());
}

TEST(Preferences, FallBackToTheDefaultWhereAWordCannotBeRead) {
    const Settings nonsense{{"sore-side", "up"},
                            {"phase", "0"},
                            {"pace", "fast"},
                            {"theme", "sepia"},
                            {"text-size", "101"},
                            {"pace.!", "timed"},
                            {"pace.clamshell", "fast"},
                            {"screening-step", "half"},
                            {"signs", "No! Ids!"},
                            {"floor", "?"},
                            {"sitting-minutes", "0"},
                            {"standing-minutes", "5 min"},
                            {"began", "yesterday"},
                            {"pain-free", "perhaps"},
                            {"emergency-number", "call"},
                            {"motion", "wild"},
                            {"sound", "loud"},
                            {"sound-volume", "71"}};
    EXPECT_EQ(preferencesFrom(nonsense), Preferences{});
}

TEST(Preferences, IgnoreSettingsTheyDoNotKnow) {
    EXPECT_EQ(preferencesFrom({{"colour-of-the-sky", "blue"}}), Preferences{});
}

TEST(Preferences, WriteOnlyWhatChanged) {
    Preferences after = unusual();
    after.theme = ThemeChoice::Light;
    EXPECT_EQ(changedSettings(unusual(), after), (Settings{{"theme", "light"}}));
    EXPECT_TRUE(changedSettings(after, after).empty());
}

TEST(Preferences, TakeBackThePaceOfOneExercise) {
    Preferences after = unusual();
    after.paceByExercise.clear();
    const Settings changed = changedSettings(unusual(), after);
    EXPECT_EQ(changed, (Settings{{"pace.clamshell", ""}}));
    EXPECT_TRUE(preferencesFrom(changed).paceByExercise.empty());
}

TEST(Preferences, KnowHavingNothingAtHandFromNotHavingBeenAsked) {
    Preferences nothing;
    nothing.screening.things.emplace();
    EXPECT_EQ(preferencesFrom(changedSettings({}, nothing)).screening.things, std::set<std::string>{});
    EXPECT_FALSE(preferencesFrom({}).screening.things);
}

TEST(Preferences, TakeBackAnAnswerOfTheScreening) {
    Preferences after = unusual();
    after.screening.things.reset();
    after.screening.sitting.reset();
    after.screening.triggers.clear();
    Settings settings = changedSettings({}, unusual());
    for (const auto& [key, word] : changedSettings(unusual(), after))
        settings[key] = word;
    EXPECT_EQ(preferencesFrom(settings), after);
}

TEST(Preferences, KnowATelephoneNumber) {
    for (const char* const number : {"999", "112", "+44 20 7946 0958", "01"})
        EXPECT_TRUE(isTelephoneNumber(number)) << number;
    for (const char* const number : {"", "1", "+", " 112", "112 ", "call", "1-1-2", "+ 112", "123456789012345678901"})
        EXPECT_FALSE(isTelephoneNumber(number)) << number;
}

TEST(Preferences, HandTheirChoicesToTheSession) {
    const auto choices = unusual().choices();
    EXPECT_EQ(choices.soreSide, SoreSide::Right);
    EXPECT_EQ(choices.pace, Pace::KeyAtEnd);
    EXPECT_EQ(choices.paceByExercise.at(ExerciseId{"clamshell"}), Pace::KeyEachRepetition);
}

TEST(Preferences, KeepAPaceInTheWordOfTheJournal) {
    Preferences chosen;
    chosen.pace = Pace::KeyEachRepetition;
    EXPECT_EQ(changedSettings({}, chosen), (Settings{{"pace", "key-each-repetition"}}));
}

} // namespace
} // namespace glidepath::coach
