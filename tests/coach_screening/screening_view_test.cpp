#include "coach/screening_changes.h"
#include "coach/screening_view.h"

#include <gtest/gtest.h>

namespace glidepath::coach {
namespace {

using guidance::SignLevel;
using programme::TickLine;
using Tone = NoteView::Tone;
using enum ScreeningStep;
using Words = std::set<std::string>;

TickLine line(const char* id) {
    return {.id = id, .text = std::string{"Text of "} + id};
}

catalogue::Exercise exercise(const char* id, std::vector<std::string> equipment) {
    catalogue::Exercise made{.id = ExerciseId{id}, .name = std::string{"The "} + id};
    made.equipment = equipment;
    made.equipmentWords = std::move(equipment);
    return made;
}

Content content() {
    Content made;
    made.warningSigns.emergency = {"Help", "Call.", {{"both-legs", "pain in both legs", "", {}}}};
    made.warningSigns.today = {"Today", "Ask.", {{"fever", "a fever", "", {}}}};
    made.warningSigns.soon = {"Soon", "Ask.", {{"night", "pain at night", "", {}}}};
    made.warningSigns.stop = {"Stop", "Stop.", {{"sharp", "sharp pain", "", {}}}};
    programme::Questions& questions = made.programme.questions;
    questions.signs = {line("one-side"), line("tingling")};
    questions.counterSigns = {line("groin"), line("hip"), line("cramp")};
    questions.triggers = {{line("bending"), {ExerciseId{"bow"}}}, {line("nothing"), {}}};
    questions.things = {{line("mat"), {"mat"}}, {line("bed"), {}}};
    questions.floor = {{line("easy"), {}, {}}, {line("not-now"), {catalogue::Position::OnBack}, {}}};
    made.catalogue = catalogue::Catalogue{{exercise("bow", {}), exercise("roll", {"mat"}), exercise("tilt", {})}, {}};
    return made;
}

journal::SessionRecord session() {
    return {
        .id = 1, .started = {}, .ended = {}, .plan = programme::SessionPlan{RoutineId{"core"}, "Core", 1, {}, {}, {}}};
}

guidance::FirstRatings firstRatings() {
    using std::chrono::days;
    using std::chrono::minutes;
    return {.sitting = "Sitting?",
            .standing = "Standing?",
            .spans = {{"Short", minutes{5}}, {"Long", minutes{60}}},
            .began = "Since when?",
            .beginnings = {{"This week", days{3}}, {"A month", days{28}}},
            .painFree = "Free?",
            .strengthBase = "Strong?",
            .sources = {}};
}

const Date kToday = *parseIsoDate("2026-11-20");

TEST(ScreeningSteps, AreAllOfThemTheFirstTimeAndTheSignsAloneLaterOn) {
    EXPECT_EQ(stepsOf(Occasion::FirstTime), (std::vector{Safety, Signs, Side, Things, Ratings}));
    EXPECT_EQ(stepsOf(Occasion::SignsDue), std::vector{Safety});
    EXPECT_EQ(stepsOf(Occasion::Correction), std::vector{Safety});
    EXPECT_EQ(stepsOf(Occasion::TimeAway), (std::vector{Safety, Ratings}));
    EXPECT_EQ(stepsOf(Occasion::Changed), (std::vector{Safety, Side}));
    EXPECT_EQ(stepsOf(Occasion::Questions), (std::vector{Signs, Side, Things}));
}

TEST(ScreeningSteps, TellWhatIsDoneAndWhatIsToCome) {
    using State = StepView::State;
    const auto views = stepsView(Occasion::FirstTime, Side);
    std::vector<State> states;
    for (const StepView& view : views)
        states.push_back(view.state);
    EXPECT_EQ(states, (std::vector{State::Done, State::Done, State::Current, State::ToCome, State::ToCome}));
    EXPECT_EQ(views[2].name, "Side and triggers");
}

TEST(FirstScreening, IsForWhoeverHasNeverUsedTheProgram) {
    EXPECT_TRUE(isFirstTime({}, {}));
}

TEST(FirstScreening, IsNotForWhoeverHasDoneSessionsBefore) {
    journal::History history;
    history.sessions.push_back(session());
    EXPECT_FALSE(isFirstTime(history, {}));
}

TEST(FirstScreening, GoesOnWhereItWasLeft) {
    journal::History history;
    history.sessions.push_back(session()); // done once, from the list of exercises
    Preferences preferences;
    preferences.screening.step = Things;
    EXPECT_TRUE(isFirstTime(history, preferences));
    EXPECT_EQ(nextStep(preferences.screening), Things);
    EXPECT_EQ(nextStep({}), Signs);
}

TEST(FirstScreening, IsOverWhenItIsDone) {
    Preferences preferences;
    preferences.screening.step = Done;
    EXPECT_FALSE(isFirstTime({}, preferences));
}

TEST(SafetyView, AsksForEverySignOfTheThreeLevelsTheMostUrgentFirstAndForNoOther) {
    const SafetyView view = safetyView(content().warningSigns, Occasion::FirstTime, {});
    ASSERT_EQ(view.groups.size(), 3u);
    EXPECT_EQ(view.groups[0].level, SignLevel::Emergency);
    EXPECT_EQ(view.groups[1].level, SignLevel::Today);
    EXPECT_EQ(view.groups[2].level, SignLevel::Soon);
    ASSERT_EQ(view.groups[0].questions.size(), 1u);
    EXPECT_EQ(view.groups[0].questions[0].id, "both-legs");
    EXPECT_EQ(view.groups[0].questions[0].text, "Pain in both legs");
}

TEST(SafetyView, SaysWhyTheSignsAreAskedAgain) {
    const auto hintOf = [](Occasion occasion) {
        return safetyView(content().warningSigns, occasion, "Four weeks have passed.").hint;
    };
    EXPECT_EQ(hintOf(Occasion::SignsDue), "Four weeks have passed. Answer for how you are now.");
    EXPECT_EQ(hintOf(Occasion::TimeAway), "Four weeks have passed. Answer for how you are now.");
    EXPECT_EQ(hintOf(Occasion::Correction), "Answer every line once more, for how you are now.");
    EXPECT_EQ(hintOf(Occasion::SignsWished).find("Four weeks"), std::string::npos);
}

TEST(SignsView, SaysNothingBeforeAnythingIsTicked) {
    EXPECT_FALSE(signsView(content().programme.questions, {}).note);
}

TEST(SignsView, CountsWhatFitsWithoutADiagnosis) {
    ScreeningAnswers answers;
    answers.signs = {"one-side"};
    auto note = signsView(content().programme.questions, answers).note;
    ASSERT_TRUE(note);
    EXPECT_EQ(note->strong, "1 sign fits sciatica, none points elsewhere.");
    EXPECT_NE(note->text.find("not a diagnosis"), std::string::npos);
    answers.signs = {"one-side", "tingling", "groin"};
    note = signsView(content().programme.questions, answers).note;
    EXPECT_EQ(note->strong, "2 signs fit sciatica, 1 points elsewhere.");
    EXPECT_EQ(note->tone, Tone::Information);
}

TEST(SignsView, WarnsFromSoManySignsOnThatPointElsewhere) {
    ScreeningAnswers answers;
    answers.signs = {"groin"};
    EXPECT_EQ(signsView(content().programme.questions, answers).note->tone, Tone::Information);
    answers.signs = {"groin", "hip"};
    const auto note = signsView(content().programme.questions, answers).note;
    EXPECT_EQ(note->tone, Tone::Warning);
    EXPECT_EQ(note->strong, "This may be something else.");
    answers.signs = {"groin", "hip", "cramp"};
    EXPECT_EQ(signsView(content().programme.questions, answers).note->tone, Tone::Warning);
}

TEST(TriggersView, TellsAtOnceWhatAnAnswerLeavesOut) {
    const Content all = content();
    EXPECT_EQ(triggersView(all, {}, {}).fit.strong, "With these answers all 3 exercises fit.");
    const auto view = triggersView(all, withTrigger({}, "bending", YesOrNo::Yes), SoreSide::Left);
    EXPECT_EQ(view.fit.strong, "With these answers 2 of 3 exercises fit.");
    EXPECT_EQ(view.fit.text, "Left out for now: The bow. You can change these answers at any time.");
    EXPECT_TRUE(view.triggers[0].ticked);
    EXPECT_EQ(view.side, SoreSide::Left);
}

TEST(TriggersView, NamesAFewExercisesAndCountsTheOthers) {
    Content all = content();
    std::vector<catalogue::Exercise> many;
    for (const char* id : {"a", "b", "c", "d", "e", "f", "g"})
        many.push_back(exercise(id, {"mat"}));
    all.catalogue = catalogue::Catalogue{many, {}};
    ScreeningAnswers answers;
    answers.things.emplace();
    EXPECT_EQ(
        triggersView(all, answers, {}).fit.text,
        "Left out for now: The a, The b, The c, The d, The e and 2 more. You can change these answers at any time.");
}

TEST(TriggersView, SaysThatBothLegsMayBeAWarningSign) {
    EXPECT_EQ(triggersView(content(), {}, SoreSide::Both).bothLegs, "pain in both legs");
    EXPECT_EQ(triggersView(content(), {}, SoreSide::Left).bothLegs, "");
}

TEST(ThingsView, ShowsWhatIsAtHandAndTheOneAnswerAboutTheFloor) {
    ScreeningAnswers answers;
    answers.things = Words{"mat"};
    answers.floor = "not-now";
    const ThingsView view = thingsView(content(), answers);
    EXPECT_TRUE(view.things[0].ticked);
    EXPECT_FALSE(view.things[1].ticked);
    EXPECT_FALSE(view.floor[0].ticked);
    EXPECT_TRUE(view.floor[1].ticked);
}

TEST(Changes, TakeNothingInParticularAndTheTriggersAwayFromEachOther) {
    ScreeningAnswers answers = withTrigger({}, "bending", YesOrNo::Yes);
    answers = withTrigger(answers, "nothing", YesOrNo::Yes);
    EXPECT_EQ(answers.triggers, Words{"nothing"});
    answers = withTrigger(answers, "bending", YesOrNo::Yes);
    EXPECT_EQ(answers.triggers, Words{"bending"});
    EXPECT_TRUE(withTrigger(answers, "bending", YesOrNo::No).triggers.empty());
}

TEST(Changes, BeginWithNothingAtHandAndForFormerUsersWithEverything) {
    const programme::Questions questions = content().programme.questions;
    EXPECT_EQ(withThingsTold({}, questions, Occasion::FirstTime).things, Words{});
    EXPECT_EQ(withThingsTold({}, questions, Occasion::Questions).things, (Words{"bed", "mat"}));
    ScreeningAnswers told;
    told.things = Words{"mat"};
    EXPECT_EQ(withThingsTold(told, questions, Occasion::Questions), told);
}

TEST(RatingsView, KeepsTheAnswersAsMinutesAndAsADate) {
    ScreeningAnswers answers = withRating({}, firstRatings(), kSittingQuestion, 0, kToday);
    answers = withRating(answers, firstRatings(), kStandingQuestion, 1, kToday);
    answers = withRating(answers, firstRatings(), kBeganQuestion, 1, kToday);
    answers = withRating(answers, firstRatings(), kPainFreeQuestion, 1, kToday);
    answers = withRating(answers, firstRatings(), kStrengthBaseQuestion, 0, kToday);
    EXPECT_EQ(answers.sitting, std::chrono::minutes{5});
    EXPECT_EQ(answers.standing, std::chrono::minutes{60});
    EXPECT_EQ(answers.began, kToday - std::chrono::days{28});
    EXPECT_EQ(answers.painFree, YesOrNo::No);
    EXPECT_EQ(answers.strengthBase, YesOrNo::Yes);
}

TEST(RatingsView, HasNoAnswerAtFirstAndFindsTheGivenOnesAgain) {
    for (const ChoiceView& view : ratingsView(firstRatings(), {}, kToday))
        EXPECT_FALSE(view.chosen) << view.id;
    ScreeningAnswers answers;
    answers.sitting = std::chrono::minutes{60};
    answers.began = kToday - std::chrono::days{3};
    answers.painFree = YesOrNo::No;
    const auto chosenOf = [&](std::size_t place, Date today) {
        return ratingsView(firstRatings(), answers, today).at(place).chosen;
    };
    EXPECT_EQ(chosenOf(0, kToday), 1u);
    EXPECT_FALSE(chosenOf(1, kToday));
    EXPECT_EQ(chosenOf(2, kToday), 0u);
    EXPECT_EQ(chosenOf(2, kToday + std::chrono::days{5}), 0u) << "some days later it is still the same answer";
    EXPECT_EQ(chosenOf(3, kToday), 1u);
}

TEST(RatingsView, AsksNothingWhereTheQuestionsCouldNotBeRead) {
    EXPECT_TRUE(ratingsView({}, {}, kToday).empty());
}

} // namespace
} // namespace glidepath::coach
