#include "base/search.h"

#include <gtest/gtest.h>

namespace glidepath {
namespace {

using Words = std::vector<std::string>;

TEST(SearchWords, AreLowerCaseAndSplitAtWhatIsNoLetter) {
    EXPECT_EQ(searchWords("Child's Pose (Balasana), 2 x"), (Words{"child", "s", "pose", "balasana", "2", "x"}));
}

TEST(SearchWords, ForgetAccentsWhicheverWayTheyAreWritten) {
    EXPECT_EQ(searchWords("Gl\u00FAteo"), Words{"gluteo"});
    EXPECT_EQ(searchWords("Glu\u0301teo"), Words{"gluteo"});
    EXPECT_EQ(searchWords("Stra\u00DFe \uFB01t"), (Words{"strasse", "fit"}));
}

TEST(SearchWords, KeepLettersBeyondLatin) {
    EXPECT_EQ(searchWords("\u041C\u043E\u0441\u0442"), Words{"\u043C\u043E\u0441\u0442"});
}

TEST(SearchWords, AreNoneOfAnEmptyTextOrOneThatIsNoText) {
    EXPECT_TRUE(searchWords("").empty());
    EXPECT_TRUE(searchWords(" - !").empty());
    EXPECT_TRUE(searchWords("\xff\xfe").empty());
}

TEST(MayMean, AcceptsTheBeginningOfAWord) {
    EXPECT_TRUE(mayMean("h", "hip"));
    EXPECT_TRUE(mayMean("bridg", "bridge"));
    EXPECT_FALSE(mayMean("ridge", "bri"));
}

TEST(MayMean, AcceptsOneSlipFromFourLettersOn) {
    EXPECT_TRUE(mayMean("brdge", "bridge"));
    EXPECT_TRUE(mayMean("briidge", "bridge"));
    EXPECT_TRUE(mayMean("brisge", "bridge"));
    EXPECT_TRUE(mayMean("brideg", "bridge"));
    EXPECT_FALSE(mayMean("brdeg", "bridge"));
}

TEST(MayMean, AcceptsAWordWithAnEnding) {
    EXPECT_TRUE(mayMean("stretching", "stretch"));
    EXPECT_TRUE(mayMean("streching", "stretch"));
    EXPECT_TRUE(mayMean("walking", "walk"));
    EXPECT_TRUE(mayMean("bridges", "bridge"));
    EXPECT_FALSE(mayMean("walkabout", "walk"));
    EXPECT_FALSE(mayMean("sitting", "sit"));
    EXPECT_FALSE(mayMean("milking", "walk"));
}

TEST(MayMean, AcceptsNoSlipInShorterWords) {
    EXPECT_FALSE(mayMean("hib", "hip"));
    EXPECT_FALSE(mayMean("leh", "leg"));
    EXPECT_FALSE(mayMean("hp", "hip"));
}

TEST(MayMean, AcceptsTwoSlipsFromEightLettersOn) {
    EXPECT_TRUE(mayMean("hamstrng", "hamstring"));
    EXPECT_TRUE(mayMean("hmastirng", "hamstring"));
    EXPECT_FALSE(mayMean("hmstrgns", "hamstring"));
    EXPECT_FALSE(mayMean("xlaxxell", "clamshell"));
}

TEST(MayMean, ForgivesASlipInAWordThatIsStillBeingTyped) {
    EXPECT_TRUE(mayMean("hmas", "hamstring"));
    EXPECT_TRUE(mayMean("clmas", "clamshell"));
}

} // namespace
} // namespace glidepath
