#include "broken/complete_content.h"
#include "programme/programme.h"

#include <gtest/gtest.h>

#include <array>

namespace glidepath::programme {
namespace {

namespace fs = std::filesystem;
using catalogue::ContentFolder;
using catalogue::Origin;

class ReadRules : public testing::Test {
protected:
    Programme read() {
        const std::array folders{ContentFolder{m_content.path(), Origin::Shipped},
                                 ContentFolder{m_own.path(), Origin::Own}};
        Findings findings;
        const auto catalogue = catalogue::readCatalogue(folders, findings);
        Programme programme = readProgramme(folders, catalogue, findings);
        m_told = test::told(findings, m_content.path());
        return programme;
    }
    [[nodiscard]] static const Rule& find(const Programme& programme, const std::string& id) {
        const auto found = std::find_if(programme.rules.begin(), programme.rules.end(),
                                        [&id](const Rule& rule) { return rule.id.text() == id; });
        expects(found != programme.rules.end(), "the rule is there");
        return *found;
    }
    [[nodiscard]] static std::size_t countOf(const Programme& programme, RuleKind kind) {
        return static_cast<std::size_t>(std::count_if(programme.rules.begin(), programme.rules.end(),
                                                      [kind](const Rule& rule) { return rule.kind == kind; }));
    }

