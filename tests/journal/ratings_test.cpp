#include "journal/support.h"

#include <gmock/gmock.h>

namespace glidepath::journal {

namespace {

using RatingsTest = JournalTest;

Rating withoutAnswers() {
    return {.id = 0, .at = morning(), .session = {}, .moment = Moment::Other, .leg = {}, .back = {}, .farthest = {}};
}

Rating withEveryAnswer(RecordId session) {
    return {.id = 0,
            .at = morning(1min),
            .session = session,
            .moment = Moment::Before,
            .leg = PainScore::from(0),
            .back = PainScore::from(10),
            .farthest = FarthestPoint::Calf,
            .pattern = Pattern::NeverStops,
            .sensation = Sensation::Numb,
            .newOrStronger = YesOrNo::Yes,
            .eases = YesOrNo::No,
            .hardDay = YesOrNo::Yes};
}

/// One rating for each question, in which that one alone is answered.
std::vector<Rating> withOneAnswerEach() {
    std::vector<Rating> ratings(8, withoutAnswers());
    ratings[0].leg = PainScore::from(0);
    ratings[1].back = PainScore::from(0);
    ratings[2].farthest = FarthestPoint::None;
    ratings[3].pattern = Pattern::Gone;
    ratings[4].sensation = Sensation::None;
    ratings[5].newOrStronger = YesOrNo::No;
    ratings[6].eases = YesOrNo::No;
    ratings[7].hardDay = YesOrNo::No;
    return ratings;
}

TEST(Rating, IsEmptyOnlyWithoutAnyAnswer) {
    EXPECT_TRUE(withoutAnswers().empty());
    const std::vector<Rating> answered = withOneAnswerEach();
    for (std::size_t place = 0; place < answered.size(); ++place)
        EXPECT_FALSE(answered[place].empty()) << "answer " << place;
}

TEST_F(RatingsTest, ComeBackByTimeAndWithTheirGaps) {
    Rating complete = withEveryAnswer(begun(m_journal));
    Rating sparse = withoutAnswers();
    sparse.farthest = FarthestPoint::None;
    complete.id = m_journal.addRating(complete).value();
    sparse.id = m_journal.addRating(sparse).value();
    EXPECT_THAT(historyOf(m_journal).ratings, testing::ElementsAre(sparse, complete));
}

TEST_F(RatingsTest, MayHoldAnyOneAnswerAlone) {
    std::vector<Rating> ratings = withOneAnswerEach();
    for (Rating& rating : ratings) {
        const auto id = m_journal.addRating(rating);
        ASSERT_TRUE(id) << sentence(id.error());
        rating.id = *id;
    }
    EXPECT_EQ(historyOf(m_journal).ratings, ratings);
}

TEST_F(RatingsTest, AreRefusedWithoutAnyAnswer) {
    EXPECT_FALSE(m_journal.addRating(withoutAnswers()));
    EXPECT_TRUE(historyOf(m_journal).ratings.empty());
}

TEST_F(RatingsTest, AreRefusedForASessionThatNeverBegan) {
    EXPECT_FALSE(m_journal.addRating(withEveryAnswer(99)));
}

TEST_F(RatingsTest, BelongToTheSessionTheyWereGivenBefore) {
    Rating rating = withoutAnswers();
    rating.leg = PainScore::from(3);
    const RecordId ratingId = m_journal.addRating(rating).value();
    const RecordId session = m_journal.beginSession(fullPlan(), morning(1min), ratingId).value();
    EXPECT_EQ(historyOf(m_journal).ratings.front().session, session);
}

TEST_F(RatingsTest, ComeBackWithEveryWordTheyCanHold) {
    using enum FarthestPoint;
    for (const auto moment : {Moment::Before, Moment::After, Moment::Other})
        for (const auto point : {FarthestPoint::None, Back, Buttock, Thigh, Calf, Foot})
            for (const auto pattern : {Pattern::Gone, Pattern::ComesAndGoes, Pattern::NeverStops})
                for (const auto sensation : {Sensation::None, Sensation::Tingling, Sensation::Numb, Sensation::Both}) {
                    Rating rating = withoutAnswers();
                    rating.moment = moment;
                    rating.farthest = point;
                    rating.pattern = pattern;
                    rating.sensation = sensation;
                    rating.id = m_journal.addRating(rating).value();
                    ASSERT_EQ(historyOf(m_journal).ratings.back(), rating);
                }
}

TEST_F(RatingsTest, SayYesAndNoToEachQuestionOfItsOwn) {
    Rating rating = withEveryAnswer(begun(m_journal));
    std::vector<Rating> ratings;
    for (const auto& question : {&Rating::newOrStronger, &Rating::eases, &Rating::hardDay})
        for (const auto answer : {YesOrNo::No, YesOrNo::Yes}) {
            rating.*question = answer;
            rating.id = m_journal.addRating(rating).value();
            ratings.push_back(rating);
        }
    EXPECT_EQ(historyOf(m_journal).ratings, ratings);
}

TEST_F(RatingsTest, AreUnreadableWithAWordThatHasNoMeaning) {
    for (const std::string column : {"pattern", "sensation", "new_or_stronger", "eases", "hard_day"}) {
        const TemporaryFolder folder;
        Journal journal = openJournal(folder.path());
        (void)journal.addRating(withEveryAnswer(begun(journal))).value();
        writeNonsense(folder.path(), "UPDATE rating SET " + column + " = 'sideways'");
        const auto history = journal.history();
        ASSERT_FALSE(history) << column;
        EXPECT_THAT(history.error().detail, testing::HasSubstr("no meaning"));
    }
}

} // namespace

} // namespace glidepath::journal
