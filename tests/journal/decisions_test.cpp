#include "journal/support.h"
#include "support/full_disk.h"

#include <gmock/gmock.h>

namespace glidepath::journal {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using DecisionsTest = JournalTest;
using enum DecisionKind;

constexpr auto kKinds = {Entered, Advanced, SteppedBack,    MovedByHand, Stayed,   Undone,      PutBack,
                         LeftOut, GateFits, GateDoesNotFit, PutAway,     NotToday, StartLighter};

/// With everything a decision can have.
Decision decision(DecisionKind kind, WallTime at = morning()) {
    return {.id = 0,
            .at = at,
            .kind = kind,
            .fromPhase = 1,
            .toPhase = 2,
            .subject = "glute-bridge",
            .rule = "advance-to-2",
            .reason = "Leg pain 3.4 on average; \"5 or less\" is wanted – 14 of 14 days"};
}

Decision added(Journal& journal, Decision decision) {
    decision.id = journal.addDecision(decision).value();
    return decision;
}

TEST_F(DecisionsTest, ComeBackWhateverTheirKind) {
    std::vector<Decision> decisions;
    for (const DecisionKind kind : kKinds)
        decisions.push_back(added(m_journal, decision(kind)));
    EXPECT_EQ(historyOf(m_journal).decisions, decisions);
}

TEST_F(DecisionsTest, ComeBackWithTheirGaps) {
    const Decision sparse = added(m_journal, {.id = 0, .at = morning(), .kind = NotToday});
    Decision entered{.id = 0, .at = morning(), .kind = Entered};
    entered.toPhase = 1;
    entered = added(m_journal, entered);
    EXPECT_THAT(historyOf(m_journal).decisions, ElementsAre(sparse, entered));
}

TEST_F(DecisionsTest, ComeInTheOrderTheyWereMadeWhateverTheClockSaid) {
    const Decision first = added(m_journal, decision(SteppedBack, morning(24h)));
    const Decision second = added(m_journal, decision(Undone, morning()));
    EXPECT_THAT(historyOf(m_journal).decisions, ElementsAre(first, second));
}

TEST_F(DecisionsTest, AreRefusedWhenAChangeOfPhaseLeadsNowhere) {
    for (const auto kind : {Entered, Advanced, SteppedBack, MovedByHand}) {
        Decision nowhere = decision(kind);
        nowhere.toPhase = std::nullopt;
        EXPECT_FALSE(m_journal.addDecision(nowhere)) << name(kind);
    }
}

TEST_F(DecisionsTest, AreRefusedWhenTheyDoNotSayWhichExerciseOrGate) {
    for (const auto kind : {PutBack, LeftOut, GateFits, GateDoesNotFit}) {
        Decision unclear = decision(kind);
        unclear.subject.clear();
        EXPECT_FALSE(m_journal.addDecision(unclear)) << name(kind);
    }
}

TEST_F(DecisionsTest, AreRefusedAndLeaveNothingBehindWhenTheDiskIsFull) {
    {
        const test::FullDisk full;
        EXPECT_FALSE(m_journal.addDecision(decision(Advanced)));
    }
    EXPECT_THAT(historyOf(m_journal).decisions, IsEmpty());
}

TEST_F(DecisionsTest, AreUnreadableWithAKindThatHasNoMeaning) {
    (void)added(m_journal, decision(Advanced));
    writeNonsense(m_folder.path(), "UPDATE decision SET kind = 'sideways'");
    const auto history = m_journal.history();
    ASSERT_FALSE(history);
    EXPECT_THAT(history.error().detail, HasSubstr("no meaning"));
}

TEST(DecisionWords, AreReadBackAsTheyAreWritten) {
    for (const DecisionKind kind : kKinds)
        EXPECT_EQ(parseDecisionKind(name(kind)), kind);
    EXPECT_EQ(parseDecisionKind("SteppedBack"), std::nullopt);
    EXPECT_EQ(parseDecisionKind(""), std::nullopt);
}

TEST(ScreeningWords, AreReadBackAsTheyAreWritten) {
    for (const auto reason : {ScreeningReason::Asked, ScreeningReason::Correction})
        EXPECT_EQ(parseScreeningReason(name(reason)), reason);
    EXPECT_EQ(parseScreeningReason("wish"), std::nullopt);
}

} // namespace

} // namespace glidepath::journal
