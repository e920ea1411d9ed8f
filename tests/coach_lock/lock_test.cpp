#include "coach/lock.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using namespace std::chrono_literals;
using guidance::SignLevel;
using journal::ScreeningReason;
using State = Lock::State;

guidance::WarningSigns signs() {
    guidance::WarningSigns made;
    made.emergency.signs = {{"numb", "numbness", "", {}}, {"bladder", "trouble with the bladder", "", {}}};
    made.today.signs = {{"fever", "a fever", "", {}}};
    made.soon.signs = {{"night", "pain at night", "", {}}};
    made.stop.signs = {{"sharp", "sharp pain", "", {}}};
    return made;
}

/// A history that grows by what a person does; every step is an hour after the one before.
class Story {
public:
    Story& asked(std::vector<std::string> yes) { return screened(ScreeningReason::Asked, std::move(yes)); }
    Story& corrected(std::vector<std::string> yes) { return screened(ScreeningReason::Correction, std::move(yes)); }
    Story& examined(journal::RecordId screening) {
        m_history.clearances.push_back({.id = 1 + static_cast<journal::RecordId>(m_history.clearances.size()),
                                        .screening = screening,
                                        .at = next(),
                                        .who = "a doctor",
                                        .when = "today"});
        return *this;
    }
    Story& clockSetBackBy(Duration time) {
        m_now.utc -= time;
        return *this;
    }
    [[nodiscard]] Lock lock() const { return lockOf(m_history, signs()); }
    [[nodiscard]] WallTime now() const { return m_now; }

private:
    Story& screened(ScreeningReason reason, std::vector<std::string> yes) {
        const auto id = 1 + static_cast<journal::RecordId>(m_history.screenings.size());
        m_history.screenings.push_back({.id = id, .at = next(), .reason = reason, .yes = std::move(yes)});
        return *this;
    }
    WallTime next() {
        m_now.utc += 1h;
        return m_now;
    }

    journal::History m_history;
    WallTime m_now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}, 60min};
};

using Ids = std::vector<std::string>;

TEST(Lock, IsOpenWhileNothingWasAnswered) {
    EXPECT_EQ(Story{}.lock(), Lock{});
}

TEST(Lock, IsOpenWhenEverythingWasAnsweredWithNo) {
    EXPECT_FALSE(Story{}.asked({}).lock().closed());
}

TEST(Lock, ClosesByAYesOfEveryLevel) {
    EXPECT_EQ(Story{}.asked({"numb"}).lock().level, SignLevel::Emergency);
    EXPECT_EQ(Story{}.asked({"fever"}).lock().level, SignLevel::Today);
    EXPECT_EQ(Story{}.asked({"night"}).lock().level, SignLevel::Soon);
    for (const char* sign : {"numb", "fever", "night"})
        EXPECT_EQ(Story{}.asked({sign}).lock().state, State::Answered) << sign;
}

TEST(Lock, HasTheStrictestLevelOfItsSigns) {
    EXPECT_EQ(Story{}.asked({"night", "fever"}).lock().level, SignLevel::Today);
    EXPECT_EQ(Story{}.asked({"fever", "bladder", "night"}).lock().level, SignLevel::Emergency);
}

TEST(Lock, TakesASignThatIsNotThereAnyMoreForAnEmergency) {
    const Lock lock = Story{}.asked({"gone"}).lock();
    EXPECT_TRUE(lock.closed());
    EXPECT_EQ(lock.level, SignLevel::Emergency);
}

TEST(Lock, TellsWhatWasAnsweredWithYesAndWhen) {
    Story story;
    const Lock lock = story.asked({"fever", "night"}).lock();
    EXPECT_EQ(lock.signs, (Ids{"fever", "night"}));
    EXPECT_EQ(lock.at, story.now());
}

TEST(Lock, StaysWhenEverythingIsAnsweredWithNoLaterOn) {
    Story story;
    const Lock before = story.asked({"numb"}).lock();
    EXPECT_EQ(story.asked({}).lock(), before);
    EXPECT_EQ(story.asked({}).asked({}).lock(), before);
}

TEST(Lock, GathersTheSignsOfSeveralTimes) {
    const Lock lock = Story{}.asked({"numb", "fever"}).asked({"night", "fever"}).lock();
    EXPECT_EQ(lock.signs, (Ids{"numb", "fever", "night"}));
    EXPECT_EQ(lock.level, SignLevel::Emergency);
}

TEST(Lock, IsOpenedByACorrectionWithoutAYes) {
    EXPECT_FALSE(Story{}.asked({"numb"}).corrected({}).lock().closed());
    EXPECT_FALSE(Story{}.asked({"numb"}).asked({"fever"}).asked({}).corrected({}).lock().closed());
}

TEST(Lock, StaysAfterACorrectionWithAYesAndTellsThatOne) {
    const Lock lock = Story{}.asked({"numb"}).corrected({"night"}).lock();
    EXPECT_TRUE(lock.closed());
    EXPECT_EQ(lock.signs, (Ids{"night"}));
    EXPECT_EQ(lock.level, SignLevel::Soon);
}

TEST(Lock, ClosesAgainAfterACorrection) {
    EXPECT_TRUE(Story{}.asked({"numb"}).corrected({}).asked({"fever"}).lock().closed());
}

TEST(Lock, IsNotOpenedByACorrectionThatCameBefore) {
    EXPECT_TRUE(Story{}.corrected({}).asked({"fever"}).lock().closed());
}

TEST(Lock, IsOpenedByAnExamination) {
    EXPECT_FALSE(Story{}.asked({"numb"}).examined(1).lock().closed());
}

TEST(Lock, IsOpenedForEverythingBeforeTheScreeningThatWasCleared) {
    EXPECT_FALSE(Story{}.asked({"numb"}).asked({}).examined(2).lock().closed());
    EXPECT_FALSE(Story{}.asked({"numb"}).asked({"fever"}).examined(2).lock().closed());
}

TEST(Lock, StaysWhenOnlyAnEarlierScreeningWasCleared) {
    const Lock lock = Story{}.asked({"numb"}).asked({"fever"}).examined(1).lock();
    EXPECT_EQ(lock.signs, (Ids{"fever"}));
    EXPECT_EQ(lock.level, SignLevel::Today);
}

TEST(Lock, StaysWhenAScreeningIsClearedThatNobodyKnows) {
    EXPECT_TRUE(Story{}.asked({"numb"}).examined(7).lock().closed());
}

TEST(Lock, ClosesAgainByAYesAfterTheExamination) {
    EXPECT_TRUE(Story{}.asked({"numb"}).examined(1).asked({"numb"}).lock().closed());
}

TEST(Lock, FollowsTheNumbersWhenTheClockIsSetBack) {
    EXPECT_TRUE(Story{}.corrected({}).clockSetBackBy(48h).asked({"numb"}).lock().closed());
    EXPECT_TRUE(Story{}.asked({}).examined(1).clockSetBackBy(48h).asked({"numb"}).lock().closed());
    EXPECT_FALSE(Story{}.asked({"numb"}).clockSetBackBy(48h).corrected({}).lock().closed());
    EXPECT_FALSE(Story{}.asked({"numb"}).clockSetBackBy(48h).examined(1).lock().closed());
}

TEST(Lock, TakesASignThatEndsAnExerciseForAnEmergencyBecauseItIsNotAsked) {
    EXPECT_EQ(Story{}.asked({"sharp"}).lock().level, SignLevel::Emergency);
}

} // namespace
} // namespace glidepath::coach
