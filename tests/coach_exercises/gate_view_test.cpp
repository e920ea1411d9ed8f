#include "coach/gate_view.h"
#include "support/somebody.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using coach::GateView;
using journal::DecisionKind;
using test::Somebody;

const coach::Content& shipped() {
    static const coach::Content content = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return content;
}

std::vector<GateView> gatesFor(Somebody& person, const std::string& id) {
    const auto input = person.input();
    return coach::gateViews(input.content, input.guide, ExerciseId{id}, input.preferences.phase, input.now);
}

TEST(GateView, CountsTheGoodSessions) {
    Somebody person{shipped()};
    person.practise("ankle-pumps", 3).practise("ankle-pumps", 2);
    const auto gates = gatesFor(person, "seated-nerve-floss");
    ASSERT_EQ(gates.size(), 1u);
    EXPECT_EQ(gates[0].needs,
              (std::vector<coach::ClauseLine>{{"Ankle pumps", "2 of 3 good sessions", false, 2.0 / 3}}));
}

TEST(GateView, TellsWhenGoodSessionsStillNeedMoreDays) {
    Somebody person{shipped()};
    for (int time = 0; time < 3; ++time)
        person.practise("ankle-pumps", 2);
    const auto gates = gatesFor(person, "seated-nerve-floss");
    ASSERT_EQ(gates.size(), 1u);
    EXPECT_EQ(gates[0].needs[0].value, "3 good sessions, spread over 1 of 2 days");
    EXPECT_FALSE(gates[0].needs[0].met);
}

TEST(GateView, IsNothingOnceItIsOpen) {
    Somebody person{shipped()};
    for (const int daysAgo : {4, 3, 2})
        person.practise("ankle-pumps", daysAgo);
    EXPECT_TRUE(gatesFor(person, "seated-nerve-floss").empty());
}

TEST(GateView, TellsHowFarTheTimeHasCome) {
    Somebody person{shipped(), 2};
    person.practise("clamshell", 5);
    const auto gates = gatesFor(person, "clamshell-band");
    ASSERT_EQ(gates.size(), 1u);
    ASSERT_EQ(gates[0].needs.size(), 3u);
    EXPECT_EQ(gates[0].needs[0].value, "0 of 3 good sessions in a row") << "the easier one is not at its top";
    EXPECT_EQ(gates[0].needs[1].text, "Time in this phase");
    EXPECT_EQ(gates[0].needs[1].value, "5 of 14 days");
    EXPECT_EQ(gates[0].needs[2].value, "7 days");
    EXPECT_TRUE(gates[0].needs[2].met);
}

TEST(GateView, AsksWhatOnlyThePersonKnows) {
    Somebody person{shipped(), 3};
    const auto gates = gatesFor(person, "knee-to-chest-double");
    ASSERT_EQ(gates.size(), 1u);
    EXPECT_TRUE(gates[0].needs.empty());
    ASSERT_EQ(gates[0].questions.size(), 2u);
    EXPECT_FALSE(gates[0].questions[0].told) << "nothing is answered beforehand";
    EXPECT_TRUE(gates[0].reply.empty());
}

TEST(GateView, GoesOnAskingOnceItIsOpenSoThatAnAnswerCanChange) {
    Somebody person{shipped(), 3};
    person.decide(DecisionKind::GateFits, "stretch-need");
    const auto gates = gatesFor(person, "knee-to-chest-double");
    ASSERT_EQ(gates.size(), 1u);
    EXPECT_TRUE(gates[0].condition.empty());
    EXPECT_EQ(gates[0].questions[0].told, YesOrNo::Yes);
    EXPECT_EQ(gates[0].questions[1].told, YesOrNo::Yes);
}

TEST(GateView, KnowsAnAnswerThatDidNotFitOnlyOfASingleQuestion) {
    Somebody person{shipped(), 3};
    person.decide(DecisionKind::GateDoesNotFit, "stretch-need")
        .decide(DecisionKind::GateDoesNotFit, "standing-hamstring-need");
    const auto gates = gatesFor(person, "hamstring-standing");
    ASSERT_EQ(gates.size(), 2u);
    EXPECT_EQ(gates[0].questions.at(0).told, YesOrNo::Yes) << "bending forward makes it worse";
    EXPECT_FALSE(gates[1].questions.at(0).told);
    EXPECT_EQ(gates[1].reply, "By what you answered it stays closed for now. You can answer again at any time.");
}

TEST(GateDecision, FitsOnlyWhenEveryAnswerIsAsTheGateWantsIt) {
    Somebody person{shipped(), 3};
    const GateView gate = gatesFor(person, "knee-to-chest-double").front();
    EXPECT_FALSE(coach::gateDecision(gate, {YesOrNo::Yes, std::nullopt}));
    const auto fits = coach::gateDecision(gate, {YesOrNo::Yes, YesOrNo::Yes});
    ASSERT_TRUE(fits);
    EXPECT_EQ(fits->kind, DecisionKind::GateFits);
    EXPECT_EQ(fits->subject, "stretch-need");
}

TEST(GateDecision, DoesNotFitAsSoonAsOneAnswerSaysSo) {
    Somebody person{shipped(), 3};
    const GateView gate = gatesFor(person, "knee-to-chest-double").front();
    EXPECT_EQ(coach::gateDecision(gate, {std::nullopt, YesOrNo::No})->kind, DecisionKind::GateDoesNotFit);
}

} // namespace
} // namespace glidepath
