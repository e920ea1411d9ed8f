#include "assessment/exercise_metrics.h"
#include "assessment/settling.h"

#include <gtest/gtest.h>

namespace glidepath::test {

namespace {

using assessment::FewerOn;
using assessment::Given;
using programme::Share;

/// Two sets, so many on each side.
Given sides(int left, int right) {
    return programme::withSides({.sets = 2}, left, right);
}

/// What was given of clamshells in a session, and what was managed where that was less on one side.
struct Clams {
    Given given{};
    std::optional<FewerOn> managed{};
};

/// A session a day, the last one yesterday.
PastBuilder clams(const std::vector<Clams>& sessions, int phase = 2) {
    PastBuilder past = calm(phase);
    int day = -static_cast<int>(sessions.size());
    for (const Clams& session : sessions)
        past.did({.began = at(day++, 9h),
                  .phase = phase,
                  .kind = programme::RoutineKind::Strength,
                  .exercises = {{numberOf("clamshell"), session.given, {}, session.managed}},
                  .before = {.leg = score(3)},
                  .after = {.leg = score(3)},
                  .later = Later::Same});
    return past;
}

FewerOn onLeft(int amount) {
    return {Side::Left, amount};
}
FewerOn onRight(int amount) {
    return {Side::Right, amount};
}

assessment::Level levelAfter(const std::vector<Clams>& sessions) {
    return levelOf(clams(sessions).course(), numberOf("clamshell"), 2).value();
}

TEST(LevelBySides, IsWhatWasManagedTheLastTime) {
    EXPECT_EQ(levelAfter({{sides(10, 10), onLeft(8)}}).usual, sides(8, 10));
    EXPECT_EQ(levelAfter({{sides(8, 10), onLeft(5)}}).usual, sides(5, 10));
    EXPECT_EQ(levelAfter({{sides(10, 8), onLeft(5)}}).usual, sides(5, 8)) << "nothing was given beyond 8 on the right";
}

TEST(LevelBySides, IsWhatWasGivenWhereThatWasDone) {
    EXPECT_EQ(levelAfter({{sides(8, 10)}}).usual, sides(8, 10));
    EXPECT_EQ(levelAfter({{sides(10, 10), onLeft(3)}, {sides(3, 10)}}).usual, sides(3, 10));
    EXPECT_EQ(levelAfter({{sides(10, 10), onLeft(3)}, {sides(10, 10)}}).usual, sides(10, 10))
        << "only the last time counts";
}

TEST(LevelBySides, DoesNotCountASessionThatWasEased) {
    Given half = sides(4, 4);
    half.share = Share::Eased;
    EXPECT_EQ(levelAfter({{sides(9, 9)}, {half, onLeft(2)}}).usual, sides(9, 9));
    EXPECT_EQ(levelAfter({{sides(9, 9), onLeft(7)}, {half}}).usual, sides(7, 9));
}

TEST(LevelBySides, StaysWithinTheRangeOfTheDose) {
    EXPECT_EQ(levelAfter({{sides(13, 20)}}).usual, sides(12, 12));
    EXPECT_EQ(levelAfter({{sides(2, 20)}}).usual, sides(2, 12));
}

TEST(LevelBySides, BeginsAnewInANewSpellOfAPhase) {
    PastBuilder past = clams({{sides(10, 10), onLeft(5)}});
    past.steppedBack(1, 0).advanced(2, 1);
    EXPECT_EQ(levelOf(past.course(), numberOf("clamshell"), 2)->usual, sides(8, 8));
}

TEST(LevelBySides, RemembersWhatWasAskedWhereLessWasManaged) {
    EXPECT_EQ(levelAfter({{sides(10, 10), onLeft(8)}}).asked, sides(10, 10));
    EXPECT_EQ(levelAfter({{sides(8, 10)}}).asked, std::nullopt);
}

TEST(LevelBySides, IsNotAtTheTopWhileASideHasFewer) {
    const assessment::DoseRange& range = *shippedBook()->exercise(numberOf("clamshell")).dose(2);
    EXPECT_TRUE(levelAfter({{sides(12, 12)}}).isAtTop(range));
    EXPECT_FALSE(levelAfter({{sides(11, 12)}}).isAtTop(range));
}

TEST(GoodRunBySides, CountsOnlySessionsAtTheAmountsOfBothSides) {
    const auto run = [](const std::vector<Clams>& sessions) {
        return goodRunOf(clams(sessions).course(), numberOf("clamshell"), 2);
    };
    EXPECT_EQ(run({{sides(8, 10)}, {sides(8, 10)}}), 2);
    EXPECT_EQ(run({{sides(10, 10)}, {sides(8, 10)}}), 1);
    EXPECT_EQ(run({{sides(10, 8)}, {sides(8, 10)}}), 1);
    EXPECT_EQ(run({{sides(10, 10)}, {sides(10, 10), onLeft(8)}}), 0);
    EXPECT_EQ(run({{sides(8, 10), onLeft(6)}, {sides(8, 10)}}), 1) << "the first of them was not managed";
}

TEST(LeastOfWeek, CountsBothSides) {
    const auto least = [](const std::vector<Clams>& sessions) {
        return leastOfWeek(clams(sessions).course(), numberOf("clamshell"), 2, kToday);
    };
    EXPECT_EQ(least({{sides(9, 9)}, {sides(6, 11)}}), sides(6, 11));
    EXPECT_EQ(least({{sides(8, 8)}, {sides(6, 11)}}), sides(8, 8));
}

TEST(SettleBySides, OffersWhatWasManagedAndSaysSo) {
    const auto offer = settled(clams({{sides(10, 10)}, {sides(10, 10), onLeft(8)}}), "p2-strength-a");
    EXPECT_EQ(givenOf(offer, "clamshell"), sides(8, 10));
    ASSERT_EQ(changesOf(offer), Texts{"one-side clamshell"});
    EXPECT_EQ(offer.changes[0].before, sides(10, 10));
    EXPECT_EQ(offer.changes[0].after, sides(8, 10));
    EXPECT_EQ(offer.changes[0].rule, nullptr);
}

TEST(SettleBySides, SaysItOnce) {
    const auto offer = settled(clams({{sides(10, 10), onLeft(8)}, {sides(8, 10)}}), "p2-strength-a");
    EXPECT_EQ(givenOf(offer, "clamshell"), sides(8, 10));
    EXPECT_EQ(changesOf(offer), Texts{});
}

TEST(SettleBySides, GrowsTheSideThatHasFewerInOneStep) {
    const auto offer = settled(clams({{sides(6, 10)}, {sides(6, 10)}}), "p2-strength-a");
    EXPECT_EQ(changesOf(offer), Texts{"more clamshell"});
    EXPECT_EQ(givenOf(offer, "clamshell"), sides(8, 10));
}

TEST(SettleBySides, GrowsASideUpToTheTopBeforeAnythingElse) {
    const auto offer = settled(clams({{sides(11, 12)}, {sides(11, 12)}}), "p2-strength-a");
    EXPECT_EQ(givenOf(offer, "clamshell"), sides(12, 12));
    EXPECT_EQ(changesOf(offer), Texts{"more clamshell"});
}

TEST(SettleBySides, GrowsNothingWhereLessWasManaged) {
    const auto offer = settled(clams({{sides(8, 10)}, {sides(8, 10)}, {sides(8, 10), onLeft(7)}}), "p2-strength-a");
    EXPECT_EQ(givenOf(offer, "clamshell"), sides(7, 10));
    EXPECT_EQ(changesOf(offer), Texts{"one-side clamshell"});
}

TEST(SettleBySides, EasesBothSidesAndSpeaksOfThatAlone) {
    PastBuilder past = clams({{sides(10, 10), onRight(6)}});
    past.did(2, {{"clamshell", sides(10, 10)}}, on(-3), {.feel = Feel::MorePain});
    const auto offer = settled(past, "p2-strength-a");
    Given half = sides(5, 3);
    half.share = Share::Eased;
    EXPECT_EQ(givenOf(offer, "clamshell"), half);
    EXPECT_EQ(changesOf(offer), Texts{"less clamshell"});
}

TEST(CourseBySides, IsTheSameInWhateverOrderTwoOfTheSameMomentCome) {
    const auto session = [](const Clams& clams) {
        return assessment::SessionDone{
            .began = at(-1, 9h), .phase = 2, .exercises = {{numberOf("clamshell"), clams.given, {}, clams.managed}}};
    };
    const std::vector<Clams> all{{sides(8, 10)}, {sides(10, 8)}, {sides(8, 10), onLeft(3)}};
    PastBuilder one = calm(2);
    PastBuilder other = calm(2);
    for (auto clams = all.begin(); clams != all.end(); ++clams)
        one.did(session(*clams));
    for (auto clams = all.rbegin(); clams != all.rend(); ++clams)
        other.did(session(*clams));
    EXPECT_EQ(one.course(), other.course());
}

} // namespace

} // namespace glidepath::test
