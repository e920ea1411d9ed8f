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
    all.warningSignsRead = true;
    all.personName = "Ada";
    return all;
}

TEST(Preferences, AreTheDefaultsWhenNothingWasEverChosen) {
    EXPECT_EQ(preferencesFrom({}), Preferences{});
}

TEST(Preferences, ComeBackFromTheWordsTheyWereWrittenAs) {
    EXPECT_EQ(preferencesFrom(changedSettings({}, unusual())), unusual());
}

TEST(Preferences, FallBackToTheDefaultWhereAWordCannotBeRead) {
    const Settings nonsense{{"sore-side", "up"},  {"phase", "0"},      {"pace", "fast"},          {"theme", "sepia"},
                            {"text-size", "101"}, {"pace.!", "timed"}, {"pace.clamshell", "fast"}};
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
