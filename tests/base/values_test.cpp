#include "base/body.h"
#include "base/contract.h"
#include "base/finding.h"
#include "base/ids.h"
#include "base/result.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

TEST(PainScore, HoldsNoughtToTenAndNothingElse) {
    EXPECT_EQ(PainScore::from(-1), std::nullopt);
    EXPECT_EQ(PainScore::from(0)->value(), 0);
    EXPECT_EQ(PainScore::from(10)->value(), 10);
    EXPECT_EQ(PainScore::from(11), std::nullopt);
}

TEST(PainScore, IsOrdered) {
    EXPECT_LT(PainScore::from(3), PainScore::from(4));
    EXPECT_EQ(PainScore::from(7), PainScore::from(7));
}

TEST(Id, IsLowerCaseWordsJoinedByHyphens) {
    for (const char* const text : {"a", "clamshell", "p2-strength-a", "7", "a-1"})
        EXPECT_TRUE(isIdText(text)) << text;
    for (const char* const text : {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "ä", "a/b", "../a", "a.b"})
        EXPECT_FALSE(isIdText(text)) << text;
}

TEST(Id, HasAtMost64Characters) {
    EXPECT_TRUE(isIdText(std::string(64, 'a')));
    EXPECT_FALSE(isIdText(std::string(65, 'a')));
}

TEST(Id, IsReadFromTextOnlyWhenItIsOne) {
    EXPECT_EQ(ExerciseId::parse("clamshell"), ExerciseId{"clamshell"});
    EXPECT_EQ(ExerciseId::parse("Clamshell"), std::nullopt);
}

TEST(IdDeathTest, StopsTheProgramWhenCodeWritesOneThatIsNone) {
    EXPECT_DEATH(ExerciseId{"No Id"}, "broken promise");
}

TEST(ContractDeathTest, StopsTheProgramAndSaysWhatWasPromised) {
    EXPECT_DEATH(expects(false, "the sum is right"), "values_test.cpp.*the sum is right");
}

TEST(Contract, LetsAKeptPromisePass) {
    expects(true, "nothing happens");
}

TEST(Side, HasAnother) {
    EXPECT_EQ(other(Side::Left), Side::Right);
    EXPECT_EQ(other(Side::Right), Side::Left);
}

TEST(BodyWords, AreReadBackAsTheyAreWritten) {
    for (const Side side : {Side::Left, Side::Right})
        EXPECT_EQ(parseSide(name(side)), side);
    for (const SoreSide side : {SoreSide::Left, SoreSide::Right, SoreSide::Both, SoreSide::Varies})
        EXPECT_EQ(parseSoreSide(name(side)), side);
    for (const FarthestPoint point : {FarthestPoint::None, FarthestPoint::Back, FarthestPoint::Buttock,
                                      FarthestPoint::Thigh, FarthestPoint::Calf, FarthestPoint::Foot})
        EXPECT_EQ(parseFarthestPoint(name(point)), point);
}

TEST(BodyWords, AreExact) {
    EXPECT_EQ(parseSide("Left"), std::nullopt);
    EXPECT_EQ(parseSoreSide(""), std::nullopt);
    EXPECT_EQ(parseFarthestPoint("toe"), std::nullopt);
}

TEST(FarthestPoint, IsOrderedAwayFromTheSpine) {
    EXPECT_LT(FarthestPoint::Back, FarthestPoint::Buttock);
    EXPECT_LT(FarthestPoint::Calf, FarthestPoint::Foot);
}

TEST(Finding, TellsPlaceWhatIsThereAndWhatShouldBe) {
    const Finding finding{.severity = Finding::Severity::Error,
                          .file = "x.json",
                          .pointer = "/doses/2/sets",
                          .line = 12,
                          .found = "0",
                          .expected = "1 to 10"};
    EXPECT_EQ(text(finding), "x.json:12: /doses/2/sets: found 0, expected 1 to 10");
}

TEST(Finding, LeavesOutThePlaceItDoesNotKnow) {
    const Finding finding{.severity = Finding::Severity::Warning,
                          .file = "x.json",
                          .pointer = "",
                          .line = 0,
                          .found = "no such file",
                          .expected = "a file"};
    EXPECT_EQ(text(finding), "x.json: warning: found no such file, expected a file");
}

TEST(Findings, AreErrorsWhenOneOfThemIs) {
    const Finding warning{
        .severity = Finding::Severity::Warning, .file = {}, .pointer = {}, .line = 1, .found = {}, .expected = {}};
    Finding error = warning;
    error.severity = Finding::Severity::Error;
    EXPECT_FALSE(hasErrors({}));
    EXPECT_FALSE(hasErrors({warning}));
    EXPECT_TRUE(hasErrors({warning, error}));
}

TEST(ErrorSentence, PutsWhatWhereDetailAndAdviceIntoOneParagraph) {
    const Error error{.what = "The file could not be read",
                      .where = "x.json",
                      .detail = "It is empty",
                      .advice = "Choose another one."};
    EXPECT_EQ(sentence(error), "The file could not be read: x.json. It is empty. Choose another one.");
}

TEST(ErrorSentence, LeavesOutWhatIsNotKnown) {
    const Error error{.what = "The file could not be read", .where = "", .detail = "", .advice = ""};
    EXPECT_EQ(sentence(error), "The file could not be read.");
}

} // namespace
} // namespace glidepath
