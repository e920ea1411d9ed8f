#include "sounds/tone_track.h"
#include "support/plans.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace glidepath::sounds {

using namespace test;
using session::CommandKind;
using session::SessionEngine;

namespace {

using Heard = std::vector<std::pair<Duration, Tone>>;

/// A session with somebody who listens to it.
class Session {
public:
    explicit Session(std::vector<programme::PlannedExercise> exercises)
        : m_engine{session::unroll(planOf(std::move(exercises))), Instant{}} {
        look();
    }
    /// Looks as a driver does: when the next thing or the next tone is due, and not later than `most` after the last
    /// look.
    void passUntil(Duration until, Duration most = 125ms) {
        while (m_now < until) {
            Duration wait = std::min(most, until - m_now);
            if (const auto due = m_engine.nextDeadline())
                wait = std::min(wait, std::max(Duration{*due - Instant{m_now}}, Duration{1}));
            if (const auto tone = ToneTrack::untilNext(m_engine))
                wait = std::min(wait, *tone);
            m_now += wait;
            look();
        }
    }
    void tell(CommandKind command) {
        (void)m_engine.handle(command, Instant{m_now});
        hear();
    }
    /// The program stands still for so long.
    void standStill(Duration time) {
        m_now += time;
        look();
    }
    [[nodiscard]] const Heard& heard() const { return m_heard; }
    [[nodiscard]] SessionEngine& engine() { return m_engine; }

private:
    void look() {
        (void)m_engine.advanceTo(Instant{m_now});
        hear();
    }
    void hear() {
        if (const auto tone = m_track.look(m_engine))
            m_heard.emplace_back(m_now, *tone);
    }

    SessionEngine m_engine;
    ToneTrack m_track;
    Duration m_now{};
    Heard m_heard;
};

Heard between(const Heard& heard, Duration from, Duration to) {
    Heard part;
    std::copy_if(heard.begin(), heard.end(), std::back_inserter(part),
                 [&](const auto& each) { return each.first >= from && each.first < to; });
    return part;
}

} // namespace

// Get ready 0-20, hold 20-40, rest 40-50, hold 50-70, change 70-82 and the same on the other side.

TEST(ToneTrack, SoundsAHoldFromItsBeginningToItsLastSeconds) {
    Session session{{kneeToChest()}};
    session.passUntil(41s);
    EXPECT_EQ(session.heard(), (Heard{{0s, Tone::Ready},
                                      {17s, Tone::Tick},
                                      {18s, Tone::Tick},
                                      {19s, Tone::Tick},
                                      {20s, Tone::Start},
                                      {30s, Tone::HalfTime},
                                      {37s, Tone::Tick},
                                      {38s, Tone::Tick},
                                      {39s, Tone::Tick},
                                      {40s, Tone::Rest}}));
}

TEST(ToneTrack, SoundsTheChangeOfSideAndTheEnd) {
    Session session{{kneeToChest()}};
    session.passUntil(140s);
    EXPECT_EQ(between(session.heard(), 70s, 71s), (Heard{{70s, Tone::ChangeSide}}));
    EXPECT_EQ(session.heard().back().second, Tone::End);
    EXPECT_EQ(std::count_if(session.heard().begin(), session.heard().end(),
                            [](const auto& each) { return each.second == Tone::End; }),
              1);
}

TEST(ToneTrack, SoundsASetOnceAndNotEveryRepetition) {
    Session session{{bridge(1, 3)}};
    session.passUntil(40s);
    EXPECT_EQ(between(session.heard(), 20s, 40s), (Heard{{20s, Tone::Start}}));
}

TEST(ToneTrack, IsTheSameHoweverOftenItIsAsked) {
    Session often{{kneeToChest(), bridge()}};
    Session seldom{{kneeToChest(), bridge()}};
    often.passUntil(200s, 10ms);
    seldom.passUntil(200s, 1s);
    EXPECT_EQ(often.heard(), seldom.heard());
}

TEST(ToneTrack, SoundsAPauseOnceAndGoesOnWithWhatIsLeft) {
    Session session{{kneeToChest()}};
    session.passUntil(38500ms);
    session.tell(CommandKind::Pause);
    session.passUntil(60s);
    session.tell(CommandKind::Resume);
    session.passUntil(66s);
    const Heard after = between(session.heard(), 38500ms, 66s);
    ASSERT_GE(after.size(), 3u);
    EXPECT_EQ(after[0], (std::pair{Duration{38500ms}, Tone::Pause}));
    EXPECT_EQ(after[1].second, Tone::Tick); // the last second, and not the two before it once more
    EXPECT_EQ(after[2].second, Tone::Rest);
}

TEST(ToneTrack, BeginsAgainWithAStepThatBeginsAgain) {
    Session session{{kneeToChest()}};
    session.passUntil(25s);
    session.tell(CommandKind::Back);
    EXPECT_EQ(session.heard().back(), (std::pair{Duration{25s}, Tone::Start}));
}

TEST(ToneTrack, LeavesOutWhatIsTooLateToBeTrue) {
    Session session{{kneeToChest()}};
    session.passUntil(29s);
    session.standStill(9500ms); // half time is long over, and two seconds left were half a second ago
    EXPECT_EQ(between(session.heard(), 29s, 39s), Heard{});
    session.standStill(800ms); // one second left, 300 ms ago
    EXPECT_EQ(session.heard().back().second, Tone::Tick);
}

TEST(ToneTrack, HasNothingToWaitForWhilePausedAndAfterTheEnd) {
    Session session{{kneeToChest()}};
    EXPECT_EQ(ToneTrack::untilNext(session.engine()), Duration{17s});
    session.tell(CommandKind::Pause);
    EXPECT_EQ(ToneTrack::untilNext(session.engine()), std::nullopt);
    session.tell(CommandKind::End);
    EXPECT_EQ(ToneTrack::untilNext(session.engine()), std::nullopt);
}

TEST(ToneTrack, SaysNothingWhereThePersonSetsThePace) {
    programme::PlannedExercise paced = bridge(1, 3);
    std::get<programme::PlannedRepetitions>(paced.work).pace = programme::Pace::KeyAtEnd;
    Session session{{paced}};
    session.passUntil(60s);
    EXPECT_EQ(between(session.heard(), 20s, 60s), (Heard{{20s, Tone::Start}}));
}

} // namespace glidepath::sounds
