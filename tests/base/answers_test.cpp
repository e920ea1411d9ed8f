#include "base/answers.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

template <class Answer, class Parse>
void expectReadBack(std::initializer_list<Answer> answers, Parse parse) {
    for (const Answer answer : answers)
        EXPECT_EQ(parse(name(answer)), answer) << name(answer);
    EXPECT_EQ(parse(""), std::nullopt);
    EXPECT_EQ(parse("Yes"), std::nullopt);
}

TEST(AnswerWords, AreReadBackAsTheyAreWritten) {
    expectReadBack({YesOrNo::No, YesOrNo::Yes}, parseYesOrNo);
    expectReadBack({Pattern::Gone, Pattern::ComesAndGoes, Pattern::NeverStops}, parsePattern);
    expectReadBack({Sensation::None, Sensation::Tingling, Sensation::Numb, Sensation::Both}, parseSensation);
    expectReadBack({Later::Easier, Later::Same, Later::LittleWorse, Later::ClearlyWorse}, parseLater);
    expectReadBack({Feel::Fine, Feel::Tingling, Feel::Uncomfortable, Feel::MorePain, Feel::SharpPain, Feel::NumbOrWeak},
                   parseFeel);
    expectReadBack({Response::Unknown, Response::Green, Response::Amber, Response::Red, Response::Stop}, parseResponse);
}

TEST(AnswerWords, AreThoseOfTheJournalAndTheDataFiles) {
    EXPECT_EQ(name(YesOrNo::No), "no");
    EXPECT_EQ(name(Pattern::NeverStops), "never-stops");
    EXPECT_EQ(name(Sensation::Both), "both");
    EXPECT_EQ(name(Later::ClearlyWorse), "clearly-worse");
    EXPECT_EQ(name(Feel::NumbOrWeak), "numb-or-weak");
    EXPECT_EQ(name(Response::Stop), "stop");
}

TEST(Feel, SpeaksAgainstAnExerciseFromMorePainOn) {
    for (const Feel feel : {Feel::Fine, Feel::Tingling, Feel::Uncomfortable})
        EXPECT_FALSE(speaksAgainst(feel)) << name(feel);
    for (const Feel feel : {Feel::MorePain, Feel::SharpPain, Feel::NumbOrWeak})
        EXPECT_TRUE(speaksAgainst(feel)) << name(feel);
}

TEST(Response, IsOrderedByWeight) {
    EXPECT_LT(Response::Unknown, Response::Green);
    EXPECT_LT(Response::Green, Response::Amber);
    EXPECT_LT(Response::Amber, Response::Red);
    EXPECT_LT(Response::Red, Response::Stop);
}

} // namespace
} // namespace glidepath