    test::CompleteContent m_content;
    test::TemporaryFolder m_own;
    std::vector<std::string> m_told;
};

TEST_F(ReadRules, KeepsTheOrderOfTheKindsAndOfTheirFiles) {
    std::vector<std::string> ids;
    for (const Rule& rule : read().rules)
        ids.push_back(rule.id.text());
    EXPECT_EQ(ids, (std::vector<std::string>{"begin-gently", "begin-with-strength", "begin-anyway", "signs-again",
                                             "response-red", "response-green", "half-after-red", "rest-after-strikes",
                                             "step-back-to-settle", "advance-to-strengthen", "grow-amount",
                                             "leg-pain-is-up"}));
    EXPECT_EQ(m_told, std::vector<std::string>{});
}

TEST_F(ReadRules, ReadsWhatAClauseCompares) {
    const Programme programme = read();
    const Condition& when = find(programme, "leg-pain-is-up").when;
    EXPECT_EQ(when.kind, Condition::Kind::One);
    EXPECT_EQ(when.clause.metric, Metric::LegChange);
    EXPECT_EQ(when.clause.op, Operator::AtLeast);
    EXPECT_EQ(when.clause.value, 2);
    EXPECT_EQ(when.clause.days, 7);
}

TEST_F(ReadRules, ReadsWordsAsTheirPlaces) {
    const Programme programme = read();
    const Condition& red = find(programme, "response-red").when;
    EXPECT_EQ(red.kind, Condition::Kind::Any);
    EXPECT_EQ(red.parts.at(1).clause.value, static_cast<double>(Later::ClearlyWorse));
    EXPECT_EQ(find(programme, "response-green").when.parts.at(1).clause.value, 0);
}

TEST_F(ReadRules, ReadsLevelPlaceExercisesAndText) {
    const Programme programme = read();
    const Condition& back = find(programme, "step-back-to-settle").when;
    EXPECT_EQ(back.parts.at(0).clause.level, 6);
    EXPECT_EQ(back.parts.at(1).clause.place, FarthestPoint::Thigh);
    const Condition& on = find(programme, "advance-to-strengthen").when;
    EXPECT_EQ(on.kind, Condition::Kind::All);
    EXPECT_EQ(on.parts.at(0).clause.text, "5 days in this phase");
    EXPECT_EQ(on.parts.at(1).clause.exercises, std::vector<ExerciseId>{ExerciseId{"tilt"}});
}

TEST_F(ReadRules, ReadsWhatIsAskedFor) {
    const Programme programme = read();
    EXPECT_EQ(std::get<GoToPhase>(find(programme, "begin-with-strength").then.at(0)).phase, 2);
    EXPECT_TRUE(std::holds_alternative<AnswerSigns>(find(programme, "signs-again").then.at(0)));
    EXPECT_EQ(std::get<Respond>(find(programme, "response-red").then.at(0)).response, Response::Red);
    EXPECT_EQ(std::get<EaseSession>(find(programme, "half-after-red").then.at(0)).percent, 50);
    EXPECT_EQ(std::get<LeaveOut>(find(programme, "half-after-red").then.at(1)).category, catalogue::Category::Stretch);
    EXPECT_EQ(std::get<RestExercise>(find(programme, "rest-after-strikes").then.at(0)).hours, 168);
    const auto& referral = std::get<ReferTo>(find(programme, "leg-pain-is-up").then.at(0));
    EXPECT_EQ(referral.urgency, Urgency::Advise);
    EXPECT_EQ(referral.quietDays, 7);
}

TEST_F(ReadRules, LeavesOutOfAStepWhatDoesNotGrow) {
    const Programme programme = read();
    const auto& grow = std::get<GrowBy>(find(programme, "grow-amount").then.at(0));
    EXPECT_EQ(grow.repetitions, 2);
    EXPECT_EQ(grow.seconds, 5);
    EXPECT_EQ(grow.minutes, 0);
    EXPECT_EQ(grow.percent, 20);
}

TEST_F(ReadRules, ReadsWhoseRuleItIsAndHowLongItKeepsQuiet) {
    const Programme programme = read();
    const Rule& back = find(programme, "step-back-to-settle");
    EXPECT_EQ(back.kind, RuleKind::StepBack);
    EXPECT_EQ(back.phase, 2);
    EXPECT_EQ(back.quietDays, 3);
    EXPECT_EQ(back.reason, "Go back to phase 1?");
    EXPECT_EQ(back.sources, std::vector<SourceId>{SourceId{"guide"}});
    EXPECT_EQ(find(programme, "leg-pain-is-up").phase, std::nullopt);
}

TEST_F(ReadRules, FindsNothingWrongWhereThereAreNone) {
    fs::remove_all(m_content.path() / "programme" / "rules");
    EXPECT_TRUE(read().rules.empty());
    EXPECT_EQ(m_told, std::vector<std::string>{});
}

TEST_F(ReadRules, ReportsAKindThatIsMissingAndUsesTheOthers) {
    fs::remove(m_content.path() / "programme" / "rules" / "refer.json");
    const Programme programme = read();
    EXPECT_EQ(m_told, std::vector<std::string>{"programme/rules/refer.json: found no such file, expected a JSON file"});
    EXPECT_EQ(countOf(programme, RuleKind::Refer), 0U);
    EXPECT_EQ(countOf(programme, RuleKind::Grow), 1U);
}

TEST_F(ReadRules, UsesNoRuleOfAFileInWhichOneIsBroken) {
    const fs::path broken = test::brokenFolder("rule-asks-the-same-twice") / "programme" / "rules" / "ease.json";
    fs::copy_file(broken, m_content.path() / "programme" / "rules" / "ease.json", fs::copy_options::overwrite_existing);
    const Programme programme = read();
    EXPECT_EQ(countOf(programme, RuleKind::Ease), 0U);
    EXPECT_EQ(countOf(programme, RuleKind::Response), 2U);
}

TEST_F(ReadRules, TakesNeitherRulesNorQuestionsFromThePersonsOwnFolder) {
    fs::copy(m_content.path() / "programme", m_own.path() / "programme", fs::copy_options::recursive);
    fs::remove_all(m_content.path() / "programme" / "rules");
    fs::remove(m_content.path() / "programme" / "questions.json");
    const Programme programme = read();
    EXPECT_TRUE(programme.rules.empty());
    EXPECT_TRUE(programme.questions.signs.empty());
}

TEST_F(ReadRules, ReadsTheQuestions) {
    const Questions questions = read().questions;
    ASSERT_EQ(questions.signs.size(), 1U);
    EXPECT_EQ(questions.signs.front().id, "down-the-leg");
    EXPECT_EQ(questions.signs.front().text, "Pain down the leg");
    EXPECT_EQ(questions.signs.front().hint, "As far as it goes");
    EXPECT_EQ(questions.signs.front().sources, std::vector<SourceId>{SourceId{"guide"}});
    EXPECT_EQ(questions.counterSigns.size(), 2U);
    EXPECT_EQ(questions.counterSignsToWarn, 2);
}

TEST_F(ReadRules, ReadsWhatAnswersLeaveOut) {
    const Questions questions = read().questions;
    using catalogue::Position;
    EXPECT_EQ(questions.triggers.at(0).leavesOut, std::vector<ExerciseId>{ExerciseId{"press"}});
    EXPECT_TRUE(questions.triggers.at(1).leavesOut.empty());
    EXPECT_TRUE(questions.things.at(0).covers.empty());
    EXPECT_EQ(questions.floor.at(1).leavesOut, (std::vector{Position::OnBack, Position::Kneeling}));
    EXPECT_EQ(questions.floor.at(1).leavesOutOnBed, std::vector{Position::Kneeling});
}

} // namespace
} // namespace glidepath::programme
