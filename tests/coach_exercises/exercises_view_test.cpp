#include "coach/exercise_detail.h"
#include "support/somebody.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace glidepath {
namespace {

using coach::ExerciseCard;
using coach::ExerciseFilter;
using coach::PlanStatus;
using test::Somebody;

const coach::Content& shipped() {
    static const coach::Content content = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return content;
}

std::vector<ExerciseCard> cards(ExerciseFilter filter, int phase = 1) {
    filter.fit = coach::Fit::Everything;
    return coach::exercisesView(Somebody{shipped(), phase}.input(), filter).cards;
}

ExerciseFilter search(std::string words) {
    ExerciseFilter filter;
    filter.search = std::move(words);
    return filter;
}

bool has(const std::vector<ExerciseCard>& list, const std::string& id) {
    return std::any_of(list.begin(), list.end(), [&](const ExerciseCard& card) { return card.id.text() == id; });
}

coach::ExerciseDetail detail(const std::string& id, int phase, const journal::History& history = {}) {
    Somebody person{shipped(), phase};
    person.history = history;
    return *coach::exerciseDetail(person.input(), ExerciseId{id});
}

PlanStatus statusOf(const std::string& id, int phase) {
    return detail(id, phase).card.status;
}

TEST(ExercisesView, ShowsEverythingWithoutAFilter) {
    ExerciseFilter filter;
    filter.fit = coach::Fit::Everything;
    const auto view = coach::exercisesView(Somebody{shipped()}.input(), filter);
    EXPECT_EQ(view.cards.size(), shipped().catalogue.exercises().size());
    EXPECT_EQ(view.total, static_cast<int>(view.cards.size()));
}

TEST(ExercisesView, PutsThePlanFirst) {
    EXPECT_EQ(cards({}).front().status, PlanStatus::InPlan);
}

TEST(ExercisesView, FindsByOtherNamesWhateverTheCase) {
    EXPECT_TRUE(has(cards(search("SLIDER")), "seated-nerve-floss"));
}

TEST(ExercisesView, WantsEveryWordOfTheSearch) {
    EXPECT_TRUE(has(cards(search("  nerve floss ")), "seated-nerve-floss"));
    EXPECT_TRUE(cards(search("nerve xylophone")).empty());
}

TEST(ExercisesView, FindsPartsOfTheBody) {
    EXPECT_TRUE(has(cards(search("hip")), "clamshell"));
}

TEST(ExercisesView, NarrowsByPositionAimAndPhaseTogether) {
    ExerciseFilter filter;
    filter.positions = {coach::PositionGroup::Sitting};
    filter.aims = {catalogue::Category::NerveGlide};
    filter.phases = {1};
    for (const ExerciseCard& card : cards(filter)) {
        EXPECT_EQ(card.position, coach::PositionGroup::Sitting);
        EXPECT_EQ(card.aim, catalogue::Category::NerveGlide);
        EXPECT_EQ(card.firstPhase, 1);
    }
    EXPECT_FALSE(cards(filter).empty());
}

TEST(ExercisesView, CountsEachChoiceWhateverIsTicked) {
    const auto all = coach::exercisesView(Somebody{shipped()}.input(), {});
    const auto none = coach::exercisesView(Somebody{shipped()}.input(), search("xylophone"));
    EXPECT_EQ(all.phases, none.phases);
    EXPECT_EQ(all.aims, none.aims);
    int sum = 0;
    for (const auto& [group, count] : all.positions)
        sum += count;
    EXPECT_EQ(sum, all.total);
}

TEST(PlanStatus, FollowsThePhase) {
    EXPECT_EQ(statusOf("pelvic-tilt", 1), PlanStatus::InPlan);
    EXPECT_EQ(statusOf("seated-nerve-floss", 1), PlanStatus::Closed);
    EXPECT_EQ(statusOf("seated-nerve-floss", 2), PlanStatus::InPlan);
    EXPECT_EQ(statusOf("clamshell", 1), PlanStatus::FromPhase);
    EXPECT_EQ(statusOf("clamshell", 2), PlanStatus::InPlan);
}

TEST(PlanStatus, DoesNotTakeReliefForThePlan) {
    EXPECT_EQ(statusOf("weight-shift", 1), PlanStatus::NotInPlan);
}

TEST(ExerciseDetail, OffersOnceOnlyWhatThisPhaseHasAndWhatIsOpen) {
    EXPECT_TRUE(detail("pelvic-tilt", 1).canDoOnce);
    EXPECT_FALSE(detail("clamshell", 1).canDoOnce);
    EXPECT_FALSE(detail("seated-nerve-floss", 1).canDoOnce);
    EXPECT_TRUE(detail("seated-nerve-floss", 2).canDoOnce);
}

TEST(ExerciseDetail, SaysWhenSomethingOpens) {
    EXPECT_FALSE(detail("seated-nerve-floss", 1).gates.front().condition.empty());
    EXPECT_TRUE(detail("seated-nerve-floss", 2).gates.empty());
}

TEST(ExercisesView, HoldsBackWhatAGateHoldsAlsoWhereNoRoutineHasIt) {
    EXPECT_EQ(statusOf("clamshell-band", 2), PlanStatus::Closed);
    EXPECT_FALSE(detail("clamshell-band", 2).canDoOnce);
    EXPECT_EQ(statusOf("clamshell-band", 3), PlanStatus::NotInPlan);
    EXPECT_TRUE(detail("clamshell-band", 3).canDoOnce);
}

TEST(ExerciseDetail, SaysOfEveryGateWhenItOpens) {
    const auto gates = detail("hamstring-standing", 3).gates;
    ASSERT_EQ(gates.size(), 2u);
    EXPECT_NE(gates[0].condition.find("bending forward"), std::string::npos) << gates[0].condition;
    EXPECT_NE(gates[1].condition.find("tight"), std::string::npos) << gates[1].condition;
}

TEST(ExerciseDetail, TakesTheDoseOfThePhase) {
    EXPECT_EQ(detail("seated-nerve-floss", 1).dose.phase, 1);
    EXPECT_EQ(detail("seated-nerve-floss", 2).dose.phase, 2);
    EXPECT_EQ(detail("seated-nerve-floss", 1).dose.tempo, "3 – 3 s");
    EXPECT_EQ(detail("seated-nerve-floss", 1).dose.tempoName, "Lift, lower");
    EXPECT_EQ(detail("seated-nerve-floss", 1).dose.howOften, "2 times a day, every day");
}

TEST(ExerciseDetail, NamesTheSourceOfEveryNumber) {
    const auto basis = detail("seated-nerve-floss", 1).dose.basis;
    ASSERT_EQ(basis.size(), 6u);
    EXPECT_EQ(basis[0], (coach::BasisLine{"Sets", "our choice"}));
    EXPECT_EQ(basis[1].number, "Repetitions");
    EXPECT_EQ(basis[1].from, "A sciatica exercise guide in three phases, our choice");
}

TEST(ExerciseDetail, CountsSessionsAndNotSets) {
    journal::History history;
    const programme::SessionPlan plan{RoutineId{"p1-core"}, "", 1, programme::Version::Full, {}, {}};
    history.sessions = {{1, {}, {}, journal::SessionOutcome::Finished, {}, plan},
                        {2, {}, {}, journal::SessionOutcome::EndedEarly, {}, plan}};
    const ExerciseId id{"pelvic-tilt"};
    history.sets = {{1, 0, id, {}, 1, 8, 8, {}, session::Outcome::Done},
                    {1, 0, id, {}, 2, 8, 8, {}, session::Outcome::Done},
                    {2, 0, id, {}, 1, 8, 0, {}, session::Outcome::Skipped}};
    EXPECT_EQ(detail("pelvic-tilt", 1, history).timesDone, 1);
}

TEST(ExerciseDetail, HasAPaceOnlyWithRepetitions) {
    EXPECT_TRUE(detail("pelvic-tilt", 1).hasPace);
    EXPECT_FALSE(detail("walk-short", 1).hasPace);
}

TEST(ExerciseDetail, IsNothingForAnExerciseThatIsNotThere) {
    EXPECT_FALSE(coach::exerciseDetail(Somebody{shipped()}.input(), ExerciseId{"handstand"}));
}

TEST(ExerciseDetail, OfEveryExerciseHasAnAmountInEveryPhase) {
    for (const auto& exercise : shipped().catalogue.exercises())
        for (const int phase : {1, 2, 3})
            EXPECT_FALSE(detail(exercise.id.text(), phase).dose.amount.empty()) << exercise.id.text();
}

} // namespace
} // namespace glidepath
