#include "coach/coach.h"
#include "support/fake_clock.h"
#include "support/full_disk.h"
#include "support/plans.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace glidepath::coach {

using namespace test;

namespace {

class CoachTest : public testing::Test {
protected:
    Coach open() {
        return Coach::open(readContent(GLIDEPATH_DATA_DIR, std::nullopt),
                           journal::Journal::open(m_folder.path()).value(), m_clock, m_folder.path())
            .value();
    }
    journal::Rating rating(int leg) {
        journal::Rating made;
        made.at = m_clock.wall();
        made.leg = PainScore::from(leg);
        return made;
    }

    TemporaryFolder m_folder;
    FakeClock m_clock;
};

} // namespace

TEST_F(CoachTest, RemembersWhatThePersonChose) {
    Preferences wished;
    wished.soreSide = SoreSide::Left;
    wished.phase = 2;
    open().change(wished);
    EXPECT_EQ(open().preferences(), wished);
}

TEST_F(CoachTest, KeepsAGapWhereNothingWasAnswered) {
    Coach coach = open();
    EXPECT_FALSE(coach.addRating({}));
    EXPECT_TRUE(coach.history().ratings.empty());
}

TEST_F(CoachTest, ShowsAndKeepsWhatAFullDiskCannotTakeAndSavesItLater) {
    Coach coach = open();
    Preferences wished;
    wished.phase = 2;
    {
        const FullDisk full;
        EXPECT_FALSE(coach.addRating(rating(4)));
        coach.change(wished);
        EXPECT_TRUE(coach.problem());
        EXPECT_EQ(coach.history().ratings.size(), 1u);
        EXPECT_EQ(coach.preferences().phase, 2);
        coach.reload();
        EXPECT_EQ(coach.history().ratings.size(), 1u);
    }
    coach.retry();
    EXPECT_FALSE(coach.problem());
    EXPECT_GT(coach.history().ratings.at(0).id, 0);
    Coach again = open();
    ASSERT_EQ(again.history().ratings.size(), 1u);
    EXPECT_EQ(again.history().ratings[0].leg, PainScore::from(4));
    EXPECT_EQ(again.preferences().phase, 2);
}

TEST_F(CoachTest, KeepsWhatWasDoneOfASessionThatNobodyEnded) {
    {
        auto journal = journal::Journal::open(m_folder.path()).value();
        const auto id = journal.beginSession(planOf({shortWalk()}), m_clock.wall()).value();
        journal::SessionEntry entry;
        entry.session = id;
        entry.seen = Instant{20s + 3min};
        ASSERT_TRUE(journal.record(entry));
    }
    Coach coach = open();
    ASSERT_TRUE(coach.unfinished());
    m_clock.advance(9h);
    coach.keepUnfinished();
    EXPECT_FALSE(coach.unfinished());
    ASSERT_EQ(coach.history().sets.size(), 1u);
    EXPECT_EQ(coach.history().sets[0].worked, Duration{3min});
    EXPECT_EQ(coach.history().sessions.at(0).outcome, journal::SessionOutcome::EndedEarly);
    EXPECT_EQ(coach.history().sessions[0].length, Duration{20s + 3min});
    EXPECT_FALSE(open().unfinished());
}

TEST_F(CoachTest, OffersTheSessionsOfThePresentAsDaysGoBy) {
    Coach coach = open();
    coach.decide({.at = m_clock.wall(), .kind = journal::DecisionKind::MovedByHand, .toPhase = 2});
    const auto pass = [this](int days) {
        WallTime later = m_clock.wall();
        later.utc += std::chrono::hours{24 * days};
        m_clock.setWall(later);
    };
    pass(10);
    for (int day = 0; day < 2; ++day) {
        journal::Rating constant = rating(4);
        constant.pattern = Pattern::NeverStops;
        coach.addRating(constant);
        pass(1 - day);
    }
    const RoutineId settle{"p1-core"};
    const RoutineId strengthen{"p2-daily"};
    EXPECT_EQ(coach.preferences().phase, 1); // a step back waits for its answer
    EXPECT_TRUE(coach.planOf(settle, programme::Version::Full));
    EXPECT_FALSE(coach.planOf(strengthen, programme::Version::Full));
    pass(5);
    EXPECT_TRUE(coach.planOf(strengthen, programme::Version::Full));
    EXPECT_FALSE(coach.planOf(settle, programme::Version::Full));
    coach.look();
    EXPECT_EQ(coach.preferences().phase, 2);
}

TEST_F(CoachTest, PlansNothingWithoutUsableContent) {
    const Coach coach =
        Coach::open({}, journal::Journal::open(m_folder.path()).value(), m_clock, m_folder.path()).value();
    EXPECT_FALSE(coach.planOf(RoutineId{"p1-core"}, programme::Version::Full));
    EXPECT_FALSE(coach.planOf(ExerciseId{"clamshell"}));
}

} // namespace glidepath::coach
